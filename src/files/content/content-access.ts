/**
 * Who may read the bytes of a file: everybody who may read its record, and the holder of a link or of an
 * attachment's URL.
 *
 * @module
 */
import type { FileId, PostId, UserId } from "../../db/ids.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { verifyAttachment } from "../../signing/attachment-links.ts";
import type { FileScope } from "../context.ts";
import { readFile } from "../records/record-queries.ts";
import type { FileRow } from "../records/record-rows.ts";
import type { LinkId } from "../tables.ts";
import { verifyLink } from "./links.ts";

/** The signed parameters of a URL that needs no token. */
type Grant =
  | {
      readonly kind: "link";
      readonly link: LinkId;
      /** Unix seconds. */
      readonly expires: number;
      readonly signature: string;
    }
  | {
      readonly kind: "attachment";
      readonly post: PostId;
      readonly viewer: UserId;
      /** Unix seconds. */
      readonly expires: number;
      readonly signature: string;
    };

/** The same problem for every fault of a signed URL, so that it reveals nothing about the file: 403. */
const invalidLink = () =>
  new Problem(
    "invalid_link",
    "The link was altered, it has expired or was revoked, or its file is not visible any more.",
  );

/** A decimal number without leading zeros, so that each number has only one spelling. */
function numberOf(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,15}$/.test(text)) throw invalidLink();
  return Number(text);
}

/**
 * Reads the signed parameters of a URL's query. Null when the URL is not signed.
 *
 * @throws Problem 403 when the query has a part of a signature, but not a whole and well-formed one.
 */
export function readGrant(query: {
  readonly link?: string | undefined;
  readonly post?: string | undefined;
  readonly viewer?: string | undefined;
  readonly expires?: string | undefined;
  readonly signature?: string | undefined;
}): Grant | null {
  const { link, post, viewer, expires: end, signature } = query;
  const parts = [link, post, viewer, end, signature];
  if (parts.every((part) => part === undefined)) return null;
  if (signature === undefined) throw invalidLink();
  const expires = numberOf(end);
  if (link !== undefined) {
    return { kind: "link", link: numberOf(link) as LinkId, expires, signature };
  }
  return {
    kind: "attachment",
    post: numberOf(post) as PostId,
    viewer: numberOf(viewer) as UserId,
    expires,
    signature,
  };
}

async function readGranted(context: FileScope, id: FileId, grant: Grant): Promise<FileRow> {
  const { db, posts, now } = context;
  const { expires, signature } = grant;
  if (grant.kind === "link") {
    const signed = { file: id, link: grant.link, expires, signature };
    if (!(await verifyLink(db, signed, context, now))) throw invalidLink();
    const found = await readFile(db, id, null, posts);
    if (found === null || !found.row.uploadComplete) throw invalidLink();
    return found.row;
  }
  const { post, viewer } = grant;
  const signed = { file: id, post, viewer, expires };
  if (!(await verifyAttachment(signed, signature, context, now))) throw invalidLink();
  const found = await readFile(db, id, viewer, posts, post);
  if (found?.attached !== true || !found.row.uploadComplete) throw invalidLink();
  return found.row;
}

/**
 * The record of a file whose bytes the request may read.
 *
 * @param grant null when the URL is not signed.
 * @throws Problem 403 for a signed URL that is not valid; 401 when a token could help; 404.
 */
export async function readableContent(
  context: FileScope,
  id: FileId,
  grant: Grant | null,
): Promise<FileRow> {
  if (grant !== null) return readGranted(context, id, grant);
  const { db, posts, visitor } = context;
  const found = await readFile(db, id, visitor?.id ?? null, posts);
  const row = found?.row.uploadComplete ? found.row : null;
  const isShared = row?.visibility === "public" || found?.attached === true;
  if (row !== null && (isShared || row.ownerId === visitor?.id)) return row;
  if (visitor === null) {
    throw new Problem("unauthenticated", "Send a token: 'Authorization: Bearer <token>'.");
  }
  throw notFound("file");
}
