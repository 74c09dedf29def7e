/**
 * A walk of the client over 10,000 posts, while others write, delete and like, and the walker writes, too.
 */
import { expect, test } from "vitest";
import type { Answered } from "../../src/client/index.ts";
import { env, makeUser } from "../harness.ts";
import { collect, watchedClient } from "./world.ts";

const archive = 10_000;
const pageSize = 100;

/** Posts of one author, made inside SQLite: their ids are 10, 20, 30, … */
async function fillArchive(author: number): Promise<void> {
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
     INSERT INTO posts (id, author_id, body, privacy, created_at)
     SELECT 10 * i, ?1, 'post ' || i, 'public', 1735689600000 + i FROM n`,
  )
    .bind(author, archive)
    .run();
}

const countOf = (answers: readonly Answered[], status: number) =>
  answers.filter((each) => each.url.includes("/api/posts/feed") && each.status === status).length;

test("every row once, own writes always seen, and unchanged pages from memory", {
  timeout: 600_000,
}, async () => {
  const author = await makeUser("archivist");
  const other = await makeUser("other");
  const reader = await makeUser("reader");
  await fillArchive(author.id);
  const { client, answers } = watchedClient({ token: reader.token, keep: 500 });
  const writer = watchedClient({ token: other.token }).client;
  const owner = watchedClient({ token: author.token }).client;

  const seen: number[] = [];
  const deleted = new Set<number>();
  const unseen: string[] = [];
  let pages = 0;
  for await (const page of client.posts.feed({ pageSize }).pages()) {
    seen.push(...page.results.map(({ id }) => id));
    pages += 1;
    // Others write, like, and delete rows on both sides of the reader.
    await writer.posts.create({ body: `meanwhile ${pages}` });
    const last = page.results.at(-1)?.id ?? 0;
    await writer.posts.like(last);
    for (const id of [last + 10, last - 30]) {
      if (id < 10 || id > 10 * archive || deleted.has(id) || pages % 10 !== 0) continue;
      await owner.posts.delete(id);
      deleted.add(id);
    }
    // The reader's own posts are on the first page at once, whatever the cache holds.
    if (pages % 5 === 0) {
      const { id } = await client.posts.create({ body: `own ${pages}`, privacy: "private" });
      const first = await client.posts.feed({ pageSize: 10 });
      if (!first.results.some((post) => post.id === id)) unseen.push(`page ${pages}`);
    }
  }

  const walked = seen.filter((id) => id <= 10 * archive);
  expect(new Set(seen).size).toBe(seen.length);
  expect(walked).toEqual(walked.toSorted((a, b) => b - a));
  const kept = new Set(walked);
  const missing = Array.from({ length: archive }, (_, index) => 10 * (index + 1)).filter(
    (id) => !kept.has(id) && !deleted.has(id),
  );
  expect(missing).toEqual([]);
  expect(unseen).toEqual([]);

  // Nobody writes any more: what is asked for again has not changed.
  const before = await collect(client.posts.feed({ pageSize }));
  const first = countOf(answers, 304);
  const again = await collect(client.posts.feed({ pageSize }));
  const unchanged = countOf(answers, 304) - first;
  expect(again).toEqual(before);
  expect(unchanged).toBe(Math.ceil(before.length / pageSize));
  console.log(
    `${pages} pages with ${seen.length} posts; ${deleted.size} deleted meanwhile; the second walk had ${unchanged} answers of 304.`,
  );
});
