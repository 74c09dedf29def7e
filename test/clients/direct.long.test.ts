/**
 * Uploads and downloads through presigned URLs of R2. wrangler serves R2's S3 API locally.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";

let server: LocalWorker;
let token: string;

beforeAll(async () => {
  server = await createLocalWorker({
    variables: (origin) => ({
      S3_ENDPOINT: `${origin}/cdn-cgi/local/r2/s3/connectly-files`,
      S3_ACCESS_KEY_ID: "local",
      S3_SECRET_ACCESS_KEY: "local-secret",
    }),
  });
  await server.start();
  const account = await ask("/api/auth/sign-up/email", {
    name: "Direct",
    username: "direct",
    email: "direct@example.com",
    password: "a long password",
  });
  ({ token } = (await account.json()) as { token: string });
});
afterAll(() => server.remove());

/** Sends a POST request if there is a body, and a GET request otherwise. */
function ask(path: string, body?: unknown) {
  return fetch(`${server.origin}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

interface Direct {
  readonly upload_id: number;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
}

async function begin(json: object): Promise<Direct> {
  const response = await ask("/api/v2/files/uploads/presigned", json);
  expect(response.status, await response.clone().text()).toBe(201);
  return response.json() as Promise<Direct>;
}

const complete = ({ upload_id: id }: Direct) => ask(`/api/v2/files/uploads/${id}/complete`, {});

const bytes = "bytes that do not pass through the Worker";

test("a file is uploaded and downloaded by presigned URLs", async () => {
  const upload = await begin({
    key: "a/direct.txt",
    content_type: "text/plain",
    size: bytes.length,
  });
  expect((await complete(upload)).status).toBe(422);
  const { url, method, headers } = upload;
  const sent = await fetch(url, { method, headers, body: bytes });
  expect(sent.status, await sent.text()).toBe(200);
  expect((await ask("/api/v2/files/by-key/a/direct.txt")).status).toBe(404);
  const completed = await complete(upload);
  expect(completed.status, await completed.clone().text()).toBe(201);
  const file = (await completed.json()) as { id: number };
  expect(file).toMatchObject({
    id: upload.upload_id,
    size: bytes.length,
    content_type: "text/plain",
  });
  expect(await (await ask("/api/v2/files/by-key/a/direct.txt")).text()).toBe(bytes);

  const signed = await ask(`/api/v2/files/${file.id}/presigned`, { expires_in: 60 });
  const { url: download } = (await signed.json()) as { url: string };
  const read = await fetch(download);
  expect(await read.text()).toBe(bytes);
  expect(read.headers.get("Content-Type")).toBe("text/plain");
});

test("a presigned upload accepts only the signed request, and only once", async () => {
  const { url, method, headers } = await begin({ key: "once", content_type: "text/plain" });
  const other = { ...headers, "Content-Type": "text/html" };
  expect((await fetch(url, { method, headers: other, body: bytes })).status).toBe(403);
  const without = { "Content-Type": "text/plain" };
  expect((await fetch(url, { method, headers: without, body: bytes })).status).toBe(403);
  expect((await fetch(url, { method: "DELETE" })).status).toBe(403);
  expect((await fetch(url, { method, headers, body: bytes })).status).toBe(200);
  expect((await fetch(url, { method, headers, body: "others" })).status).toBe(412);
});

test("a file of another size than declared is not completed", async () => {
  const upload = await begin({ key: "size", size: 5 });
  const { url, method, headers } = upload;
  await fetch(url, { method, headers, body: bytes });
  expect((await complete(upload)).status).toBe(422);
});

test("parts cannot be sent to an upload without parts", async () => {
  const { upload_id: id } = await begin({ key: "parts" });
  const response = await fetch(`${server.origin}/api/v2/files/uploads/${id}/parts/1`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${token}` },
    body: bytes,
  });
  expect(response.status).toBe(409);
});
