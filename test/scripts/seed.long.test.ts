import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoCourts } from "../../scripts/demo-courts.ts";
import { demoEmail, demoUsername, makeDemoData } from "../../scripts/demo-data.ts";
import { makeDemoDockets } from "../../scripts/demo-dockets.ts";
import {
  isSeeded,
  missingParts,
  repositoryFolder,
  wranglerEntry,
} from "../../scripts/local-state.ts";

const expected = makeDemoData();
const expectedDockets = makeDemoDockets();
let state = "";

/** Reads the database file as it lies on the disk: no server is running. */
async function read(sql: string): Promise<Record<string, unknown>[]> {
  const folder = join(state, "v3", "d1", "miniflare-D1DatabaseObject");
  const files = await readdir(folder);
  const file = files.find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (file === undefined) throw new Error(`no database in ${folder}`);
  const database = new DatabaseSync(join(folder, file));
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

function startSeeding(): ChildProcess {
  return spawn(process.execPath, ["--no-warnings", join("scripts", "seed.ts"), state], {
    cwd: repositoryFolder,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Kills the process and workerd beneath it, with no chance to clean up. */
function killHard(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
}

async function seedToTheEnd(): Promise<void> {
  const [code] = await once(startSeeding(), "exit");
  expect(code).toBe(0);
}

const countRows = `SELECT
  (SELECT count(*) FROM users) AS people, (SELECT count(*) FROM accounts) AS accounts,
  (SELECT count(*) FROM posts) AS posts, (SELECT count(*) FROM comments) AS comments,
  (SELECT count(*) FROM likes) AS likes, (SELECT count(*) FROM follows) AS follows,
  (SELECT count(*) FROM courts) AS courts, (SELECT count(*) FROM dockets) AS dockets,
  (SELECT count(*) FROM docket_entries) AS entries,
  (SELECT count(*) FROM recap_documents) AS documents`;

const countWrongCounters = `SELECT
  (SELECT count(*) FROM posts WHERE
    like_count <> (SELECT count(*) FROM likes WHERE post_id = posts.id) OR
    comment_count <> (SELECT count(*) FROM comments WHERE post_id = posts.id)) AS posts,
  (SELECT count(*) FROM users WHERE
    public_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'public') OR
    followers_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'followers') OR
    private_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'private') OR
    follower_count <> (SELECT count(*) FROM follows WHERE followee_id = users.id) OR
    following_count <> (SELECT count(*) FROM follows WHERE follower_id = users.id)) AS users,
  (SELECT count(*) FROM totals WHERE name = 'public_posts' AND
    value <> (SELECT count(*) FROM posts WHERE privacy = 'public')) AS totals`;

const everything = {
  people: expected.people.length,
  accounts: expected.people.length,
  posts: expected.posts.length,
  comments: expected.comments.length,
  likes: expected.likes.length,
  follows: expected.follows.length,
  courts: demoCourts.length,
  dockets: expectedDockets.dockets.length,
  entries: expectedDockets.entries.length,
  documents: expectedDockets.documents.length,
};

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), "connectly-state-"));
  await promisify(execFile)(
    process.execPath,
    [wranglerEntry, "d1", "migrations", "apply", "DB", "--local", "--persist-to", state],
    { cwd: repositoryFolder, env: { ...process.env, CI: "1" } },
  );
});
afterAll(() => rm(state, { recursive: true, force: true }));

