import { expect, test } from "vitest";
import { call, env, makeUser, problemOf } from "../harness.ts";
import {
  as,
  byId,
  byKey,
  contentDigest,
  type FileBody,
  pattern,
  sha256Of,
  store,
} from "./client.ts";

const ada = await makeUser("parts_ada");
const eve = await makeUser("parts_eve");

const uploads = "/api/v2/files/uploads";
const mebibyte = 1024 ** 2;
const partSize = 5 * mebibyte;

interface UploadBody {
  readonly upload_id: number;
  readonly part_size: number;
  readonly size: number | null;
  readonly parts: readonly { part_number: number; size: number; etag: string }[];
}

async function begin(key: string, more: object = {}): Promise<UploadBody> {
  const json = { key, part_size: partSize, ...more };
  const response = await as(ada, uploads, { json });
  if (response.status !== 201) throw new Error(await response.text());
  return response.json();
}

const pathOf = ({ upload_id: id }: UploadBody, rest = "") => `${uploads}/${id}${rest}`;

const send = (
  upload: UploadBody,
  number: number | string,
  body: BodyInit,
  headers: Record<string, string> = {},
) => as(ada, pathOf(upload, `/parts/${number}`), { method: "PUT", body, headers });

const complete = (upload: UploadBody, json?: unknown) =>
  as(ada, pathOf(upload, "/complete"), { method: "POST", ...(json !== undefined && { json }) });

const received = async (upload: UploadBody) => (await as(ada, pathOf(upload))).json<UploadBody>();

async function stored(): Promise<string[]> {
  return (await env.FILES.list()).objects.map(({ key }) => key);
}

const first = pattern(partSize, 1);
const second = pattern(partSize, 2);
const last = pattern(1000, 3);

test("parts in any order become a file", async () => {
  const upload = await begin("whole", { content_type: "video/mp4", size: 2 * partSize + 1000 });
  expect(upload).toMatchObject({ part_size: partSize, size: 2 * partSize + 1000, parts: [] });
  const etags = new Map<number, string>();
  for (const [number, bytes] of [
    [3, last],
    [1, first],
    [2, second],
  ] as const) {
    const response = await send(upload, number, bytes);
    expect(response.status).toBe(200);
    const part = await response.json<{ part_number: number; etag: string }>();
    expect(part.part_number).toBe(number);
    expect(response.headers.get("ETag")).toBe(`"${part.etag}"`);
    etags.set(number, part.etag);
  }
  const { parts } = await received(upload);
  expect(parts).toEqual(
    [partSize, partSize, 1000].map((size, index) => ({
      part_number: index + 1,
      size,
      etag: etags.get(index + 1),
    })),
  );
  // Nothing of it is to be seen before it is complete.
  expect((await as(ada, byKey("whole"))).status).toBe(404);
  expect((await as(ada, byId(upload.upload_id, "/content"))).status).toBe(404);
  const record = await as(ada, byId(upload.upload_id));
  expect(await record.json()).toMatchObject({ upload_complete: false, etag: null });

  const named = parts.map(({ part_number, etag }) => ({ part_number, etag: `"${etag}"` }));
  const response = await complete(upload, { parts: named });
  expect(response.status, await response.clone().text()).toBe(201);
  expect(await response.json()).toMatchObject({
    id: upload.upload_id,
    key: "whole",
    size: 2 * partSize + 1000,
    content_type: "video/mp4",
    upload_complete: true,
    sha256: await sha256Of(Buffer.concat([first, second, last])),
  });
  const read = new Uint8Array(await (await as(ada, byKey("whole"))).arrayBuffer());
  expect(Buffer.compare(read, Buffer.concat([first, second, last]))).toBe(0);

  const again = await complete(upload);
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ id: upload.upload_id, upload_complete: true });
  expect(await received(upload)).toMatchObject({
    upload_complete: true,
    file_id: upload.upload_id,
    parts: [],
  });
  expect((await send(upload, 1, last)).status).toBe(409);
  expect((await as(ada, pathOf(upload), { method: "DELETE" })).status).toBe(409);
  expect((await as(ada, byKey("whole"))).status).toBe(200);
});

