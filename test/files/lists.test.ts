import { beforeAll, describe, expect, test } from "vitest";
import { firstIdAt } from "../../src/db/ids.ts";
import type { Envelope } from "../../src/http/lists/envelope.ts";
import { call, costOf, env, makeUser, problemOf, type TestUser, walkList } from "../harness.ts";
import { makeRecords } from "./records.ts";

interface Listed {
  readonly id: number;
  readonly key: string;
}
type FileList = Envelope<Listed> & { folders?: string[]; folders_next?: string | null };

const noon = Date.UTC(2026, 4, 15, 12);
const idAt = (milliseconds: number, offset = 0) => firstIdAt(milliseconds) + offset;

let owner: TestUser;
let stranger: TestUser;

const keys = [
  "readme.txt",
  "a/1",
  "a/2",
  "a/b/1",
  "a/b/2",
  "a/b/c/1",
  "ab/1",
  "a!",
  "a0",
  "z/\ufffd",
  "z/😀",
  "z/é",
  "z/z",
];

beforeAll(async () => {
  owner = await makeUser("lister");
  stranger = await makeUser("other");
  await makeRecords(
    owner,
    keys.map((key, index) => ({
      id: idAt(noon + Math.floor(index / 3), index),
      key,
      size: (index * 7) % 5,
      lastModified: noon + ((index * 5) % 7),
    })),
  );
  await makeRecords(owner, [
    { id: 1, key: "a/going on", complete: false },
    { id: 2, key: "a/b/going on", complete: false },
  ]);
  await makeRecords(stranger, [{ id: 3, key: "a/secret" }]);
});

async function list(query: string, user = owner): Promise<FileList> {
  const response = await call(`/api/v2/files?${query}`, { token: user.token });
  if (response.status !== 200) throw new Error(`${query}: ${await response.text()}`);
  return response.json();
}

const keysOf = ({ results }: { results: Listed[] }) => results.map(({ key }) => key);

/** The keys of a prefix as SQLite sorts them. */
async function sorted(prefix: string, order: string): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `SELECT key FROM files WHERE owner_id = ?1 AND upload_complete = 1 AND substr(key, 1, length(?2)) = ?2 ORDER BY ${order}`,
  )
    .bind(owner.id, prefix)
    .all<{ key: string }>();
  return results.map(({ key }) => key);
}

describe("orders", () => {
  test.each(["key", "size", "last_modified", "created_at", "id"])(
    "by %s: every file once, both ways, up and down",
    async (field) => {
      const column = field === "created_at" ? "id" : field;
      for (const [sign, direction] of [
        ["", "ASC"],
        ["-", "DESC"],
      ]) {
        const wanted = await sorted("", `${column} ${direction}, id ${direction}`);
        const path = `/api/v2/files?order_by=${sign}${field}&per_page=4`;
        const forward = await walkList<Listed>(path, owner);
        expect(forward.flat().map(({ key }) => key)).toEqual(wanted);
        const backward = await walkList<Listed>(`${path}&position=last`, owner, "previous");
        expect(
          backward
            .toReversed()
            .flat()
            .map(({ key }) => key),
        ).toEqual(wanted);
      }
    },
  );

  test("the latest comes first by default, 50 to a page, and the count is that of all", async () => {
    const page = await list("");
    expect(keysOf(page)).toEqual(await sorted("", "last_modified DESC, id DESC"));
    expect(page).toMatchObject({ count: keys.length, current_page: 1, total_pages: 1 });
    expect(page).not.toHaveProperty("folders");
  });

  test("keys are in the order of their bytes", async () => {
    const page = await list("prefix=z/&order_by=key");
    expect(keysOf(page)).toEqual(["z/z", "z/é", "z/\ufffd", "z/😀"]);
  });

  test("seek by creation starts at the first of a millisecond, in either direction", async () => {
    const at = new Date(noon + 1).toISOString();
    const up = await list(`order_by=created_at&seek=${at}`);
    expect(keysOf(up)).toEqual(keys.slice(3));
    const down = await list(`order_by=-created_at&seek=${at}`);
    expect(keysOf(down)).toEqual(keys.slice(0, 6).reverse());
  });
});