test("killed again and again, it still ends with all rows, each once, and exact counters", async () => {
  const seen: number[] = [];
  // Moments after the first row is written: before that there is nothing to break.
  for (const patience of [0, 40, 100]) {
    const child = startSeeding();
    const before = (await read(countRows))[0];
    while (child.exitCode === null) {
      const now = (await read(countRows))[0];
      if (JSON.stringify(now) !== JSON.stringify(before)) break;
      await sleep(10);
    }
    await sleep(patience);
    expect(child.exitCode).toBeNull();
    killHard(child);
    await once(child, "exit");
    expect(await isSeeded(state)).toBe(false);
    seen.push(
      Object.values((await read(countRows))[0] ?? {}).reduce<number>(
        (sum, n) => sum + Number(n),
        0,
      ),
    );
    expect(await read(countWrongCounters)).toEqual([{ posts: 0, users: 0, totals: 0 }]);
  }
  // Each run went on where the one before had been killed, and none came to the end.
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));

  await seedToTheEnd();
  expect(await isSeeded(state)).toBe(true);
  expect(await read(countRows)).toEqual([everything]);
  expect(await read(countWrongCounters)).toEqual([{ posts: 0, users: 0, totals: 0 }]);
});

test("what is deleted afterwards does not come back", async () => {
  await seedToTheEnd();
  await read("DELETE FROM posts WHERE id = (SELECT max(id) FROM posts)");
  await seedToTheEnd();
  expect((await read(countRows))[0]?.posts).toBe(everything.posts - 1);
});

test("a state from before there were dockets gets them, and nothing else again", async () => {
  await read("DELETE FROM recap_documents WHERE id = (SELECT max(id) FROM recap_documents)");
  await rm(join(state, "v3", "d1", "demo-dockets-are-complete"));
  expect(await missingParts(state)).toEqual(["dockets"]);
  await seedToTheEnd();
  expect(await isSeeded(state)).toBe(true);
  expect(await read(countRows)).toEqual([{ ...everything, posts: everything.posts - 1 }]);
});

test("dockets have NULLs and ties as real ones do", () => {
  const { dockets, entries, documents } = expectedDockets;
  const share = (of: readonly unknown[], all: readonly unknown[]) => of.length / all.length;
  const undated = dockets.filter(({ date_filed }) => date_filed === null);
  expect(share(undated, dockets)).toBeGreaterThan(0.25);
  expect(share(undated, dockets)).toBeLessThan(0.35);
  const mass = dockets.filter(({ date_filed }) => date_filed === "2024-05-06");
  expect(mass.length).toBeGreaterThan(100);
  const times = new Set(dockets.map(({ date_created }) => date_created));
  expect(dockets.length - times.size).toBeGreaterThan(500);
  expect(dockets.every(({ date_modified }) => Number(date_modified) < Date.now())).toBe(true);
  expect(entries.some(({ entry_number }) => entry_number === null)).toBe(true);
  expect(documents.some(({ document_type }) => document_type === 2)).toBe(true);
  expect(expected.people[0]?.email).toBe(demoEmail);
});

test("the data has the cases that lists are made for", () => {
  const { people, posts, likes, follows } = expected;
  const demo = people.find(({ username }) => username === demoUsername)?.email;
  const own = posts.filter(({ author }) => author === demo);
  expect(new Set(own.map(({ privacy }) => privacy))).toEqual(
    new Set(["public", "followers", "private"]),
  );
  expect(follows.filter(({ follower }) => follower === demo)).toHaveLength(40);
  expect(follows.filter(({ followee }) => followee === demo).length).toBeGreaterThan(10);

  const ties = posts.filter(({ createdAt }, index) => posts[index - 1]?.createdAt === createdAt);
  expect(ties.length).toBeGreaterThan(100);
  const edited = posts.filter(({ editedAt }) => editedAt !== null).length;
  expect(edited).toBeGreaterThan(100);
  expect(edited).toBeLessThan(posts.length / 4);
  expect(new Set(likes.map(({ id }) => id)).size).toBe(likes.length);
  expect(posts.every(({ body }) => body.length > 0 && body.length <= 5_000)).toBe(true);
  expect(posts.every(({ createdAt }) => createdAt < Date.now())).toBe(true);
});

test("the data is the same in every run", () => {
  expect(makeDemoData()).toEqual(expected);
  expect(makeDemoDockets()).toEqual(expectedDockets);
});
