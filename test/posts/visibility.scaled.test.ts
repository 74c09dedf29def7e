/**
 * Privacy, held against a model: small random worlds, every viewer, every list.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Privacy } from "../../src/posts/tables.ts";
import { call, env, makeUser, readList, type TestUser, walkList } from "../harness.ts";
import { inLane } from "../lane.ts";
import { assertProperty } from "../property.ts";

interface ModelPost {
  readonly id: number;
  readonly author: number;
  readonly privacy: Privacy;
  readonly edited_at: number | null;
  readonly like_count: number;
}

interface World {
  readonly follows: readonly (readonly [number, number])[];
  readonly posts: readonly ModelPost[];
}

const people: TestUser[] = [];
for (const name of ["ann", "bob", "cat", "dan"]) people.push(await makeUser(name));
const person = (index: number): TestUser => {
  const found = people[index];
  if (found === undefined) throw new RangeError(`nobody at ${index}`);
  return found;
};

const worlds: fc.Arbitrary<World> = fc.record({
  follows: fc.uniqueArray(
    fc.tuple(fc.nat(3), fc.nat(3)).filter(([follower, followee]) => follower !== followee),
    { selector: String, maxLength: 8 },
  ),
  posts: fc
    .array(
      fc.record({
        author: fc.nat(3),
        privacy: fc.constantFrom<Privacy>("public", "followers", "private"),
        edited_at: fc.option(fc.integer({ min: 1, max: 3 })),
        like_count: fc.nat(2),
      }),
      { maxLength: 24 },
    )
    .map((posts) => posts.map((post, index) => ({ ...post, id: index + 1 }))),
});

async function load({ follows, posts }: World): Promise<void> {
  const insertFollow = env.DB.prepare(
    "INSERT INTO follows (id, follower_id, followee_id) VALUES (?, ?, ?)",
  );
  const insertPost = env.DB.prepare(
    "INSERT INTO posts (id, author_id, body, privacy, created_at, edited_at, like_count) VALUES (?, ?, 'x', ?, 1, ?, ?)",
  );
  await env.DB.batch([
    env.DB.prepare("DELETE FROM follows"),
    env.DB.prepare("DELETE FROM posts"),
    ...follows.map(([follower, followee], index) =>
      insertFollow.bind(index + 1, person(follower).id, person(followee).id),
    ),
    ...posts.map((post) =>
      insertPost.bind(
        post.id,
        person(post.author).id,
        post.privacy,
        post.edited_at,
        post.like_count,
      ),
    ),
  ]);
}

const newestFirst = (a: ModelPost, b: ModelPost) => b.id - a.id;

/** A comparator for one nullable key with the id as tie-break in the same direction, nulls last. */
function by(key: "edited_at" | "like_count", sign: 1 | -1) {
  return (a: ModelPost, b: ModelPost) => {
    const [x, y] = [a[key], b[key]];
    if (x !== y) return x === null ? 1 : y === null ? -1 : sign * (x - y);
    return sign * (a.id - b.id);
  };
}

test("every list shows exactly what its viewer may see, and counts it", async () => {
  await assertProperty(
    fc.asyncProperty(worlds, fc.nat(3), fc.integer({ min: 1, max: 7 }), async (world, me, size) => {
      await load(world);
      const follows = (author: number) =>
        world.follows.some(([follower, followee]) => follower === me && followee === author);
      const isMine = ({ author }: ModelPost) => author === me;
      const mayRead = (post: ModelPost) =>
        isMine(post) ||
        post.privacy === "public" ||
        (post.privacy === "followers" && follows(post.author));
      const visible = world.posts.filter(mayRead);
      const lists: [string, ModelPost[]][] = [
        [
          "/api/posts/feed?use_cache=false&",
          world.posts.filter(
            (post) => post.privacy === "public" || (isMine(post) && post.privacy === "private"),
          ),
        ],
        [
          "/api/posts/newsfeed?use_cache=false&",
          visible.filter((post) => isMine(post) || follows(post.author)),
        ],
        ["/api/posts?", visible],
        ["/api/users/bob/posts?", visible.filter(({ author }) => author === 1)],
        ["/api/posts?author=ANN&", visible.filter(({ author }) => author === 0)],
      ];
      for (const [path, expected] of lists) {
        await expectList(`${path}page_size=${size}`, [...expected].sort(newestFirst), me);
      }
      for (const [order, compare] of [
        ["edited_at", by("edited_at", 1)],
        ["-edited_at", by("edited_at", -1)],
        ["-like_count", by("like_count", -1)],
        ["like_count", by("like_count", 1)],
      ] as const) {
        const path = `/api/posts?order_by=${order}&page_size=${size}`;
        await expectList(path, [...visible].sort(compare), me);
      }
      for (const post of world.posts) {
        const response = await call(`/api/posts/${post.id}`, { token: person(me).token });
        expect(response.status).toBe(mayRead(post) ? 200 : 404);
      }
    }),
    inLane({ quick: 2, long: 15 }),
  );
});

async function expectList(path: string, expected: readonly ModelPost[], me: number) {
  const ids = expected.map(({ id }) => id);
  const viewer = person(me);
  const first = await readList(path, viewer);
  expect(first.count, path).toBe(ids.length);
  const forward = await walkList(path, viewer);
  expect(
    forward.flat().map(({ id }) => id),
    path,
  ).toEqual(ids);
  const backward = await walkList(`${path}&position=last`, viewer, "previous");
  expect(
    backward
      .reverse()
      .flat()
      .map(({ id }) => id),
    path,
  ).toEqual(ids);
  const numbered = await walkList(`${path}&page=1`, viewer);
  expect(numbered, path).toEqual(forward);
}
