/**
 * What goes in and out of the lists of this family.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { envelopeSchema } from "../../http/lists/envelope.ts";
import { listQuery } from "../../http/lists/list-query.ts";
import { fileSchema } from "../schemas.ts";
import { longestKey } from "../tables.ts";
import { fileList, fileOptions, folderList, folderOptions } from "./file-lists.ts";
import { folderOf } from "./selection.ts";

const prefix = z
  .string()
  .refine((text) => !text.includes("\0"), "expected text without NUL characters")
  .refine((text) => text.isWellFormed(), "expected Unicode text without lone surrogates")
  .refine(
    (text) => text.length <= 2 * longestKey && [...text].length <= longestKey,
    `expected at most ${longestKey} characters`,
  )
  .optional();

const uploadComplete = z
  .enum(["true", "false"])
  .optional()
  .openapi({ description: "false: the uploads in progress", default: "true" });

export const filesQuery = listQuery(fileList, fileOptions, {
  prefix: prefix.openapi({
    description:
      "Only keys that start with this. Ordered by key, a page reads no more than itself; in another order it is exact, and reads on past files outside of the prefix until the page is full. With a delimiter, every order reads no more than itself when the prefix ends in a slash.",
  }),
  delimiter: z
    .literal("/", { error: "expected '/'" })
    .optional()
    .openapi({ description: "Leaves out what lies in folders below, and names these folders" }),
  upload_complete: uploadComplete,
  use_cache: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "false: asks R2 about every file of the page", default: "true" }),
  count: z.literal("on", { error: "expected 'on'" }).optional().openapi({
    description:
      "Counts where no counter knows, that is, under a prefix that is not a folder: reads every key under it",
  }),
});

export const foldersQuery = listQuery(folderList, folderOptions, {
  parent: prefix
    .refine(
      (path) => path === undefined || path === folderOf(path),
      "expected the path of a folder, which ends in a slash, or nothing for the top",
    )
    .openapi({ description: "The folder that they are in, as in 'a/b/'", default: "" }),
  prefix: prefix.openapi({
    description:
      "Only paths that start with this. By itself it says the parent, too: all of it up to its last slash",
  }),
  upload_complete: uploadComplete,
}).refine(
  ({ parent, prefix }) =>
    parent === undefined || prefix === undefined || folderOf(prefix) === parent,
  { path: ["prefix"], error: "expected the parent, and the beginning of a name in it" },
);

export const filePage = z
  .object({
    ...envelopeSchema("FileEnvelope", fileSchema).shape,
    folders: z.array(z.string()).optional().openapi({
      description:
        "With a delimiter: the folders in this one, at most 100 of them, on the first page; empty on other pages",
    }),
    folders_next: z
      .string()
      .nullable()
      .optional()
      .openapi({ description: "The rest of the list of folders; null when there is none" }),
  })
  .openapi("FilePage");

export const folderPage = envelopeSchema(
  "FolderPage",
  z
    .object({
      path: z.string(),
      name: z.string(),
      file_count: z.number().int().openapi({ description: "Files in the folder itself" }),
      total_count: z
        .number()
        .int()
        .openapi({ description: "Files in it and in all folders in it" }),
    })
    .openapi("Folder"),
);
