/**
 * Files through the client: bytes in one request and in parts, progress and resuming.
 */
import { beforeAll, expect, test } from "vitest";
import type { Progress } from "../../src/client/index.ts";
import { makeUser, type TestUser } from "../harness.ts";
import { collect, toWorker, watchedClient } from "./world.ts";

const part = 5 * 1024 ** 2;
let user: TestUser;

beforeAll(async () => {
  user = await makeUser("uploader");
});

/** Bytes that differ from part to part. */
function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 12)) & 0xff);
}

const same = (a: Uint8Array, b: ArrayBuffer) => Buffer.compare(a, new Uint8Array(b)) === 0;

test("a small file is sent in one request", async () => {
  const { client, answers } = watchedClient({ token: user.token, useJwt: false });
  const told: Progress[] = [];
  const file = await client.files.upload({
    key: "notes/a b%.txt",
    body: "some text",
    contentType: "text/plain",
    onProgress: (progress) => told.push(progress),
  });
  expect(file).toMatchObject({ key: "notes/a b%.txt", size: 9, content_type: "text/plain" });
  expect(answers).toHaveLength(1);
  expect(told).toEqual([{ sent: 9, total: 9, uploadId: null }]);
  const response = await client.files.download(file.id, { range: "bytes=5-" });
  expect(await response.text()).toBe("text");
  const listed = await collect(client.files.list({ prefix: "notes/" }));
  expect(listed.map(({ id }) => id)).toEqual([file.id]);
  expect(await client.files.usage()).toMatchObject({ bytes: file.size, files: 1, quota: null });
  const { url } = await client.files.link(file.id);
  expect(await (await toWorker(new Request(url))).text()).toBe("some text");
  expect((await client.files.update(file.id, { key: "notes/b" })).key).toBe("notes/b");
  await client.files.delete(file.id);
  await expect(client.files.download(file.id)).rejects.toMatchObject({ code: "not_found" });
});

test("a larger file is sent in parts, and resumed in another client", async () => {
  const bytes = bytesOf(2 * part + 1000);
  const options = { key: "large.bin", body: new Blob([bytes]), partSize: part, concurrency: 1 };
  let uploadId = 0;
  const broken = watchedClient({
    token: user.token,
    retry: { attempts: 0 },
    fetch: (request) =>
      request.url.endsWith("/parts/2")
        ? Promise.reject(new TypeError("connection lost"))
        : toWorker(request),
  });
  const failing = broken.client.files.upload({ ...options, onStart: (id) => (uploadId = id) });
  await expect(failing).rejects.toMatchObject({ code: "network_error" });

  const { client, answers } = watchedClient({ token: user.token });
  const told: number[] = [];
  const file = await client.files.upload({
    ...options,
    resume: uploadId,
    onProgress: ({ sent }) => told.push(sent),
  });
  expect(file).toMatchObject({ id: uploadId, size: bytes.length, upload_complete: true });
  expect(answers.filter(({ method }) => method === "PUT")).toHaveLength(2);
  expect(told).toEqual([part, 2 * part, bytes.length]);
  expect(same(bytes, await (await client.files.download(file.id)).arrayBuffer())).toBe(true);
});

test("an upload whose last answer was lost is resumed to its file", async () => {
  const bytes = new Uint8Array(part + 1000);
  const options = { key: "lost.bin", body: new Blob([bytes]), partSize: part };
  let uploadId = 0;
  const broken = watchedClient({
    token: user.token,
    retry: { attempts: 0 },
    fetch: async (request) => {
      const answer = await toWorker(request);
      if (request.url.endsWith("/complete")) throw new TypeError("connection lost");
      return answer;
    },
  });
  const losing = broken.client.files.upload({ ...options, onStart: (id) => (uploadId = id) });
  await expect(losing).rejects.toMatchObject({ code: "network_error" });

  const { client, answers } = watchedClient({ token: user.token });
  const expected = { id: uploadId, size: bytes.length, upload_complete: true };
  expect(await client.files.upload({ ...options, resume: uploadId })).toMatchObject(expected);
  const body = new Blob([bytes]).stream();
  expect(await client.files.upload({ ...options, body, resume: uploadId })).toMatchObject(expected);
  expect(answers.filter(({ method }) => method === "PUT")).toEqual([]);
  const other = client.files.upload({ ...options, body: "other", resume: uploadId });
  await expect(other).rejects.toThrow(RangeError);
});

test("an upload that failed has no request on its way, and begins no further part", async () => {
  let onItsWay = 0;
  const begun: string[] = [];
  const { client } = watchedClient({
    token: user.token,
    retry: { attempts: 0 },
    fetch: async (request) => {
      const number = /\/parts\/(\d+)$/.exec(request.url)?.[1];
      if (number === undefined) return toWorker(request);
      begun.push(number);
      if (number === "1") throw new TypeError("connection lost");
      onItsWay += 1;
      const answer = await toWorker(request);
      onItsWay -= 1;
      return answer;
    },
  });
  const body = new Uint8Array(2 * part + 1000);
  const options = { key: "failed.bin", body, partSize: part, concurrency: 2 };
  await expect(client.files.upload(options)).rejects.toMatchObject({ code: "network_error" });
  expect(begun.toSorted()).toEqual(["1", "2"]);
  expect(onItsWay).toBe(0);
});

test("a stream of unknown length is sent part by part", async () => {
  const bytes = bytesOf(part + 77_777);
  const { client } = watchedClient({ token: user.token });
  const body = new Blob([bytes]).stream();
  const file = await client.files.upload({ key: "stream.bin", body, partSize: part });
  expect(same(bytes, await (await client.files.download(file.id)).arrayBuffer())).toBe(true);
  const short = new Blob(["short"]).stream();
  expect((await client.files.upload({ key: "short.txt", body: short })).size).toBe(5);
});

test("an upload can be read and aborted", async () => {
  const { client } = watchedClient({ token: user.token });
  const controller = new AbortController();
  let uploadId = 0;
  const uploading = client.files.upload({
    key: "aborted.bin",
    body: bytesOf(2 * part),
    partSize: part,
    concurrency: 1,
    signal: controller.signal,
    onStart: (id) => (uploadId = id),
    onProgress: ({ sent }) => sent > 0 && controller.abort(new Error("stop")),
  });
  await expect(uploading).rejects.toThrow("stop");
  expect((await client.files.readUpload(uploadId)).parts).toHaveLength(1);
  await client.files.abortUpload(uploadId);
  await expect(client.files.readUpload(uploadId)).rejects.toMatchObject({ status: 404 });
});