test("a file that is there is replaced, and keeps its id", async () => {
  const before = await store(ada, "replaced", "old");
  await as(ada, byId(before.id), { method: "PATCH", json: { visibility: "public" } });
  const objects = await stored();
  const upload = await begin("replaced");
  await send(upload, 1, last);
  expect(await (await as(ada, byKey("replaced"))).text()).toBe("old");
  const response = await complete(upload);
  expect(response.status).toBe(200);
  const file = await response.json<FileBody>();
  expect(file).toMatchObject({ id: before.id, size: 1000, visibility: "public" });
  expect((await as(ada, byId(upload.upload_id))).status).toBe(404);
  // The client may have lost the first answer.
  const again = await complete(upload);
  expect({ status: again.status, body: await again.json() }).toEqual({ status: 200, body: file });
  await expect.poll(async () => (await stored()).length).toBe(objects.length);
  expect((await (await as(ada, byKey("replaced"))).arrayBuffer()).byteLength).toBe(1000);
});

test("two at once complete an upload once", async () => {
  const upload = await begin("raced");
  await send(upload, 1, last);
  const answers = await Promise.all([complete(upload), complete(upload), complete(upload)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  expect((await as(ada, byKey("raced"))).status).toBe(200);
});

test("completing and aborting at once leaves a file or nothing", async () => {
  const objects = await stored();
  const upload = await begin("either");
  await send(upload, 1, last);
  const [completed, aborted] = await Promise.all([
    complete(upload),
    as(ada, pathOf(upload), { method: "DELETE" }),
  ]);
  const isFile = completed.status === 201;
  expect(aborted.status).toBe(isFile ? 409 : 204);
  expect((await as(ada, byKey("either"))).status).toBe(isFile ? 200 : 404);
  await expect.poll(async () => (await stored()).length - objects.length).toBe(isFile ? 1 : 0);
});

test("an upload that R2 has completed and D1 has not recorded is completed by the next request", async () => {
  const upload = await begin("crashed");
  await send(upload, 1, last);
  const row = await env.DB.prepare("SELECT object_name, multipart_id FROM files WHERE id = ?")
    .bind(upload.upload_id)
    .first<{ object_name: string; multipart_id: string }>();
  const { parts } = await received(upload);
  await env.FILES.resumeMultipartUpload(row?.object_name ?? "", row?.multipart_id ?? "").complete(
    parts.map(({ part_number: partNumber, etag }) => ({ partNumber, etag })),
  );
  expect((await complete(upload)).status).toBe(201);
  expect((await as(ada, byKey("crashed"))).status).toBe(200);
});

test("a part that is sent again takes the place of the first", async () => {
  const upload = await begin("again");
  await send(upload, 1, pattern(500, 9));
  await send(upload, 1, last);
  expect((await received(upload)).parts).toMatchObject([{ part_number: 1, size: 1000 }]);
  await complete(upload);
  const read = new Uint8Array(await (await as(ada, byKey("again"))).arrayBuffer());
  expect(Buffer.compare(read, last)).toBe(0);
});

test("a part that does not match its digest is refused, and the earlier part stays", async () => {
  const upload = await begin("digested");
  await send(upload, 1, "right");
  const wrong = await send(upload, 1, "wrong", { "Content-Digest": await contentDigest("right") });
  expect(wrong.status).toBe(422);
  expect((await problemOf(wrong)).errors).toMatchObject([{ path: "Content-Digest" }]);
  const right = await send(upload, 1, "right", { "Content-Digest": await contentDigest("right") });
  expect(right.status).toBe(200);
  await send(upload, 1, "wrong", { "Content-Digest": await contentDigest("right") });
  expect((await complete(upload)).status).toBe(201);
  expect(await (await as(ada, byKey("digested"))).text()).toBe("right");
});

test("missing parts are named, and the upload stays in progress", async () => {
  const empty = await begin("gaps");
  expect((await problemOf(await complete(empty))).detail).toContain("are missing: 1");
  await send(empty, 4, last);
  await send(empty, 2, second);
  const gaps = await complete(empty);
  expect(gaps.status).toBe(422);
  expect((await problemOf(gaps)).detail).toContain("are missing: 1, 3");
  const sized = await begin("gaps", { size: 2 * partSize });
  await send(sized, 1, first);
  expect((await problemOf(await complete(sized))).detail).toContain("are missing: 2");
  await send(sized, 2, second);
  expect((await complete(sized)).status).toBe(201);
});

test("a short part in the middle is named", async () => {
  const upload = await begin("short");
  await send(upload, 1, last);
  await send(upload, 2, last);
  const response = await complete(upload);
  expect(response.status).toBe(422);
  expect((await problemOf(response)).detail).toContain("another size: 1");
  expect((await received(upload)).parts).toHaveLength(2);
});

test("a part that cannot be one of the upload is refused at once", async () => {
  const upload = await begin("sized", { size: partSize + 10 });
  const statuses = [
    await send(upload, 1, last),
    await send(upload, 2, last),
    await send(upload, 3, last),
    await send(upload, 1, pattern(partSize + 1)),
    await send(upload, 1, new Uint8Array()),
  ].map(({ status }) => status);
  expect(statuses).toEqual([422, 422, 422, 422, 422]);
  const unsized = await begin("unsized");
  expect((await send(unsized, 1, pattern(partSize + 1))).status).toBe(422);
  expect((await received(upload)).parts).toEqual([]);
});

test("parts are numbered 1 to 10,000", async () => {
  const upload = await begin("numbers");
  for (const number of ["0", "10001", "-1", "1.5", "x"]) {
    const response = await send(upload, number, last);
    expect(response.status, number).toBe(400);
    expect((await problemOf(response)).errors).toMatchObject([{ path: "part_number" }]);
  }
  expect((await send(upload, 10_000, last)).status).toBe(200);
});

test("an upload of 10,001 parts is refused before it begins", async () => {
  const json = { key: "many", part_size: partSize, size: 10_000 * partSize + 1 };
  const response = await as(ada, uploads, { json });
  expect(response.status).toBe(400);
  expect((await problemOf(response)).detail).toContain("10001 parts");
  const most = await as(ada, uploads, { json: { ...json, size: 10_000 * partSize } });
  expect(most.status).toBe(201);
  const chosen = await begin("large", { part_size: undefined, size: 1024 ** 4 });
  expect(chosen.part_size).toBe(105 * mebibyte);
  expect((await begin("usual", { part_size: undefined })).part_size).toBe(8 * mebibyte);
});

test.each([
  ["no key", {}],
  ["a key that is none", { key: "a//b" }],
  ["a small part size", { key: "a", part_size: partSize - 1 }],
  ["a large part size", { key: "a", part_size: 5 * 1024 ** 3 + 1 }],
  ["a broken part size", { key: "a", part_size: partSize + 0.5 }],
  ["a negative size", { key: "a", size: -1 }],
  ["a media type with a line break", { key: "a", content_type: "text/plain\r\nX: y" }],
  ["an unknown member", { key: "a", parts: [] }],
])("an upload with %s is refused", async (_, json) => {
  expect((await as(ada, uploads, { json })).status).toBe(400);
});

test("a part needs its length, and has it", async () => {
  const upload = await begin("lengths");
  const stream = () => new Blob(["ten bytes!"]).stream().pipeThrough(new TransformStream());
  expect((await send(upload, 1, stream())).status).toBe(411);
  for (const length of ["3", "30"]) {
    const response = await send(upload, 1, stream(), { "Content-Length": length });
    expect(response.status, length).toBe(400);
  }
  expect((await received(upload)).parts).toEqual([]);
});

test("an upload whose parts differ from those that the client names is not completed", async () => {
  const upload = await begin("named");
  await send(upload, 1, last);
  const [{ etag } = { etag: "" }] = (await received(upload)).parts;
  for (const parts of [
    [],
    [{ part_number: 1, etag: "other" }],
    [
      { part_number: 1, etag },
      { part_number: 2, etag },
    ],
  ]) {
    expect((await complete(upload, { parts })).status).toBe(422);
  }
  expect((await complete(upload, { parts: [{ part_number: 1 }] })).status).toBe(400);
  expect((await complete(upload, { parts: [{ part_number: 1, etag }] })).status).toBe(201);
});

test("an upload that R2 does not have any more has its own error, and can be aborted", async () => {
  const upload = await begin("forgotten");
  await send(upload, 1, last);
  const row = await env.DB.prepare("SELECT object_name, multipart_id FROM files WHERE id = ?")
    .bind(upload.upload_id)
    .first<{ object_name: string; multipart_id: string }>();
  await env.FILES.resumeMultipartUpload(row?.object_name ?? "", row?.multipart_id ?? "").abort();
  for (const response of [await send(upload, 2, last), await complete(upload)]) {
    expect(response.status).toBe(409);
    expect((await problemOf(response)).detail).toContain("R2 does not have this upload");
  }
  expect((await as(ada, pathOf(upload), { method: "DELETE" })).status).toBe(204);
});

test("a part of which R2 has another one than was recorded can be sent again", async () => {
  const upload = await begin("twice");
  await send(upload, 1, last);
  await env.DB.prepare("UPDATE upload_parts SET etag = 'other' WHERE file_id = ?")
    .bind(upload.upload_id)
    .run();
  expect((await complete(upload)).status).toBe(409);
  await send(upload, 1, last);
  expect((await complete(upload)).status).toBe(201);
});

test("an aborted upload is gone, and its parts with it", async () => {
  const upload = await begin("aborted");
  await send(upload, 1, last);
  const row = await env.DB.prepare("SELECT object_name, multipart_id FROM files WHERE id = ?")
    .bind(upload.upload_id)
    .first<{ object_name: string; multipart_id: string }>();
  expect((await as(ada, pathOf(upload), { method: "DELETE" })).status).toBe(204);
  for (const response of [
    await send(upload, 2, last),
    await complete(upload),
    await as(ada, pathOf(upload)),
    await as(ada, pathOf(upload), { method: "DELETE" }),
  ]) {
    expect(response.status).toBe(404);
  }
  await expect
    .poll(async () => {
      const { results } = await env.DB.prepare("SELECT * FROM orphan_objects").all();
      return results;
    })
    .toEqual([]);
  const gone = env.FILES.resumeMultipartUpload(row?.object_name ?? "", row?.multipart_id ?? "");
  await expect(gone.uploadPart(1, "x")).rejects.toThrow(/10024/);
});

test("a stranger's upload is not found", async () => {
  const upload = await begin("strangers");
  for (const [path, options] of [
    [pathOf(upload), {}],
    [pathOf(upload), { method: "DELETE" }],
    [pathOf(upload, "/parts/1"), { method: "PUT", body: "x" }],
    [pathOf(upload, "/complete"), { method: "POST" }],
    [byId(upload.upload_id), {}],
    [byId(upload.upload_id), { method: "DELETE" }],
  ] as const) {
    expect((await as(eve, path, options)).status, path).toBe(404);
    expect((await call(path, options)).status, path).toBe(401);
  }
  expect((await received(upload)).parts).toEqual([]);
});

test.each<[string, Record<string, string>]>([
  ["Repr-Digest", { "Repr-Digest": "sha-256=:AAAA:" }],
  ["x-amz-checksum-sha256", { "x-amz-checksum-sha256": "AAAA" }],
  ["x-amz-meta-*", { "x-amz-meta-colour": "red" }],
  ["Content-Language", { "Content-Language": "de" }],
])("%s is refused where it would be ignored", async (_, headers) => {
  const path = "/api/v2/files/uploads";
  expect((await as(ada, path, { json: { key: "ignored" }, headers })).status).toBe(400);
  const begun = await as(ada, path, { json: { key: "ignored" } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  await as(ada, `${path}/${id}/parts/1`, { method: "PUT", body: "bytes" });
  const complete = await as(ada, `${path}/${id}/complete`, { method: "POST", headers });
  expect(complete.status).toBe(400);
});