describe("prefixes", () => {
  test.each(["a", "a/", "a/b/", "a/b/c/1", "z/", "z/😀", "none", "z/\u{10ffff}"])(
    "%s, in every order",
    async (prefix) => {
      for (const field of ["key", "-size", "last_modified", "-created_at"]) {
        const column = field.replace("created_at", "id").replace("-", "");
        const direction = field.startsWith("-") ? "DESC" : "ASC";
        const wanted = await sorted(prefix, `${column} ${direction}, id ${direction}`);
        const path = `/api/v2/files?prefix=${encodeURIComponent(prefix)}&order_by=${field}&page_size=2`;
        const forward = await walkList<Listed>(path, owner);
        expect(forward.flat().map(({ key }) => key)).toEqual(wanted);
        const backward = await walkList<Listed>(`${path}&position=last`, owner, "previous");
        expect(
          backward
            .toReversed()
            .flat()
            .map(({ key }) => key),
        ).toEqual(wanted);
      }
    },
  );

  test("the characters next to the gaps of Unicode have successors", async () => {
    const user = await makeUser("gaps");
    const odd = ["\ud7ff", "\ud7ffx", "\ue000", "\u{10ffff}", "\u{10ffff}x"];
    await makeRecords(
      user,
      odd.map((key, index) => ({ id: 100 + index, key })),
    );
    for (const prefix of ["\ud7ff", "\ue000", "\u{10ffff}"]) {
      const page = await list(`order_by=key&prefix=${encodeURIComponent(prefix)}`, user);
      expect(keysOf(page)).toEqual(odd.filter((key) => key.startsWith(prefix)));
    }
  });

  test("a folder's count comes from its counter, another prefix is counted when asked", async () => {
    expect(await list("prefix=a/&page_size=1")).toMatchObject({ count: 5, total_pages: 5 });
    expect(await list("prefix=a/none/")).toMatchObject({ count: 0 });
    expect(await list("prefix=a&page_size=1")).toMatchObject({ count: null, total_pages: null });
    expect(await list("prefix=a&page_size=1&count=on")).toMatchObject({ count: 8 });
    expect(await list("prefix=a")).toMatchObject({ count: 8 });
    const second = await list("prefix=a&page=2&page_size=3");
    expect(second).toMatchObject({ count: null, current_page: 2, total_pages: null });
  });

  test("pages by number lead to the last one even where nobody counted", async () => {
    const page = async (query: string) => {
      const response = await call(`/api/v2/files?${query}`, { token: owner.token });
      const last = /<([^>]*)>; rel="last"/.exec(response.headers.get("Link") ?? "")?.[1];
      return { ...(await response.json<FileList>()), last: last ?? "" };
    };
    const all = await sorted("a", "key");
    const base = "prefix=a&order_by=key&page_size=3";
    const end = all.slice(-3);
    for (const number of [1, 2, 9]) {
      const { last } = await page(`${base}&page=${number}`);
      expect(keysOf(await list(new URL(last).search.slice(1)))).toEqual(end);
    }
    expect(new URL((await page(`${base}&page=3`)).last).searchParams.get("page")).toBe("3");
    const behind = await page(`${base}&page=9`);
    expect(behind.results).toEqual([]);
    expect(keysOf(await list(new URL(behind.previous ?? "").search.slice(1)))).toEqual(end);
  });
});

