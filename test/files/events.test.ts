import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import worker from "../../src/index.ts";
import type { Bindings } from "../../src/settings.ts";
import { call, env, makeUser, type TestUser } from "../harness.ts";

interface Listed {
  readonly id: number;
  readonly key: string;
  readonly size: number;
  readonly etag: string | null;
  readonly sha256: string | null;
  readonly content_type: string;
  readonly metadata: unknown;
  readonly metadata_error?: string;
}

const owner: TestUser = await makeUser("event_owner");

/** Sends events of these objects through the Worker; answers how its messages fared. */
async function notify(
  names: readonly string[],
  bindings: Bindings = env,
  bodies?: unknown[],
  queue = "connectly-file-events",
) {
  const messages = (bodies ?? names.map((key) => ({ action: "PutObject", object: { key } }))).map(
    (body, index) => ({ id: String(index), timestamp: new Date(), attempts: 3, body }),
  );
  const batch = createMessageBatch(queue, messages);
  const execution = createExecutionContext();
  await worker.queue(batch, bindings, execution);
  return getQueueResult(batch, execution);
}

async function upload(key: string, body: string): Promise<Listed> {
  const response = await call(`/api/v2/files/by-key/${key}`, {
    method: "PUT",
    token: owner.token,
    body,
    headers: { "Content-Length": String(body.length) },
  });
  return response.json<Listed>();
}

const objectOf = async (id: number): Promise<string> =>
  (await env.DB.prepare("SELECT object_name FROM files WHERE id = ?")
    .bind(id)
    .first<string>("object_name")) ?? "";

const list = async () =>
  (
    await (
      await call("/api/v2/files?order_by=key", { token: owner.token })
    ).json<{ results: Listed[] }>()
  ).results;

const bytes = async (key: string) =>
  (await call(`/api/v2/files/by-key/${key}`, { token: owner.token })).text();

const foreign = (key: string) => `by-key/${owner.id}/${key}`;

beforeEach(async () => {
  await env.DB.prepare("DELETE FROM files").run();
});

describe("an object of a file", () => {
  test("replaced behind our back: the record says what R2 has now", async () => {
    const { id, etag } = await upload("a", "before");
    await env.FILES.put(await objectOf(id), "after all", {
      httpMetadata: { contentType: "text/x-other" },
    });
    await notify([await objectOf(id)]);
    const [file] = await list();
    expect(file).toMatchObject({ id, size: 9, content_type: "text/x-other", sha256: null });
    expect(file?.etag).not.toBe(etag);
    expect(await bytes("a")).toBe("after all");
  });

  test("deleted behind our back: the record stays, and says so", async () => {
    const { id } = await upload("a", "gone soon");
    await env.FILES.delete(await objectOf(id));
    const name = await objectOf(id);
    await notify([], env, [{ action: "DeleteObject", object: { key: name } }]);
    const [file] = await list();
    expect(file).toMatchObject({ id, metadata: null });
    expect(file?.metadata_error).toMatch(/no such object/);
  });

  test("that is as it was: nothing changes, however often it is told", async () => {
    const { id } = await upload("a", "same");
    const before = await list();
    const name = await objectOf(id);
    expect((await notify([name, name, name])).explicitAcks).toHaveLength(3);
    const strip = (files: Listed[]) =>
      files.map((file) => ({ ...file, metadata_cached_at: undefined }));
    expect(strip(await list())).toEqual(strip(before));
  });
});

