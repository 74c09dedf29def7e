/**
 * Things that overtake each other.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { type JwtUser, makeJwtUser, World } from "./world.ts";

let author: JwtUser;
let reader: JwtUser;

beforeAll(async () => {
  author = await makeJwtUser("author");
  reader = await makeJwtUser("reader");
  const world = new World();
  await world.send("/api/users/author/follow", { method: "PUT", user: reader });
});

async function post(world: World, user: JwtUser, body: string, privacy = "public") {
  const answer = await world.send("/api/posts", { user, json: { body, privacy } });
  expect(answer.status, answer.text).toBe(201);
  return (JSON.parse(answer.text) as { id: number }).id;
}

async function read(world: World, feed: string, user: JwtUser, wait = true) {
  const answer = await world.send(`/api/posts/${feed}`, { user, wait });
  expect(answer.status, answer.text).toBe(200);
  const { results } = JSON.parse(answer.text) as { results: { id: number }[] };
  const ids = results.map(({ id }) => id);
  return { ids, outcome: answer.headers.get("X-Cache"), done: answer.done };
}

const isPage = (key: string) => key.startsWith("page:");

describe.each(["feed", "newsfeed"])("a page of the %s", (feed) => {
  test.each(["author", "reader"])(
    "that was computed before a write of the %s and stored after it is never served",
    async (who) => {
      const writer = who === "author" ? author : reader;
      const world = new World();
      const gone = await post(world, writer, "soon gone");
      await world.drain();

      world.kv.faults.holds = (operation, key) => operation === "write" && isPage(key);
      const before = await read(world, feed, reader, false);
      expect(before).toMatchObject({ outcome: "MISS", ids: expect.arrayContaining([gone]) });
      expect(world.kv.held).toBe(1);

      const deleted = await world.send(`/api/posts/${gone}`, { method: "DELETE", user: writer });
      expect(deleted.status).toBe(204);
      world.kv.heal();
      await before.done;
      // The old page is in KV now: the queue has nothing to do with it.
      const after = await read(world, feed, reader);
      expect(after.outcome).toBe("MISS");
      expect(after.ids).not.toContain(gone);
      expect(await read(world, feed, reader)).toMatchObject({ outcome: "HIT", ids: after.ids });
    },
  );

  test("that arrives late at KV is not served", async () => {
    const world = new World();
    world.kv.faults.holds = (operation, key) => operation === "write" && isPage(key);
    const old = await read(world, feed, reader, false);
    world.kv.faults.holds = () => false;
    const id = await post(world, author, "new");
    await world.drain();
    expect((await read(world, feed, reader)).ids).toContain(id);
    world.kv.heal();
    await old.done;
    expect((await read(world, feed, reader)).ids).toContain(id);
  });
});

/**
 * Two stamps of one scope of which the older arrives last, and a page read between the two changes:
 * its bookmark is newer than the remaining stamp.
 */
describe("an older stamp that arrives after a newer one", () => {
  /** A page that nobody has read before, so that it is read, and stored, between the changes. */
  const between = "newsfeed?page_size=20";

  /** Makes two changes whose stamps of `key` arrive the wrong way round, with `between` in between. */
  async function overtake(
    world: World,
    key: string,
    change: { readonly first: () => Promise<unknown>; readonly second: () => Promise<unknown> },
    between: () => Promise<unknown>,
  ) {
    let holding = true;
    world.kv.faults.holds = (operation, name) => operation === "write" && name === key && holding;
    const first = change.first();
    // The first change is committed, and its stamp is on its way.
    while (world.kv.held === 0) await scheduler.wait(1);
    holding = false;
    await between();
    await change.second();
    world.kv.heal();
    await first;
  }

  test("hides nothing of what was deleted, once the queue is drained", async () => {
    const world = new World();
    const other = await makeJwtUser("other");
    await world.send("/api/users/other/follow", { method: "PUT", user: reader });
    const gone = await post(world, author, "to be deleted");
    await world.drain();
    await read(world, "newsfeed", reader);
    await overtake(
      world,
      `stamp:user:${reader.id}`,
      {
        first: () => post(world, other, "first"),
        second: () => world.send(`/api/posts/${gone}`, { method: "DELETE", user: author }),
      },
      () => read(world, between, reader),
    );
    // So it can really happen, and this is what the second stamp is for.
    expect((await read(world, between, reader)).ids).toContain(gone);
    await world.drain();
    expect((await read(world, between, reader)).ids).not.toContain(gone);
  });

  test("hides no new post, once the queue is drained", async () => {
    const world = new World();
    const another = await makeJwtUser("another");
    await world.send("/api/users/another/follow", { method: "PUT", user: reader });
    await read(world, "newsfeed", reader);
    let second = 0;
    await overtake(
      world,
      `stamp:user:${reader.id}`,
      {
        first: () => post(world, another, "first"),
        second: async () => {
          second = await post(world, author, "second");
        },
      },
      () => read(world, between, reader),
    );
    expect((await read(world, between, reader)).ids).not.toContain(second);
    await world.drain();
    expect((await read(world, between, reader)).ids).toContain(second);
  });

  test("brings back nobody who was unfollowed, once the queue is drained", async () => {
    const world = new World();
    const left = await makeJwtUser("left");
    await world.send("/api/users/left/follow", { method: "PUT", user: reader });
    const unwanted = await post(world, left, "unwanted");
    const liked = await post(world, author, "liked");
    await world.drain();
    await overtake(
      world,
      `stamp:user:${reader.id}`,
      {
        // On another device. Nothing else would stamp the reader again.
        first: () => world.send(`/api/posts/${liked}/like`, { method: "PUT", user: reader }),
        second: () => world.send("/api/users/left/follow", { method: "DELETE", user: reader }),
      },
      () => read(world, between, reader),
    );
    expect((await read(world, between, reader)).ids).toContain(unwanted);
    await world.drain();
    expect((await read(world, between, reader)).ids).not.toContain(unwanted);
  });
});
