/**
 * The routes of files.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { contentRoutes } from "./content/content-routes.ts";
import { linkRoutes } from "./content/link-routes.ts";
import { jobRoutes } from "./jobs/job-routes.ts";
import { listRoutes } from "./lists/list-routes.ts";
import { usageRoutes } from "./lists/usage-routes.ts";
import { recordRoutes } from "./records/record-routes.ts";
import { tusRoutes } from "./tus/tus-routes.ts";
import { uploadRoutes } from "./uploads/upload-routes.ts";

export const fileRoutes = createRouter()
  .route("/", listRoutes)
  .route("/", usageRoutes)
  .route("/", contentRoutes)
  .route("/", uploadRoutes)
  .route("/", linkRoutes)
  .route("/", tusRoutes)
  .route("/", jobRoutes)
  .route("/", recordRoutes);
