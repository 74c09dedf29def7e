/**
 * The authorisation matrix of people: every route that could show something of one user, the star, for
 * every relation that another user can have to the star. Each caller also replays the cursors, entity
 * tags and cached pages that they got as a follower, before the relation changed.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, makeUser, type TestUser } from "../harness.ts";

type Relation =
  | "stranger"
  | "follower"
  | "muted"
  | "muting"
  | "removed follower"
  | "pending follower"
  | "blocked"
  | "blocking";

const relations: readonly Relation[] = [
  "stranger",
  "follower",
  "muted",
  "muting",
  "removed follower",
  "pending follower",
  "blocked",
  "blocking",
];

const isHidden = (relation: Relation) => relation === "blocked" || relation === "blocking";
const isFollower = (relation: Relation) => ["follower", "muted", "muting"].includes(relation);
const isInFeed = (relation: Relation) => !isHidden(relation) && relation !== "muting";
const isInNewsfeed = (relation: Relation) => isFollower(relation) && relation !== "muting";

let star: TestUser;
let host: TestUser;
/** A post of the host that the star likes and has commented on. */
let hosted: number;
let starComment: number;
let hostComment: number;
const posts: Record<"public" | "followers" | "private", number> = {
  public: 0,
  followers: 0,
  private: 0,
};
const files: Record<"public" | "followers", number> = { public: 0, followers: 0 };

interface Caller {
  readonly user: TestUser;
  /** What the caller has from before: a path with a cursor, or a path and its entity tag. */
  readonly cursors: readonly string[];
  readonly tags: readonly { readonly path: string; readonly tag: string }[];
  /** The signed URLs of the star's files, which need no token. */
  readonly urls: Readonly<Record<"public" | "followers", string>>;
  /** The star's comment on a post of the caller's. */
  readonly ownPost: number;
  readonly ownComment: number;
}

const callers = new Map<Relation, Caller>();

async function send<T = { id: number }>(
  method: string,
  path: string,
  user: TestUser,
  json?: unknown,
): Promise<T> {
  const response = await call(path, {
    method,
    token: user.token,
    ...(json !== undefined && { json }),
  });
  const text = await response.text();
  expect(response.status, `${method} ${path}: ${text}`).toBeLessThan(300);
  return JSON.parse(text || "{}") as T;
}

async function attachFile(name: string): Promise<number> {
  const response = await call(`/api/v2/files/by-key/${name}`, {
    method: "PUT",
    token: star.token,
    body: "bytes of the star",
    headers: { "Content-Length": "17" },
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: number }).id;
}

const lists = () => [
  "/api/posts?page_size=1",
  "/api/posts?page_size=1&order_by=-like_count",
  "/api/posts/feed?page_size=1",
  "/api/posts/newsfeed?page_size=1",
  "/api/users/star/posts?page_size=1",
  `/api/posts/${hosted}/comments?page_size=1`,
  `/api/posts/${hosted}/likes?page_size=1`,
  "/api/users/host/followers?page_size=1",
  "/api/users/me/saved?page_size=1",
];

/** What a follower has before the relation changes. */
async function prepare(relation: Relation, index: number): Promise<Caller> {
  const user = await makeUser(`caller${index}`);
  await send("PUT", "/api/users/star/follow", user);
  for (const id of [posts.public, posts.followers])
    await send("PUT", `/api/posts/${id}/saved`, user);
  const ownPost = await send("POST", "/api/posts", user, { body: "mine", privacy: "private" });
  await send("PATCH", `/api/posts/${ownPost.id}`, user, { privacy: "public" });
  const comment = await send("POST", `/api/posts/${ownPost.id}/comments`, star, { body: "hi" });
  await send("PUT", `/api/posts/${ownPost.id}/like`, star);
  await send("PATCH", `/api/posts/${ownPost.id}`, user, { privacy: "followers" });
  const cursors: string[] = [];
  for (const path of lists()) {
    const page = await send<{ next_cursor: string | null }>("GET", path, user);
    if (page.next_cursor !== null) cursors.push(`${path}&cursor=${page.next_cursor}`);
  }
  const tags: { path: string; tag: string }[] = [];
  for (const path of [
    "/api/posts/feed",
    "/api/posts/newsfeed",
    `/api/posts/${posts.public}`,
    `/api/posts/${posts.followers}`,
    `/api/comments/${starComment}`,
  ]) {
    const response = await call(path, { token: user.token });
    tags.push({ path, tag: response.headers.get("ETag") ?? "" });
  }
  expect(tags.every(({ tag }) => tag.startsWith('"'))).toBe(true);
  const urlOf = async (id: number) => {
    const path = `/api/posts/${id}`;
    const post = await send<{ attachments: { url: string }[] }>("GET", path, user);
    return post.attachments[0]?.url ?? "";
  };
  const urls = { public: await urlOf(posts.public), followers: await urlOf(posts.followers) };
  await change(relation, user);
  return { user, cursors, tags, urls, ownPost: ownPost.id, ownComment: comment.id };
}

