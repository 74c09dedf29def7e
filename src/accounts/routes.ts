/**
 * The accounts family.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { authRoutes } from "./auth-routes.ts";
import { peopleRoutes } from "./people/people-routes.ts";
import { userRoutes } from "./user-routes.ts";

export const accountRoutes = createRouter()
  .route("/", authRoutes)
  .route("/", peopleRoutes)
  .route("/", userRoutes);
