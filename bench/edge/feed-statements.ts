/**
 * The statements that the first page of the public feed runs, so that a bare Worker can run the same.
 *
 * @module
 */
import { type CompiledStatement, compile } from "../../src/db/compile.ts";
import type { Database, Statement } from "../../src/db/database.ts";
import type { UserId } from "../../src/db/ids.ts";
import { parseOrder } from "../../src/keyset/index.ts";
import { feedList } from "../../src/posts/feeds/feed-lists.ts";
import { readFeed } from "../../src/posts/feeds/feed-queries.ts";

class Captured extends Error {
  readonly statements: readonly CompiledStatement[];

  constructor(statements: readonly CompiledStatement[]) {
    super("the statements were captured");
    this.statements = statements;
  }
}

/** A database that runs nothing, and throws the statements of the first batch. */
const capturing = {
  batch: async (statements: readonly Statement<unknown>[]) => {
    throw new Captured(statements.map(({ sql, compiled }) => compiled ?? compile(sql)));
  },
} as unknown as Database;

/** The compiled statements of a user's first page of ten posts. */
export async function feedStatements(viewer: UserId): Promise<readonly CompiledStatement[]> {
  const order = parseOrder(feedList, undefined, undefined);
  const request = {
    list: feedList,
    order,
    scope: { list: feedList.name, order: order.text, filters: {} },
    position: { at: "start" } as const,
    size: 10,
    newerThan: null,
    cursorUrl: (url: URL) => url,
  };
  try {
    await readFeed(capturing, viewer, request);
  } catch (error) {
    if (error instanceof Captured) return error.statements;
    throw error;
  }
  throw new Error("the feed ran no batch");
}
