/**
 * Files that another family keeps: stored under a key of some user's, for everybody to read. Handed
 * to that family where the app is put together.
 *
 * @module
 */
import type { Context } from "hono";
import type { FileId, UserId } from "../db/ids.ts";
import type { AppEnvironment } from "../http/environment.ts";
import { serveContent } from "./content/serve-content.ts";
import { type AttachedPosts, fileContext } from "./context.ts";
import { readFile } from "./records/record-queries.ts";
import type { FileRow } from "./records/record-rows.ts";
import { readBody } from "./uploads/body.ts";
import { largestUpload, storeFile } from "./uploads/upload-service.ts";

/** What is said of a document that was stored. */
export type StoredDocument = Pick<FileRow, "id" | "size" | "sha256" | "etag">;

/** Documents, as a family that has them uses them. */
export interface Documents {
  /**
   * Streams a request's body into a public file, new or replaced.
   *
   * @param key is valid: the caller has made it.
   * @throws Problem as an upload by key does: 400, 411, 413, 422.
   */
  store(
    c: Context<AppEnvironment>,
    document: { readonly owner: UserId; readonly key: string; readonly contentType: string },
  ): Promise<StoredDocument>;
  /**
   * Answers a request for a document's bytes, by range and condition.
   *
   * @returns null when there is no such document (any more).
   * @throws Problem 404, 412 and 416.
   */
  serve(c: Context<AppEnvironment>, id: FileId): Promise<Response | null>;
}

/** Documents over the files of this family. */
export function createDocuments(posts: AttachedPosts): Documents {
  return {
    async store(c, { owner, key, contentType }) {
      const { row } = await storeFile(fileContext(c, posts), {
        owner,
        key,
        contentType,
        body: readBody(c.req.raw, largestUpload),
        condition: { kind: "any" },
        visibility: "public",
      });
      return row;
    },
    async serve(c, id) {
      const context = fileContext(c, posts);
      const find = async () => (await readFile(context.db, id, null, posts))?.row ?? null;
      const row = await find();
      if (row === null || !row.uploadComplete) return null;
      return serveContent(context, row, c.req.raw, find);
    },
  };
}
