/** tus-js-client as shipped: cut off, killed, in parallel, expired. */
import { setTimeout as sleep } from "node:timers/promises";
import { Upload, type UploadOptions } from "tus-js-client";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import type {} from "../lane.ts";
import { digestOf, makeBytes, signUp } from "./account.ts";

const megabyte = 2 ** 20;

let server: LocalWorker;
let headers: { readonly Authorization: string };

beforeAll(async () => {
  server = await createLocalWorker();
  await server.start();
  headers = await signUp(server, "tus");
});
afterAll(() => server.remove());

/** An upload that settles when it is complete, or fails. */
function start(bytes: Buffer, key: string, options: Partial<UploadOptions> = {}) {
  let finish: () => void;
  let fail: (error: Error) => void;
  const ended = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  ended.catch(() => undefined);
  const upload = new Upload(bytes, {
    endpoint: `${server.origin}/api/v2/files/tus`,
    headers: { ...headers },
    metadata: { filename: key, filetype: "application/x-test" },
    retryDelays: Array.from({ length: 60 }, () => 500),
    onSuccess: () => finish(),
    onError: (error) => fail(error),
    ...options,
  });
  upload.start();
  return { upload, ended };
}

async function expectFile(key: string, bytes: Buffer): Promise<void> {
  const record = await fetch(`${server.origin}/api/v2/files/records/by-key/${key}`, { headers });
  expect(await record.json()).toMatchObject({
    size: bytes.length,
    sha256: digestOf(bytes),
    content_type: "application/x-test",
    upload_complete: true,
  });
  const content = await fetch(`${server.origin}/api/v2/files/by-key/${key}`, { headers });
  expect(digestOf(await content.bytes())).toBe(digestOf(bytes));
}

async function offsetOf(url: string): Promise<number> {
  const response = await fetch(url, {
    method: "HEAD",
    headers: { ...headers, "Tus-Resumable": "1.0.0" },
  });
  expect(response.ok).toBe(true);
  return Number(response.headers.get("Upload-Offset"));
}

test("64 MB, cut off in the middle of a request", { timeout: 240_000 }, async () => {
  const bytes = makeBytes(64 * megabyte);
  let cut: (() => void) | null = null;
  const halfway = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const first = start(bytes, "cut", {
    onProgress: (sent) => {
      if (sent > 20 * megabyte) cut?.();
    },
  });
  await halfway;
  await first.upload.abort();
  const { url } = first.upload;
  expect(url).not.toBeNull();
  // What arrived before the cut is kept.
  await expect.poll(() => offsetOf(url ?? ""), { timeout: 20_000 }).toBeGreaterThan(0);
  const second = start(bytes, "cut", { uploadUrl: url });
  await second.ended;
  await expectFile("cut", bytes);
});

test("64 MB, while the Worker is killed", { timeout: 240_000 }, async () => {
  const bytes = makeBytes(64 * megabyte, 2);
  let restarted: Promise<void> | null = null;
  const { ended } = start(bytes, "killed", {
    onProgress: (sent) => {
      if (sent > 30 * megabyte) restarted ??= server.stop().then(() => server.start());
    },
  });
  await ended;
  await restarted;
  expect(restarted).not.toBeNull();
  await expectFile("killed", bytes);
});

test("three uploads at the same time", { timeout: 240_000 }, async () => {
  const files = [3, 4, 5].map((seed) => makeBytes(9 * megabyte + seed, seed));
  const running = files.map((bytes, index) =>
    start(bytes, `parallel-${index}`, { chunkSize: 3 * megabyte }),
  );
  await Promise.all(running.map(({ ended }) => ended));
  for (const [index, bytes] of files.entries()) await expectFile(`parallel-${index}`, bytes);
});

test("an upload that was removed starts again", { timeout: 120_000 }, async () => {
  const bytes = makeBytes(megabyte, 6);
  const first = start(bytes, "expired", {
    chunkSize: 256 * 1024,
    onChunkComplete: () => {
      first.upload.abort();
    },
  });
  await expect.poll(() => first.upload.url).not.toBeNull();
  const { url } = first.upload;
  await fetch(url ?? "", { method: "DELETE", headers: { ...headers, "Tus-Resumable": "1.0.0" } });
  const second = start(bytes, "expired", { uploadUrl: url });
  await second.ended;
  expect(second.upload.url).not.toBe(url);
  await expectFile("expired", bytes);
});

test("no byte of an acknowledged offset is lost over 20 kills", { timeout: 900_000 }, async () => {
  const bytes = makeBytes(48 * megabyte, 7);
  let state = inject("seed");
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state % below;
  };
  let url: string | null = null;
  let acknowledged = 0;
  for (let kill = 0; kill < 20; kill += 1) {
    const { upload, ended } = start(bytes, "kills", {
      chunkSize: 256 * 1024 + random(2 * megabyte),
      retryDelays: [],
      uploadUrl: url,
      onChunkComplete: (_, accepted) => {
        acknowledged = Math.max(acknowledged, accepted);
      },
    });
    await Promise.race([ended.catch(() => undefined), sleep(200 + random(800))]);
    await server.stop();
    await upload.abort().catch(() => undefined);
    url = upload.url ?? url;
    await server.start();
    if (url !== null && acknowledged < bytes.length) {
      expect(await offsetOf(url)).toBeGreaterThanOrEqual(acknowledged);
    }
  }
  await start(bytes, "kills", { uploadUrl: url }).ended;
  await expectFile("kills", bytes);
});
