/**
 * Bookmarks over HTTP: which answers carry one, and what a read does with it.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, problemOf } from "../harness.ts";
import { type JwtUser, makeJwtUser, World } from "./world.ts";

let user: JwtUser;
const bookmarkOf = ({ headers }: { readonly headers: Headers }) => headers.get("x-d1-bookmark");
const form = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}\.[\w-]{22}$/;

beforeAll(async () => {
  user = await makeJwtUser("writer");
  await makeJwtUser("somebody");
});

test("every write answers one, each newer than the last", async () => {
  const world = new World();
  const written = await world.send("/api/posts", { user, json: { body: "a post" } });
  const post = (JSON.parse(written.text) as { id: number }).id;
  const commented = await world.send(`/api/posts/${post}/comments`, { user, json: { body: "c" } });
  const comment = (JSON.parse(commented.text) as { id: number }).id;
  const steps: [string, string, unknown?][] = [
    ["PATCH", `/api/posts/${post}`, { body: "edited" }],
    ["PATCH", `/api/posts/${post}`, { privacy: "private" }],
    ["PATCH", `/api/comments/${comment}`, { body: "edited" }],
    ["PUT", `/api/posts/${post}/like`],
    ["DELETE", `/api/posts/${post}/like`],
    ["DELETE", `/api/comments/${comment}`],
    ["DELETE", `/api/posts/${post}`],
    ["PUT", "/api/users/somebody/follow"],
    ["DELETE", "/api/users/somebody/follow"],
    ["PATCH", "/api/users/me", { name: "Another name" }],
  ];
  const bookmarks = [bookmarkOf(written), bookmarkOf(commented)];
  for (const [method, path, json] of steps) {
    const answer = await world.send(path, { user, method, ...(json !== undefined && { json }) });
    expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
    bookmarks.push(bookmarkOf(answer));
  }
  for (const bookmark of bookmarks) expect(bookmark).toMatch(form);
  const plain = bookmarks.map((bookmark) => bookmark?.split(".")[0] ?? "");
  expect(plain).toEqual(plain.toSorted());
  expect(new Set(plain).size).toBe(plain.length);
});

test("signing up and signing in also answer one", async () => {
  const password = "correct horse battery staple";
  const email = "newcomer@example.com";
  const json = { name: "New", username: "newcomer", email, password };
  const signedUp = await call("/api/auth/sign-up/email", { json });
  expect(signedUp.status).toBe(200);
  expect(bookmarkOf(signedUp)).toMatch(form);
  const signedIn = await call("/api/auth/sign-in/email", { json: { email, password } });
  expect(signedIn.status).toBe(200);
  expect(bookmarkOf(signedIn)).toMatch(form);
});

test("reads and refused writes answer none", async () => {
  const world = new World();
  for (const path of ["/api/posts/feed", "/api/posts/newsfeed", "/api/posts", "/api/users/me"]) {
    const answer = await world.send(path, { user });
    expect(answer.status).toBe(200);
    expect(bookmarkOf(answer), path).toBeNull();
  }
  expect(bookmarkOf(await world.send("/api/posts", { user, json: {} }))).toBeNull();
  const missing = await world.send("/api/posts/1", { user, method: "DELETE" });
  expect(missing.status).toBe(404);
  expect(bookmarkOf(missing)).toBeNull();
});

describe("a bookmark that this service did not sign", () => {
  const sound = "00000001-00000002-00000003-0123456789abcdef0123456789abcdef";
  const cases: Record<string, (real: string) => string> = {
    empty: () => "",
    malformed: () => "first-primary",
    unsigned: (real) => real.split(".")[0] ?? "",
    "signed with nothing": (real) => `${real.split(".")[0]}.`,
    "signed for another": (real) => `${sound}.${real.split(".")[1]}`,
    "with an altered signature": (real) =>
      `${real.slice(0, -2)}${real.at(-2) === "A" ? "B" : "A"}${real.at(-1)}`,
    "with a longer signature": (real) => `${real}A`,
    "in capitals": (real) => real.toUpperCase(),
    "with something behind": (real) => `${real}.x`,
    "from the far future": () => `ffffffff-ffffffff-ffffffff-${"f".repeat(32)}`,
  };

  test.each(Object.keys(cases))("%s is refused by name", async (name) => {
    const world = new World();
    const written = await world.send("/api/users/me", {
      user,
      method: "PATCH",
      json: { name: "N" },
    });
    const real = bookmarkOf(written) ?? "";
    const bookmark = cases[name]?.(real) ?? "";
    expect(bookmark).not.toBe(real);
    for (const path of ["/api/posts/feed", "/api/posts", "/api/posts/feed/cache"]) {
      const headers = { "x-d1-bookmark": bookmark };
      const answer = await call(path, { token: user.token, headers });
      expect(answer.status, path).toBe(400);
      const problem = await problemOf(answer);
      expect(problem).toMatchObject({ status: 400, code: "invalid_request" });
      expect(problem.detail).toContain("x-d1-bookmark");
      expect(problem.errors).toMatchObject([{ path: "x-d1-bookmark" }]);
    }
    const headers = { "x-d1-bookmark": real };
    expect((await call("/api/posts/feed", { token: user.token, headers })).status).toBe(200);
  });
});

describe.each(["feed", "newsfeed"])("a page of the %s", (feed) => {
  const path = `/api/posts/${feed}`;

  test("that is older than the bookmark is not served; one that is as new is", async () => {
    const world = new World();
    const outcome = async (bookmark: string | null) => {
      const answer = await world.send(path, { user, bookmark });
      return answer.headers.get("X-Cache");
    };
    expect(await outcome(null)).toBe("MISS");
    expect(await outcome(null)).toBe("HIT");
    // A write whose stamp has not reached this store yet.
    const elsewhere = new World();
    const written = await elsewhere.send("/api/posts", { user, json: { body: "elsewhere" } });
    const bookmark = bookmarkOf(written);
    expect(await outcome(null)).toBe("HIT");
    expect(await outcome(bookmark)).toBe("MISS");
    expect(await outcome(bookmark)).toBe("HIT");
    expect(await outcome(null)).toBe("HIT");
  });

  test("shows the caller's own write in another location without the stamp", async () => {
    const world = new World();
    world.kv.faults.delay = 60_000;
    await world.send(path, { user, location: "west" });
    const json = { body: `from the east, ${feed}` };
    const written = await world.send("/api/posts", { user, json, location: "east" });
    const stale = await world.send(path, { user, location: "west" });
    // Without the bookmark this is as good as it can be, and shows that the test can fail.
    expect(stale.text).not.toContain(json.body);
    const bookmark = bookmarkOf(written);
    const fresh = await world.send(path, { user, location: "west", bookmark });
    expect(fresh.text).toContain(json.body);
    expect(fresh.headers.get("X-Cache")).toBe("MISS");
  });
});
