CREATE TABLE `file_job_items` (
	`job_id` integer NOT NULL,
	`file_id` integer NOT NULL,
	PRIMARY KEY(`job_id`, `file_id`),
	FOREIGN KEY (`job_id`) REFERENCES `file_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE TABLE `file_jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`owner_id` integer NOT NULL,
	`action` text NOT NULL,
	`prefix` text NOT NULL,
	`target` text,
	`state` text DEFAULT 'listing' NOT NULL,
	`position` text DEFAULT '' NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`failures` text DEFAULT '[]' NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `file_jobs_owner` ON `file_jobs` (`owner_id`);
--> statement-breakpoint
CREATE INDEX `file_jobs_unfinished` ON `file_jobs` (`updated_at`) WHERE state IN ('listing', 'working');
--> statement-breakpoint
CREATE TABLE `file_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`file_id` integer NOT NULL,
	`object_name` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `file_links_file` ON `file_links` (`file_id`);
--> statement-breakpoint
CREATE INDEX `file_links_expiry` ON `file_links` (`expires_at`);
--> statement-breakpoint
CREATE TABLE `file_usage` (
	`owner_id` integer PRIMARY KEY NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`uploads_in_progress` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` integer PRIMARY KEY NOT NULL,
	`owner_id` integer NOT NULL,
	`protocol` text NOT NULL,
	`announced_size` integer,
	`precondition` text,
	`visibility` text,
	`custom_metadata` text,
	`tus_metadata` text,
	`part_numbers_used` integer DEFAULT 0 NOT NULL,
	`tail_object` text,
	`object_name` text,
	`hash_state` text,
	`hashed_parts` integer DEFAULT 0 NOT NULL,
	`hash_revision` integer DEFAULT 0 NOT NULL,
	`completed_at` integer,
	`file_id` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `uploads_completed` ON `uploads` (`completed_at`) WHERE completed_at IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `attachments` ADD `alt` text;
--> statement-breakpoint
ALTER TABLE `files` ADD `received` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `files` ADD `http_metadata` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
ALTER TABLE `files` ADD `width` integer;
--> statement-breakpoint
ALTER TABLE `files` ADD `height` integer;
--> statement-breakpoint
ALTER TABLE `idempotency_keys` ADD `response` text;--> statement-breakpoint
-- Every upload in progress has a row in uploads. When it is deleted, its tail becomes an orphan.
CREATE TRIGGER uploads_on_insert AFTER INSERT ON files WHEN NEW.upload_complete = 0 BEGIN
  INSERT OR IGNORE INTO uploads (id, owner_id, protocol, announced_size)
  VALUES (NEW.id, NEW.owner_id, CASE WHEN NEW.multipart_id IS NULL THEN 'presigned' ELSE 'parts' END, nullif(NEW.size, 0));
END;
--> statement-breakpoint
CREATE TRIGGER uploads_on_delete AFTER DELETE ON files WHEN OLD.upload_complete = 0 BEGIN
  UPDATE orphan_objects SET remove_after = 0
  WHERE object_name = (SELECT tail_object FROM uploads WHERE id = OLD.id);
  DELETE FROM uploads WHERE id = OLD.id AND completed_at IS NULL;
END;
--> statement-breakpoint
-- What an owner's files take: complete files by their size, uploads in progress by what they have
-- announced or received, whichever is more.
CREATE TRIGGER file_usage_on_insert AFTER INSERT ON files BEGIN
  INSERT INTO file_usage (owner_id, bytes, uploads_in_progress)
  VALUES (NEW.owner_id, iif(NEW.upload_complete, NEW.size, max(NEW.size, NEW.received)), 1 - NEW.upload_complete)
  ON CONFLICT (owner_id) DO UPDATE SET
    bytes = bytes + excluded.bytes, uploads_in_progress = uploads_in_progress + excluded.uploads_in_progress;
END;
--> statement-breakpoint
CREATE TRIGGER file_usage_on_delete AFTER DELETE ON files BEGIN
  UPDATE file_usage SET
    bytes = bytes - iif(OLD.upload_complete, OLD.size, max(OLD.size, OLD.received)),
    uploads_in_progress = uploads_in_progress - (1 - OLD.upload_complete)
  WHERE owner_id = OLD.owner_id;
END;
--> statement-breakpoint
CREATE TRIGGER file_usage_on_update AFTER UPDATE OF size, received, upload_complete ON files BEGIN
  UPDATE file_usage SET
    bytes = bytes + iif(NEW.upload_complete, NEW.size, max(NEW.size, NEW.received))
      - iif(OLD.upload_complete, OLD.size, max(OLD.size, OLD.received)),
    uploads_in_progress = uploads_in_progress + OLD.upload_complete - NEW.upload_complete
  WHERE owner_id = NEW.owner_id;
END;
--> statement-breakpoint
UPDATE files SET received = (SELECT coalesce(sum(size), 0) FROM upload_parts WHERE file_id = files.id)
WHERE upload_complete = 0;
--> statement-breakpoint
INSERT INTO uploads (id, owner_id, protocol, announced_size)
SELECT id, owner_id, CASE WHEN multipart_id IS NULL THEN 'presigned' ELSE 'parts' END, nullif(size, 0)
FROM files WHERE upload_complete = 0;
--> statement-breakpoint
INSERT INTO file_usage (owner_id, bytes, uploads_in_progress)
SELECT owner_id, sum(iif(upload_complete, size, max(size, received))), sum(1 - upload_complete)
FROM files GROUP BY owner_id;
