/**
 * Request bodies, as every JSON route reads them: UTF-8, without an encoding, and with text that shows.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, makeUser, problemOf, type TestUser } from "../harness.ts";

let ann: TestUser;

beforeAll(async () => {
  ann = await makeUser("ann");
});

const routes: [string, string, string][] = [
  ["POST", "/api/posts", "body"],
  ["PATCH", "/api/users/me", "name"],
  ["POST", "/api/auth/sign-in/email", "password"],
];

const send = (method: string, path: string, body: BodyInit, headers = {}) =>
  call(path, {
    method,
    token: ann.token,
    body,
    headers: { "Content-Type": "application/json", ...headers },
  });

describe.each(routes)("%s %s", (method, path, member) => {
  const json = `{"${member}":"caf\u00e9"}`;

  test("refuses bytes that are not UTF-8", async () => {
    const bytes = new Uint8Array([...json].map((character) => character.charCodeAt(0)));
    const response = await send(method, path, bytes);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors).toEqual([
      { path: "body", message: "expected UTF-8" },
    ]);
  });

  test.each(["iso-8859-1", '"utf-16"'])("refuses the charset %s", async (charset) => {
    const type = { "Content-Type": `application/json; charset=${charset}` };
    expect((await send(method, path, json, type)).status).toBe(415);
  });

  test.each(["utf-8", "UTF-8", '"utf-8"'])("accepts the charset %s", async (charset) => {
    const type = { "Content-Type": `application/json; charset=${charset}` };
    expect((await send(method, path, json, type)).status).not.toBe(415);
  });

  test("refuses an encoded body", async () => {
    const zipped = new Response(json).body?.pipeThrough(new CompressionStream("gzip"));
    const bytes = await new Response(zipped).arrayBuffer();
    const response = await send(method, path, bytes, { "Content-Encoding": "gzip" });
    expect(response.status).toBe(415);
  });

  test("ignores the content type of an empty body", async () => {
    const response = await send(method, path, "", { "Content-Type": "text/plain" });
    expect(response.status).toBe(400);
  });
});

describe("a route without a body", () => {
  test.each([
    ["PUT", "/api/posts/1/like"],
    ["DELETE", "/api/posts/1"],
    ["PUT", "/api/users/ann/follow"],
  ])("refuses one: %s %s", async (method, path) => {
    const response = await send(method, path, "{}");
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.[0]?.path).toBe("body");
    const none = await call(path, {
      method,
      token: ann.token,
      headers: { "Content-Type": "text/plain" },
    });
    expect(none.status).not.toBe(400);
  });
});

describe("text", () => {
  const invisible = [
    "\u200b",
    "\u2060\u200d",
    "\u3164",
    "\u2800",
    "\u00ad",
    "\ufe0f",
    "\u0301",
    "\ufeff",
  ];
  const write = (body: string) => call("/api/posts", { token: ann.token, json: { body } });
  const rename = (name: string) =>
    call("/api/users/me", { method: "PATCH", token: ann.token, json: { name } });

  test.each(invisible)("without a visible character is refused: %j", async (text) => {
    for (const response of [await write(text), await rename(text)]) {
      expect(response.status).toBe(400);
      expect((await problemOf(response)).errors).toHaveLength(1);
    }
  });

  test.each(["👩‍👩‍👧", "नमस्ते", "e\u0301", "?", "a\u200db", "\u05d0\u200f"])(
    "with one is kept: %s",
    async (text) => {
      expect(await (await write(text)).json()).toMatchObject({ body: text });
      expect(await (await rename(text)).json()).toMatchObject({ name: text });
    },
  );

  test.each(["a\nb", "a\u2028b", "a\u0007b", "a\u202eb", "a\u2066b", "a\u0085b", "a\u0000b"])(
    "of a name has one line and no override: %j",
    async (name) => {
      const response = await rename(name);
      expect(response.status).toBe(400);
      expect((await problemOf(response)).errors).toHaveLength(1);
    },
  );

  test("of a body may have lines", async () => {
    expect((await write("one\ntwo")).status).toBe(201);
  });
});