describe("an object that another tool put", () => {
  test("becomes a file of the user whose namespace it is in, once", async () => {
    await env.FILES.put(foreign("x/é.txt"), "hello", {
      httpMetadata: { contentType: "text/plain" },
    });
    await notify([foreign("x/é.txt"), foreign("x/é.txt")]);
    await notify([foreign("x/é.txt")]);
    const files = await list();
    expect(files).toMatchObject([{ key: "x/é.txt", size: 5, content_type: "text/plain" }]);
    expect(await bytes("x/%C3%A9.txt")).toBe("hello");
    const { results } = await env.DB.prepare("SELECT * FROM orphan_objects").all();
    expect(results).not.toContainEqual(
      expect.objectContaining({ object_name: foreign("x/é.txt") }),
    );
  });

  test("takes the place of an older file, and leaves a newer one alone", async () => {
    const { id } = await upload("b", "older");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await env.FILES.put(foreign("b"), "newer");
    await notify([foreign("b")]);
    expect(await list()).toMatchObject([{ id, key: "b", size: 5 }]);
    expect(await bytes("b")).toBe("newer");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await upload("b", "newest");
    await env.DB.prepare("DELETE FROM orphan_objects").run();
    await notify([foreign("b")]);
    expect(await bytes("b")).toBe("newest");
  });

  test.each([
    ["nobody's namespace", "by-key/999999999/a"],
    ["an invalid key", `by-key/${owner.id}/a//b`],
    ["no namespace", "elsewhere/a"],
    ["an upload of ours that failed", `o/${owner.id}/abc`],
  ])("in %s, is left alone", async (_, name) => {
    await env.FILES.put(name, "x");
    expect((await notify([name])).retryMessages).toEqual([]);
    expect(await env.DB.prepare("SELECT count(*) AS n FROM files").first("n")).toBe(0);
  });

  test("is never put among what is to be removed, whatever fails", async () => {
    await env.FILES.put(foreign("e"), "x");
    const failing = new Proxy(env.DB, {
      get: (database, member) => {
        if (member === "withSession") return () => failing;
        if (member === "batch") return () => Promise.reject(new Error("D1 is down"));
        const value = Reflect.get(database, member);
        return typeof value === "function" ? value.bind(database) : value;
      },
    });
    const result = await notify([foreign("e")], { ...env, DB: failing });
    expect(result.retryMessages).toHaveLength(1);
    const orphans = env.DB.prepare("SELECT * FROM orphan_objects WHERE object_name = ?");
    expect(await orphans.bind(foreign("e")).all()).toMatchObject({ results: [] });
    await notify([foreign("e")], env, undefined, "connectly-file-events-dead");
    expect(await bytes("e")).toBe("x");
  });

  test("does not take the place of a file that comes at the same moment", async () => {
    await upload("f", "older");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await env.FILES.put(foreign("f"), "newer");
    const racing = new Proxy(env.DB, {
      get: (database, member) => {
        if (member === "withSession") return () => racing;
        if (member === "batch") {
          return async (statements: D1PreparedStatement[]) => {
            await upload("f", "newest");
            return database.batch(statements);
          };
        }
        const value = Reflect.get(database, member);
        return typeof value === "function" ? value.bind(database) : value;
      },
    });
    const result = await notify([foreign("f")], { ...env, DB: racing });
    expect(result.retryMessages).toHaveLength(1);
    expect(await bytes("f")).toBe("newest");
    expect((await notify([foreign("f")])).explicitAcks).toHaveLength(1);
    expect(await bytes("f")).toBe("newest");
    expect(await env.FILES.head(foreign("f"))).not.toBeNull();
  });

  test("and that a deletion is about to remove is not taken back", async () => {
    await env.FILES.put(foreign("c"), "x");
    await notify([foreign("c")]);
    const name = foreign("c");
    await env.DB.prepare("DELETE FROM files").run();
    await notify([name]);
    expect(await list()).toEqual([]);
  });
});

test("an upload in parts that R2 has and a crash cut short is completed", async () => {
  const created = await call("/api/v2/files/uploads", { token: owner.token, json: { key: "big" } });
  const { upload_id: id } = await created.json<{ upload_id: number }>();
  const name = await objectOf(id);
  const row = await env.DB.prepare("SELECT multipart_id AS m FROM files WHERE id = ?")
    .bind(id)
    .first<{ m: string }>();
  await notify([name]);
  expect(await list()).toEqual([]);
  const multipart = env.FILES.resumeMultipartUpload(name, row?.m ?? "");
  await multipart.complete([await multipart.uploadPart(1, "the bytes")]);
  await notify([name]);
  expect(await list()).toMatchObject([{ id, key: "big", size: 9 }]);
});

test("an upload that is not as large as it was to be is not completed", async () => {
  const name = `o/${owner.id}/direct`;
  await env.DB.prepare(
    "INSERT INTO files (id, owner_id, key, upload_complete, object_name, size, content_type, last_modified) VALUES (7, ?, 'direct', 0, ?, 4, 'text/plain', 1)",
  )
    .bind(owner.id, name)
    .run();
  await env.FILES.put(name, "too long");
  expect((await notify([name])).explicitAcks).toHaveLength(1);
  expect(await list()).toEqual([]);
  await env.FILES.put(name, "four");
  await notify([name]);
  expect(await list()).toMatchObject([{ id: 7, key: "direct", size: 4 }]);
});

describe("what cannot be carried out", () => {
  test("of no known shape is dropped", async () => {
    const result = await notify([], env, ["nonsense", null, { object: { key: 5 } }]);
    expect(result.explicitAcks).toHaveLength(3);
  });

  test("while R2 does not answer is tried again, and the rest is done", async () => {
    const { id } = await upload("a", "before");
    const name = await objectOf(id);
    await env.FILES.put(foreign("d"), "x");
    const failing = new Proxy(env.FILES, {
      get: (bucket, member) =>
        member === "head"
          ? async (key: string) => {
              if (key === name) throw new Error("head: internal error (10001)");
              return bucket.head(key);
            }
          : Reflect.get(bucket, member),
    });
    const result = await notify([name, foreign("d")], { ...env, FILES: failing });
    expect(result.retryMessages).toMatchObject([{ msgId: "0" }]);
    expect(result.explicitAcks).toEqual(["1"]);
    expect((await list()).map(({ key }) => key)).toEqual(["a", "d"]);
  });
});