async function change(relation: Relation, user: TestUser): Promise<void> {
  switch (relation) {
    case "stranger":
      return void (await send("DELETE", "/api/users/star/follow", user));
    case "follower":
      return;
    case "muted":
      return void (await send("PUT", `/api/users/${user.username}/mute`, star));
    case "muting":
      return void (await send("PUT", "/api/users/star/mute", user));
    case "removed follower":
      return void (await send("DELETE", `/api/users/me/followers/${user.username}`, star));
    case "pending follower":
      await send("PATCH", "/api/users/me", star, { follow_approval: true });
      await send("DELETE", "/api/users/star/follow", user);
      await send("PUT", "/api/users/star/follow", user);
      return void (await send("PATCH", "/api/users/me", star, { follow_approval: false }));
    case "blocked":
      return void (await send("PUT", `/api/users/${user.username}/block`, star));
    case "blocking":
      return void (await send("PUT", "/api/users/star/block", user));
  }
}

beforeAll(async () => {
  star = await makeUser("star");
  host = await makeUser("host");
  const visitor = await makeUser("visitor");
  hosted = (await send("POST", "/api/posts", host, { body: "of the host" })).id;
  await send("PUT", "/api/users/host/follow", star);
  await send("PUT", "/api/users/star/follow", host);
  await send("PUT", "/api/users/host/follow", visitor);
  await send("POST", `/api/posts/${hosted}/comments`, visitor, { body: "first" });
  await send("PUT", `/api/posts/${hosted}/like`, visitor);
  starComment = (await send("POST", `/api/posts/${hosted}/comments`, star, { body: "starry" })).id;
  await send("PUT", `/api/posts/${hosted}/like`, star);
  for (const privacy of ["public", "followers", "private"] as const) {
    const attachments = privacy === "private" ? [] : [await attachFile(privacy)];
    if (privacy !== "private") files[privacy] = attachments[0] ?? 0;
    const json = { body: `starry ${privacy}`, privacy, attachments };
    posts[privacy] = (await send("POST", "/api/posts", star, json)).id;
  }
  const path = `/api/posts/${posts.public}/comments`;
  hostComment = (await send("POST", path, host, { body: "a comment of the host" })).id;
  await send("PUT", `/api/posts/${posts.public}/like`, host);
  for (const [index, relation] of relations.entries()) {
    callers.set(relation, await prepare(relation, index));
  }
}, 120_000);

/** What an answer shows: it is absent, or it mentions the star, or it does not. */
type View = "absent" | "shown" | "hidden";

interface Row {
  readonly name: string;
  readonly path: (caller: Caller) => string;
  readonly view: (relation: Relation) => View;
}

interface Counted {
  readonly id: number;
}

const shownIf = (isShown: boolean): View => (isShown ? "shown" : "hidden");
const foundIf = (isFound: boolean): View => (isFound ? "shown" : "absent");
const unlessHidden = (relation: Relation) => foundIf(!isHidden(relation));

