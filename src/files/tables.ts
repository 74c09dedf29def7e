/**
 * The tables of files. D1 holds what is listed; R2 holds the bytes.
 *
 * A record names the object that holds the file's bytes. An object is never overwritten: a new version
 * of a file is a new object, and one statement switches the record from the old object to the new one.
 * `orphan_objects` lists every object that no record names. Triggers keep this true
 * (migrations/0005_file_triggers.sql), so the sweep can find and remove what a crash leaves.
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

export type LinkId = Id<"file_links">;
export type JobId = Id<"file_jobs">;

export const visibilities = ["private", "public"] as const;
export type Visibility = (typeof visibilities)[number];

/** The longest key, in Unicode code points. */
export const longestKey = 512;

/** Headers about the bytes that a client sent with them. An absent member was not sent. */
export interface HttpMetadata {
  readonly contentEncoding?: string;
  readonly contentLanguage?: string;
  /** Sent to readers only while the file is public. */
  readonly cacheControl?: string;
}

/**
 * Files, and uploads in progress. The id contains the time of creation (`timeOfId`), so the order of
 * ids is the order of creation.
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
    /** The key up to and including its last slash; '' for a key without a slash. */
    folder: text("folder")
      .notNull()
      .generatedAlwaysAs(sql`(rtrim(key, replace(key, '/', '')))`, { mode: "virtual" }),
    /** False for an upload in progress. */
    uploadComplete: integer("upload_complete", { mode: "boolean" }).notNull(),
    /** The name of the R2 object that holds, or is going to hold, the bytes. */
    objectName: text("object_name").notNull(),
    /** In bytes. For an upload in progress, the announced size, or 0 when none was announced. */
    size: integer("size").notNull(),
    contentType: text("content_type").notNull(),
    /** R2's etag, without quotes. Null while the upload is in progress. */
    etag: text("etag"),
    /** In hexadecimal. Null when it is not known (yet): presigned uploads, and objects found in R2. */
    sha256: text("sha256"),
    visibility: text("visibility").$type<Visibility>().notNull().default("private"),
    customMetadata: text("custom_metadata", { mode: "json" })
      .$type<Readonly<Record<string, string>>>()
      .notNull()
      .default({}),
    /** When R2 received the bytes. Like every time in these tables, in Unix milliseconds. */
    lastModified: integer("last_modified").notNull(),
    /** R2's description of the object, as JSON. Null before the first answer, and after a failure. */
    metadata: text("metadata"),
    /** When R2 last answered. Null when it never answered. */
    metadataCachedAt: integer("metadata_cached_at"),
    /** Why `metadata` is null. Null when `metadata` is not null. */
    metadataError: text("metadata_error"),
    /** R2's id of the multipart upload. Null for a complete file and for an upload without parts. */
    multipartId: text("multipart_id"),
    /** In bytes: the size of every part but the last. Null where `multipart_id` is null. */
    partSize: integer("part_size"),
    /** Bytes that R2 has of an upload in progress. A tus client resumes at this offset. */
    received: integer("received").notNull().default(0),
    httpMetadata: text("http_metadata", { mode: "json" })
      .$type<HttpMetadata>()
      .notNull()
      .default({}),
    /** Of a picture, in pixels, as a browser shows it. Null for other files. */
    width: integer("width"),
    height: integer("height"),
  },
  (table) => [
    // A key has at most one complete file. Both indexes serve the order by key.
    uniqueIndex("files_complete_key").on(table.ownerId, table.key).where(sql`upload_complete = 1`),
    index("files_incomplete_key").on(table.ownerId, table.key).where(sql`upload_complete = 0`),
    // The other orders of all files of an owner, and every order of one folder.
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
    // For the sweep: uploads in progress, the oldest first.
    index("files_incomplete").on(table.id).where(sql`upload_complete = 0`),
    check("files_key", sql`length(key) BETWEEN 1 AND 512`),
    check("files_upload_complete", sql`upload_complete IN (0, 1)`),
    check("files_visibility", sql`visibility IN ('private', 'public')`),
    check("files_size", sql`size >= 0`),
    // A row is either a complete file or an upload in progress.
    check(
      "files_state",
      sql`CASE upload_complete WHEN 1 THEN etag IS NOT NULL AND multipart_id IS NULL AND part_size IS NULL ELSE etag IS NULL END`,
    ),
  ],
);

/** The parts that R2 has of uploads in progress. */
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

