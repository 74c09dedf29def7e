/**
 * The authorisation matrix: every operation of the OpenAPI document, by seven callers, with a post of
 * each privacy. The expected answers come from the rules of docs/posts.md, not from the code.
 */
import { expect, test } from "vitest";
import { type CallOptions, callWith, env, makeUser, type TestUser } from "../harness.ts";
import { type ApiDocument, type Operation, readApiDocument } from "../openapi/document.ts";

const callers = [
  "none",
  "bad token",
  "user",
  "stranger",
  "follower",
  "unverified",
  "administrator",
] as const;
type Caller = (typeof callers)[number];

const privacies = ["public", "followers", "private"] as const;
type Privacy = (typeof privacies)[number];

const files = "/api/v2/files";
const variables = {
  REQUIRE_VERIFIED_EMAIL: "on",
  S3_ENDPOINT: "https://r2.example.com/connectly-files",
  S3_ACCESS_KEY_ID: "id",
  S3_SECRET_ACCESS_KEY: "secret",
};

/** A post of `user`, with a file and a comment, and things of the same user that nobody else may see. */
interface World {
  readonly marker: string;
  readonly owner: TestUser;
  readonly tokens: Readonly<Record<Caller, string | null>>;
  readonly post: number;
  readonly comment: number;
  /** A private file that is attached to the post. */
  readonly file: number;
  readonly upload: number;
  readonly tus: number;
  readonly job: number;
  readonly link: number;
}

let worlds = 0;

