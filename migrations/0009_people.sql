CREATE TABLE `blocks` (
	`id` integer PRIMARY KEY NOT NULL,
	`blocker_id` integer NOT NULL,
	`blocked_id` integer NOT NULL,
	FOREIGN KEY (`blocker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`blocked_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "blocks_not_oneself" CHECK("blocks"."blocker_id" <> "blocks"."blocked_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `blocks_pair` ON `blocks` (`blocker_id`,`blocked_id`);--> statement-breakpoint
CREATE INDEX `blocks_blocker` ON `blocks` (`blocker_id`);--> statement-breakpoint
CREATE INDEX `blocks_blocked` ON `blocks` (`blocked_id`,`blocker_id`);--> statement-breakpoint
CREATE TABLE `follow_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`requester_id` integer NOT NULL,
	`followee_id` integer NOT NULL,
	FOREIGN KEY (`requester_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`followee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "follow_requests_not_oneself" CHECK("follow_requests"."requester_id" <> "follow_requests"."followee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_requests_pair` ON `follow_requests` (`requester_id`,`followee_id`);--> statement-breakpoint
CREATE INDEX `follow_requests_followee` ON `follow_requests` (`followee_id`);--> statement-breakpoint
CREATE TABLE `mutes` (
	`id` integer PRIMARY KEY NOT NULL,
	`muter_id` integer NOT NULL,
	`muted_id` integer NOT NULL,
	FOREIGN KEY (`muter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`muted_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mutes_not_oneself" CHECK("mutes"."muter_id" <> "mutes"."muted_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mutes_pair` ON `mutes` (`muter_id`,`muted_id`);--> statement-breakpoint
CREATE INDEX `mutes_muter` ON `mutes` (`muter_id`);--> statement-breakpoint
CREATE INDEX `mutes_muted` ON `mutes` (`muted_id`);--> statement-breakpoint
ALTER TABLE `users` ADD `follow_approval` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `follow_request_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `blocking_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `blocked_by_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `muting_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_post_author` ON `comments` (`post_id`,`author_id`);--> statement-breakpoint
ALTER TABLE `posts` ADD `version` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
-- A block ends both follows and both requests to follow. The follows' own triggers count them.
CREATE TRIGGER blocks_counted_on_insert AFTER INSERT ON blocks BEGIN
  UPDATE users SET blocking_count = blocking_count + 1 WHERE id = NEW.blocker_id;
  UPDATE users SET blocked_by_count = blocked_by_count + 1 WHERE id = NEW.blocked_id;
  DELETE FROM follows WHERE follower_id = NEW.blocker_id AND followee_id = NEW.blocked_id;
  DELETE FROM follows WHERE follower_id = NEW.blocked_id AND followee_id = NEW.blocker_id;
  DELETE FROM follow_requests WHERE requester_id = NEW.blocker_id AND followee_id = NEW.blocked_id;
  DELETE FROM follow_requests WHERE requester_id = NEW.blocked_id AND followee_id = NEW.blocker_id;
END;
--> statement-breakpoint
CREATE TRIGGER blocks_counted_on_delete AFTER DELETE ON blocks BEGIN
  UPDATE users SET blocking_count = blocking_count - 1 WHERE id = OLD.blocker_id;
  UPDATE users SET blocked_by_count = blocked_by_count - 1 WHERE id = OLD.blocked_id;
END;
--> statement-breakpoint
CREATE TRIGGER mutes_counted_on_insert AFTER INSERT ON mutes BEGIN
  UPDATE users SET muting_count = muting_count + 1 WHERE id = NEW.muter_id;
END;
--> statement-breakpoint
CREATE TRIGGER mutes_counted_on_delete AFTER DELETE ON mutes BEGIN
  UPDATE users SET muting_count = muting_count - 1 WHERE id = OLD.muter_id;
END;
--> statement-breakpoint
CREATE TRIGGER follow_requests_counted_on_insert AFTER INSERT ON follow_requests BEGIN
  UPDATE users SET follow_request_count = follow_request_count + 1 WHERE id = NEW.followee_id;
END;
--> statement-breakpoint
CREATE TRIGGER follow_requests_counted_on_delete AFTER DELETE ON follow_requests BEGIN
  UPDATE users SET follow_request_count = follow_request_count - 1 WHERE id = OLD.followee_id;
END;
--> statement-breakpoint
-- A follow settles the request for it.
CREATE TRIGGER follows_settle_requests AFTER INSERT ON follows BEGIN
  DELETE FROM follow_requests WHERE requester_id = NEW.follower_id AND followee_id = NEW.followee_id;
END;
