/**
 * For every change: a user with a cached page gets the state of the database afterwards.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { env } from "../harness.ts";
import { type JwtUser, makeJwtUser, World } from "./world.ts";

let author: JwtUser;
let follower: JwtUser;
let stranger: JwtUser;

beforeAll(async () => {
  author = await makeJwtUser("author");
  follower = await makeJwtUser("follower");
  stranger = await makeJwtUser("stranger");
});

interface Page {
  readonly count: number;
  readonly results: { readonly id: number; readonly like_count: number }[];
}

const feeds = ["feed", "newsfeed"];

async function read(world: World, feed: string, user: JwtUser, query = "") {
  const answer = await world.send(`/api/posts/${feed}${query}`, { user });
  expect(answer.status, answer.text).toBe(200);
  const { count, results } = JSON.parse(answer.text) as Page;
  return { outcome: answer.headers.get("X-Cache"), page: { count, results } };
}

/** Somebody does something to a post of the author's. */
interface Step {
  readonly name: string;
  readonly who: () => JwtUser;
  readonly method: string;
  readonly path: (post: number) => string;
  readonly json?: unknown;
  /** Whom else it is shown to: counts of likes and comments may be as old as a page. */
  readonly othersSee: boolean;
}

const postPath = (post: number) => `/api/posts/${post}`;
const likePath = (post: number) => `/api/posts/${post}/like`;
const followPath = () => "/api/users/author/follow";
const change = (name: string, json: unknown): Step => ({
  name,
  who: () => author,
  method: "PATCH",
  path: postPath,
  json,
  othersSee: true,
});

const steps: readonly Step[] = [
  change("is edited", { body: "edited" }),
  change("becomes public", { privacy: "public" }),
  change("becomes one for followers", { privacy: "followers" }),
  change("becomes private", { privacy: "private" }),
  { ...change("is deleted", undefined), method: "DELETE" },
  { ...change("has an author of a new name", { name: "New" }), path: () => "/api/users/me" },
  {
    ...change("gets a sibling", { body: "another", privacy: "public" }),
    method: "POST",
    path: () => "/api/posts",
  },
  {
    ...change("gets a sibling for followers", { body: "another", privacy: "followers" }),
    method: "POST",
    path: () => "/api/posts",
  },
  { ...change("is liked", undefined), method: "PUT", path: likePath, othersSee: false },
  {
    ...change("is commented on", { body: "a comment" }),
    method: "POST",
    path: (post) => `/api/posts/${post}/comments`,
    othersSee: false,
  },
  {
    ...change("is left by a follower", undefined),
    who: () => follower,
    method: "DELETE",
    path: followPath,
  },
  {
    ...change("gets another follower", undefined),
    who: () => stranger,
    method: "PUT",
    path: followPath,
  },
];

describe.each(["public", "followers", "private"])("a post that is %s", (privacy) => {
  test.each(steps)("$name", async ({ who, method, path, json, othersSee }) => {
    await env.DB.batch(
      ["DELETE FROM posts", "DELETE FROM follows"].map((text) => env.DB.prepare(text)),
    );
    const world = new World();
    await world.send(followPath(), { method: "PUT", user: follower });
    const body = { body: "a post", privacy };
    const written = await world.send("/api/posts", { user: author, json: body });
    const { id } = JSON.parse(written.text) as { id: number };
    await world.drain();
    const people = [author, follower, stranger];
    for (const user of people) {
      for (const feed of feeds) {
        await read(world, feed, user);
        expect((await read(world, feed, user)).outcome).toBe("HIT");
      }
    }

    const request = { user: who(), method, ...(json !== undefined && { json }) };
    const answer = await world.send(path(id), request);
    expect(answer.status, answer.text).toBeLessThan(300);
    const compare = async (readers: readonly JwtUser[]) => {
      for (const user of readers) {
        for (const feed of feeds) {
          const cached = await read(world, feed, user);
          const { page } = await read(world, feed, user, "?use_cache=false");
          expect(cached.page, `${feed} of ${user.username}, ${cached.outcome}`).toEqual(page);
        }
      }
    };
    await compare([who()]);
    await world.drain();
    await compare(othersSee ? people : [who()]);
  });
});
