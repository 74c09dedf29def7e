/**
 * The routes of files.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { contentRoutes } from "./content-routes.ts";
import type { AttachedPosts } from "./context.ts";
import { recordRoutes } from "./file-routes.ts";
import { linkRoutes } from "./link-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { uploadRoutes } from "./upload-routes.ts";

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
