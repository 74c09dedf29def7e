/**
 * The version of cached pages follows the schema of their content.
 */
import { z } from "@hono/zod-openapi";
import { beforeAll, expect, test } from "vitest";
import { pageVersion } from "../../src/feed-cache/page.ts";
import { postPage } from "../../src/posts/posts/post-schemas.ts";
import { type JwtUser, makeJwtUser, World } from "./world.ts";

let reader: JwtUser;

beforeAll(async () => {
  reader = await makeJwtUser("reader");
});

/** The schema of a page whose posts have one more member. */
const extended = postPage.extend({
  results: z.array(postPage.shape.results.element.extend({ pinned: z.boolean() })),
});

test("is the same for equal schemas, and another one for every change", () => {
  expect(pageVersion(postPage.extend({}))).toBe(pageVersion(postPage));
  const { results } = postPage.shape;
  const versions = [
    postPage,
    extended,
    postPage.omit({ count: true }),
    postPage.extend({ results: z.array(results.element.omit({ body: true })) }),
    postPage.extend({ results: z.array(results.element.extend({ id: z.string() })) }),
    postPage.extend({ results: z.array(results.element.extend({ body: z.string().nullable() })) }),
  ].map((schema) => pageVersion(schema));
  expect(new Set(versions).size).toBe(versions.length);
});

test("pages of another schema are missed", async () => {
  const world = new World();
  const read = async () => {
    const answer = await world.send("/api/posts/feed", { user: reader });
    return answer.headers.get("X-Cache");
  };
  expect(await read()).toBe("MISS");
  expect(await read()).toBe("HIT");
  const [stored] = world.kv.operations.filter(({ kind }) => kind === "write");
  const key = stored?.keys[0] ?? "";
  expect(key).toContain(`:${pageVersion(postPage)}`);
  // A page that a deployment with another schema has stored differs in the key's version only.
  const kv = world.bindings().FEED_CACHE;
  const page = await kv.get(key);
  await world.kv.expire((name) => name === key);
  await kv.put(key.replace(pageVersion(postPage), pageVersion(extended)), page ?? "");
  expect(await read()).toBe("MISS");
  // The version is all that kept it from being served.
  await world.kv.expire((name) => name === key);
  await kv.put(key, page ?? "");
  expect(await read()).toBe("HIT");
});
