CREATE TABLE `file_audits` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` text NOT NULL,
	`resume_after` integer NOT NULL,
	CONSTRAINT "file_audits_one" CHECK(id = 1)
);
--> statement-breakpoint
CREATE INDEX `files_incomplete` ON `files` (`id`) WHERE upload_complete = 0;