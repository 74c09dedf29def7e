-- Counts rows that were written before the triggers of 0001_counters existed. The condition of each
-- statement is false in a database that was created with those triggers: then nothing is written.

UPDATE posts SET
  like_count = (SELECT count(*) FROM likes WHERE post_id = posts.id),
  comment_count = (SELECT count(*) FROM comments WHERE post_id = posts.id)
WHERE (SELECT sum(public_post_count + followers_post_count + private_post_count) FROM users)
  < (SELECT count(*) FROM posts);
--> statement-breakpoint
UPDATE users SET
  follower_count = (SELECT count(*) FROM follows WHERE followee_id = users.id),
  following_count = (SELECT count(*) FROM follows WHERE follower_id = users.id)
WHERE (SELECT sum(following_count) FROM users) < (SELECT count(*) FROM follows);
--> statement-breakpoint
UPDATE users SET
  public_post_count = (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'public'),
  followers_post_count = (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'followers'),
  private_post_count = (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'private')
WHERE (SELECT sum(public_post_count + followers_post_count + private_post_count) FROM users)
  < (SELECT count(*) FROM posts);
--> statement-breakpoint
UPDATE totals SET value = (SELECT count(*) FROM posts WHERE privacy = 'public')
WHERE name = 'public_posts' AND value < (SELECT count(*) FROM posts WHERE privacy = 'public');
