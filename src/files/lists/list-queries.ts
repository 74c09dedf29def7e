/**
 * Reads pages of files and of folders, each in one round trip.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { type Page, readPage } from "../../keyset/index.ts";
import { type FileRow, fileColumns } from "../records/record-rows.ts";
import { files, folders } from "../tables.ts";
import { fileList, folderList } from "./file-lists.ts";
import {
  folderOf,
  keyIndex,
  narrowsFolder,
  ownFiles,
  ownFolders,
  placeFolders,
  placeSelection,
  type Selection,
  startsWith,
} from "./selection.ts";

/** The most folders that a page of files names. */
export const mostFolders = 100;

/** The folders in the folder of a page of files. */
interface FoldersBeside {
  readonly paths: readonly string[];
  /** The first folder after these; null when these are all folders. */
  readonly next: string | null;
}

/** A page of files. */
export interface FilePage extends Page<FileRow> {
  /** How many files the list has. Null when there is no counter and the request did not ask to count. */
  readonly count: number | null;
  /** Null when the page names no folders: without a delimiter, and after the first page. */
  readonly folders: FoldersBeside | null;
}

const nothing = statement<never>(sql`SELECT 1 WHERE 0`);

/**
 * Reads the counter of a whole namespace, of a folder with all its subfolders, or of a folder's direct
 * files. For any other prefix there is no counter, and the statement counts the keys if the caller asks
 * for that.
 */
function countStatement(selection: Selection, counts: boolean): Statement<{ count: number }> {
  const { prefix, delimited } = selection;
  if (delimited ? !narrowsFolder(selection) : prefix === "" || prefix.endsWith("/")) {
    const counter = delimited ? folders.fileCount : folders.totalCount;
    return statement(
      sql`SELECT coalesce(sum(${counter}), 0) AS count FROM ${folders} WHERE ${ownFolders(selection)} AND ${folders.path} = ${prefix}`,
    );
  }
  if (!counts) return nothing;
  const [index, from] = delimited
    ? ["files_folder_key", sql`${files.folder} = ${folderOf(prefix)} AND `]
    : [keyIndex(selection), sql``];
  return statement(
    sql`SELECT count(*) AS count FROM ${files} INDEXED BY ${sql.identifier(index)} WHERE ${ownFiles(selection)} AND ${from}${startsWith(files.key, prefix)}`,
  );
}

function foldersStatement(selection: Selection): Statement<{ path: string }> {
  const { prefix } = selection;
  const narrowed = narrowsFolder(selection) ? sql` AND ${startsWith(folders.path, prefix)}` : sql``;
  return statement(
    sql`SELECT ${folders.path} AS path FROM ${folders} INDEXED BY folders_parent WHERE ${ownFolders(selection)} AND ${folders.parent} = ${folderOf(prefix)}${narrowed} ORDER BY ${folders.path} LIMIT ${mostFolders + 1}`,
  );
}

/**
 * Reads a page of files in one round trip. It reads only the rows of the page, its neighbours, one counter
 * and the folders that the page names.
 *
 * @param counts whether to count keys when there is no counter.
 */
export async function readFilePage(
  db: Database,
  selection: Selection,
  { order, position, size }: ListRequest,
  counts: boolean,
): Promise<FilePage> {
  const { source, range } = placeSelection(selection, order);
  const isFirst = position.at === "start" || (position.at === "number" && position.number === 1);
  const namesFolders = selection.delimited && isFirst;
  const query = {
    list: fileList,
    order,
    sources: [source],
    ...(range !== undefined && { range }),
    position,
    size,
    select: fileColumns,
  };
  const page = await readPage(db, query, [
    countStatement(selection, counts),
    namesFolders ? foldersStatement(selection) : nothing,
  ]);
  const [counted, named] = page.companions;
  const paths = named.map(({ path }) => path);
  const isWhole = page.next === null && page.previous === null;
  return {
    rows: page.rows as FileRow[],
    next: page.next,
    previous: page.previous,
    endedEarly: page.endedEarly,
    count: counted[0]?.count ?? (isWhole ? page.rows.length : null),
    folders: namesFolders
      ? { paths: paths.slice(0, mostFolders), next: paths[mostFolders] ?? null }
      : null,
  };
}

/** A folder as its list shows it. */
export interface FolderRow {
  readonly path: string;
  readonly totalCount: number;
  readonly fileCount: number;
}

/** A page of the folders in a folder whose paths start with the selection's prefix. */
export async function readFolderPage(
  db: Database,
  selection: Selection,
  { order, position, size }: ListRequest,
): Promise<Page<FolderRow>> {
  const { source, range } = placeFolders(selection, order);
  return readPage(db, {
    list: folderList,
    order,
    sources: [source],
    ...(range !== undefined && { range }),
    position,
    size,
    select: { path: folders.path, totalCount: folders.totalCount, fileCount: folders.fileCount },
  });
}