const rows: readonly Row[] = [
  {
    name: "the profile",
    path: () => "/api/users/star",
    view: unlessHidden,
  },
  { name: "the profile's posts", path: () => "/api/users/star/posts", view: unlessHidden },
  ...["followers", "following"].map((list) => ({
    name: `the profile's ${list}`,
    path: () => `/api/users/star/${list}`,
    view: (relation: Relation): View => (isHidden(relation) ? "absent" : "hidden"),
  })),
  { name: "posts by author", path: () => "/api/posts?author=star", view: unlessHidden },
  ...(["public", "followers", "private"] as const).flatMap((privacy) =>
    ["", "/comments", "/likes"].map((part) => ({
      name: `the ${privacy} post ${part}`,
      path: () => `/api/posts/${posts[privacy]}${part}`,
      view: (relation: Relation): View => {
        const isFound =
          !isHidden(relation) &&
          (privacy === "public" || (privacy === "followers" && isFollower(relation)));
        if (!isFound) return "absent";
        return part === "" ? "shown" : "hidden";
      },
    })),
  ),
  { name: "all posts", path: () => "/api/posts", view: (relation) => shownIf(!isHidden(relation)) },
  ...["", "&use_cache=false", "&position=last", "&page=1"].flatMap((query) => [
    {
      name: `the feed ${query}`,
      path: () => `/api/posts/feed?page_size=100${query}`,
      view: (relation: Relation) => shownIf(isInFeed(relation)),
    },
    {
      name: `the news feed ${query}`,
      path: () => `/api/posts/newsfeed?page_size=100${query}`,
      view: (relation: Relation) => shownIf(isInNewsfeed(relation)),
    },
  ]),
  ...["comments", "likes"].flatMap((part) => [
    {
      name: `the ${part} of somebody else's post`,
      path: () => `/api/posts/${hosted}/${part}`,
      view: (relation: Relation) => shownIf(!isHidden(relation)),
    },
    {
      name: `the ${part} of one's own post`,
      path: ({ ownPost }: Caller) => `/api/posts/${ownPost}/${part}`,
      view: (relation: Relation) => shownIf(!isHidden(relation)),
    },
  ]),
  { name: "a comment", path: () => `/api/comments/${starComment}`, view: unlessHidden },
  {
    name: "a comment on one's own post",
    path: ({ ownComment }) => `/api/comments/${ownComment}`,
    view: unlessHidden,
  },
  {
    name: "somebody else's comment on the star's post",
    path: () => `/api/comments/${hostComment}`,
    view: (relation) => (isHidden(relation) ? "absent" : "hidden"),
  },
  ...["followers", "following"].flatMap((list) => [
    {
      name: `somebody else's ${list}`,
      path: () => `/api/users/host/${list}`,
      view: (relation: Relation) => shownIf(!isHidden(relation)),
    },
    {
      name: `the place of the star in somebody else's ${list}`,
      path: () => `/api/users/host/${list}?around=${star.id}`,
      view: unlessHidden,
    },
  ]),
  {
    name: "saved posts",
    path: () => "/api/users/me/saved",
    view: (relation) => shownIf(!isHidden(relation)),
  },
];

const callerOf = (relation: Relation): Caller => {
  const found = callers.get(relation);
  if (found === undefined) throw new Error(`no caller is a ${relation}`);
  return found;
};