describe("folders", () => {
  test("a delimiter leaves out files in subfolders, and names the subfolders", async () => {
    const top = await list("delimiter=/&order_by=key");
    expect(keysOf(top)).toEqual(["a!", "a0", "readme.txt"]);
    expect(top).toMatchObject({ count: 3, folders: ["a/", "ab/", "z/"], folders_next: null });
    const inner = await list("prefix=a/&delimiter=/&order_by=-key");
    expect(keysOf(inner)).toEqual(["a/2", "a/1"]);
    expect(inner).toMatchObject({ count: 2, folders: ["a/b/"] });
  });

  test("a prefix within a folder narrows its files and its folders", async () => {
    const page = await list("prefix=a&delimiter=/&order_by=key");
    expect(keysOf(page)).toEqual(["a!", "a0"]);
    expect(page.folders).toEqual(["a/", "ab/"]);
    const counted = await list("prefix=a&delimiter=/&order_by=size&page_size=1&count=on");
    expect(counted.count).toBe(2);
  });

  test("later pages name no folders", async () => {
    const first = await list("delimiter=/&page_size=2");
    expect(first.folders).toHaveLength(3);
    const second = await call(first.next ?? "", { token: owner.token });
    expect(await second.json()).toMatchObject({ folders: [], folders_next: null });
    const byNumber = await list("delimiter=/&page_size=2&page=1");
    expect(byNumber.folders).toHaveLength(3);
  });

  test("more than a hundred folders continue in the list of folders", async () => {
    const user = await makeUser("folders");
    const names = Array.from({ length: 130 }, (_, index) => `f${String(index).padStart(3, "0")}`);
    await makeRecords(
      user,
      names.flatMap((name, index) => [
        { id: 1000 + 2 * index, key: `top/${name}/x` },
        { id: 1001 + 2 * index, key: `top/${name}/y/z` },
      ]),
    );
    const page = await list("prefix=top/&delimiter=/", user);
    expect(page.folders).toEqual(names.slice(0, 100).map((name) => `top/${name}/`));
    const rest = await call(page.folders_next ?? "", { token: user.token });
    const body = await rest.json<Envelope<{ path: string; name: string }>>();
    expect(body.results.map(({ path }) => path)).toEqual(
      names.slice(100).map((name) => `top/${name}/`),
    );
    expect(body.results[0]).toEqual({
      path: "top/f100/",
      name: "f100",
      file_count: 1,
      total_count: 2,
    });
    const paths = names.map((name) => `top/${name}/`);
    for (const query of ["prefix=top/", "parent=top/", "parent=top/&prefix=top/f"]) {
      const path = `/api/v2/files/folders?${query}&page_size=30`;
      const walked = await walkList<{ path: string }>(path, user);
      expect(walked.flat().map((folder) => folder.path)).toEqual(paths);
    }
    const narrowed = await list("prefix=top/f&delimiter=/", user);
    const { searchParams } = new URL(narrowed.folders_next ?? "");
    expect(searchParams.get("parent")).toBe("top/");
    expect(searchParams.get("prefix")).toBe("top/f");

    // A page in the middle of a prefix reads itself, wherever it starts.
    for (const start of ["position=last", "seek=top/f060/"]) {
      let url: string | null = `/api/v2/files/folders?prefix=top/f&page_size=10&${start}`;
      for (let step = 0; step < 4 && url !== null; step += 1) {
        const response = await call(url, { token: user.token });
        // The session is two rows more.
        expect(costOf(response).rowsRead, url).toBeLessThanOrEqual(10 + 5 + 2);
        const found: FileList = await response.json();
        expect(found.results).toHaveLength(10);
        url = found.previous;
      }
    }
  });

  test.each(["parent=top", "parent=a/&prefix=b", "parent=a/&prefix=a/b/", "parent=a%00/"])(
    "%s names no folder's folders",
    async (query) => {
      const response = await call(`/api/v2/files/folders?${query}`, { token: owner.token });
      expect(await problemOf(response)).toMatchObject({ status: 400, code: "invalid_request" });
    },
  );

  test("uploads in progress are listed separately", async () => {
    const page = await list("upload_complete=false&order_by=key");
    expect(keysOf(page)).toEqual(["a/b/going on", "a/going on"]);
    expect(page.count).toBe(2);
    const folder = await list("upload_complete=false&prefix=a/&delimiter=/");
    expect(keysOf(folder)).toEqual(["a/going on"]);
    expect(folder.folders).toEqual(["a/b/"]);
  });
});

