/**
 * The queries and the answers of this family's lists.
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
  .openapi({ description: "false lists the uploads in progress", default: "true" });

export const filesQuery = listQuery(fileList, fileOptions, {
  prefix: prefix.openapi({
    description:
      "Only files whose keys start with this text. In an order by key, a page reads only its own rows. In another order, the page also reads files outside of the prefix until it is full. With a delimiter and a prefix that ends in a slash, a page reads only its own rows in every order.",
  }),
  delimiter: z
    .literal("/", { error: "expected '/'" })
    .optional()
    .openapi({ description: "Leaves out files in subfolders, and names these subfolders instead" }),
  upload_complete: uploadComplete,
  use_cache: z.enum(["true", "false"]).optional().openapi({
    description: "false reads the metadata of every file of the page from R2",
    default: "true",
  }),
  count: z.literal("on", { error: "expected 'on'" }).optional().openapi({
    description:
      "Counts the files under a prefix that is not a folder. There is no counter for such a prefix, so the request reads every key under it",
  }),
});

export const foldersQuery = listQuery(folderList, folderOptions, {
  parent: prefix
    .refine(
      (path) => path === undefined || path === folderOf(path),
      "expected the path of a folder, which ends in a slash, or an empty text for the top",
    )
    .openapi({ description: "The path of the parent folder, such as 'a/b/'", default: "" }),
  prefix: prefix.openapi({
    description:
      "Only folders whose paths start with this text. Without `parent`, the parent is the text up to its last slash",
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
        "With a delimiter, the first page has the folders in this folder, at most 100. Empty on other pages",
    }),
    folders_next: z.string().nullable().optional().openapi({
      description:
        "The URL of the rest of the list of folders; null when there are no more folders",
    }),
  })
  .openapi("FilePage");

export const folderPage = envelopeSchema(
  "FolderPage",
  z
    .object({
      path: z.string(),
      name: z.string(),
      file_count: z
        .number()
        .int()
        .openapi({ description: "The number of files directly in the folder" }),
      total_count: z
        .number()
        .int()
        .openapi({ description: "The number of files in the folder and in all its subfolders" }),
    })
    .openapi("Folder"),
);
