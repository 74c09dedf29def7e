/**
 * The routes of posts, comments, likes and feeds.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { commentRoutes, likeRoutes } from "./comments/comment-routes.ts";
import { feedRoutes } from "./feeds/feed-routes.ts";
import { postRoutes } from "./posts/post-routes.ts";

// The feeds come first: their paths would match the path of one post, too.
export const socialRoutes = createRouter()
  .route("/", feedRoutes)
  .route("/", postRoutes)
  .route("/", commentRoutes)
  .route("/", likeRoutes);
