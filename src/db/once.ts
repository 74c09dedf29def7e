/**
 * Inserts that happen once, however often their request is sent.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Database, type Statement, statement } from "./database.ts";
import type { UserId } from "./ids.ts";

/** Which request a user's key stood for, and the row that it made. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    userId: integer("user_id").$type<UserId>().notNull(),
    key: text("key").notNull(),
    /** A digest of the request: a key that comes with another request is a mistake. */
    fingerprint: text("fingerprint").notNull(),
    /** Null only inside the batch that makes the row. */
    rowId: integer("row_id"),
    /** Unix milliseconds. */
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index("idempotency_keys_age").on(table.userId, table.createdAt),
  ],
);

/** Keys are forgotten after a day, in milliseconds. */
const lifetime = 86_400_000;

/** A client's key for one request. */
export interface OnceKey {
  readonly key: string;
  readonly fingerprint: string;
}

/** The key was used for another request before. */
export class KeyReused extends Error {
  override readonly name = "KeyReused";
}

/**
 * Inserts a row and answers it, in one transaction. With a key, a request that was carried out
 * before answers the row of that time.
 *
 * @param insert makes an INSERT that does nothing unless the condition holds.
 * @param read makes the SELECT that answers the row of an id.
 * @param also makes a statement that follows the insert of a new row: of the row's id, and of a
 *   condition that holds only then.
 * @returns null when nothing was inserted, or the row is gone.
 * @throws KeyReused when the key came with another request.
 */
export async function insertOnce<Row>(
  db: Database,
  request: { readonly viewer: UserId; readonly once: OnceKey | null; readonly now: number },
  insert: (condition: SQL) => SQL,
  read: (id: SQL) => Statement<Row>,
  also?: (id: SQL, condition: SQL) => SQL,
): Promise<Row | null> {
  const { viewer, now } = request;
  // The id has to outlast what follows the insert: a key of our own, which no client can send, keeps it.
  const own: OnceKey | null = also ? { key: ` ${crypto.randomUUID()}`, fingerprint: "" } : null;
  const once = request.once ?? own;
  if (once === null) {
    const [, written] = await db.batch([
      statement(insert(sql`1`)),
      // Without an insert, the last rowid would be that of somebody else's row.
      read(sql`(SELECT last_insert_rowid() WHERE changes() > 0)`),
    ]);
    return written.rows[0] ?? null;
  }
  const isKey = sql`user_id = ${viewer} AND key = ${once.key}`;
  const rowId = sql`(SELECT row_id FROM ${idempotencyKeys} WHERE ${isKey})`;
  // changes() is that of the statement before: the row is made only where the key is new.
  const [, , , , , , kept, written] = await db.batch([
    statement(
      sql`DELETE FROM ${idempotencyKeys} WHERE user_id = ${viewer} AND created_at < ${now - lifetime}`,
    ),
    statement(
      sql`INSERT INTO ${idempotencyKeys} (user_id, key, fingerprint, created_at) VALUES (${viewer}, ${once.key}, ${once.fingerprint}, ${now}) ON CONFLICT DO NOTHING`,
    ),
    statement(insert(sql`changes() = 1`)),
    statement(
      sql`UPDATE ${idempotencyKeys} SET row_id = last_insert_rowid() WHERE ${isKey} AND row_id IS NULL AND changes() = 1`,
    ),
    statement(also?.(rowId, sql`changes() = 1`) ?? sql`SELECT 1 WHERE 0`),
    statement(sql`DELETE FROM ${idempotencyKeys} WHERE ${isKey} AND row_id IS NULL`),
    statement<{ fingerprint: string }>(
      sql`SELECT fingerprint FROM ${idempotencyKeys} WHERE ${isKey}`,
    ),
    read(rowId),
  ]);
  const [known] = kept.rows;
  if (known !== undefined && known.fingerprint !== once.fingerprint) throw new KeyReused();
  return written.rows[0] ?? null;
}
