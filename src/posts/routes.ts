/**
 * The routes of posts, comments, likes and feeds.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { commentRoutes } from "./comments/comment-routes.ts";
import { feedRoutes } from "./feeds/feed-routes.ts";
import { likeRoutes } from "./likes/like-routes.ts";
import { postRoutes } from "./posts/post-routes.ts";
import { savedRoutes } from "./saved/saved-routes.ts";

// The feeds come first because their paths also match the path of one post.
export const socialRoutes = createRouter()
  .route("/", feedRoutes)
  .route("/", postRoutes)
  .route("/", commentRoutes)
  .route("/", likeRoutes)
  .route("/", savedRoutes);
