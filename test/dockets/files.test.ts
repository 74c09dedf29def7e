import { beforeAll, expect, test } from "vitest";
import { call, env, makeUser, problemOf, type TestUser } from "../harness.ts";

/** As test/vitest.config.ts sets ADMIN_EMAILS. */
let admin: TestUser;
let reader: TestUser;

const pathOf = (id: number) => `/api/rest/v4/recap-documents/${id}/file`;

beforeAll(async () => {
  admin = await makeUser("admin");
  reader = await makeUser("reader");
  const rows = {
    courts: { id: "scotus", jurisdiction: "F", position: 1 },
    dockets: { id: 1, court: "scotus" },
    "docket-entries": { id: 1, docket: 1 },
    "recap-documents": { id: 1, docket_entry: 1, document_type: 1, document_number: "1" },
  };
  for (const [resource, row] of Object.entries(rows)) {
    const response = await importRow(resource, row);
    expect(await response.json()).toMatchObject({ written: 1 });
  }
});

const importRow = (resource: string, row: object) =>
  call(`/api/rest/v4/import/${resource}`, {
    token: admin.token,
    body: JSON.stringify(row),
    headers: { "Content-Type": "application/x-ndjson" },
  });

function put(
  id: number,
  text: string,
  user = admin,
  type = "application/pdf",
  more: Record<string, string> = {},
) {
  return call(pathOf(id), {
    method: "PUT",
    token: user.token,
    body: text,
    headers: { "Content-Type": type, "Content-Length": String(text.length), ...more },
  });
}

const get = (headers: Record<string, string> = {}, method = "GET") =>
  call(pathOf(1), { method, token: reader.token, headers });

const documentRow = () =>
  env.DB.prepare("SELECT is_available, file_size FROM recap_documents WHERE id = 1").first();

test("a document without a file has none, and only an administrator may store one", async () => {
  expect((await get()).status).toBe(404);
  expect(await problemOf(await put(1, "%PDF-1.7", reader))).toMatchObject({ status: 403 });
  expect((await put(2, "%PDF-1.7")).status).toBe(404);
  expect((await put(1, "%PDF-1.7", admin, "text/html")).status).toBe(415);
  expect((await call(pathOf(1))).status).toBe(401);
  expect(await documentRow()).toEqual({ is_available: null, file_size: null });
});

test("stored, it is served to everybody with a token, by range and condition, and replaced", async () => {
  const first = await put(1, "%PDF-1.7 the first");
  expect(first.status).toBe(201);
  expect(await first.json()).toMatchObject({ file_size: 18 });
  expect(await documentRow()).toEqual({ is_available: 1, file_size: 18 });

  const whole = await get();
  expect(await whole.text()).toBe("%PDF-1.7 the first");
  expect(whole.headers.get("Content-Type")).toBe("application/pdf");
  const range = await get({ Range: "bytes=0-4" });
  expect([range.status, await range.text()]).toEqual([206, "%PDF-"]);
  const head = await get({}, "HEAD");
  expect([head.status, head.headers.get("Content-Length")]).toEqual([200, "18"]);
  const etag = whole.headers.get("ETag") ?? "";
  expect((await get({ "If-None-Match": etag })).status).toBe(304);

  const second = await put(1, "%PDF-1.7 the second one");
  expect(second.status).toBe(200);
  expect(await (await get()).text()).toBe("%PDF-1.7 the second one");
  expect(await documentRow()).toEqual({ is_available: 1, file_size: 23 });
});

test("it is stored and served under conditions", async () => {
  await put(1, "%PDF-1.7 kept");
  const other = { "If-Match": '"another"' };
  expect((await put(1, "%PDF-1.7 lost", admin, "application/pdf", other)).status).toBe(412);
  expect((await get(other)).status).toBe(412);
  expect(await (await get()).text()).toBe("%PDF-1.7 kept");
});

test("imported again, the document keeps its file; without the file, it has none", async () => {
  await put(1, "%PDF-1.7");
  const row = { id: 1, docket_entry: 1, document_type: 1, document_number: "1" };
  await importRow("recap-documents", row);
  expect(await (await get()).text()).toBe("%PDF-1.7");
  await env.DB.prepare("DELETE FROM files WHERE key = 'recap-documents/1.pdf'").run();
  expect((await get()).status).toBe(404);
  expect((await put(1, "%PDF-1.7")).status).toBe(201);
});
