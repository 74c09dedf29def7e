/**
 * The routes of posts, comments, likes and feeds.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { commentRoutes, likeRoutes } from "./comment-routes.ts";
import { feedRoutes } from "./feed-routes.ts";
import { postRoutes } from "./post-routes.ts";

// The feeds come first: their paths would match the path of one post, too.
export const socialRoutes = createRouter()
  .route("/", feedRoutes)
  .route("/", postRoutes)
  .route("/", commentRoutes)
  .route("/", likeRoutes);
