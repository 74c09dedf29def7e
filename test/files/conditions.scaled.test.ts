/**
 * Every method that writes a file × every precondition × the state of the file. The expected verdicts
 * come from a reading of RFC 9110, 13, that shares no code with the Worker.
 */
import { expect, test } from "vitest";
import { call, env, makeUser } from "../harness.ts";
import { inLane } from "../lane.ts";
import { as, byId, byKey, type FileBody, store } from "./client.ts";

const ada = await makeUser("conditions_ada");
const uploads = "/api/v2/files/uploads";
const tus = "/api/v2/files/tus";

/** Headers of a request that sends the bytes `new` by tus. */
const tusPiece = {
  "Tus-Resumable": "1.0.0",
  "Content-Type": "application/offset+octet-stream",
};

/** Headers of a request that creates an upload of three bytes by tus. */
const tusCreation = (key: string) => ({
  "Tus-Resumable": "1.0.0",
  "Upload-Length": "3",
  "Upload-Metadata": `filename ${Buffer.from(key).toString("base64")}`,
});

async function beginTus(key: string): Promise<string> {
  const begun = await as(ada, tus, { method: "POST", headers: tusCreation(key) });
  return begun.headers.get("Location") ?? "";
}

/** The state of the file when the request is sent. The client has seen the version `seen`. */
type State = "exists" | "absent" | "other version";
const states: readonly State[] = ["exists", "absent", "other version"];

/** The version that the client has seen. */
interface Seen {
  readonly etag: string;
  /** Unix milliseconds. */
  readonly lastModified: number;
}

const date = (milliseconds: number) => new Date(milliseconds).toUTCString();

/** Preconditions, and whether each holds for the current version; null: there is no file. */
const preconditions: readonly {
  readonly name: string;
  readonly headers: (seen: Seen) => Record<string, string>;
  readonly holds: (current: Seen | null, seen: Seen) => boolean;
}[] = [
  { name: "none", headers: () => ({}), holds: () => true },
  {
    name: "If-Match *",
    headers: () => ({ "If-Match": "*" }),
    holds: (current) => current !== null,
  },
  {
    name: "If-Match seen",
    headers: ({ etag }) => ({ "If-Match": `"${etag}"` }),
    holds: (current, seen) => current?.etag === seen.etag,
  },
  {
    name: "If-Match a list with commas in a tag and empty members",
    headers: ({ etag }) => ({ "If-Match": `, "a,b" ,, "${etag}",` }),
    holds: (current, seen) => current?.etag === seen.etag,
  },
  {
    name: "If-Match weak",
    headers: ({ etag }) => ({ "If-Match": `W/"${etag}"` }),
    holds: () => false,
  },
  { name: "If-Match other", headers: () => ({ "If-Match": '"x"' }), holds: () => false },
  {
    name: "If-None-Match *",
    headers: () => ({ "If-None-Match": "*" }),
    holds: (current) => current === null,
  },
  {
    name: "If-None-Match seen",
    headers: ({ etag }) => ({ "If-None-Match": `"${etag}"` }),
    holds: (current, seen) => current?.etag !== seen.etag,
  },
  {
    name: "If-None-Match weak",
    headers: ({ etag }) => ({ "If-None-Match": `"y", W/"${etag}"` }),
    holds: (current, seen) => current?.etag !== seen.etag,
  },
  { name: "If-None-Match other", headers: () => ({ "If-None-Match": '"x"' }), holds: () => true },
  {
    name: "If-Unmodified-Since seen",
    headers: ({ lastModified }) => ({ "If-Unmodified-Since": date(lastModified) }),
    holds: (current, seen) =>
      current === null ||
      Math.floor(current.lastModified / 1000) <= Math.floor(seen.lastModified / 1000),
  },
  {
    name: "If-Unmodified-Since long ago",
    headers: () => ({ "If-Unmodified-Since": date(0) }),
    holds: (current) => current === null,
  },
  {
    name: "If-Unmodified-Since malformed",
    headers: () => ({ "If-Unmodified-Since": "yesterday" }),
    holds: () => true,
  },
  {
    name: "If-Modified-Since, which is for reads",
    headers: () => ({ "If-Modified-Since": date(Date.now() + 86_400_000) }),
    holds: () => true,
  },
  {
    name: "If-Match seen, and a date that it makes irrelevant",
    headers: ({ etag }) => ({ "If-Match": `"${etag}"`, "If-Unmodified-Since": date(0) }),
    holds: (current, seen) => current?.etag === seen.etag,
  },
  {
    name: "If-Match * and If-None-Match *",
    headers: () => ({ "If-Match": "*", "If-None-Match": "*" }),
    holds: () => false,
  },
];

