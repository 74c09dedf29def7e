import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  call,
  costOf,
  env,
  type ListBody,
  makeUser,
  problemOf,
  readList,
  type TestUser,
} from "../harness.ts";

interface Attachment {
  readonly id: number;
  readonly url: string;
  readonly name: string;
  readonly size: number;
  readonly content_type: string;
}
interface Post {
  readonly id: number;
  readonly edited_at: string | null;
  readonly attachments: Attachment[];
}

let ann: TestUser;
let bob: TestUser;
let stranger: TestUser;

async function upload(user: TestUser, key: string, body = `bytes of ${key}`): Promise<number> {
  const response = await call(`/api/v2/files/by-key/${key}`, {
    method: "PUT",
    token: user.token,
    body,
    headers: { "Content-Type": "text/plain", "Content-Length": String(body.length) },
  });
  expect([200, 201]).toContain(response.status);
  return (await response.json<{ id: number }>()).id;
}

const write = (user: TestUser, json: object, headers: Record<string, string> = {}) =>
  call("/api/posts", { token: user.token, json, headers });

async function written(user: TestUser, json: object): Promise<Post> {
  const response = await write(user, json);
  expect(response.status).toBe(201);
  return response.json<Post>();
}

const change = (user: TestUser, id: number, json: object) =>
  call(`/api/posts/${id}`, { method: "PATCH", token: user.token, json });

/** A URL of a file, with a signature. */
const urlOf = (id: number) =>
  expect.stringMatching(
    new RegExp(`^https://connectly\\.test/api/v2/files/${id}/content\\?.*signature=[\\w-]{43}$`),
  );

/** What two users see of the same files: their URLs differ. */
const withoutUrls = (files: readonly Attachment[] | undefined) =>
  files?.map(({ url: _, ...rest }) => rest);

const idsOf = ({ attachments }: Post) => attachments.map(({ id }) => id);

const bytesOf = (user: TestUser, id: number) =>
  call(`/api/v2/files/${id}/content`, { token: user.token });

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
  stranger = await makeUser("stranger");
  await call("/api/users/ann/follow", { method: "PUT", token: bob.token });
});

let one: number;
let two: number;

beforeEach(async () => {
  one = await upload(ann, "one.txt");
  two = await upload(ann, "dir/two.txt");
});

describe("a post's files", () => {
  test("are shown in their order, in every answer with the post", async () => {
    const post = await written(ann, { body: "look", attachments: [two, one] });
    const none = { width: null, height: null, alt: null };
    expect(post.attachments).toEqual([
      { id: two, url: urlOf(two), name: "two.txt", size: 20, content_type: "text/plain", ...none },
      { id: one, url: urlOf(one), name: "one.txt", size: 16, content_type: "text/plain", ...none },
    ]);
    const read = await call(`/api/posts/${post.id}`, { token: bob.token });
    const seen = (await read.json<Post>()).attachments;
    expect(withoutUrls(seen)).toEqual(withoutUrls(post.attachments));
    for (const path of ["/api/posts", "/api/posts/feed", "/api/posts/newsfeed"]) {
      const { results } = await readList<Post>(path, bob);
      expect(results.find(({ id }) => id === post.id)?.attachments).toEqual(seen);
    }
  });

  test("are replaced, kept or removed by a change, which counts as an edit", async () => {
    const post = await written(ann, { body: "look", attachments: [one] });
    expect(post.edited_at).toBeNull();
    const kept = await (await change(ann, post.id, { privacy: "followers" })).json<Post>();
    expect({ ids: idsOf(kept), edited: kept.edited_at }).toEqual({ ids: [one], edited: null });
    const other = await (await change(ann, post.id, { attachments: [two, one] })).json<Post>();
    expect(idsOf(other)).toEqual([two, one]);
    expect(other.edited_at).not.toBeNull();
    const none = await (await change(ann, post.id, { attachments: [] })).json<Post>();
    expect(none.attachments).toEqual([]);
  });

  test("must be complete files of the author, or the post is not written", async () => {
    const theirs = await upload(stranger, "theirs.txt");
    const started = await call("/api/v2/files/uploads", { token: ann.token, json: { key: "big" } });
    const { upload_id: incomplete } = await started.json<{ upload_id: number }>();
    const before = await readList("/api/posts?author=ann", ann);
    for (const bad of [theirs, Number(incomplete), 123_456]) {
      const response = await write(ann, { body: "x", attachments: [one, bad] });
      const { errors, detail } = await problemOf(response);
      expect(response.status).toBe(400);
      expect(errors?.map(({ path }) => path)).toEqual(["attachments.1"]);
      // A stranger's file and none at all look the same.
      expect(detail).toBe("attachments.1: you have no complete file with this id");
    }
    expect((await readList("/api/posts?author=ann", ann)).count).toBe(before.count);
    const post = await written(ann, { body: "x", attachments: [one] });
    const response = await change(ann, post.id, { body: "y", attachments: [theirs] });
    expect(response.status).toBe(400);
    const after = await (await call(`/api/posts/${post.id}`, { token: ann.token })).json<Post>();
    expect(after).toMatchObject({ body: "x", edited_at: null });
    expect(idsOf(after)).toEqual([one]);
  });

  test.each([
    ["twice the same", (id: number) => [id, id]],
    ["eleven", () => Array.from({ length: 11 }, (_, index) => index + 1)],
    ["no number", () => ["1"]],
    ["no id", () => [0]],
  ])("%s: 400", async (_, idsFrom) => {
    const response = await write(ann, { body: "x", attachments: idsFrom(one) });
    expect((await problemOf(response)).errors?.[0]?.path).toMatch(/^attachments/);
  });

  test("of another user's post do not change", async () => {
    const post = await written(ann, { body: "x", attachments: [one] });
    const mine = await upload(bob, "mine.txt");
    expect((await change(bob, post.id, { attachments: [mine] })).status).toBe(403);
    expect((await change(bob, post.id, { attachments: [] })).status).toBe(403);
    const after = await call(`/api/posts/${post.id}`, { token: bob.token });
    expect(idsOf(await after.json<Post>())).toEqual([one]);
  });

  test("come with a post that is sent again, once", async () => {
    const headers = { "Idempotency-Key": "again" };
    const json = { body: "x", attachments: [one, two] };
    const first = await (await write(ann, json, headers)).json<Post>();
    await change(ann, first.id, { attachments: [two] });
    const second = await (await write(ann, json, headers)).json<Post>();
    expect(second.id).toBe(first.id);
    expect(idsOf(second)).toEqual([two]);
  });

  test("cost a page no round trip", async () => {
    await written(ann, { body: "x", attachments: [one, two] });
    const response = await call("/api/posts?author=ann", { token: bob.token });
    expect(costOf(response).batches).toBe(2);
  });
});

