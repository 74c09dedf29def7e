/**
 * The routes of files.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { contentRoutes } from "./content/content-routes.ts";
import { linkRoutes } from "./content/link-routes.ts";
import type { AttachedPosts } from "./context.ts";
import { listRoutes } from "./lists/list-routes.ts";
import { recordRoutes } from "./records/record-routes.ts";
import { uploadRoutes } from "./uploads/multipart-routes.ts";

/** Where no token is needed for what is public, or for a link. */
export const openContentPath = "/api/v2/files/:id{[0-9]+}/content";

export function fileRoutes(posts: AttachedPosts) {
  return createRouter()
    .route("/", listRoutes)
    .route("/", contentRoutes(posts))
    .route("/", uploadRoutes(posts))
    .route("/", linkRoutes(posts))
    .route("/", recordRoutes(posts));
}
