/**
 * Hidden and absent rows: for every operation that takes an id or a username, the answers are the same.
 * The operations come from the OpenAPI document, so that a new one is compared as well.
 */
import { beforeAll, expect, test } from "vitest";
import { call, callWith, env, makeUser, type TestUser } from "../harness.ts";

interface Operation {
  readonly method: string;
  readonly path: string;
}

/** Every operation with a path parameter, except those of dockets, which everybody sees. */
async function operationsWithParameters(): Promise<Operation[]> {
  const { paths } = await (await call("/openapi.json")).json<{
    paths: Record<string, Record<string, unknown>>;
  }>();
  return Object.entries(paths)
    .filter(([path]) => path.includes("{") && !path.startsWith("/api/rest/"))
    .flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => /^(get|put|post|patch|delete)$/.test(method))
        .map((method) => ({ method: method.toUpperCase(), path })),
    );
}

const files = "/api/v2/files";

/** Valid bodies, so that an operation gets as far as the row. */
const bodies: Readonly<Record<string, object>> = {
  "PATCH /api/posts/{id}": { body: "changed" },
  "POST /api/posts/{id}/comments": { body: "a comment" },
  "PATCH /api/comments/{id}": { body: "changed" },
  [`PATCH ${files}/{id}`]: { visibility: "public" },
  [`POST ${files}/{id}/links`]: { expires_in: 60 },
  [`POST ${files}/{id}/presigned`]: { expires_in: 60 },
  [`POST ${files}/{id}/copy`]: { key: "copied" },
  [`POST ${files}/uploads/{upload_id}/complete`]: {},
  [`PATCH ${files}/by-key/{key}`]: { visibility: "public" },
  [`PATCH ${files}/records/by-key/{key}`]: { visibility: "public" },
};

function headersFor({ path, method }: Operation): Record<string, string> {
  if (!path.startsWith(`${files}/tus/`)) return {};
  const type = { "Content-Type": "application/offset+octet-stream" };
  return {
    "Tus-Resumable": "1.0.0",
    ...((method === "PATCH" || method === "POST") && { ...type, "Upload-Offset": "0" }),
    ...(method === "POST" && { "X-HTTP-Method-Override": "PATCH" }),
  };
}

/**
 * A header without times. A look-up that finds a row reads more rows than one that finds none, and
 * errors therefore do not tell the rows that were read. They may neither write more nor query more.
 */
const comparable = (header: string, value: string) =>
  header
    .replaceAll(/dur=[\d.]+/g, "dur")
    .replaceAll(/rows_read=\d+/g, "rows_read")
    .replaceAll(value, "VALUE");

/** What of an answer can be compared: everything but times, the request's id and the row's own name. */
async function answerOf(operation: Operation, value: string, token: string, timing: string) {
  const { method, path } = operation;
  const json = bodies[`${method} ${path}`];
  const isBytes = /(\/parts\/\{part_number\}|\/tus\/\{upload_id\})$/.test(path);
  const hasBytes = isBytes && method !== "GET" && method !== "DELETE";
  const response = await callWith(
    { SERVER_TIMING: timing },
    path.replace(/\{\w+\}/, value).replaceAll(/\{\w+\}/g, "1"),
    {
      method,
      token,
      headers: { ...headersFor(operation), ...(hasBytes && { "Content-Length": "5" }) },
      ...(json !== undefined && { json }),
      ...(hasBytes && { body: "bytes" }),
    },
  );
  const text = (await response.text())
    .replaceAll(value, "VALUE")
    .replace(/"request_id":"[^"]*"/, "")
    .replace(/"(first|current)":"[^"]*"/, "");
  const headers = [...response.headers]
    .filter(([name]) => !/^(x-request-id|x-request-duration)$/.test(name))
    .map(([name, part]) => [name, name === "x-d1-bookmark" ? "" : comparable(part, value)]);
  return { operation: `${method} ${path}`, status: response.status, text, headers };
}

/** Hidden things of one kind, and a path parameter that names nothing. */
interface Kind {
  readonly name: string;
  readonly paths: RegExp;
  readonly hidden: () => string;
  readonly absent: () => string;
}

/**
 * Users can block a user who blocks them, and undo their own relations to that user. A username is not
 * secret, because signing up reveals which names are taken (docs/posts.md, Limits).
 */
const possible = new Set([
  "PUT /api/users/{username}/block",
  "DELETE /api/users/{username}/block",
  "DELETE /api/users/{username}/mute",
]);

let stranger: TestUser;
const ids = new Map<string, number>();
const id = (name: string) => ids.get(name) ?? 0;
const byId = (name: string, paths: RegExp): Kind => ({
  name,
  paths,
  hidden: () => String(id(name)),
  absent: () => String(id(name) + 4_000_000),
});

