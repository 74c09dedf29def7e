/**
 * Large accounts are deleted while others read and write, and the Worker is killed meanwhile. Nothing of an
 * account can be read after the answer, nothing is left in the end, and every counter equals a recount.
 */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import { createRandom } from "../../scripts/random.ts";
import { signUp } from "./account.ts";
import {
  findRemains,
  findWrongCounters,
  withDatabase,
  writeAccount,
  writeOthers,
} from "./large-account.ts";

const size = { posts: 5000, likes: 10_000, followers: 10_000 } as const;
const fileCount = 200;
const password = "a long password";

let server: LocalWorker;
let folder: string;
let firstPost: number;
let friend: Caller;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-deletion-"));
  server = await createLocalWorker({ folder });
  await server.start();
  friend = await makeCaller("friend");
  await server.stop();
  ({ firstPost } = withDatabase(folder, (db) => writeOthers(db, size.followers)));
  await server.start();
});
afterAll(() => server.remove());

interface Caller {
  readonly id: number;
  readonly username: string;
  readonly headers: { readonly Authorization: string };
}

interface Sent {
  readonly method?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send(
  path: string,
  caller: Pick<Caller, "headers"> | null,
  sent: Sent = {},
): Promise<Response> {
  const { json, body, method = json === undefined ? "GET" : "POST" } = sent;
  const headers = {
    ...caller?.headers,
    ...(json !== undefined && { "Content-Type": "application/json" }),
    ...sent.headers,
  };
  const content = json === undefined ? body : JSON.stringify(json);
  return fetch(new URL(path, server.origin), {
    method,
    headers,
    ...(content !== undefined && { body: content }),
  });
}

async function read<T>(
  path: string,
  caller: Pick<Caller, "headers"> | null,
  sent: Sent = {},
): Promise<T> {
  const response = await send(path, caller, sent);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

async function makeCaller(username: string): Promise<Caller> {
  const headers = await signUp(server, username);
  const { id } = await read<{ id: number }>("/api/users/me", { headers });
  return { id, username, headers };
}

/** Runs the scheduled work once. Returns false when the Worker was killed meanwhile. */
async function runSchedule(): Promise<boolean> {
  try {
    const response = await fetch(`${server.origin}/cdn-cgi/local/scheduled`);
    expect(response.status, await response.text()).toBe(200);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What of an account was seen before its deletion, and must not be seen after it. */
interface Traces {
  readonly account: Caller;
  readonly jwt: { readonly headers: { readonly Authorization: string } };
  readonly post: number;
  readonly file: number;
  readonly link: string;
  readonly attachment: string;
}

/** Signs a user up, uploads files, and writes rows. The Worker is running before and after. */
async function makeAccount(username: string, turn: number): Promise<Traces> {
  const account = await makeCaller(username);
  const put = async (number: number) => {
    const path = `/api/v2/files/by-key/folder${number % 7}/${username}-${number}.txt`;
    const headers = { "Content-Type": "text/plain" };
    const response = await send(path, account, {
      method: "PUT",
      headers,
      body: `${username} ${number}`,
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: number }).id;
  };
  const file = await put(0);
  for (let number = 1; number < fileCount; number += 4) {
    await Promise.all([0, 1, 2, 3].map((more) => put(number + more)));
  }
  const begin = { key: `uploads/${username}.bin`, size: 20_000_000, part_size: 10_000_000 };
  const { upload_id: upload } = await read<{ upload_id: number }>(
    "/api/v2/files/uploads",
    account,
    { json: begin },
  );
  const part = await send(`/api/v2/files/uploads/${upload}/parts/1`, account, {
    method: "PUT",
    body: "x".repeat(10_000_000),
  });
  expect(part.status, await part.text()).toBe(200);
  const { url: link } = await read<{ url: string }>(`/api/v2/files/${file}/links`, account, {
    json: {},
  });
  await server.stop();
  withDatabase(folder, (db) => {
    writeAccount(db, account.id, username, size, firstPost, turn);
    db.exec(
      `INSERT INTO follows (id, follower_id, followee_id) SELECT max(id) + 1, ${friend.id}, ${account.id} FROM follows`,
    );
    db.exec(
      `INSERT INTO follows (id, follower_id, followee_id) SELECT max(id) + 1, ${account.id}, ${friend.id} FROM follows`,
    );
    expect(findWrongCounters(db)).toEqual([]);
  });
  await server.start();
  const { token } = await read<{ token: string }>("/api/auth/token", account);
  const jwt = { headers: { Authorization: `Bearer ${token}` } };
  const { results } = await read<{ results: { id: number; attachments: { url: string }[] }[] }>(
    `/api/users/${username}/posts?page_size=100&order_by=id`,
    friend,
  );
  const found = results.find(({ attachments }) => attachments.length > 0);
  const [attachment] = found?.attachments ?? [];
  if (found === undefined || attachment === undefined) throw new Error("no post has a file");
  return { account, jwt, post: found.id, file, link, attachment: attachment.url };
}

/** The paths that show something of an account to a friend. */
const pathsTo = ({ account: { username }, post, link, attachment }: Traces) => [
  "/api/posts/feed?page_size=50",
  "/api/posts/newsfeed?page_size=50",
  "/api/posts?page_size=50",
  `/api/posts/${post}`,
  `/api/posts/${post}/comments`,
  `/api/posts/${post}/likes`,
  `/api/posts/${firstPost + 1}/likes`,
  `/api/posts/${firstPost + 1 + 3}/comments`,
  `/api/users/${username}`,
  `/api/users/${username}/posts`,
  `/api/users/${username}/followers`,
  `/api/users/${friend.username}/followers`,
  `/api/users/${friend.username}/following`,
  link,
  attachment,
];

const isOfOneself = (path: string, { post, account, link, attachment }: Traces) =>
  path.startsWith(`/api/posts/${post}`) ||
  path.includes(account.username) ||
  [link, attachment].includes(path);

/** Reads everything as the friend, and returns what still shows the account. */
async function findReadable(traces: Traces, tags: ReadonlyMap<string, string>): Promise<string[]> {
  const shown: string[] = [];
  for (const path of pathsTo(traces)) {
    const tag = tags.get(path);
    const conditions: Record<string, string>[] = [{}];
    if (tag !== undefined) conditions.push({ "If-None-Match": tag });
    for (const headers of conditions) {
      const response = await send(path, friend, { headers });
      const text = await response.text();
      const isHidden = isOfOneself(path, traces)
        ? [403, 404].includes(response.status)
        : response.status === 200 && !text.includes(traces.account.username);
      if (!isHidden) shown.push(`${path} ${JSON.stringify(headers)}: ${response.status}`);
    }
  }
  return shown;
}

/** Reads everything as the friend before the deletion, and returns the entity tags. */
async function readBefore(traces: Traces): Promise<Map<string, string>> {
  const tags = new Map<string, string>();
  for (const path of pathsTo(traces)) {
    const response = await send(path, friend);
    expect(response.status, path).toBe(200);
    const text = await response.text();
    if (!path.includes("/likes") || !path.includes(String(firstPost)))
      expect
        .soft(text.includes(traces.account.username) || isOfOneself(path, traces), path)
        .toBe(true);
    const tag = response.headers.get("ETag");
    if (tag !== null) tags.set(path, tag);
  }
  for (const path of ["/api/posts/feed", "/api/posts/newsfeed"]) {
    expect((await send(path, traces.account)).status).toBe(200);
  }
  return tags;
}

/** Others' requests, and those of the account's JWT, until they are stopped. */
function startLoad(traces: Traces) {
  const failures: string[] = [];
  const acknowledged: number[] = [];
  let isOver = false;
  const { account, jwt, post } = traces;
  const requests: readonly [string, Pick<Caller, "headers">, Sent][] = [
    ["/api/posts/feed", friend, {}],
    ["/api/posts/newsfeed", friend, {}],
    ["/api/posts", friend, { json: { body: "a post of the friend", privacy: "public" } }],
    [`/api/posts/${post}/like`, friend, { method: "PUT" }],
    [`/api/posts/${post}/comments`, friend, { json: { body: "a comment of the friend" } }],
    [`/api/posts/${post}/saved`, friend, { method: "PUT" }],
    [`/api/users/${account.username}/follow`, friend, { method: "PUT" }],
    ["/api/posts/feed", jwt, {}],
    ["/api/posts/newsfeed", jwt, {}],
    [
      "/api/posts",
      jwt,
      {
        json: { body: `${account.username} late`, privacy: "public" },
        headers: { "Idempotency-Key": "late" },
      },
    ],
    [`/api/posts/${firstPost + 9}/like`, jwt, { method: "PUT" }],
    [`/api/posts/${firstPost + 9}/comments`, jwt, { json: { body: `${account.username} late` } }],
    [`/api/posts/${firstPost + 9}/saved`, jwt, { method: "PUT" }],
    [`/api/users/${friend.username}/follow`, jwt, { method: "PUT" }],
    [`/api/users/other9/mute`, jwt, { method: "PUT" }],
    [
      `/api/v2/files/by-key/late-${account.username}.txt`,
      jwt,
      { method: "PUT", body: `${account.username} late` },
    ],
  ];
  async function run(): Promise<void> {
    for (let turn = 0; !isOver; turn += 1) {
      const [path, caller, sent] = requests[turn % requests.length] ?? (requests[0] as never);
      try {
        const response = await send(path, caller, sent);
        const text = await response.text();
        if (response.status >= 500)
          failures.push(`${sent.method ?? ""} ${path}: ${response.status} ${text}`);
        if (response.status === 201 && caller === friend && path === "/api/posts") {
          acknowledged.push((JSON.parse(text) as { id: number }).id);
        }
      } catch {
        // The Worker was killed.
        await sleep(50);
      }
    }
  }
  const running = Promise.all([run(), run()]);
  return {
    /** Stops the requests. Returns the answers of 500 and above. */
    async stop(): Promise<string[]> {
      isOver = true;
      await running;
      return [...new Set(failures)];
    },
    acknowledged,
  };
}

const remove = (account: Caller) =>
  send("/api/users/me", account, { method: "DELETE", json: { password } });

const isPending = (user: number) =>
  withDatabase(
    folder,
    (db) => db.prepare("SELECT 1 FROM account_deletions WHERE user_id = ?").get(user) !== undefined,
  );

/** Lets the schedule finish a deletion, as if some minutes passed. Checks what is left. */
async function expectNothingLeft(
  { account }: Traces,
  acknowledged: readonly number[],
): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    expect(await runSchedule()).toBe(true);
    // The queue delivers stamps after a second.
    await sleep(2500);
    await server.stop();
    const isOver = !isPending(account.id);
    withDatabase(folder, (db) => {
      for (const { name } of db
        .prepare("SELECT name FROM pragma_table_info('account_deletions') WHERE name LIKE '%_at'")
        .all()) {
        db.exec(`UPDATE account_deletions SET "${name}" = "${name}" - 300000`);
      }
      db.exec("UPDATE outbox SET created_at = created_at - 300000");
    });
    await server.start();
    if (isOver) break;
  }
  expect(await runSchedule()).toBe(true);
  await sleep(2500);
  await server.stop();
  expect(findRemains(folder, account.id, [account.username])).toEqual([]);
  withDatabase(folder, (db) => {
    expect(findWrongCounters(db)).toEqual([]);
    const kept = db.prepare(
      "SELECT count(*) AS n FROM posts WHERE id IN (SELECT value FROM json_each(?))",
    );
    expect(kept.get(JSON.stringify(acknowledged))).toEqual({ n: acknowledged.length });
    expect(db.prepare("SELECT count(*) AS n FROM posts WHERE body = 'another post'").get()).toEqual(
      { n: size.followers },
    );
    expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });
  await server.start();
}

test("nothing of a large account can be read after the answer, and nothing is left", {
  timeout: 600_000,
}, async () => {
  const traces = await makeAccount("deepwater", 1);
  const tags = await readBefore(traces);
  const load = startLoad(traces);
  onTestFinished(() => void load.stop());
  const answer = await remove(traces.account);
  expect(answer.status, await answer.text()).toBe(202);
  expect(await findReadable(traces, tags)).toEqual([]);
  // The objects and the pages are removed after the answer. This interrupts it.
  await server.kill();
  await server.start();
  expect(await findReadable(traces, tags)).toEqual([]);
  await sleep(3000);
  expect(await load.stop()).toEqual([]);
  await expectNothingLeft(traces, load.acknowledged);
});

test("a deletion survives kills at random moments", { timeout: 600_000 }, async () => {
  const random = createRandom(inject("seed"));
  const traces = await makeAccount("stillwater", 2);
  const { account } = traces;
  const tags = await readBefore(traces);
  const load = startLoad(traces);
  onTestFinished(() => void load.stop());
  let killsMeanwhile = 0;
  for (let kills = 0; kills < 4; kills += 1) {
    const work = kills === 0 || !(await hasBegun(traces)) ? remove(account) : runSchedule();
    const ended = Promise.resolve(work).catch(() => null);
    await sleep(random.integer(100, 1600));
    await server.kill();
    await ended;
    if (isPending(account.id)) killsMeanwhile += 1;
    await server.start();
  }
  expect(killsMeanwhile).toBeGreaterThanOrEqual(2);
  while (!(await hasBegun(traces))) await (await remove(account)).text();
  for (let round = 0; round < 20 && (await findReadable(traces, tags)).length > 0; round += 1) {
    expect(await runSchedule()).toBe(true);
  }
  expect(await findReadable(traces, tags)).toEqual([]);
  expect(await load.stop()).toEqual([]);
  await expectNothingLeft(traces, load.acknowledged);
});

/** Whether the deletion has begun: the session is over. */
async function hasBegun({ account }: Traces): Promise<boolean> {
  return (await send("/api/users/me", account)).status === 401;
}
