CREATE TABLE `feed_leases` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pending_jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`job` text NOT NULL,
	`created_at` integer NOT NULL
);
