/**
 * Walks through lists while a block, a mute and a follow come and go: whatever is shown of the other
 * person, no row of anybody else appears twice or is missing.
 */
import { beforeAll, expect, test } from "vitest";
import { call, type ListBody, makeUser, readList, type TestUser } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;
let cat: TestUser;
const others: number[] = [];

async function send(method: string, path: string, user: TestUser): Promise<void> {
  expect((await call(path, { method, token: user.token })).status, path).toBe(204);
}

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
  cat = await makeUser("cat");
  await send("PUT", "/api/users/cat/follow", ann);
  // Bob and Cat write in turns of different lengths, so that pages begin and end anywhere.
  for (let index = 0; index < 24; index += 1) {
    const author = index % 5 < 2 ? bob : cat;
    const response = await call("/api/posts", {
      token: author.token,
      json: { body: `post ${index}` },
    });
    const { id } = (await response.json()) as { id: number };
    if (author === cat) others.unshift(id);
  }
});

const blocked = [
  () => send("PUT", "/api/users/bob/block", ann),
  () => send("DELETE", "/api/users/bob/block", ann),
];

const ways: { readonly name: string; readonly steps: readonly (() => Promise<void>)[] }[] = [
  { name: "a block", steps: blocked },
  {
    name: "a block by the other",
    steps: [
      () => send("PUT", "/api/users/ann/block", bob),
      () => send("DELETE", "/api/users/ann/block", bob),
    ],
  },
  {
    name: "a mute",
    steps: [
      () => send("PUT", "/api/users/bob/mute", ann),
      () => send("DELETE", "/api/users/bob/mute", ann),
    ],
  },
  {
    name: "a follow and a block",
    steps: [() => send("PUT", "/api/users/bob/follow", ann), ...blocked],
  },
];

const lists = ["/api/posts/feed", "/api/posts/newsfeed", "/api/posts"];

for (const { name, steps } of ways) {
  test.each(
    lists.flatMap((list) => (["next", "previous"] as const).map((way) => [list, way] as const)),
  )(`${name} comes and goes during a walk of %s to each %s page`, async (list, way) => {
    const seen: number[] = [];
    const start = `${list}?page_size=3${way === "previous" ? "&position=last" : ""}`;
    let step = 0;
    for (let url: string | null = start; url !== null; step += 1) {
      const page: ListBody = await readList(url, ann);
      const ids = page.results.map(({ id }) => id);
      seen.push(...(way === "next" ? ids : ids.toReversed()));
      url = page[way];
      await steps[step % steps.length]?.();
    }
    expect(step).toBeGreaterThan(4);
    while (step % steps.length !== 0) await steps[step++ % steps.length]?.();
    const strangers = seen.filter((id) => others.includes(id));
    expect(strangers).toEqual(way === "next" ? others : others.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
    const order = seen.toSorted((one, other) => (way === "next" ? other - one : one - other));
    expect(seen).toEqual(order);
  });
}
