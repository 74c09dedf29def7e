/**
 * Inserts that happen once, even if the request is sent several times.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  type SQLiteTable,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { type Database, type Statement, statement } from "./database.ts";
import type { UserId } from "./ids.ts";
import { select } from "./rows.ts";

/** Idempotency keys: the request that a user sent with a key, and the row that it created. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    userId: integer("user_id").$type<UserId>().notNull(),
    key: text("key").notNull(),
    /** A digest of the request. A client must not use a key again for another request. */
    fingerprint: text("fingerprint").notNull(),
    /** Null only within the transaction that creates the row. */
    rowId: integer("row_id"),
    /** The answer to repeat, as JSON. Null when `row_id` names the row to answer. */
    response: text("response"),
    /** Unix milliseconds. */
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index("idempotency_keys_age").on(table.userId, table.createdAt),
  ],
);

/** The milliseconds after which a key is deleted: one day. */
const lifetime = 86_400_000;

/** The idempotency key of a request. */
export interface OnceKey {
  readonly key: string;
  readonly fingerprint: string;
}

/** The row that a request with this key made was deleted. */
export class RowGone extends Error {
  override readonly name = "RowGone";
}

/** The key was used for another request before. */
export class KeyReused extends Error {
  override readonly name = "KeyReused";
}

/** A request that inserts one row. */
interface OnceRequest {
  readonly viewer: UserId;
  /** Null: the request carries no key, and each time it is sent it inserts a row. */
  readonly once: OnceKey | null;
  /** Unix milliseconds. */
  readonly now: number;
  /** The table of the row, whose primary key is `id`. */
  readonly table: SQLiteTable;
}

/**
 * Inserts a row and reads it, in one transaction. If the request has an idempotency key and was handled before,
 * it reads the row that was inserted then.
 *
 * @param insert returns an INSERT that inserts nothing unless the condition holds.
 * @param read returns the SELECT of the row with this id.
 * @param also returns a statement to run after the insert of a new row. It gets the id of the row, and a
 *   condition that holds only if the row was inserted.
 * @returns null if nothing was inserted, or if the viewer may not see the row any more.
 * @throws KeyReused if the key was used for another request.
 * @throws RowGone if the row of the key was deleted.
 */
export async function insertOnce<Row>(
  db: Database,
  request: OnceRequest,
  insert: (condition: SQL) => SQL,
  read: (id: SQL) => Statement<Row>,
  also?: (id: SQL, condition: SQL) => SQL,
): Promise<Row | null> {
  const { viewer, now, table } = request;
  // A statement after the insert changes last_insert_rowid(), so that the id has to be stored. A key
  // that starts with a space is none that a client can send.
  const own: OnceKey | null = also ? { key: ` ${crypto.randomUUID()}`, fingerprint: "" } : null;
  const once = request.once ?? own;
  if (once === null) {
    const [, written] = await db.batch([
      statement(insert(sql`1`)),
      // If nothing was inserted, last_insert_rowid() belongs to an earlier statement.
      read(sql`(SELECT last_insert_rowid() WHERE changes() > 0)`),
    ]);
    return written.rows[0] ?? null;
  }
  const isKey = sql`user_id = ${viewer} AND key = ${once.key}`;
  const rowId = sql`(SELECT row_id FROM ${idempotencyKeys} WHERE ${isKey})`;
  // changes() counts the rows of the previous statement, so the row is inserted only if the key is new.
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
    select(
      {
        fingerprint: idempotencyKeys.fingerprint,
        exists: sql<number>`EXISTS (SELECT 1 FROM ${table} WHERE id = row_id)`,
      },
      sql`FROM ${idempotencyKeys} WHERE ${isKey}`,
    ),
    read(rowId),
  ]);
  const [known] = kept.rows;
  if (known !== undefined && known.fingerprint !== once.fingerprint) throw new KeyReused();
  if (known?.exists === 0) throw new RowGone();
  return written.rows[0] ?? null;
}
