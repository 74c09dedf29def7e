/**
 * Lists of files over HTTP.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../../http/environment.ts";
import { presentPage } from "../../http/lists/envelope.ts";
import { movements } from "../../http/lists/list-query.ts";
import {
  invalidCursor,
  listProblems,
  readListRequest,
} from "../../http/lists/read-list-request.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { withMetadata } from "../bucket/object-metadata.ts";
import { storeContext } from "../context.ts";
import { presentFile, presentFolder } from "../present.ts";
import { fileList, fileOptions, folderList, folderOptions } from "./file-lists.ts";
import { type FilePage, mostFolders, readFilePage, readFolderPage } from "./list-queries.ts";
import { filePage, filesQuery, folderPage, foldersQuery } from "./list-schemas.ts";
import { folderOf, type Selection } from "./selection.ts";

const tags = ["Files"];

const list = defineRoute({
  operationId: "listFiles",
  method: "get",
  path: "/api/v2/files",
  tags,
  summary: "List the caller's files",
  description:
    "In an order by last_modified, `cursor=ts:2023-05-15T14:30:45.123Z` means the same as `seek`. The metadata that R2 has of a file is read again when it is older than an hour (FILE_METADATA_TTL).",
  request: { query: filesQuery },
  responses: { 200: jsonAnswer(filePage, "A page of files") },
  problems: listProblems,
});

const listFolders = defineRoute({
  operationId: "listFolders",
  method: "get",
  path: "/api/v2/files/folders",
  tags,
  summary: "List the folders in a folder",
  request: { query: foldersQuery },
  responses: { 200: jsonAnswer(folderPage, "A page of folders") },
  problems: listProblems,
});

/** What a cursor is bound to in addition to its order. */
const filtersOf = ({ owner, complete, prefix, delimited }: Selection) => ({
  owner: String(owner),
  complete: String(complete),
  prefix,
  delimited: String(delimited),
});

/** A cursor that contains only a time. Older clients send such cursors. */
const timeCursor = /^ts:(.*)$/s;

type FileParameters = Readonly<
  Partial<Record<(typeof movements)[number] | "order_by", string | undefined>>
>;

/**
 * Reads `cursor=ts:…` as `seek`.
 *
 * @throws Problem when the cursor is not a time, or when the order is not by last_modified.
 */
function withTimeCursor<P extends FileParameters>(
  c: Context<AppEnvironment>,
  parameters: P,
): P & { seek?: string | undefined } {
  const time = timeCursor.exec(parameters.cursor ?? "")?.[1];
  // When the request has a second movement, the error must name the parameters as they were sent.
  const given = movements.filter((name) => parameters[name] !== undefined);
  if (time === undefined || given.length > 1) return parameters;
  const [first] = (parameters.order_by ?? fileList.defaultOrder).split(",");
  if (first?.replace(/^-/, "") !== "last_modified") {
    throw invalidCursor(c, "a time is valid as a cursor only in an order by last_modified");
  }
  const key = fileList.keys.get("last_modified");
  if (key?.parse(time) === undefined) {
    throw invalidCursor(c, `expected ts: and ${key?.expects}`);
  }
  const { cursor: _, ...rest } = parameters;
  return { ...rest, seek: time } as P & { seek: string };
}

/** The folders of a page, as the answer names them. */
function presentFolders(
  c: Context<AppEnvironment>,
  { prefix, complete }: Selection,
  folders: FilePage["folders"],
) {
  const next = folders?.next ?? null;
  if (next === null) return { folders: [...(folders?.paths ?? [])], folders_next: null };
  const url = new URL("/api/v2/files/folders", c.req.url);
  const parent = folderOf(prefix);
  url.searchParams.set("parent", parent);
  if (prefix !== parent) url.searchParams.set("prefix", prefix);
  if (!complete) url.searchParams.set("upload_complete", "false");
  url.searchParams.set("page_size", String(mostFolders));
  url.searchParams.set("seek", next);
  return { folders: [...(folders?.paths ?? [])], folders_next: url.href };
}

export const listRoutes = createRouter()
  .openapi(list, async (c) => {
    const { db, viewer, now } = serviceContext(c);
    const {
      prefix = "",
      delimiter,
      upload_complete,
      use_cache,
      count,
      ...rest
    } = c.req.valid("query");
    const complete = upload_complete !== "false";
    const selection = { owner: viewer.id, complete, prefix, delimited: delimiter !== undefined };
    const parameters = withTimeCursor(c, rest);
    const filters = filtersOf(selection);
    const request = await readListRequest(c, fileList, fileOptions, parameters, filters);
    const page = await readFilePage(db, selection, request, count === "on");
    const store = storeContext(c.env, { db, now, meter: c.get("meter") });
    const rows = await withMetadata(store, page.rows, use_cache !== "false");
    const full = { ...page, rows };
    const { body, headers } = await presentPage(c, request, full, page.count, presentFile);
    const folders = selection.delimited ? presentFolders(c, selection, page.folders) : {};
    return c.json({ ...body, ...folders }, 200, headers);
  })
  .openapi(listFolders, async (c) => {
    const { db, viewer } = serviceContext(c);
    const { parent = "", prefix = parent, upload_complete, ...parameters } = c.req.valid("query");
    const complete = upload_complete !== "false";
    const selection = { owner: viewer.id, complete, prefix, delimited: true };
    const filters = filtersOf(selection);
    const request = await readListRequest(c, folderList, folderOptions, parameters, filters);
    const page = await readFolderPage(db, selection, request);
    const isWhole = page.next === null && page.previous === null;
    const count = isWhole ? page.rows.length : null;
    const { body, headers } = await presentPage(c, request, page, count, presentFolder);
    return c.json(body, 200, headers);
  });