const kinds: readonly Kind[] = [
  byId("post of somebody else, private", /^\/api\/posts\/\{id\}/),
  byId("post of somebody else, for followers", /^\/api\/posts\/\{id\}/),
  byId("post of somebody who blocks", /^\/api\/posts\/\{id\}/),
  byId("comment on a private post", /^\/api\/comments\/\{id\}/),
  byId("comment on a post of somebody who blocks", /^\/api\/comments\/\{id\}/),
  byId("private file", /^\/api\/v2\/files\/\{id\}/),
  byId("file of a private post", /^\/api\/v2\/files\/\{id\}/),
  byId("file of a post for followers", /^\/api\/v2\/files\/\{id\}/),
  byId("upload", /^\/api\/v2\/files\/uploads\/\{upload_id\}/),
  byId("upload by tus", /^\/api\/v2\/files\/tus\/\{upload_id\}/),
  byId("job", /^\/api\/v2\/files\/jobs\/\{job_id\}/),
  {
    name: "key of somebody else",
    paths: /^\/api\/v2\/files\/(records\/)?by-key\/\{key\}/,
    hidden: () => "private.txt",
    absent: () => "nothing.txt",
  },
  {
    name: "somebody who blocks",
    paths: /^\/api\/users\/.*\{username\}/,
    hidden: () => "blocker",
    absent: () => "nobody0",
  },
];

async function made(user: TestUser, path: string, json: object): Promise<number> {
  const response = await call(path, { token: user.token, json });
  if (!response.ok) throw new Error(await response.text());
  const body = await response.json<{ id?: number; upload_id?: number; job_id?: number }>();
  return body.id ?? body.upload_id ?? body.job_id ?? 0;
}

async function stored(user: TestUser, key: string): Promise<number> {
  const path = `${files}/by-key/${key}`;
  const response = await call(path, { method: "PUT", token: user.token, body: "hidden bytes" });
  return (await response.json<{ id: number }>()).id;
}

beforeAll(async () => {
  const owner = await makeUser("owner");
  const blocker = await makeUser("blocker");
  stranger = await makeUser("stranger");
  const file = { private: await stored(owner, "a.txt"), followers: await stored(owner, "b.txt") };
  ids.set("file of a private post", file.private);
  ids.set("file of a post for followers", file.followers);
  ids.set("private file", await stored(owner, "private.txt"));
  for (const [name, user, privacy] of [
    ["post of somebody else, private", owner, "private"],
    ["post of somebody else, for followers", owner, "followers"],
    ["post of somebody who blocks", blocker, "public"],
  ] as const) {
    const attachments = privacy === "public" ? [] : [file[privacy]];
    ids.set(name, await made(user, "/api/posts", { body: "hidden", privacy, attachments }));
  }
  const comment = { body: "hidden too" };
  const privatePost = id("post of somebody else, private");
  const blockersPost = id("post of somebody who blocks");
  ids.set(
    "comment on a private post",
    await made(owner, `/api/posts/${privatePost}/comments`, comment),
  );
  ids.set(
    "comment on a post of somebody who blocks",
    await made(owner, `/api/posts/${blockersPost}/comments`, comment),
  );
  const upload = { key: "large.bin", size: 20_000_000 };
  ids.set("upload", await made(owner, `${files}/uploads`, upload));
  const tus = await call(`${files}/tus`, {
    method: "POST",
    token: owner.token,
    headers: {
      "Tus-Resumable": "1.0.0",
      "Upload-Length": "10",
      "Upload-Metadata": "filename YQ==",
    },
  });
  ids.set("upload by tus", Number(tus.headers.get("Location")?.split("/").at(-1)));
  ids.set("job", await made(owner, `${files}/jobs`, { action: "delete", prefix: "none/" }));
  const block = `/api/users/${stranger.username}/block`;
  const blocked = await call(block, { method: "PUT", token: blocker.token });
  expect(blocked.status).toBe(204);
});

// `all` shows what an error has cost; `successful` is what a deployed Worker sends.
test.each(["all", "successful"])("hidden and absent rows, SERVER_TIMING=%s", async (timing) => {
  const operations = await operationsWithParameters();
  const compared = new Set<Operation>();
  for (const { name, paths, hidden, absent } of kinds) {
    for (const operation of operations.filter(({ path }) => paths.test(path))) {
      compared.add(operation);
      if (possible.has(`${operation.method} ${operation.path}`)) continue;
      const one = await answerOf(operation, hidden(), stranger.token, timing);
      const other = await answerOf(operation, absent(), stranger.token, timing);
      expect.soft(one, name).toEqual(other);
      const shown = one.headers.find(([header]) => header === "server-timing")?.[1] ?? "";
      if (timing !== "all" && one.status >= 400) expect.soft(shown).not.toContain("rows_read");
    }
  }
  expect(operations.filter((operation) => !compared.has(operation))).toEqual([]);
});

test("a refused change of somebody else's public file leaves nothing to announce", async () => {
  const owner = await makeUser("open_owner");
  const file = await stored(owner, "public.txt");
  const json = { visibility: "public" };
  await callWith({}, `${files}/${file}`, { method: "PATCH", token: owner.token, json });
  await made(owner, "/api/posts", { body: "with a file", attachments: [file] });
  const count = () =>
    env.DB.prepare("SELECT count(*) AS count FROM outbox WHERE user_id = ?1")
      .bind(owner.id)
      .first("count");
  await env.DB.prepare("DELETE FROM outbox").run();
  for (const method of ["PATCH", "DELETE"]) {
    const refused = await callWith({}, `${files}/${file}`, {
      method,
      token: stranger.token,
      ...(method === "PATCH" && { json }),
    });
    expect(refused.status).toBe(403);
  }
  expect(await count()).toBe(0);
});
