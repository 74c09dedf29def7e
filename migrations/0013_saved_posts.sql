CREATE TABLE `saved_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `saved_posts_pair` ON `saved_posts` (`user_id`,`post_id`);
--> statement-breakpoint
CREATE INDEX `saved_posts_user` ON `saved_posts` (`user_id`);
--> statement-breakpoint
CREATE INDEX `saved_posts_post` ON `saved_posts` (`post_id`);