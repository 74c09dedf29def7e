import { expect, test } from "vitest";
import { makeUser, problemOf } from "../harness.ts";
import { as, byKey, type FileBody, store } from "./client.ts";

const ada = await makeUser("keys_ada");

test.each([
  ["a//b", "a//b"],
  ["a/../b", "a%2F..%2Fb"],
  ["..", "..%2Fa"],
  [".", "a%2F.%2Fb"],
  ["a slash at the end", "a%2F"],
  ["two slashes at the end", "a//"],
  ["a slash at the start", "%2Fa"],
  ["NUL", "a%00b"],
  ["a line feed", "a%0Ab"],
  ["DEL", "a%7F"],
  ["a C1 control", "a%C2%85"],
  ["513 characters", "é".repeat(513)],
  ["invalid UTF-8", "a%FFb"],
  ["an encoded surrogate", "a%ED%A0%80"],
  ["an overlong slash", "a%C0%AFb"],
  ["a broken escape", "a%2"],
])("a key with %s is refused", async (_, path) => {
  const url = `/api/v2/files/by-key/${path}`;
  for (const method of ["PUT", "GET"]) {
    const body = method === "PUT" ? { body: "x" } : {};
    const response = await as(ada, url, { method, ...body });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors).toMatchObject([{ path: "key" }]);
  }
});

test("a key may be long and odd, and a slash may be escaped", async () => {
  const odd = `${"😀".repeat(500)}/ %?#\\"'`;
  expect((await store(ada, odd, "x")).key).toBe(odd);
  expect(await (await as(ada, byKey(odd))).text()).toBe("x");
  const { key } = await (
    await as(ada, "/api/v2/files/by-key/x%2Fy/", { method: "PUT", body: "1" })
  ).json<FileBody>();
  expect(key).toBe("x/y");
  expect((await store(ada, "content", "of it")).key).toBe("content");
  expect(await (await as(ada, byKey("content"))).text()).toBe("of it");
});

test("a path without a key is not found", async () => {
  expect((await as(ada, "/api/v2/files/by-key")).status).toBe(404);
  expect((await as(ada, "/api/v2/files/by-key/")).status).toBe(404);
  const wrong = await as(ada, byKey("a"), { method: "POST", json: {} });
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get("Allow")).toBe("GET, HEAD, PUT, PATCH, DELETE, OPTIONS");
});
