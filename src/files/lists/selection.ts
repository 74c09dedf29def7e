/**
 * Turns the selection of an owner's files into index ranges. A prefix is a range of keys, and a folder is
 * one value of a column.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { UserId } from "../../db/ids.ts";
import {
  type ChooseIndex,
  type KeyRestriction,
  type Order,
  type PlainSource,
  type Range,
  rangeOf,
  successorOf,
} from "../../keyset/index.ts";
import { files, folders } from "../tables.ts";

/** The files that a request selects. */
export interface Selection {
  readonly owner: UserId;
  /** False selects the uploads in progress. */
  readonly complete: boolean;
  /** The beginning of every selected key; '' selects all keys. */
  readonly prefix: string;
  /** Whether the list leaves out files in subfolders and names the subfolders instead. */
  readonly delimited: boolean;
}

/** The folder of a prefix: the part up to and including its last slash. */
export function folderOf(prefix: string): string {
  return prefix.slice(0, prefix.lastIndexOf("/") + 1);
}

/** Whether the prefix is narrower than the folder of a delimited list. */
export function narrowsFolder({ prefix, delimited }: Selection): boolean {
  return prefix !== (delimited ? folderOf(prefix) : "");
}

/** Whether a column's text starts with the prefix, as one range. */
export function startsWith(column: SQLWrapper, prefix: string): SQL {
  const successor = successorOf(prefix);
  const low = sql`${column} >= ${prefix}`;
  return successor === null ? low : sql`${low} AND ${column} < ${successor}`;
}

// Literals: the planner matches partial indexes against constants only.
const completeness = (column: SQLWrapper, complete: boolean): SQL =>
  sql`${column} = ${sql.raw(complete ? "1" : "0")}`;

/** All files of the owner, or all uploads in progress, regardless of the prefix. */
export const ownFiles = ({ owner, complete }: Selection): SQL =>
  sql`${files.ownerId} = ${owner} AND ${completeness(files.uploadComplete, complete)}`;

/** The folders that contain at least one of {@link ownFiles}. */
export const ownFolders = ({ owner, complete }: Selection): SQL =>
  sql`${folders.ownerId} = ${owner} AND ${completeness(folders.uploadComplete, complete)}`;

/** The index of an owner's keys. */
export const keyIndex = ({ complete }: Selection): string =>
  complete ? "files_complete_key" : "files_incomplete_key";

function indexOf(selection: Selection): ChooseIndex {
  return ([first]) => {
    const field = first === "created_at" ? "id" : first;
    if (selection.delimited) return `files_folder_${field}`;
    return field === "key" ? keyIndex(selection) : `files_owner_${field}`;
  };
}

/** The part of an order by text in which the text starts with the prefix. */
function rangeOfPrefix(keys: Order["keys"], prefix: string): Range {
  const successor = successorOf(prefix);
  const restriction: KeyRestriction = {
    is: "value",
    low: { value: prefix, inclusive: true },
    high: successor === null ? null : { value: successor, inclusive: false },
  };
  return rangeOf(keys, restriction);
}

/** The source and the range of the folders in a selection's folder, by path. */
export function placeFolders(
  selection: Selection,
  { keys }: Order,
): { readonly source: PlainSource; readonly range: Range | undefined } {
  const { prefix } = selection;
  const where = sql`${ownFolders(selection)} AND ${folders.parent} = ${folderOf(prefix)}`;
  const index: ChooseIndex = ([first]) => (first === "path" ? "folders_parent" : undefined);
  const range = narrowsFolder(selection) ? rangeOfPrefix(keys, prefix) : undefined;
  return { source: { where, index }, range };
}

/**
 * The source and the range of a selection in an order. In the order by key, a prefix is a range of the
 * list. In another order it is a condition, and the list also reads files that do not meet it.
 */
export function placeSelection(
  selection: Selection,
  { keys }: Order,
): { readonly source: PlainSource; readonly range: Range | undefined } {
  const { prefix, delimited } = selection;
  const conditions = [ownFiles(selection)];
  if (delimited) conditions.push(sql`${files.folder} = ${folderOf(prefix)}`);
  const byKey = keys[0].field === "key";
  const narrows = narrowsFolder(selection);
  if (narrows && !byKey) conditions.push(startsWith(files.key, prefix));
  const where = sql.join(conditions, sql` AND `);
  const source: PlainSource = { where, index: indexOf(selection) };
  return { source, range: narrows && byKey ? rangeOfPrefix(keys, prefix) : undefined };
}
