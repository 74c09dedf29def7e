CREATE TABLE `files` (
	`id` integer PRIMARY KEY NOT NULL,
	`owner_id` integer NOT NULL,
	`key` text NOT NULL,
	`folder` text GENERATED ALWAYS AS ((rtrim(key, replace(key, '/', '')))) VIRTUAL NOT NULL,
	`upload_complete` integer NOT NULL,
	`object_name` text NOT NULL,
	`size` integer NOT NULL,
	`content_type` text NOT NULL,
	`etag` text,
	`sha256` text,
	`visibility` text DEFAULT 'private' NOT NULL,
	`custom_metadata` text DEFAULT '{}' NOT NULL,
	`last_modified` integer NOT NULL,
	`metadata` text,
	`metadata_cached_at` integer,
	`metadata_error` text,
	`multipart_id` text,
	`part_size` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "files_key" CHECK(length(key) BETWEEN 1 AND 512),
	CONSTRAINT "files_upload_complete" CHECK(upload_complete IN (0, 1)),
	CONSTRAINT "files_visibility" CHECK(visibility IN ('private', 'public')),
	CONSTRAINT "files_size" CHECK(size >= 0),
	CONSTRAINT "files_state" CHECK(CASE upload_complete WHEN 1 THEN etag IS NOT NULL AND multipart_id IS NULL AND part_size IS NULL ELSE etag IS NULL END)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_complete_key` ON `files` (`owner_id`,`key`) WHERE upload_complete = 1;--> statement-breakpoint
CREATE INDEX `files_incomplete_key` ON `files` (`owner_id`,`key`) WHERE upload_complete = 0;--> statement-breakpoint
CREATE INDEX `files_owner_id` ON `files` (`owner_id`,`upload_complete`);--> statement-breakpoint
CREATE INDEX `files_owner_last_modified` ON `files` (`owner_id`,`upload_complete`,`last_modified`);--> statement-breakpoint
CREATE INDEX `files_owner_size` ON `files` (`owner_id`,`upload_complete`,`size`);--> statement-breakpoint
CREATE INDEX `files_folder_id` ON `files` (`owner_id`,`upload_complete`,`folder`);--> statement-breakpoint
CREATE INDEX `files_folder_key` ON `files` (`owner_id`,`upload_complete`,`folder`,`key`);--> statement-breakpoint
CREATE INDEX `files_folder_last_modified` ON `files` (`owner_id`,`upload_complete`,`folder`,`last_modified`);--> statement-breakpoint
CREATE INDEX `files_folder_size` ON `files` (`owner_id`,`upload_complete`,`folder`,`size`);--> statement-breakpoint
CREATE UNIQUE INDEX `files_object_name` ON `files` (`object_name`);--> statement-breakpoint
CREATE TABLE `folders` (
	`id` integer PRIMARY KEY NOT NULL,
	`owner_id` integer NOT NULL,
	`upload_complete` integer NOT NULL,
	`path` text NOT NULL,
	`parent` text,
	`total_count` integer NOT NULL,
	`file_count` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `folders_path` ON `folders` (`owner_id`,`upload_complete`,`path`);--> statement-breakpoint
CREATE INDEX `folders_parent` ON `folders` (`owner_id`,`upload_complete`,`parent`,`path`);--> statement-breakpoint
CREATE TABLE `orphan_objects` (
	`object_name` text PRIMARY KEY NOT NULL,
	`multipart_id` text,
	`remove_after` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `orphan_objects_due` ON `orphan_objects` (`remove_after`);--> statement-breakpoint
CREATE TABLE `upload_parts` (
	`file_id` integer NOT NULL,
	`part_number` integer NOT NULL,
	`etag` text NOT NULL,
	`size` integer NOT NULL,
	PRIMARY KEY(`file_id`, `part_number`),
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "upload_parts_number" CHECK(part_number BETWEEN 1 AND 10000)
);
--> statement-breakpoint
CREATE TABLE `attachments` (
	`post_id` integer NOT NULL,
	`position` integer NOT NULL,
	`file_id` integer NOT NULL,
	PRIMARY KEY(`post_id`, `position`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "attachments_position" CHECK(position BETWEEN 0 AND 9)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_file` ON `attachments` (`file_id`,`post_id`);