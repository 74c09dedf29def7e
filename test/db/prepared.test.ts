/**
 * Prepared statements give every user the same statement that would have been built for that user.
 */
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { compile } from "../../src/db/compile.ts";
import { statement } from "../../src/db/database.ts";
import type { UserId } from "../../src/db/ids.ts";
import { anyUser, prepareForUsers } from "../../src/db/prepared.ts";
import { countFeed, countNewsfeed } from "../../src/posts/posts/post-counts.ts";

const ids = [1, 2, 20, 4_000_000_000_000_000] as UserId[];

test.each([
  ["the public feed", countFeed],
  ["the news feed", countNewsfeed],
])("the count of %s", (_, count) => {
  const prepared = prepareForUsers(count(anyUser));
  for (const id of ids) {
    const { compiled, decode } = prepared(id);
    expect(compiled?.parameters).not.toContain(anyUser);
    expect(compiled).toEqual(compile(count(id).sql));
    expect(decode).toBeInstanceOf(Function);
  }
});

test("a user's id that equals another parameter", () => {
  const prepared = prepareForUsers(
    statement(sql`SELECT ${anyUser} AS a, ${7} AS b, ${anyUser} AS c`),
  );
  expect(prepared(7 as UserId).compiled).toEqual({
    text: "SELECT ?1 AS a, ?2 AS b, ?1 AS c",
    parameters: [7, 7],
  });
});

test.each([
  ["in the text", sql`SELECT ${sql.raw(String(anyUser))} AS id`],
  ["in another parameter", sql`SELECT ${JSON.stringify([anyUser])} AS ids`],
])("an id %s cannot be replaced", (_, query) => {
  expect(() => prepareForUsers(statement(query))).toThrow(TypeError);
});
