/**
 * Files that another family keeps: stored under a key of some user, and public.
 *
 * @module
 */
import type { Documents } from "../ports/ports.ts";
import { serveContent } from "./content/serve-content.ts";
import { fileScope } from "./context.ts";
import { readFile } from "./records/record-queries.ts";
import { readBody } from "./uploads/body.ts";
import { largestUpload, storeFile } from "./uploads/upload-service.ts";

/** Documents as files of this family. */
export const documents: Documents = {
  async store(scope, request, { owner, key, contentType }) {
    const { row } = await storeFile(fileScope(scope), {
      owner,
      key,
      contentType,
      body: readBody(request, largestUpload),
      condition: { kind: "any" },
      visibility: "public",
    });
    return row;
  },

  async serve(scope, request, id) {
    const context = fileScope(scope);
    const find = async () => (await readFile(context.db, id, null, context.posts))?.row ?? null;
    const row = await find();
    if (row === null || !row.uploadComplete) return null;
    return serveContent(context, row, request, find);
  },
};