describe("who may see a post may read its files", () => {
  test("and nobody else may, and only while they may see the post", async () => {
    const secret = await upload(ann, "secret.txt");
    expect((await bytesOf(stranger, secret)).status).toBe(404);
    const post = await written(ann, { body: "x", attachments: [secret] });
    expect(await (await bytesOf(stranger, secret)).text()).toBe("bytes of secret.txt");
    await change(ann, post.id, { privacy: "followers" });
    expect((await bytesOf(stranger, secret)).status).toBe(404);
    expect((await bytesOf(bob, secret)).status).toBe(200);
    await change(ann, post.id, { privacy: "private" });
    expect((await bytesOf(bob, secret)).status).toBe(404);
    await change(ann, post.id, { privacy: "public" });
    expect((await bytesOf(bob, secret)).status).toBe(200);
    await call(`/api/posts/${post.id}`, { method: "DELETE", token: ann.token });
    expect((await bytesOf(bob, secret)).status).toBe(404);
    expect((await bytesOf(ann, secret)).status).toBe(200);
  });
});

describe("a file that changes", () => {
  const feeds = ["/api/posts/feed", "/api/posts/newsfeed"];

  /** The post in both feeds of a reader, and whether these came from the cache. */
  async function seen(user: TestUser, id: number, bookmark?: string | null) {
    const found: { files: Attachment[] | undefined; cache: string | null }[] = [];
    for (const path of feeds) {
      const response = await call(path, {
        token: user.token,
        ...(bookmark && { headers: { "x-d1-bookmark": bookmark } }),
      });
      const { results } = await response.json<ListBody<Post>>();
      const files = results.find((post) => post.id === id)?.attachments;
      found.push({ files, cache: response.headers.get("X-Cache") });
    }
    return found;
  }

  /** Reads until both feeds come from the cache. */
  async function warm(user: TestUser, id: number): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const pages = await seen(user, id);
      if (pages.every(({ cache }) => cache === "HIT")) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("no page was ever cached");
  }

  test("is gone from posts, and from everybody's cached pages, when it is deleted", async () => {
    const file = await upload(ann, "short-lived.txt");
    const post = await written(ann, { body: "x", attachments: [file, two] });
    for (const user of [ann, bob]) await warm(user, post.id);
    const response = await call(`/api/v2/files/${file}`, { method: "DELETE", token: ann.token });
    expect(response.status).toBe(204);
    for (const user of [ann, bob]) {
      for (const { files } of await seen(user, post.id)) {
        expect(files?.map(({ id }) => id)).toEqual([two]);
      }
    }
    const { results } = await env.DB.prepare("SELECT * FROM attachments WHERE file_id = ?")
      .bind(file)
      .all();
    expect(results).toEqual([]);
  });

  test("has its new name and size there when it is renamed or replaced", async () => {
    const file = await upload(ann, "before.txt");
    const post = await written(ann, { body: "x", attachments: [file] });
    for (const user of [ann, bob]) await warm(user, post.id);
    await call(`/api/v2/files/${file}`, {
      method: "PATCH",
      token: ann.token,
      json: { key: "after.txt" },
    });
    expect(await upload(ann, "after.txt", "longer than it was before")).toBe(file);
    for (const user of [ann, bob]) {
      for (const { files } of await seen(user, post.id)) {
        expect(files).toMatchObject([{ id: file, name: "after.txt", size: 25 }]);
      }
    }
  });
});

test("an attachment that is neither an id nor an object with one is refused with what is expected", async () => {
  const user = await makeUser("attachment_words");
  for (const attachment of ["1", 1.5, null, { alt: "x" }]) {
    const json = { body: "x", attachments: [attachment] };
    const response = await call("/api/posts", { token: user.token, json });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toContain("expected the id of a file, or an object");
  }
});
