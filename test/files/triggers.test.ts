import { beforeEach, expect, test } from "vitest";
import { env, makeUser } from "../harness.ts";

const owner = (await makeUser("trigger_owner")).id;

const insert = (id: number, key: string, complete = true) =>
  env.DB.prepare(
    "INSERT INTO files (id, owner_id, key, upload_complete, object_name, size, content_type, etag, last_modified) VALUES (?1, ?2, ?3, ?4, ?5, 1, 'text/plain', iif(?4, 'e', NULL), 0)",
  ).bind(id, owner, key, complete ? 1 : 0, `object-${id}`);
const sql = (text: string) => env.DB.prepare(text);

async function folders(complete = 1): Promise<Record<string, unknown[]>> {
  const { results } = await env.DB.prepare(
    "SELECT path, parent, total_count, file_count FROM folders WHERE upload_complete = ? ORDER BY path",
  )
    .bind(complete)
    .all<{ path: string; parent: string | null; total_count: number; file_count: number }>();
  return Object.fromEntries(
    results.map(({ path, parent, total_count, file_count }) => [
      path,
      [parent, total_count, file_count],
    ]),
  );
}

async function orphans(): Promise<string[]> {
  const { results } = await sql("SELECT object_name FROM orphan_objects ORDER BY object_name").all<{
    object_name: string;
  }>();
  return results.map(({ object_name }) => object_name);
}

beforeEach(async () => {
  await env.DB.batch([sql("DELETE FROM files"), sql("DELETE FROM orphan_objects")]);
});

test("folders count what is in them, at every depth", async () => {
  await env.DB.batch([
    insert(1, "top"),
    insert(2, "a/x"),
    insert(3, "a/b/x"),
    insert(4, "a/b/y"),
    insert(5, "ab/é/😀/z"),
    insert(6, "a/b/z", false),
  ]);
  expect(await folders()).toEqual({
    "": [null, 5, 1],
    "a/": ["", 3, 1],
    "a/b/": ["a/", 2, 2],
    "ab/": ["", 1, 0],
    "ab/é/": ["ab/", 1, 0],
    "ab/é/😀/": ["ab/é/", 1, 1],
  });
  expect(await folders(0)).toEqual({ "": [null, 1, 0], "a/": ["", 1, 0], "a/b/": ["a/", 1, 1] });

  await env.DB.batch([
    sql("UPDATE files SET key = 'c/moved' WHERE id = 5"),
    sql("UPDATE files SET upload_complete = 1, etag = 'e' WHERE id = 6"),
    sql("DELETE FROM files WHERE id = 2"),
  ]);
  expect(await folders()).toEqual({
    "": [null, 5, 1],
    "a/": ["", 3, 0],
    "a/b/": ["a/", 3, 3],
    "c/": ["", 1, 1],
  });
  expect(await folders(0)).toEqual({});
});

test("a key as deep as keys can be is counted in all of its folders", async () => {
  const key = `${"a/".repeat(255)}b`;
  await insert(1, key).run();
  const counted = await folders();
  expect(Object.keys(counted)).toHaveLength(256);
  expect(Object.values(counted).filter(([, , files]) => files === 1)).toHaveLength(1);
  await sql("DELETE FROM files").run();
  expect(await folders()).toEqual({});
});

test("an object is an orphan exactly while no record names it", async () => {
  await sql("INSERT INTO orphan_objects VALUES ('object-1', NULL, 9), ('object-9', NULL, 9)").run();
  await insert(1, "a").run();
  expect(await orphans()).toEqual(["object-9"]);
  await sql("UPDATE files SET object_name = 'object-9' WHERE id = 1").run();
  expect(await orphans()).toEqual(["object-1"]);
  await sql("DELETE FROM files").run();
  expect(await orphans()).toEqual(["object-1", "object-9"]);
});

test("the files of a deleted user are orphans", async () => {
  const { id } = await makeUser("leaver");
  await env.DB.batch([
    insert(1, "a/b"),
    sql(`UPDATE files SET owner_id = ${id}`),
    sql(`DELETE FROM users WHERE id = ${id}`),
  ]);
  expect(await orphans()).toEqual(["object-1"]);
});
