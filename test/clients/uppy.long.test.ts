/**
 * A real client uploads a large file, is interrupted in the middle and resumes.
 *
 * The client is Uppy with its S3 plugin. The plugin takes the steps of a multipart upload (create, put a part, list
 * the parts, complete, abort) as functions. Each of them is one request to our API, so that the test needs no
 * translation between protocols.
 */
import { createHash } from "node:crypto";
import AwsS3 from "@uppy/aws-s3";
import Uppy from "@uppy/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";

const megabyte = 2 ** 20;
const fileSize = 64 * megabyte;
const partSize = 8 * megabyte;
const partCount = fileSize / partSize;
/** The number of parts that arrive before the Worker is killed. */
const partsBefore = 3;

let server: LocalWorker;
let token: string;

beforeAll(async () => {
  server = await createLocalWorker();
  await server.start();
  const account = await ask<{ token: string }>("/api/auth/sign-up/email", {
    method: "POST",
    body: {
      name: "Uppy",
      username: "uppy",
      email: "uppy@example.com",
      password: "a long password",
    },
  });
  token = account.token;
});
afterAll(() => server.remove());

async function ask<T>(
  path: string,
  { method = "GET", body }: { method?: string; body?: unknown } = {},
): Promise<T> {
  const response = await fetch(`${server.origin}${path}`, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return (text === "" ? null : JSON.parse(text)) as T;
}

/** Bytes that are different in every part. */
function makeBytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fileSize);
  let state = 1;
  for (const index of new Uint32Array(bytes.buffer).keys()) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    new DataView(bytes.buffer).setUint32(index * 4, state);
  }
  return bytes;
}

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

interface Upload {
  readonly upload_id: number;
  readonly key: string;
  readonly parts: readonly { part_number: number; size: number; etag: string }[];
}

interface Received {
  readonly id: number;
  readonly key: string;
  readonly size: number;
  readonly upload_complete: boolean;
}

/** A client, the numbers of the parts that it has sent, and the uploads that it created and completed. */
function createClient(onPart: (sent: readonly number[]) => void = () => {}) {
  const sent: number[] = [];
  const completed: Received[] = [];
  const created: string[] = [];
  const pathOf = (uploadId: string | undefined) => `/api/v2/files/uploads/${uploadId}`;
  const uppy = new Uppy({ autoProceed: false });
  uppy.use(AwsS3, {
    limit: 1,
    retryDelays: [],
    shouldUseMultipart: true,
    getChunkSize: () => partSize,
    async createMultipartUpload(file) {
      const body = { key: `films/${file.name}`, size: file.size, part_size: partSize };
      const upload = await ask<Upload>("/api/v2/files/uploads", { method: "POST", body });
      created.push(String(upload.upload_id));
      return { uploadId: String(upload.upload_id), key: body.key };
    },
    signPart: (_, { uploadId, partNumber }) => ({
      url: `${server.origin}${pathOf(uploadId)}/parts/${partNumber}`,
      headers: { Authorization: `Bearer ${token}` },
    }),
    // The default function needs XMLHttpRequest, which only browsers have.
    async uploadPartBytes({ signature: { url, headers }, body, signal }) {
      const options = { method: "PUT", body: body as Blob, signal: signal ?? null };
      const response = await fetch(url, { ...options, headers: headers ?? {} });
      const ETag = response.headers.get("ETag");
      if (!response.ok || ETag === null) throw new Error(`${url}: ${await response.text()}`);
      sent.push(Number(url.split("/").at(-1)));
      onPart(sent);
      return { ETag };
    },
    async listParts(_, { uploadId }) {
      const { parts } = await ask<Upload>(pathOf(uploadId));
      return parts.map(({ part_number, size, etag }) => ({
        PartNumber: part_number,
        Size: size,
        ETag: etag,
      }));
    },
    async completeMultipartUpload(_, { uploadId, parts }) {
      const named = parts.map(({ PartNumber, ETag }) => ({ part_number: PartNumber, etag: ETag }));
      const file = await ask<Received>(`${pathOf(uploadId)}/complete`, {
        method: "POST",
        body: { parts: named },
      });
      completed.push(file);
      return { location: `${server.origin}/api/v2/files/${file.id}/content` };
    },
    // A client that is killed must not abort its upload.
    abortMultipartUpload: async () => {},
  });
  return { uppy, sent, created, completed };
}

test("an upload of 64 MB survives that client and Worker are killed, byte by byte", {
  timeout: 120_000,
}, async () => {
  const bytes = makeBytes();
  const data = new Blob([bytes]);

  let killed: Promise<void> | null = null;
  const first = createClient((sent) => {
    if (sent.length === partsBefore) killed = server.stop();
  });
  first.uppy.addFile({ name: "film.bin", data });
  const failure = await first.uppy.upload();
  expect(failure?.failed).toHaveLength(1);
  await killed;
  const [uploadId] = first.created;
  first.uppy.destroy();
  await server.start();

  const waiting = await ask<Upload>(`/api/v2/files/uploads/${uploadId}`);
  expect(waiting.parts.map(({ part_number }) => part_number)).toEqual(first.sent);
  const listed = await ask<{ results: Received[] }>("/api/v2/files");
  expect(listed.results).toEqual([]);

  const second = createClient();
  const secondFile = second.uppy.addFile({ name: "film.bin", data });
  const s3Multipart = { uploadId, key: "films/film.bin" };
  second.uppy.setFileState(secondFile, { s3Multipart } as object);
  const success = await second.uppy.upload();
  expect(success?.failed).toEqual([]);
  // Parts that had arrived were not sent again.
  expect(first.sent).toHaveLength(partsBefore);
  expect([...first.sent, ...second.sent].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: partCount }, (_, index) => index + 1),
  );

  const [file] = second.completed;
  expect(file).toMatchObject({ key: "films/film.bin", size: fileSize, upload_complete: true });
  const response = await fetch(`${server.origin}/api/v2/files/${file?.id}/content`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(digestOf(await response.bytes())).toBe(digestOf(bytes));
  second.uppy.destroy();
});