/** How many files a folder has, so that no list needs COUNT(*). Triggers keep the counters exact. */
export const folders = sqliteTable(
  "folders",
  {
    id: integer("id").$type<Id<"folders">>().primaryKey(),
    ownerId: integer("owner_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Complete files and uploads in progress are counted separately. */
    uploadComplete: integer("upload_complete", { mode: "boolean" }).notNull(),
    /** Ends in a slash; '' is the whole namespace. */
    path: text("path").notNull(),
    /** The path of the parent folder. Null for the whole namespace. */
    parent: text("parent"),
    /** Files in this folder and in all folders below it. */
    totalCount: integer("total_count").notNull(),
    /** Files directly in this folder. */
    fileCount: integer("file_count").notNull(),
  },
  (table) => [
    uniqueIndex("folders_path").on(table.ownerId, table.uploadComplete, table.path),
    index("folders_parent").on(table.ownerId, table.uploadComplete, table.parent, table.path),
  ],
);

/**
 * Objects in R2 that no record names: objects in upload, tails of tus uploads, and leftovers.
 * Uploads announce their objects here; triggers add the objects that records release.
 */
export const orphanObjects = sqliteTable(
  "orphan_objects",
  {
    objectName: text("object_name").primaryKey(),
    /** R2's id of a multipart upload to abort. Null when there is none. */
    multipartId: text("multipart_id"),
    /** The sweep removes the object after this time. */
    removeAfter: integer("remove_after").notNull(),
  },
  (table) => [index("orphan_objects_due").on(table.removeAfter)],
);

/** The position of the audit of the bucket. One row. */
export const fileAudits = sqliteTable(
  "file_audits",
  {
    id: integer("id").primaryKey(),
    /** The last object name that was compared with the records; '' at the start. */
    position: text("position").notNull(),
    /** The audit continues after this time. */
    resumeAfter: integer("resume_after").notNull(),
  },
  () => [check("file_audits_one", sql`id = 1`)],
);

/**
 * The members of an upload that are not in `files`: its conditions, the state of its SHA-256, its tail. The
 * row is kept for a day after the upload is complete, so that a client that lost the answer to `complete`
 * can send the request again.
 */
export const uploads = sqliteTable(
  "uploads",
  {
    /** The id of the upload and of its row in `files`. That row may be deleted when the upload is complete. */
    id: integer("id").$type<FileId>().primaryKey(),
    ownerId: integer("owner_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Only requests of the same protocol can continue the upload. */
    protocol: text("protocol").$type<"parts" | "presigned" | "tus">().notNull(),
    /** In bytes. Null when the client has not announced it (yet). */
    announcedSize: integer("announced_size"),
    /** Conditions for replacing the file of the key, from the request that began the upload. JSON. */
    precondition: text("precondition"),
    /** The visibility for the replaced file. Null: the file keeps its visibility. */
    visibility: text("visibility").$type<Visibility>(),
    customMetadata: text("custom_metadata"),
    /** The `Upload-Metadata` header of a tus upload. */
    tusMetadata: text("tus_metadata"),
    /** How many part numbers tus requests have used. A number is used once, even when it failed. */
    partNumbersUsed: integer("part_numbers_used").notNull().default(0),
    /** The object with the bytes after the last whole part of a tus upload. Null when there are none. */
    tailObject: text("tail_object"),
    /** The object of the complete upload, whose bytes `hash_state` is about. Null while in progress. */
    objectName: text("object_name"),
    /** The state of the SHA-256 after the first `hashed_parts` parts. Null: nothing was hashed. */
    hashState: text("hash_state"),
    hashedParts: integer("hashed_parts").notNull().default(0),
    /** Changes with every change of the hash state, so that only one of two concurrent requests can advance it. */
    hashRevision: integer("hash_revision").notNull().default(0),
    /** Null while the upload is in progress. */
    completedAt: integer("completed_at"),
    /** The file that the upload became. Null while the upload is in progress. */
    fileId: integer("file_id").$type<FileId>(),
  },
  (table) => [
    index("uploads_completed").on(table.completedAt).where(sql`completed_at IS NOT NULL`),
  ],
);

/** The usage of an owner's files and uploads in progress. Triggers keep it exact. */
export const fileUsage = sqliteTable("file_usage", {
  ownerId: integer("owner_id")
    .$type<UserId>()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Bytes of complete files, and bytes that uploads in progress have announced or received. */
  bytes: integer("bytes").notNull().default(0),
  uploadsInProgress: integer("uploads_in_progress").notNull().default(0),
});

/** Links that work without a token. The owner lists and revokes them. */
export const fileLinks = sqliteTable(
  "file_links",
  {
    id: integer("id").$type<LinkId>().primaryKey(),
    fileId: integer("file_id")
      .$type<FileId>()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    /** The version that the link is for: a link ends when the file is replaced. */
    objectName: text("object_name").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [
    index("file_links_file").on(table.fileId),
    index("file_links_expiry").on(table.expiresAt),
  ],
);

export const jobActions = ["move", "delete"] as const;
export const jobStates = ["listing", "working", "done", "cancelled"] as const;

/** Moves and deletions of all files under a prefix. */
export const fileJobs = sqliteTable(
  "file_jobs",
  {
    id: integer("id").$type<JobId>().primaryKey(),
    ownerId: integer("owner_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    action: text("action").$type<(typeof jobActions)[number]>().notNull(),
    prefix: text("prefix").notNull(),
    /** The prefix to move to. Null for a deletion. */
    target: text("target"),
    state: text("state").$type<(typeof jobStates)[number]>().notNull().default("listing"),
    /** The last key that was listed; '' at the start. */
    position: text("position").notNull().default(""),
    total: integer("total").notNull().default(0),
    done: integer("done").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    /** The first keys that could not be moved, as a JSON array. */
    failures: text("failures").notNull().default("[]"),
    /** When the last step was finished. */
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("file_jobs_owner").on(table.ownerId),
    index("file_jobs_unfinished").on(table.updatedAt).where(sql`state IN ('listing', 'working')`),
  ],
);

/** The files that a job has listed and not handled yet. */
export const fileJobItems = sqliteTable(
  "file_job_items",
  {
    jobId: integer("job_id")
      .$type<JobId>()
      .notNull()
      .references(() => fileJobs.id, { onDelete: "cascade" }),
    fileId: integer("file_id").$type<FileId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.fileId] })],
);
