/**
 * The demo data contains the cases that lists must handle.
 */
import { expect, test } from "vitest";
import { demoEmail, demoUsername, makeDemoData } from "../../scripts/demo-data.ts";
import { makeDemoDockets } from "../../scripts/demo-dockets.ts";

const expected = makeDemoData();
const expectedDockets = makeDemoDockets();

test("dockets have as many NULLs and ties as real ones", () => {
  const { dockets, entries, documents } = expectedDockets;
  const share = (of: readonly unknown[], all: readonly unknown[]) => of.length / all.length;
  const undated = dockets.filter(({ date_filed }) => date_filed === null);
  expect(share(undated, dockets)).toBeGreaterThan(0.25);
  expect(share(undated, dockets)).toBeLessThan(0.35);
  const mass = dockets.filter(({ date_filed }) => date_filed === "2024-05-06");
  expect(mass.length).toBeGreaterThan(100);
  const times = new Set(dockets.map(({ date_created }) => date_created));
  expect(dockets.length - times.size).toBeGreaterThan(500);
  expect(dockets.every(({ date_modified }) => Number(date_modified) < 1000 * Date.now())).toBe(
    true,
  );
  expect(entries.some(({ entry_number }) => entry_number === null)).toBe(true);
  expect(documents.some(({ document_type }) => document_type === 2)).toBe(true);
  expect(expected.people[0]?.email).toBe(demoEmail);
});

test("posts and users have every privacy, ties and edits", () => {
  const { people, posts, likes, follows } = expected;
  const demo = people.find(({ username }) => username === demoUsername)?.email;
  const own = posts.filter(({ author }) => author === demo);
  expect(new Set(own.map(({ privacy }) => privacy))).toEqual(
    new Set(["public", "followers", "private"]),
  );
  expect(follows.filter(({ follower }) => follower === demo)).toHaveLength(40);
  expect(follows.filter(({ followee }) => followee === demo).length).toBeGreaterThan(10);

  const ties = posts.filter(({ createdAt }, index) => posts[index - 1]?.createdAt === createdAt);
  expect(ties.length).toBeGreaterThan(100);
  const edited = posts.filter(({ editedAt }) => editedAt !== null).length;
  expect(edited).toBeGreaterThan(100);
  expect(edited).toBeLessThan(posts.length / 4);
  expect(new Set(likes.map(({ id }) => id)).size).toBe(likes.length);
  expect(posts.every(({ body }) => body.length > 0 && body.length <= 5_000)).toBe(true);
  expect(posts.every(({ createdAt }) => createdAt < Date.now())).toBe(true);
});

test("the data is the same in every run", () => {
  expect(makeDemoData()).toEqual(expected);
  expect(makeDemoDockets()).toEqual(expectedDockets);
});
