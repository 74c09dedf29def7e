/**
 * The seed script writes the demo data, even if it is killed and started again.
 */
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
import { makeDemoData } from "../../scripts/demo-data.ts";
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

/** Reads the database file directly. No server is running. */
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

/** Kills the process group, which includes workerd, so that nothing can be cleaned up. */
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

test("killed again and again, it writes every row once, and exact counters", async () => {
  const countAll = async () =>
    Object.values((await read(countRows))[0] ?? {}).reduce<number>((sum, n) => sum + Number(n), 0);
  const seen: number[] = [];
  // Each run is killed after it has written this many rows.
  for (const rows of [1, 500, 2000]) {
    const child = startSeeding();
    const before = await countAll();
    while (child.exitCode === null && (await countAll()) < before + rows) await sleep(10);
    killHard(child);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
    expect(await isSeeded(state)).toBe(false);
    seen.push(await countAll());
    expect(await read(countWrongCounters)).toEqual([{ posts: 0, users: 0, totals: 0 }]);
  }
  // Each run continued after the rows of the run before it.
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));

  await seedToTheEnd();
  expect(await isSeeded(state)).toBe(true);
  expect(await read(countRows)).toEqual([everything]);
  expect(await read(countWrongCounters)).toEqual([{ posts: 0, users: 0, totals: 0 }]);
});

test("a row that is deleted later does not come back", async () => {
  await seedToTheEnd();
  await read("DELETE FROM posts WHERE id = (SELECT max(id) FROM posts)");
  await seedToTheEnd();
  expect((await read(countRows))[0]?.posts).toBe(everything.posts - 1);
});

test("a state without dockets gets them, and nothing else is written again", async () => {
  await read("DELETE FROM recap_documents WHERE id = (SELECT max(id) FROM recap_documents)");
  await rm(join(state, "v3", "d1", "demo-dockets-are-complete"));
  expect(await missingParts(state)).toEqual(["dockets"]);
  await seedToTheEnd();
  expect(await isSeeded(state)).toBe(true);
  expect(await read(countRows)).toEqual([{ ...everything, posts: everything.posts - 1 }]);
});
