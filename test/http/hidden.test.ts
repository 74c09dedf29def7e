/**
 * Hidden and absent rows: for every operation that takes an id, the answers are the same.
 */
import { expect, test } from "vitest";
import { call, callWith, makeUser } from "../harness.ts";

interface Operation {
  readonly method: string;
  readonly path: string;
}

/** Every operation whose path begins like this and has an id. */
async function operationsAt(prefix: string): Promise<Operation[]> {
  const { paths } = await (await call("/openapi.json")).json<{
    paths: Record<string, Record<string, unknown>>;
  }>();
  return Object.entries(paths)
    .filter(([path]) => path.startsWith(`${prefix}/{`))
    .flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => /^(get|put|post|patch|delete)$/.test(method))
        .map((method) => ({ method: method.toUpperCase(), path })),
    );
}

const bodies: Readonly<Record<string, object>> = {
  "PATCH /api/posts/{id}": { body: "changed" },
  "POST /api/posts/{id}/comments": { body: "a comment" },
  "PATCH /api/comments/{id}": { body: "changed" },
};

/** What of an answer can be compared. */
async function answerOf({ method, path }: Operation, id: number, token: string) {
  const json = bodies[`${method} ${path}`];
  const response = await callWith(
    { SERVER_TIMING: "successful" },
    path.replace(/\{\w+\}/, String(id)).replaceAll(/\{\w+\}/g, "1"),
    { method, token, ...(json !== undefined && { json }) },
  );
  const text = (await response.text())
    .replaceAll(String(id), "ID")
    .replace(/"request_id":"[^"]*"/, "");
  const headers = [...response.headers]
    .filter(([name]) => !/^(x-request-id|x-request-duration|x-d1-bookmark)$/.test(name))
    .map(([name, value]) => [name, value.replace(/dur=[\d.]+/, "dur")]);
  return { operation: `${method} ${path}`, status: response.status, text, headers };
}

test("the answers of posts and comments do not tell a hidden one from an absent one", async () => {
  const owner = await makeUser("owner");
  const stranger = await makeUser("stranger");
  const created = await call("/api/posts", {
    token: owner.token,
    json: { body: "hidden", privacy: "private" },
  });
  const { id: post } = await created.json<{ id: number }>();
  const commented = await call(`/api/posts/${post}/comments`, {
    token: owner.token,
    json: { body: "hidden too" },
  });
  const { id: comment } = await commented.json<{ id: number }>();
  let compared = 0;
  for (const [prefix, hidden] of [
    ["/api/posts", post],
    ["/api/comments", comment],
  ] as const) {
    for (const operation of await operationsAt(prefix)) {
      const one = await answerOf(operation, hidden, stranger.token);
      const other = await answerOf(operation, hidden + 4_000_000, stranger.token);
      expect(one).toEqual(other);
      expect(one.headers.find(([name]) => name === "server-timing")?.[1]).toSatisfy(
        (value: string) => one.status < 400 || !value.includes("rows_read"),
      );
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(9);
});