/** A file to write to, as the client has seen it and as it is. */
interface Target {
  readonly id: number;
  readonly key: string;
  readonly seen: Seen;
  readonly current: Seen | null;
}

/** An upload as its conditions see it. It began before the file was seen, and after 1970 began. */
const uploadInProgress: Seen = { etag: "", lastModified: 1000 };

/** Methods that write. `needsFile`: without a file the answer is 404, whatever the precondition. */
const methods: readonly {
  readonly name: string;
  readonly needsFile: boolean;
  /** Set where the request is about the upload itself. An upload in progress exists, and no tag names it. */
  readonly aboutUpload?: true;
  /** Made before the file gets into its state, such as an upload. */
  readonly prepare?: (key: string) => Promise<string>;
  readonly send: (
    target: Target,
    headers: Record<string, string>,
    prepared: string,
  ) => Promise<Response>;
}[] = [
  {
    name: "PUT by key",
    needsFile: false,
    send: ({ key }, headers) => as(ada, byKey(key), { method: "PUT", body: "new", headers }),
  },
  {
    name: "PATCH",
    needsFile: true,
    send: ({ id }, headers) =>
      as(ada, byId(id), { method: "PATCH", json: { custom_metadata: { a: "b" } }, headers }),
  },
  {
    name: "PATCH by key",
    needsFile: true,
    send: ({ key }, headers) =>
      as(ada, byKey(key), { method: "PATCH", json: { custom_metadata: { a: "b" } }, headers }),
  },
  {
    name: "DELETE",
    needsFile: true,
    send: ({ id }, headers) => as(ada, byId(id), { method: "DELETE", headers }),
  },
  {
    name: "DELETE by key",
    needsFile: true,
    send: ({ key }, headers) => as(ada, byKey(key), { method: "DELETE", headers }),
  },
  {
    name: "copy",
    needsFile: false,
    prepare: async (key) => String((await store(ada, `${key}-source`, "new")).id),
    send: ({ key }, headers, source) =>
      as(ada, byId(Number(source), "/copy"), { json: { key }, headers }),
  },
  {
    name: "begin an upload",
    needsFile: false,
    send: ({ key }, headers) => as(ada, uploads, { json: { key, size: 0 }, headers }),
  },
  {
    name: "complete an upload",
    needsFile: false,
    prepare: async (key) => {
      const begun = await as(ada, uploads, { json: { key } });
      const { upload_id: id } = await begun.json<{ upload_id: number }>();
      await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: "new" });
      return String(id);
    },
    send: (_, headers, id) => as(ada, `${uploads}/${id}/complete`, { method: "POST", headers }),
  },
  {
    name: "complete a presigned upload",
    needsFile: false,
    prepare: async (key) => {
      // As the route does it, without S3.
      const id = 1 + Math.floor(Math.random() * 2 ** 40);
      await env.DB.prepare(
        "INSERT INTO files (id, owner_id, key, upload_complete, object_name, size, content_type, last_modified) VALUES (?1, ?2, ?3, 0, 'o/presigned/' || ?3, 0, 'text/plain', 1)",
      )
        .bind(id, ada.id, key)
        .run();
      await env.FILES.put(`o/presigned/${key}`, "new");
      return String(id);
    },
    send: (_, headers, id) => as(ada, `${uploads}/${id}/complete`, { method: "POST", headers }),
  },
  {
    name: "abort an upload",
    needsFile: false,
    aboutUpload: true,
    prepare: async (key) => {
      const begun = await as(ada, uploads, { json: { key } });
      return String((await begun.json<{ upload_id: number }>()).upload_id);
    },
    send: (_, headers, id) => as(ada, `${uploads}/${id}`, { method: "DELETE", headers }),
  },
  {
    name: "begin an upload by tus",
    needsFile: false,
    send: ({ key }, headers) =>
      as(ada, tus, { method: "POST", headers: { ...tusCreation(key), ...headers } }),
  },
  {
    name: "begin an upload by tus with all its bytes",
    needsFile: false,
    send: ({ key }, headers) =>
      as(ada, tus, {
        method: "POST",
        body: "new",
        headers: { ...tusPiece, ...tusCreation(key), ...headers },
      }),
  },
  {
    name: "complete an upload by tus",
    needsFile: false,
    prepare: beginTus,
    send: (_, headers, url) =>
      as(ada, url, {
        method: "PATCH",
        body: "new",
        headers: { ...tusPiece, "Upload-Offset": "0", ...headers },
      }),
  },
  {
    name: "abort an upload by tus",
    needsFile: false,
    aboutUpload: true,
    prepare: beginTus,
    send: (_, headers, url) =>
      as(ada, url, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0", ...headers } }),
  },
];

