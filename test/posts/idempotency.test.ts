import { beforeAll, expect, test } from "vitest";
import { call, env, makeUser, problemOf, type TestUser } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
});

const send = (user: TestUser, path: string, body: string, key: string) =>
  call(path, { token: user.token, json: { body }, headers: { "Idempotency-Key": key } });

async function count(table: "posts" | "comments" | "idempotency_keys"): Promise<number> {
  return (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? 0;
}

test("a POST that is sent again with its key is carried out once", async () => {
  const responses = await Promise.all(
    [1, 2, 3].map(() => send(ann, "/api/posts", "once", "key-1")),
  );
  const bodies = (await Promise.all(responses.map((each) => each.json()))) as { id: number }[];
  expect(responses.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  expect(await count("posts")).toBe(1);
  const path = `/api/posts/${bodies[0]?.id}/comments`;
  const [first, second] = [await send(bob, path, "hm", "k"), await send(bob, path, "hm", "k")];
  expect(await second.json()).toEqual(await first.json());
  expect(await count("comments")).toBe(1);
});

test("a key belongs to one person and one request", async () => {
  const before = await count("posts");
  const other = await send(ann, "/api/posts", "something else", "key-1");
  expect(other.status).toBe(422);
  expect((await problemOf(other)).errors?.[0]?.path).toBe("Idempotency-Key");
  expect(await count("posts")).toBe(before);
  expect((await send(bob, "/api/posts", "once", "key-1")).status).toBe(201);
  expect(await count("posts")).toBe(before + 1);
});

test("a request that changes nothing does not use up its key", async () => {
  expect((await send(ann, "/api/posts/999/comments", "hm", "key-2")).status).toBe(404);
  expect((await send(ann, "/api/posts", "x", "key-2")).status).toBe(201);
});

test("a key is forgotten after a day", async () => {
  await env.DB.prepare("UPDATE idempotency_keys SET created_at = created_at - 86400001").run();
  const before = await count("posts");
  expect((await send(ann, "/api/posts", "once", "key-1")).status).toBe(201);
  expect(await count("posts")).toBe(before + 1);
});

test.each(["", "two words", "x".repeat(256)])("the key '%s' is refused", async (key) => {
  const response = await send(ann, "/api/posts", "x", key);
  expect(response.status).toBe(400);
  expect((await problemOf(response)).errors?.[0]?.path).toBe("Idempotency-Key");
});
