/**
 * The accounts family.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { authRoutes } from "./auth-routes.ts";
import { userRoutes } from "./user-routes.ts";

export const accountRoutes = createRouter().route("/", authRoutes).route("/", userRoutes);

/** Where no token is needed, as path patterns: one gets it there. */
export const openPaths = ["/api/auth/sign-up/*", "/api/auth/sign-in/*", "/api/auth/jwks/*"];