const seenOf = ({ etag, last_modified }: FileBody): Seen => ({
  etag,
  lastModified: Date.parse(last_modified),
});

async function makeTarget(key: string, state: State): Promise<Target> {
  const first = await store(ada, key, "old");
  const seen = seenOf(first);
  if (state === "exists") return { id: first.id, key, seen, current: seen };
  if (state === "absent") {
    await as(ada, byId(first.id), { method: "DELETE" });
    return { id: first.id, key, seen, current: null };
  }
  // Another version, of a later second.
  const second = await store(ada, key, "older still");
  const later = Date.parse(second.last_modified) + 5000;
  await env.DB.prepare("UPDATE files SET last_modified = ? WHERE id = ?")
    .bind(later, second.id)
    .run();
  const current = { etag: second.etag, lastModified: later };
  return { id: second.id, key, seen, current };
}

async function stateOf(key: string) {
  const record = await as(ada, `/api/v2/files/records/by-key/${key}`);
  if (record.status === 404) return null;
  const { metadata: _, metadata_cached_at: __, ...rest } = await record.json<FileBody>();
  return rest;
}

let count = 0;

/** The quick lane tries an eighth of the combinations: every precondition with some methods and states. */
const step = inLane({ quick: 8, long: 1 });

for (const [offset, { name, needsFile, aboutUpload, prepare, send }] of methods.entries()) {
  test.each(states)(`${name} × every precondition × %s`, async (state) => {
    const wrong: string[] = [];
    const first = offset + states.indexOf(state);
    for (const [index, precondition] of preconditions.entries()) {
      if ((first + index) % step !== 0) continue;
      count += 1;
      const key = `c${count}`;
      const prepared = (await prepare?.(key)) ?? "";
      const target = await makeTarget(key, state);
      const before = await stateOf(key);
      const response = await send(target, precondition.headers(target.seen), prepared);
      await response.body?.cancel();
      const missing = needsFile && target.current === null;
      const current = aboutUpload ? uploadInProgress : target.current;
      const holds = precondition.holds(current, target.seen);
      const expected = missing ? [404] : holds ? [200, 201, 204] : [412];
      if (!expected.includes(response.status))
        wrong.push(`${precondition.name}: ${response.status}`);
      if (expected[0] === 412) {
        const after = await stateOf(key);
        if (JSON.stringify(after) !== JSON.stringify(before)) {
          wrong.push(`${precondition.name}: changed something`);
        }
      }
      // A user has at most 100 uploads in progress.
      await env.DB.prepare("DELETE FROM files WHERE upload_complete = 0").run();
    }
    expect(wrong).toEqual([]);
  });
}

test("conditions of the request that begins an upload hold when it is completed", async () => {
  const begun = await as(ada, uploads, {
    json: { key: "held" },
    headers: { "If-None-Match": "*" },
  });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: "late" });
  await store(ada, "held", "first");
  const refused = await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  expect(refused.status).toBe(412);
  expect(await (await as(ada, byKey("held"))).text()).toBe("first");
  await as(ada, byKey("held"), { method: "DELETE" });
  const done = await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  expect(done.status, await done.text()).toBe(201);
});

test("a part is stored only where its conditions hold", async () => {
  const begun = await as(ada, uploads, { json: { key: "conditional part" } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  const send = (body: string, headers: Record<string, string>) =>
    as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body, headers });
  expect((await send("one", { "If-Match": "*" })).status).toBe(412);
  const first = await send("one", { "If-None-Match": "*" });
  expect(first.status).toBe(200);
  expect((await send("two", { "If-None-Match": "*" })).status).toBe(412);
  expect((await send("two", { "If-Match": first.headers.get("ETag") ?? "" })).status).toBe(200);
  expect((await send("three", { "If-Match": first.headers.get("ETag") ?? "" })).status).toBe(412);
  await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  expect(await (await as(ada, byKey("conditional part"))).text()).toBe("two");
});

test.each(['"unclosed', "bare", '"a" "b"', ",", 'w/"a"'])(
  "a malformed list of tags is refused: %s",
  async (text) => {
    const headers = { "If-Match": text };
    const response = await as(ada, byKey("tags"), { method: "PUT", body: "x", headers });
    expect(response.status).toBe(400);
  },
);

test("reads honour tags with commas", async () => {
  const { etag } = await store(ada, "read", "x");
  const path = byKey("read");
  const get = (headers: Record<string, string>) => as(ada, path, { headers });
  expect((await get({ "If-None-Match": `"a,b", ,"${etag}"` })).status).toBe(304);
  expect((await get({ "If-Match": `"a,b"` })).status).toBe(412);
  expect((await call(path)).status).toBe(401);
});
