/**
 * Reads how much a user stores, from counters.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { usageStatement } from "../records/quota.ts";
import { folders } from "../tables.ts";
import { ownFolders } from "./selection.ts";

/** How much a user stores. */
export interface StoredRow {
  /** Bytes of complete files, and bytes that uploads in progress have announced or received. */
  readonly bytes: number;
  readonly uploadsInProgress: number;
  /** Complete files. */
  readonly files: number;
}

/** Reads how much a user stores. It takes one round trip and two rows for any number of files. */
export async function readStored(db: Database, owner: UserId): Promise<StoredRow> {
  const selection = { owner, complete: true, prefix: "", delimited: false };
  const [usage, counted] = await db.batch([
    usageStatement(owner),
    statement<{ files: number }>(
      sql`SELECT ${folders.totalCount} AS files FROM ${folders} WHERE ${ownFolders(selection)} AND ${folders.path} = ''`,
    ),
  ]);
  return { bytes: 0, uploadsInProgress: 0, ...usage.rows[0], files: counted.rows[0]?.files ?? 0 };
}
