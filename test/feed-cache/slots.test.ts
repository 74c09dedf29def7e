/**
 * The number of pages that one user can have stored.
 */
import { expect, test } from "vitest";
import { pageSlots } from "../../src/feed-cache/keys.ts";
import { makeJwtUser, World } from "./world.ts";

test("a hundred page sizes store as many pages as there are slots, and every page is right", async () => {
  const world = new World();
  const user = await makeJwtUser("many_sizes");
  for (let number = 0; number < 5; number += 1) {
    await world.send("/api/posts", { user, json: { body: `post ${number}` } });
  }
  await world.drain();
  for (const feed of ["feed", "newsfeed"]) {
    const keys = new Set<string>();
    for (let size = 1; size <= 100; size += 1) {
      const { length } = world.kv.operations;
      const answer = await world.send(`/api/posts/${feed}?page_size=${size}`, { user });
      expect(JSON.parse(answer.text).results).toHaveLength(Math.min(size, 5));
      for (const operation of world.kv.operations.slice(length)) {
        for (const key of operation.keys) if (key.startsWith("page:")) keys.add(key);
      }
    }
    expect(keys.size).toBe(pageSlots);
  }
});

test("a page is served for the size that it was stored for", async () => {
  const world = new World();
  const user = await makeJwtUser("two_sizes");
  for (let size = 1; size <= 40; size += 1) {
    const url = `/api/posts/feed?page_size=${size}`;
    const outcomes = [await world.send(url, { user }), await world.send(url, { user })];
    expect(outcomes.map(({ headers }) => headers.get("X-Cache"))).toEqual(["MISS", "HIT"]);
    expect(outcomes[1]?.text).toBe(outcomes[0]?.text);
  }
});
