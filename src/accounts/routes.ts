/**
 * The accounts family.
 *
 * @module
 */
import { createRouter } from "../http/router.ts";
import { passwordRoutes } from "./credentials/password-routes.ts";
import { signInRoutes } from "./credentials/sign-in-routes.ts";
import { accountDataRoutes } from "./deletion/account-data-routes.ts";
import { mailRoutes } from "./mail/mail-routes.ts";
import { peopleRoutes } from "./people/people-routes.ts";
import { sessionRoutes } from "./sessions/session-routes.ts";
import { userRoutes } from "./user-routes.ts";

export const accountRoutes = createRouter()
  .route("/", signInRoutes)
  .route("/", passwordRoutes)
  .route("/", sessionRoutes)
  .route("/", mailRoutes)
  // Before the profiles, whose paths begin with a username.
  .route("/", accountDataRoutes)
  .route("/", peopleRoutes)
  .route("/", userRoutes);
