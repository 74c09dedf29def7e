/**
 * A Worker that ends between the commit of a write and its stamps: the sweep announces the write.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { env } from "../harness.ts";
import { type JwtUser, makeJwtUser, rowsOf, type SendOptions, World } from "./world.ts";

let author: JwtUser;
let reader: JwtUser;
let world: World;
let post: number;
let comment: number;
let file: number;
let people = 0;

/** A request that succeeds. Returns its JSON. */
async function succeed<T = { id: number }>(path: string, options: SendOptions): Promise<T> {
  const answer = await world.send(path, options);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return JSON.parse(answer.text || "{}") as T;
}

const outboxRows = () => rowsOf<{ user_id: number }>("SELECT user_id FROM outbox ORDER BY 1");

beforeEach(async () => {
  world = new World();
  people += 1;
  author = await makeJwtUser(`author${people}`);
  reader = await makeJwtUser(`reader${people}`);
  await succeed(`/api/users/${author.username}/follow`, { method: "PUT", user: reader });
  const stored = await world.send("/api/v2/files/by-key/picture.txt", {
    method: "PUT",
    user: author,
    body: "first",
  });
  file = (JSON.parse(stored.text) as { id: number }).id;
  const json = { body: "a post", attachments: [file] };
  post = (await succeed("/api/posts", { user: author, json })).id;
  const path = `/api/posts/${post}/comments`;
  comment = (await succeed(path, { user: author, json: { body: "a comment" } })).id;
  await world.drain();
  await env.DB.prepare("DELETE FROM outbox").run();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Ends the Worker after each batch that commits a row of the outbox. */
function dieAfterCommit(): void {
  const withSession = (start?: string) => {
    const session = env.DB.withSession(start);
    let commits = false;
    return {
      prepare(text: string) {
        commits ||= text.startsWith('INSERT INTO "outbox"');
        return session.prepare(text);
      },
      async batch(statements: D1PreparedStatement[]) {
        const results = await session.batch(statements);
        if (commits) throw new Error("the Worker has ended");
        return results;
      },
      getBookmark: () => session.getBookmark(),
    };
  };
  world.variables = { DB: { withSession } as unknown as D1Database };
}

const newsfeed = (user: JwtUser, query = "") =>
  world.send(`/api/posts/newsfeed${query}`, { user, bookmark: null });

/** Every kind of write that is announced. */
const writes: readonly {
  readonly name: string;
  /** What must have been written before. */
  readonly before?: () => [path: string, options: SendOptions];
  readonly send: () => [path: string, options: SendOptions];
  /** Whose cached page would be stale; the default is the follower. */
  readonly seenBy?: () => JwtUser;
  /** Whose rows the outbox gets; the default is the author of the write. */
  readonly rows?: () => JwtUser[];
}[] = [
  { name: "a new post", send: () => ["/api/posts", { user: author, json: { body: "new" } }] },
  {
    name: "an edited post",
    send: () => [`/api/posts/${post}`, { method: "PATCH", user: author, json: { body: "edited" } }],
  },
  {
    name: "a hidden post",
    send: () => [
      `/api/posts/${post}`,
      { method: "PATCH", user: author, json: { privacy: "private" } },
    ],
  },
  {
    name: "a deleted post",
    send: () => [`/api/posts/${post}`, { method: "DELETE", user: author }],
  },
  {
    name: "a new comment",
    send: () => [`/api/posts/${post}/comments`, { user: author, json: { body: "another" } }],
    seenBy: () => author,
  },
  {
    name: "a deleted comment",
    send: () => [`/api/comments/${comment}`, { method: "DELETE", user: author }],
    seenBy: () => author,
  },
  {
    name: "a like",
    send: () => [`/api/posts/${post}/like`, { method: "PUT", user: reader }],
    seenBy: () => reader,
  },
  {
    name: "a saved post",
    send: () => [`/api/posts/${post}/saved`, { method: "PUT", user: reader }],
    seenBy: () => reader,
  },
  {
    name: "a post that is saved no longer",
    before: () => [`/api/posts/${post}/saved`, { method: "PUT", user: reader }],
    send: () => [`/api/posts/${post}/saved`, { method: "DELETE", user: reader }],
    seenBy: () => reader,
  },
  {
    name: "an edited comment",
    send: () => [
      `/api/comments/${comment}`,
      { method: "PATCH", user: author, json: { body: "edited" } },
    ],
    seenBy: () => author,
  },
  {
    name: "a new name",
    send: () => ["/api/users/me", { method: "PATCH", user: author, json: { name: "New Name" } }],
  },
  {
    name: "a follow",
    send: () => [`/api/users/${reader.username}/follow`, { method: "PUT", user: author }],
    seenBy: () => author,
  },
  {
    name: "an end of following",
    send: () => [`/api/users/${author.username}/follow`, { method: "DELETE", user: reader }],
  },
  {
    name: "a mute",
    send: () => [`/api/users/${author.username}/mute`, { method: "PUT", user: reader }],
  },
  {
    name: "a block, for the user who is blocked",
    send: () => [`/api/users/${reader.username}/block`, { method: "PUT", user: author }],
    rows: () => [author, reader],
  },
  {
    name: "a removed follower, for that follower",
    send: () => [`/api/users/me/followers/${reader.username}`, { method: "DELETE", user: author }],
    rows: () => [author, reader],
  },
  {
    name: "a replaced file",
    send: () => [
      "/api/v2/files/by-key/picture.txt",
      { method: "PUT", user: author, body: "a longer second version" },
    ],
  },
  {
    name: "a deleted file",
    send: () => [`/api/v2/files/${file}`, { method: "DELETE", user: author }],
  },
];

describe.each(writes)("$name", ({ before, send, seenBy = () => reader, rows }) => {
  beforeEach(async () => {
    if (before !== undefined) await succeed(...before());
  });

  test("that nobody announced is announced by the sweep", async () => {
    vi.spyOn(console, "error").mockReturnValue(undefined);
    const user = seenBy();
    await newsfeed(user);
    expect((await newsfeed(user)).headers.get("X-Cache")).toBe("HIT");
    dieAfterCommit();
    const [path, options] = send();
    expect((await world.send(path, options)).status).toBe(500);
    world.variables = {};
    expect((await newsfeed(user)).headers.get("X-Cache")).toBe("HIT");
    const users = rows?.() ?? [options.user];
    const found = (await outboxRows()).map(({ user_id }) => user_id);
    expect(found.toSorted()).toEqual(users.map((each) => each?.id).toSorted());

    // The request may still be running, as far as the sweep knows.
    await world.sweep();
    expect(world.queue).toEqual([]);
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 31_000);
    await world.sweep();
    vi.restoreAllMocks();
    expect(await outboxRows()).toEqual([]);
    await world.drain();
    const seen = await newsfeed(user);
    expect(seen.headers.get("X-Cache")).toBe("MISS");
    expect(seen.text).toBe(
      (await newsfeed(user, "?use_cache=false")).text.replace("use_cache=false", ""),
    );
  });

  test("leaves no row when it was announced", async () => {
    const [path, options] = send();
    await succeed(path, options);
    expect(await outboxRows()).toEqual([]);
  });
});

test("a write that changes nothing leaves no row and announces nothing", async () => {
  const answer = await world.send("/api/posts/1/like", { method: "PUT", user: reader });
  expect(answer.status).toBe(404);
  expect(await outboxRows()).toEqual([]);
  expect(world.queue).toEqual([]);
});

test("a write that fails leaves no row", async () => {
  await env.DB.prepare("DELETE FROM users WHERE id = ?").bind(reader.id).run();
  const answer = await world.send("/api/posts", { user: reader, json: { body: "a post" } });
  expect(answer.status).toBe(401);
  expect(await outboxRows()).toEqual([]);
});

test("a change that KV, the queue and D1 all refuse is announced by the sweep", async () => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  await newsfeed(reader);
  const { DB } = env;
  const withSession = (start?: string) => {
    const session = DB.withSession(start);
    return {
      prepare(text: string) {
        if (text.includes("pending_jobs")) throw new Error("D1 is overloaded");
        return session.prepare(text);
      },
      batch: (statements: D1PreparedStatement[]) => session.batch(statements),
      getBookmark: () => session.getBookmark(),
    };
  };
  world.variables = { DB: { withSession } as unknown as D1Database };
  world.queueFails = true;
  world.kv.faults.refuses = "everything";
  const { id } = await succeed("/api/posts", { user: author, json: { body: "a post" } });
  expect(await outboxRows()).toEqual([{ user_id: author.id }]);
  world.variables = {};
  world.queueFails = false;
  world.kv.heal();
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 31_000);
  await world.sweep();
  vi.restoreAllMocks();
  await world.drain();
  expect((await newsfeed(reader)).text).toContain(`"id":${id},`);
});

test("costs one written row in the write's own batch, and one to delete it", async () => {
  const costs: number[] = [];
  let batches = 0;
  const withSession = (start?: string) => {
    const session = env.DB.withSession(start);
    let texts: string[] = [];
    return {
      prepare(text: string) {
        texts.push(text);
        return session.prepare(text);
      },
      async batch(statements: D1PreparedStatement[]) {
        const results = await session.batch(statements);
        batches += 1;
        for (const [index, { meta }] of results.entries()) {
          if (texts[index]?.includes('"outbox"')) costs.push(meta.rows_written);
        }
        texts = [];
        return results;
      },
      getBookmark: () => session.getBookmark(),
    };
  };
  world.variables = { DB: { withSession } as unknown as D1Database };
  await succeed(`/api/posts/${post}/like`, { method: "PUT", user: reader });
  expect({ batches, costs }).toEqual({ batches: 1, costs: [1] });
  await env.DB.prepare("INSERT INTO outbox VALUES (1, 1, 1)").run();
  const { meta } = await env.DB.prepare("DELETE FROM outbox WHERE id = 1").run();
  expect(meta.rows_written).toBe(1);
});