describe("a cursor that is a time", () => {
  test("starts there, in either direction", async () => {
    const time = new Date(noon + 3).toISOString();
    const down = await list(`cursor=ts:${time}`);
    expect(keysOf(down)).toEqual(
      (await sorted("", "last_modified DESC, id DESC")).slice(-keysOf(down).length),
    );
    expect(down.results.length).toBeGreaterThan(0);
    expect(down.results.length).toBeLessThan(keys.length);
    const up = await list(`cursor=ts:${time}&order_by=last_modified`);
    expect(keysOf(up)).toEqual((await sorted("", "last_modified, id")).slice(-keysOf(up).length));
  });

  test.each([
    "cursor=ts:yesterday",
    "cursor=ts:",
    `cursor=ts:2023-05-15T14:30:45.123Z&order_by=key`,
  ])("%s is refused", async (query) => {
    const response = await call(`/api/v2/files?${query}`, { token: owner.token });
    const first = new URL(`https://connectly.test/api/v2/files?${query}`);
    first.searchParams.delete("cursor");
    expect(await problemOf(response)).toMatchObject({
      status: 400,
      code: "invalid_cursor",
      first: first.href,
    });
  });

  test.each(["page=1", "seek=2023-05-15T14:30:45.123Z", "position=last", "around=1"])(
    "and %s are two movements",
    async (other) => {
      const query = `cursor=ts:2026-05-15T12:00:00.000Z&${other}`;
      const response = await call(`/api/v2/files?${query}`, { token: owner.token });
      const { status, code, errors } = await problemOf(response);
      expect({ status, code }).toEqual({ status: 400, code: "invalid_request" });
      expect(errors?.map(({ path }) => path)).toEqual(["cursor", other.split("=")[0]]);
    },
  );
});

test("links keep a question mark in the value of a parameter", async () => {
  const user = await makeUser("asker");
  const wanted = ["what?/1", "what?/2", "what?/3"];
  const others = ["what/1", "what1"];
  await makeRecords(
    user,
    [...wanted, ...others].map((key, index) => ({ id: idAt(noon, 100 + index), key })),
  );
  for (const movement of ["", "&page=1"]) {
    const first = await list(`order_by=key&page_size=2&prefix=what?/${movement}`, user);
    const answer = await call(first.next ?? "", { token: user.token });
    const second = (await answer.json()) as FileList;
    expect([...keysOf(first), ...keysOf(second)]).toEqual(wanted);
    expect(second.next).toBeNull();
  }
});

test("a list has only the caller's files", async () => {
  expect(keysOf(await list("", stranger))).toEqual(["a/secret"]);
  const { next } = await list("page_size=2");
  const response = await call(next ?? "", { token: stranger.token });
  expect(await problemOf(response)).toMatchObject({ status: 400, code: "invalid_cursor" });
  expect((await call("/api/v2/files")).status).toBe(401);
});

test("a cursor of another prefix, folder or order is refused", async () => {
  const { next_cursor: cursor } = await list("prefix=a/&page_size=1&order_by=key");
  for (const query of [
    "prefix=z/&order_by=key",
    "prefix=a/&delimiter=/&order_by=key",
    "prefix=a/&order_by=-key",
    "prefix=a/&order_by=key&upload_complete=false",
  ]) {
    const response = await call(`/api/v2/files?${query}&cursor=${cursor}`, { token: owner.token });
    expect(await problemOf(response)).toMatchObject({ status: 400, code: "invalid_cursor" });
  }
});

test.each([
  ["delimiter=x", "delimiter"],
  ["delimiter=", "delimiter"],
  ["prefix=a%00b", "prefix"],
  [`prefix=${"x".repeat(513)}`, "prefix"],
  ["per_page=0", "per_page"],
  ["per_page=101", "per_page"],
  ["per_page=5&page_size=5", "per_page"],
  ["upload_complete=maybe", "upload_complete"],
  ["use_cache=no", "use_cache"],
  ["count=yes", "count"],
  ["order_by=content_type", "order_by"],
  ["sort=key", ""],
])("%s is refused by name", async (query, path) => {
  const response = await call(`/api/v2/files?${query}`, { token: owner.token });
  const { code, errors } = await problemOf(response);
  expect(response.status).toBe(400);
  expect(code).toBe("invalid_request");
  expect(errors?.map((each) => each.path)).toContain(path);
});

test("a page of fresh records is one round trip, and asks R2 nothing", async () => {
  const response = await call("/api/v2/files?delimiter=/", { token: owner.token });
  // The session's look-up is a round trip of its own.
  expect(costOf(response).batches).toBe(2);
  expect(response.headers.get("Server-Timing")).not.toMatch(/r2;/);
});
