/**
 * Versions of posts and comments: entity tags, conditions, and changes that change nothing.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, makeUser, problemOf, type TestUser } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
});

interface Body {
  readonly id: number;
  readonly body: string;
  readonly edited_at: string | null;
}

const kinds = [
  { kind: "post", path: "/api/posts", collection: async () => "/api/posts" },
  {
    kind: "comment",
    path: "/api/comments",
    collection: async () => {
      const response = await call("/api/posts", { token: bob.token, json: { body: "below" } });
      return `/api/posts/${((await response.json()) as Body).id}/comments`;
    },
  },
];

describe.each(kinds)("a $kind", ({ path, collection }) => {
  async function create(body = "first") {
    const response = await call(await collection(), { token: ann.token, json: { body } });
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as Body;
    const location = response.headers.get("Location") ?? "";
    expect(location).toBe(`${path}/${id}`);
    return { url: location, tag: response.headers.get("ETag") ?? "" };
  }

  const patch = (url: string, body: string, ifMatch?: string) =>
    call(url, {
      method: "PATCH",
      token: ann.token,
      json: { body },
      ...(ifMatch !== undefined && { headers: { "If-Match": ifMatch } }),
    });

  const read = async (url: string, headers = {}) => {
    const response = await call(url, { token: ann.token, headers });
    return { status: response.status, tag: response.headers.get("ETag") ?? "", response };
  };

  test("can be read where its Location says, with the tag of its creation", async () => {
    const { url, tag } = await create();
    const { status, tag: again, response } = await read(url);
    expect(status).toBe(200);
    expect(again).toBe(tag);
    expect(tag).toMatch(/^"1-[\w-]{22}"$/);
    expect(((await response.json()) as Body).body).toBe("first");
  });

  test("answers 304 to a client whose copy is current", async () => {
    const { url, tag } = await create();
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const { status, response } = await read(url, { "If-None-Match": known });
      expect(status, known).toBe(304);
      expect(await response.text()).toBe("");
    }
    for (const known of ['"other"', "W/*", tag.slice(1, -1)]) {
      expect((await read(url, { "If-None-Match": known })).status, known).toBe(200);
    }
    await patch(url, "second");
    expect((await read(url, { "If-None-Match": tag })).status).toBe(200);
  });

  test("is edited and deleted only in a version that If-Match names", async () => {
    const { url, tag } = await create();
    const changed = await patch(url, "second", tag);
    expect(changed.status).toBe(200);
    const newer = changed.headers.get("ETag") ?? "";
    expect(newer).not.toBe(tag);
    for (const stale of [tag, '"other"', `W/${newer}`, `${tag}, "9-x"`]) {
      const refused = await patch(url, "third", stale);
      expect(refused.status, stale).toBe(412);
      expect((await problemOf(refused)).code).toBe("precondition_failed");
      const headers = { "If-Match": stale };
      const kept = await call(url, { method: "DELETE", token: ann.token, headers });
      expect(kept.status, stale).toBe(412);
    }
    expect(((await (await read(url)).response.json()) as Body).body).toBe("second");
    expect((await patch(url, "third", `"other", ${newer}`)).status).toBe(200);
    expect((await patch(url, "fourth", "*")).status).toBe(200);
    const { tag: last } = await read(url);
    const headers = { "If-Match": last };
    expect((await call(url, { method: "DELETE", token: ann.token, headers })).status).toBe(204);
    expect((await patch(url, "fifth", last)).status).toBe(404);
  });

  test("of two edits of one version, one is refused", async () => {
    const { url, tag } = await create();
    const both = await Promise.all([patch(url, "one", tag), patch(url, "two", tag)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  test("keeps edited_at and its version when a change has the same values", async () => {
    const { url, tag } = await create("same");
    const same = await patch(url, "  same ");
    expect(same.status).toBe(200);
    expect(((await same.json()) as Body).edited_at).toBeNull();
    expect(same.headers.get("ETag")).toBe(tag);
    const other = await patch(url, "other");
    const { edited_at } = (await other.json()) as Body;
    expect(edited_at).not.toBeNull();
    const again = await patch(url, "other");
    expect(((await again.json()) as Body).edited_at).toBe(edited_at);
  });

  test("reveals its version to nobody who may not see it", async () => {
    const { url } = await create();
    const headers = { "If-Match": '"9-x"' };
    const stranger = { method: "PATCH", token: bob.token, json: { body: "x" }, headers };
    expect((await call(url, stranger)).status).toBe(403);
    expect((await call(`${path}/1`, stranger)).status).toBe(404);
  });
});

test("a like changes the entity tag of a post, and an edit still succeeds", async () => {
  const response = await call("/api/posts", { token: ann.token, json: { body: "liked" } });
  const { id } = (await response.json()) as Body;
  const tag = response.headers.get("ETag") ?? "";
  await call(`/api/posts/${id}/like`, { method: "PUT", token: bob.token });
  const headers = { "If-None-Match": tag };
  expect((await call(`/api/posts/${id}`, { token: ann.token, headers })).status).toBe(200);
  const edited = await call(`/api/posts/${id}`, {
    method: "PATCH",
    token: ann.token,
    json: { body: "edited" },
    headers: { "If-Match": tag },
  });
  expect(edited.status).toBe(200);
});

test("a change of privacy is a new version, and no edit", async () => {
  const response = await call("/api/posts", { token: ann.token, json: { body: "x" } });
  const { id } = (await response.json()) as Body;
  const changed = await call(`/api/posts/${id}`, {
    method: "PATCH",
    token: ann.token,
    json: { privacy: "private" },
  });
  expect(changed.headers.get("ETag")).toMatch(/^"2-/);
  expect(((await changed.json()) as Body).edited_at).toBeNull();
});
