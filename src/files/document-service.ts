/**
 * Files that another family stores. They have a key of some user and are public.
 *
 * @module
 */
import type { Documents } from "../ports/ports.ts";
import { readBody } from "./bytes/body.ts";
import { readDigests } from "./bytes/digests.ts";
import { refuseIgnored } from "./bytes/upload-headers.ts";
import { serveContent } from "./content/serve-content.ts";
import { fileScope } from "./context.ts";
import { readPrecondition } from "./preconditions/write-conditions.ts";
import { readFile } from "./records/record-queries.ts";
import { largestUpload, storeFile } from "./uploads/single-upload.ts";

/** Documents as files of this family. */
export const documents: Documents = {
  async store(scope, request, { owner, key, contentType }) {
    refuseIgnored(request.headers);
    const { row } = await storeFile(fileScope(scope), {
      owner,
      key,
      description: {
        contentType,
        httpMetadata: {},
        visibility: "public",
        customMetadata: undefined,
      },
      digests: readDigests(request.headers),
      condition: readPrecondition(request.headers),
      body: readBody(request, largestUpload),
    });
    return row;
  },

  async serve(scope, request, id) {
    const context = fileScope(scope);
    const find = async () => (await readFile(context.db, id, null, context.posts))?.row ?? null;
    const row = await find();
    if (row === null || !row.uploadComplete) return null;
    const { method, headers } = request;
    return serveContent(context, row, { method, headers, inline: false }, find);
  },
};
