-- Counters that are exact at any moment, so that no list has to COUNT.

INSERT INTO totals (name, value) VALUES ('public_posts', 0);
--> statement-breakpoint
CREATE TRIGGER posts_counted_on_insert AFTER INSERT ON posts BEGIN
  UPDATE users SET
    public_post_count = public_post_count + (NEW.privacy = 'public'),
    followers_post_count = followers_post_count + (NEW.privacy = 'followers'),
    private_post_count = private_post_count + (NEW.privacy = 'private')
  WHERE id = NEW.author_id;
  UPDATE totals SET value = value + 1 WHERE name = 'public_posts' AND NEW.privacy = 'public';
END;
--> statement-breakpoint
CREATE TRIGGER posts_counted_on_delete AFTER DELETE ON posts BEGIN
  UPDATE users SET
    public_post_count = public_post_count - (OLD.privacy = 'public'),
    followers_post_count = followers_post_count - (OLD.privacy = 'followers'),
    private_post_count = private_post_count - (OLD.privacy = 'private')
  WHERE id = OLD.author_id;
  UPDATE totals SET value = value - 1 WHERE name = 'public_posts' AND OLD.privacy = 'public';
END;
--> statement-breakpoint
CREATE TRIGGER posts_counted_on_privacy AFTER UPDATE OF privacy ON posts
WHEN OLD.privacy <> NEW.privacy BEGIN
  UPDATE users SET
    public_post_count = public_post_count + (NEW.privacy = 'public') - (OLD.privacy = 'public'),
    followers_post_count = followers_post_count + (NEW.privacy = 'followers') - (OLD.privacy = 'followers'),
    private_post_count = private_post_count + (NEW.privacy = 'private') - (OLD.privacy = 'private')
  WHERE id = NEW.author_id;
  UPDATE totals SET value = value + (NEW.privacy = 'public') - (OLD.privacy = 'public')
  WHERE name = 'public_posts' AND (NEW.privacy = 'public') <> (OLD.privacy = 'public');
END;
--> statement-breakpoint
CREATE TRIGGER comments_counted_on_insert AFTER INSERT ON comments BEGIN
  UPDATE posts SET comment_count = comment_count + 1 WHERE id = NEW.post_id;
END;
--> statement-breakpoint
CREATE TRIGGER comments_counted_on_delete AFTER DELETE ON comments BEGIN
  UPDATE posts SET comment_count = comment_count - 1 WHERE id = OLD.post_id;
END;
--> statement-breakpoint
CREATE TRIGGER likes_counted_on_insert AFTER INSERT ON likes BEGIN
  UPDATE posts SET like_count = like_count + 1 WHERE id = NEW.post_id;
END;
--> statement-breakpoint
CREATE TRIGGER likes_counted_on_delete AFTER DELETE ON likes BEGIN
  UPDATE posts SET like_count = like_count - 1 WHERE id = OLD.post_id;
END;
--> statement-breakpoint
CREATE TRIGGER follows_counted_on_insert AFTER INSERT ON follows BEGIN
  UPDATE users SET following_count = following_count + 1 WHERE id = NEW.follower_id;
  UPDATE users SET follower_count = follower_count + 1 WHERE id = NEW.followee_id;
END;
--> statement-breakpoint
CREATE TRIGGER follows_counted_on_delete AFTER DELETE ON follows BEGIN
  UPDATE users SET following_count = following_count - 1 WHERE id = OLD.follower_id;
  UPDATE users SET follower_count = follower_count - 1 WHERE id = OLD.followee_id;
END;