async function send(token: string | null, method: string, path: string, json?: object) {
  const response = await callWith(variables, path, {
    method,
    ...(token !== null && { token }),
    ...(json !== undefined && { json }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response;
}

async function created(token: string, path: string, json: object): Promise<number> {
  const response = await send(token, "POST", path, json);
  const body = await response.json<{ id?: number; upload_id?: number; job_id?: number }>();
  return body.id ?? body.upload_id ?? body.job_id ?? 0;
}

async function setEmail(user: TestUser, email: string, isVerified: boolean): Promise<void> {
  await env.DB.prepare("UPDATE users SET email = ?1, email_verified = ?2 WHERE id = ?3")
    .bind(email, isVerified ? 1 : 0, user.id)
    .run();
}

/** Makes new users and things, since an operation that is allowed changes them. */
async function makeWorld(privacy: Privacy): Promise<World> {
  worlds += 1;
  const name = `w${worlds}`;
  const marker = `marker-of-${name}-`;
  const [owner, stranger, follower, unverified, administrator] = await Promise.all(
    ["user", "stranger", "follower", "unverified", "admin"].map((role) =>
      makeUser(`${name}_${role}`),
    ),
  );
  if (!owner || !stranger || !follower || !unverified || !administrator)
    throw new Error("no users");
  await env.DB.prepare("UPDATE users SET email = username || '@example.org' WHERE email = ?1")
    .bind("admin@example.com")
    .run();
  await setEmail(administrator, "admin@example.com", true);
  await send(follower.token, "PUT", `/api/users/${owner.username}/follow`);
  await setEmail(unverified, unverified.username, false);
  const { token } = owner;
  const stored = await callWith(variables, `${files}/by-key/${name}.txt`, {
    method: "PUT",
    token,
    body: `${marker}file`,
    headers: { "Content-Length": String(`${marker}file`.length) },
  });
  const { id: file } = await stored.json<{ id: number }>();
  const post = await created(token, "/api/posts", {
    body: `${marker}post`,
    privacy,
    attachments: [file],
  });
  const tus = await callWith(variables, `${files}/tus`, {
    method: "POST",
    token,
    headers: { "Tus-Resumable": "1.0.0", "Upload-Length": "5", "Upload-Metadata": "filename YQ==" },
  });
  return {
    marker,
    owner,
    tokens: {
      none: null,
      "bad token": "no token at all",
      user: token,
      stranger: stranger.token,
      follower: follower.token,
      unverified: unverified.token,
      administrator: administrator.token,
    },
    post,
    comment: await created(token, `/api/posts/${post}/comments`, { body: `${marker}comment` }),
    file,
    upload: await created(token, `${files}/uploads`, { key: "large.bin", size: 20_000_000 }),
    tus: Number(tus.headers.get("Location")?.split("/").at(-1)),
    job: await created(token, `${files}/jobs`, { action: "delete", prefix: "none/" }),
    link: await created(token, `${files}/${file}/links`, { expires_in: 60 }),
  };
}

const bodies: Readonly<Record<string, object>> = {
  createPost: { body: "a post" },
  updatePost: { body: "changed" },
  createComment: { body: "a comment" },
  updateComment: { body: "changed" },
  updateMe: { bio: "changed" },
  updateFile: { visibility: "private" },
  updateFileByKey: { visibility: "private" },
  updateFileRecordByKey: { visibility: "private" },
  createLink: { expires_in: 60 },
  createPresignedDownload: { expires_in: 60 },
  copyFile: { key: "copied" },
  createUpload: { key: "another.bin", size: 20_000_000 },
  createPresignedUpload: { key: "another.bin", size: 20_000_000 },
  createFileJob: { action: "delete", prefix: "none/" },
};

function pathOf({ path }: Operation, world: World): string {
  const key = `${world.owner.username.replace(/_user$/, "")}.txt`;
  const values: Readonly<Record<string, string | number>> = {
    "/api/posts/{id}": world.post,
    "/api/comments/{id}": world.comment,
    [`${files}/{id}`]: world.file,
    [`${files}/uploads/{upload_id}`]: world.upload,
    [`${files}/tus/{upload_id}`]: world.tus,
    [`${files}/jobs/{job_id}`]: world.job,
  };
  const prefix = Object.keys(values).find((each) => path.startsWith(each));
  const first = prefix === undefined ? 1 : values[prefix];
  return path
    .replace("{username}", world.owner.username)
    .replace("{key}", key)
    .replace("{link_id}", String(world.link))
    .replace("{part_number}", "1")
    .replace("{resource}", "dockets")
    .replace(/\{\w+\}/, String(first));
}

function requestOf(operation: Operation): CallOptions {
  const { method, operationId, path, requestBody } = operation;
  const types = Object.keys(requestBody?.content ?? {});
  if (path.startsWith(`${files}/tus`)) {
    const body = method === "PATCH" || method === "POST" ? { body: "bytes" } : {};
    return {
      headers: {
        "Tus-Resumable": "1.0.0",
        "Upload-Length": "5",
        "Upload-Offset": "0",
        ...(method === "POST" && path.includes("{") && { "X-HTTP-Method-Override": "PATCH" }),
        ...("body" in body && { "Content-Type": "application/offset+octet-stream" }),
      },
      ...body,
    };
  }
  if (types.length === 0) return {};
  if (types.includes("application/json")) return { json: bodies[operationId] ?? {} };
  return { body: "bytes", headers: { "Content-Type": types[0] ?? "", "Content-Length": "5" } };
}

/**
 * The statuses that are right: one status, any success, any answer but a refusal of the caller, or
 * any answer of a route that reads no token.
 */
type Expected = number | "success" | "let in" | "open";

const administration = /^(POST|PUT) \/api\/rest\/|\/api\/admin\//;

/** Whether a caller may see the post of the user. An administrator sees the same as a stranger. */
function mayRead(caller: Caller, privacy: Privacy): boolean {
  if (caller === "user" || privacy === "public") return true;
  return privacy === "followers" && caller === "follower";
}

/** What only the author may do, to one who sees the thing. */
const ofAuthor = /^(update|delete)(Post|Comment)$/;
const ofOwner =
  /^(getUpload|abortUpload|uploadPart|completeUpload|\w+TusUpload|overrideTusMethod|getFileJob|cancelFileJob|\w+ByKey|updateFile|deleteFile)$/;
/** What only the owner may do with a file, to one who sees it in a post. */
const ofReadFile = /^(createLink|listLinks|revokeLink|createPresignedDownload|copyFile)$/;

/** The name of an operation; of GET for HEAD, whose answers have the same statuses. */
const nameOf = ({ operationId }: Operation) =>
  operationId.replace(/^head([A-Z])/, (_, letter: string) => letter.toLowerCase());

function expectedOf(operation: Operation, caller: Caller, privacy: Privacy): Expected {
  const { method, path, security } = operation;
  const operationId = nameOf(operation);
  const needsToken = security.length > 0 && security.every((each) => "bearer" in each);
  const readsToken = security.length > 0;
  if (caller === "none" && needsToken) return 401;
  if (caller === "bad token" && readsToken) return 401;
  if (!readsToken) return "open";
  if (caller === "unverified") return 403;
  if (administration.test(`${method} ${path}`)) {
    return caller === "administrator" ? "let in" : 403;
  }
  if (/^\/api\/(posts|comments)\/\{id\}/.test(path)) {
    if (!mayRead(caller, privacy)) return 404;
    return ofAuthor.test(operationId) && caller !== "user" ? 403 : "success";
  }
  const isContent = operationId === "downloadFile";
  if (isContent && caller === "none") return 401;
  if (isContent || operationId === "getFile") {
    return mayRead(caller, privacy) ? "success" : 404;
  }
  if (ofReadFile.test(operationId) && caller !== "user") {
    return mayRead(caller, privacy) ? 403 : 404;
  }
  // Owners name their own files by key, so that another caller names another file.
  if (path.includes("{") && ofOwner.test(operationId)) return caller === "user" ? "let in" : 404;
  return "let in";
}

function isRight(status: number, expected: Expected): boolean {
  if (status >= 500) return false;
  if (expected === "success") return status < 300;
  if (expected === "open") return true;
  if (expected === "let in") return status !== 401 && status !== 403;
  return status === expected;
}

async function readDocument(): Promise<ApiDocument> {
  return readApiDocument(await (await callWith({}, "/openapi.json")).text());
}

test.each(privacies)("a %s post", { timeout: 600_000 }, async (privacy) => {
  const { operations } = await readDocument();
  const wrong: string[] = [];
  let cells = 0;
  let world = await makeWorld(privacy);
  for (const operation of operations) {
    for (const caller of callers) {
      const { method, operationId } = operation;
      const token = world.tokens[caller];
      const response = await callWith(variables, pathOf(operation, world), {
        method,
        ...(token !== null && { token }),
        ...requestOf(operation),
      });
      const text = await response.text();
      const expected = expectedOf(operation, caller, privacy);
      const cell = `${operationId} by ${caller}`;
      if (!isRight(response.status, expected)) {
        wrong.push(`${cell}: expected ${expected}, got ${response.status} ${text.slice(0, 200)}`);
      }
      const isOutsider = caller === "none" || caller === "bad token" || caller === "unverified";
      if (text.includes(world.marker) && (isOutsider || !mayRead(caller, privacy))) {
        wrong.push(`${cell}: shows what is hidden: ${text.slice(0, 200)}`);
      }
      cells += 1;
      if (method !== "GET" && method !== "HEAD" && response.ok) world = await makeWorld(privacy);
    }
  }
  console.log(`${cells} cells with a ${privacy} post`);
  expect(cells).toBe(operations.length * callers.length);
  expect(wrong).toEqual([]);
});
