/**
 * Files: what is listed of them. Their bytes are in R2.
 *
 * A record names the object that holds its bytes, and no object is ever written over: a new version
 * of a file is a new object, and the record changes from the one to the other in one statement. Every
 * object that no record names stands in `orphan_objects` (triggers see to that:
 * migrations/0005_file_triggers.sql), so that whatever a crash leaves is found and removed.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { users } from "../accounts/tables.ts";
import type { FileId, Id, UserId } from "../db/ids.ts";

export const visibilities = ["private", "public"] as const;
export type Visibility = (typeof visibilities)[number];

/** Of a key, in Unicode code points. */
export const longestKey = 512;

/**
 * A file, or an upload in parts that is not complete. When it was created, its id says (`timeOfId`):
 * the order of ids is the order of creation.
 */
export const files = sqliteTable(
  "files",
  {
    id: integer("id").$type<FileId>().primaryKey(),
    ownerId: integer("owner_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    /** The key up to its last slash, that included; '' at the top. */
    folder: text("folder")
      .notNull()
      .generatedAlwaysAs(sql`(rtrim(key, replace(key, '/', '')))`, { mode: "virtual" }),
    /** False for an upload in parts that goes on. */
    uploadComplete: integer("upload_complete", { mode: "boolean" }).notNull(),
    /** The R2 key of the object with the bytes, once they are there. */
    objectName: text("object_name").notNull(),
    /** Bytes; of an upload that goes on, what it was said to have, or 0. */
    size: integer("size").notNull(),
    contentType: text("content_type").notNull(),
    /** As R2 gives it, without quotes. Null until the upload is complete. */
    etag: text("etag"),
    /** In hexadecimal. Null where nobody computed it: uploads in parts, and objects found in R2. */
    sha256: text("sha256"),
    visibility: text("visibility").$type<Visibility>().notNull().default("private"),
    customMetadata: text("custom_metadata", { mode: "json" })
      .$type<Readonly<Record<string, string>>>()
      .notNull()
      .default({}),
    /** When these bytes came, in Unix milliseconds, as is every time of this family. */
    lastModified: integer("last_modified").notNull(),
    /** What R2 said of the object, as JSON; null when it was never asked, or could not be. */
    metadata: text("metadata"),
    /** When R2 was asked last; null: never. */
    metadataCachedAt: integer("metadata_cached_at"),
    /** Why there is no metadata; null when there is. */
    metadataError: text("metadata_error"),
    /** R2's name of an upload in parts; null unless it goes on. */
    multipartId: text("multipart_id"),
    /** Bytes of every part but the last; null unless an upload in parts goes on. */
    partSize: integer("part_size"),
  },
  (table) => [
    // One complete file a key. Each of the two serves the order by key of its half.
    uniqueIndex("files_complete_key").on(table.ownerId, table.key).where(sql`upload_complete = 1`),
    index("files_incomplete_key").on(table.ownerId, table.key).where(sql`upload_complete = 0`),
    // A namespace in every other order, and one folder in every order.
    index("files_owner_id").on(table.ownerId, table.uploadComplete),
    index("files_owner_last_modified").on(table.ownerId, table.uploadComplete, table.lastModified),
    index("files_owner_size").on(table.ownerId, table.uploadComplete, table.size),
    index("files_folder_id").on(table.ownerId, table.uploadComplete, table.folder),
    index("files_folder_key").on(table.ownerId, table.uploadComplete, table.folder, table.key),
    index("files_folder_last_modified").on(
      table.ownerId,
      table.uploadComplete,
      table.folder,
      table.lastModified,
    ),
    index("files_folder_size").on(table.ownerId, table.uploadComplete, table.folder, table.size),
    uniqueIndex("files_object_name").on(table.objectName),
    // For the sweep: uploads that go on, the oldest first.
    index("files_incomplete").on(table.id).where(sql`upload_complete = 0`),
    check("files_key", sql`length(key) BETWEEN 1 AND 512`),
    check("files_upload_complete", sql`upload_complete IN (0, 1)`),
    check("files_visibility", sql`visibility IN ('private', 'public')`),
    check("files_size", sql`size >= 0`),
    // A file is whole, or an upload that goes on: nothing in between.
    check(
      "files_state",
      sql`CASE upload_complete WHEN 1 THEN etag IS NOT NULL AND multipart_id IS NULL AND part_size IS NULL ELSE etag IS NULL END`,
    ),
  ],
);

/** The parts that R2 has of uploads that go on. */
export const uploadParts = sqliteTable(
  "upload_parts",
  {
    fileId: integer("file_id")
      .$type<FileId>()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    /** From 1 to 10,000. */
    partNumber: integer("part_number").notNull(),
    etag: text("etag").notNull(),
    /** Bytes. */
    size: integer("size").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fileId, table.partNumber] }),
    check("upload_parts_number", sql`part_number BETWEEN 1 AND 10000`),
  ],
);

/** How many files there are in a folder, so that no list has to COUNT. Kept by triggers. */
export const folders = sqliteTable(
  "folders",
  {
    id: integer("id").$type<Id<"folders">>().primaryKey(),
    ownerId: integer("owner_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Counts complete files and uploads that go on apart. */
    uploadComplete: integer("upload_complete", { mode: "boolean" }).notNull(),
    /** With its last slash; '' is the whole namespace. */
    path: text("path").notNull(),
    /** The path of the folder that it is in; null of the whole namespace. */
    parent: text("parent"),
    /** Files in it, and in all folders in it. */
    totalCount: integer("total_count").notNull(),
    /** Files in it, but not in folders in it. */
    fileCount: integer("file_count").notNull(),
  },
  (table) => [
    uniqueIndex("folders_path").on(table.ownerId, table.uploadComplete, table.path),
    index("folders_parent").on(table.ownerId, table.uploadComplete, table.parent, table.path),
  ],
);

/** Objects in R2 that no record names: on their way in, or left over. Kept by triggers and uploads. */
export const orphanObjects = sqliteTable(
  "orphan_objects",
  {
    objectName: text("object_name").primaryKey(),
    /** Null, or R2's name of the upload in parts that is to be aborted. */
    multipartId: text("multipart_id"),
    /** From when on the sweep removes it, in Unix milliseconds. */
    removeAfter: integer("remove_after").notNull(),
  },
  (table) => [index("orphan_objects_due").on(table.removeAfter)],
);

/** How far the audit of the bucket has come. One row. */
export const fileAudits = sqliteTable(
  "file_audits",
  {
    id: integer("id").primaryKey(),
    /** The last object name that was held against the records; '' at the start. */
    position: text("position").notNull(),
    /** From when on it goes on, in Unix milliseconds. */
    resumeAfter: integer("resume_after").notNull(),
  },
  () => [check("file_audits_one", sql`id = 1`)],
);