describe.each(relations)("%s", (relation) => {
  const caller = () => callerOf(relation);
  const get = (path: string, headers = {}) => call(path, { token: caller().user.token, headers });

  test.each(rows)("$name", async ({ path, view }) => {
    const response = await get(path(caller()));
    const text = await response.text();
    const seen: View = response.status === 404 ? "absent" : /star/.test(text) ? "shown" : "hidden";
    expect(seen, text).toBe(view(relation));
    const page = JSON.parse(text) as { count?: number; results?: unknown[]; next?: string | null };
    if (page.results !== undefined && page.next === null && !path(caller()).includes("around")) {
      expect(page.count).toBe(page.results.length);
    }
  });

  test("counts of somebody else's post and profile", async () => {
    const count = isHidden(relation) ? 1 : 2;
    const post = await (await get(`/api/posts/${hosted}`)).json();
    expect(post).toMatchObject({ like_count: count, comment_count: count });
    const lists = ["?author=host", "?author=host&order_by=-like_count", "/feed", "/newsfeed"];
    for (const list of lists) {
      const { results } = await (await get(`/api/posts${list}`)).json<{ results: Counted[] }>();
      const listed = results.find(({ id }) => id === hosted);
      if (list === "/newsfeed" && listed === undefined) continue;
      expect(listed, list).toMatchObject({ like_count: count, comment_count: count });
    }
    const profile = await (await get("/api/users/host")).json();
    expect(profile).toMatchObject({ follower_count: count, following_count: count - 1 });
    const own = await (await get(`/api/posts/${caller().ownPost}`)).json();
    expect(own).toMatchObject({ like_count: count - 1, comment_count: count - 1 });
  });

  test("the star sees as little of the caller", async () => {
    const { user, ownPost } = caller();
    const isSeen = !isHidden(relation);
    const status = async (path: string) => (await call(path, { token: star.token })).status;
    expect(await status(`/api/users/${user.username}/posts`)).toBe(isSeen ? 200 : 404);
    expect(await status(`/api/posts/${ownPost}`)).toBe(404);
    expect(await status(`/api/users/${user.username}`)).toBe(isSeen ? 200 : 404);
  });

  test("cursors from before", async () => {
    const { cursors } = caller();
    expect(cursors.length).toBeGreaterThan(5);
    for (const path of cursors) {
      const response = await get(path);
      const text = await response.text();
      if (isHidden(relation)) expect(text, path).not.toMatch(/star(?!ry? *\/)(?!\/posts)/);
      if (!isFollower(relation)) expect(text, path).not.toContain("starry followers");
    }
  });

  test("entity tags from before", async () => {
    for (const { path, tag } of caller().tags) {
      const response = await get(path, { "If-None-Match": tag });
      const text = await response.text();
      const isGone =
        isHidden(relation) || (path.endsWith(`${posts.followers}`) && !isFollower(relation));
      if (path.includes("feed")) {
        if (isHidden(relation)) expect(text, path).not.toContain("star");
        if (!isFollower(relation)) expect(text, path).not.toContain("starry followers");
      } else expect(response.status, path).toBe(isGone ? 404 : 304);
    }
  });

  test.each(["public", "followers"] as const)("the file of the %s post", async (privacy) => {
    const isSeen = !isHidden(relation) && (privacy === "public" || isFollower(relation));
    const response = await get(`/api/v2/files/${files[privacy]}/content`);
    expect(response.status).toBe(isSeen ? 200 : 404);
    expect(await response.text()).toMatch(isSeen ? /^bytes of the star$/ : /not_found/);
    const signed = await call(caller().urls[privacy]);
    const text = await signed.text();
    if (isSeen) expect(text).toBe("bytes of the star");
    else {
      expect([403, 404]).toContain(signed.status);
      expect(text).not.toContain("bytes of the star");
    }
  });
});

// After all reads, which compare entity tags from before.
test.each(relations)(
  "a reaction of a %s to what is hidden is refused as if it did not exist",
  async (relation) => {
    const caller = () => callerOf(relation);
    const isSeen = !isHidden(relation);
    const path = `/api/posts/${posts.public}`;
    const like = await call(`${path}/like`, { method: "PUT", token: caller().user.token });
    expect(like.status).toBe(isSeen ? 200 : 404);
    const comment = await call(`${path}/comments`, {
      token: caller().user.token,
      json: { body: "hello" },
    });
    expect(comment.status).toBe(isSeen ? 201 : 404);
    const follow = await call("/api/users/star/follow", {
      method: "PUT",
      token: caller().user.token,
    });
    const refused = relation === "blocking" ? 422 : 404;
    expect(follow.status).toBe(isSeen ? 204 : refused);
    for (const id of [starComment, posts.public]) {
      const kind = id === starComment ? "comments" : "posts";
      const patch = await call(`/api/${kind}/${id}`, {
        method: "PATCH",
        token: caller().user.token,
        json: { body: "x" },
      });
      expect(patch.status).toBe(isSeen ? 403 : 404);
    }
  },
);
