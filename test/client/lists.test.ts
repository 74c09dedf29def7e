/**
 * Lists of the client: items, pages, both directions, resuming, and answers out of memory.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { makeUser, type TestUser } from "../harness.ts";
import { collect, watchedClient } from "./world.ts";

let author: TestUser;
let ids: number[];

beforeAll(async () => {
  author = await makeUser("lister");
  const { client } = watchedClient({ token: author.token });
  ids = [];
  for (let index = 0; index < 23; index += 1) {
    ids.push((await client.posts.create({ body: `Post ${index}` })).id);
  }
});

const idOf = ({ id }: { id: number }) => id;
const newestFirst = () => ids.toReversed();

describe("a list", () => {
  test("gives every item, page after page", async () => {
    const { client, answers } = watchedClient({ token: author.token });
    const posts = await collect(client.posts.newsfeed({ pageSize: 5 }));
    expect(posts.map(idOf)).toEqual(newestFirst());
    const pages = answers.filter(({ url }) => url.includes("/newsfeed"));
    expect(pages).toHaveLength(5);
  });

  test("gives its pages, and the first one when it is awaited", async () => {
    const { client } = watchedClient({ token: author.token });
    const page = await client.posts.list({ pageSize: 10, orderBy: ["id"] });
    expect(page.results.map(idOf)).toEqual(ids.slice(0, 10));
    expect(page).toMatchObject({ count: 23, previous: null, notModified: false });
    const sizes = await collect(client.posts.list({ pageSize: 10 }).pages());
    expect(sizes.map(({ results }) => results.length)).toEqual([10, 10, 3]);
    const second = await page.nextPage();
    expect(second?.results.map(idOf)).toEqual(ids.slice(10, 20));
    expect((await second?.previousPage())?.results.map(idOf)).toEqual(ids.slice(0, 10));
    expect(await page.previousPage()).toBeNull();
  });

  test("goes backwards, from its end or from a given position", async () => {
    const { client } = watchedClient({ token: author.token });
    const list = client.posts.feed({ pageSize: 4 });
    expect((await collect(list.backwards())).map(idOf)).toEqual(ids);
    const pages = await collect(client.posts.feed({ pageSize: 4 }).backwards().pages());
    expect(pages.flatMap(({ results }) => results.map(idOf).toReversed())).toEqual(ids);
    const middle = await client.posts.feed({ pageSize: 5, around: String(ids[11]) });
    const before = client.posts.feed({ pageSize: 5, cursor: middle.previous ?? "" }).backwards();
    const shown = middle.results.map(idOf);
    expect((await collect(before)).map(idOf)).toEqual(ids.slice(ids.indexOf(shown[0] ?? 0) + 1));
  });

  test("resumes from a stored cursor in another client", async () => {
    const first = watchedClient({ token: author.token }).client;
    const { next, results } = await first.posts.list({ pageSize: 7, author: author.username });
    const cursor = JSON.parse(JSON.stringify(next)) as string;
    const second = watchedClient({ token: author.token }).client;
    const rest = await collect(second.posts.list({ pageSize: 7, author: author.username, cursor }));
    expect([...results, ...rest].map(idOf)).toEqual(newestFirst());
  });

  test("does not start again where there is nothing to resume", () => {
    const { client } = watchedClient({ token: author.token });
    const cursor = null as unknown as string;
    expect(() => client.posts.list({ cursor })).toThrow(TypeError);
  });

  test("ends when its signal is aborted", async () => {
    const { client } = watchedClient({ token: author.token });
    const controller = new AbortController();
    const { signal } = controller;
    const seen: number[] = [];
    const walk = async () => {
      for await (const { id } of client.posts.feed({ pageSize: 5 }, { signal })) {
        seen.push(id);
        if (seen.length === 5) controller.abort(new Error("enough"));
      }
    };
    await expect(walk()).rejects.toThrow("enough");
    expect(seen).toHaveLength(5);
  });
});

describe("an answer that did not change", () => {
  test("comes from memory, and is not parsed into the same objects", async () => {
    const { client, answers } = watchedClient({ token: author.token });
    const before = await client.posts.feed({ pageSize: 3 });
    const again = await client.posts.feed({ pageSize: 3 });
    expect(answers.filter(({ url }) => url.includes("/feed")).map(({ status }) => status)).toEqual([
      200, 304,
    ]);
    expect(again).toMatchObject({ notModified: true, body: before.body });
    expect(again.results[0]).not.toBe(before.results[0]);
    await client.posts.create({ body: "News" });
    const after = await client.posts.feed({ pageSize: 3 });
    expect(after.notModified).toBe(false);
    expect(after.results[0]?.body).toBe("News");
    ids.push(after.results[0]?.id ?? 0);
  });

  test("belongs to the account that asked for it", async () => {
    const other = await makeUser("another");
    const { client, answers } = watchedClient({ token: author.token, useJwt: false });
    await client.posts.feed();
    client.token = other.token;
    await client.posts.feed();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("is not kept by a client that keeps none", async () => {
    const { client, answers } = watchedClient({ token: author.token, keep: 0, useJwt: false });
    await client.posts.feed();
    await client.posts.feed();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});
