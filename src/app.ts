/**
 * The application: middleware in order, then one line per mounted family.
 *
 * @module
 */
import { except } from "hono/combine";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { accountRoutes, openPaths } from "./accounts/routes.ts";
import { verifyToken } from "./accounts/token.ts";
import { documentFileRoutes } from "./dockets/documents/document-routes.ts";
import { importRoutes } from "./dockets/import/import-routes.ts";
import { docketRoutes } from "./dockets/routes.ts";
import { isBucketUnavailable } from "./files/bucket/objects.ts";
import { createDocuments } from "./files/document-service.ts";
import { fileRoutes, openContentPath } from "./files/routes.ts";
import { authenticate, authenticateIfSent } from "./http/authentication.ts";
import { requireSecret, withDatabase } from "./http/context.ts";
import { healthRoutes } from "./http/health.ts";
import { answerUnrouted, onlyRouted } from "./http/method-not-allowed.ts";
import { invalid, Problem, problemResponse } from "./http/problem.ts";
import { referenceRoutes } from "./http/reference.ts";
import { jsonOnly, notJson, smallBody } from "./http/request-body.ts";
import { createRouter } from "./http/router.ts";
import { timing } from "./http/timing.ts";
import { attachedPosts } from "./posts/attachments.ts";
import { socialRoutes } from "./posts/routes.ts";

export const app = createRouter();

app.use(requestId());
app.use(timing);
app.use(
  cors({
    origin: "*",
    maxAge: 86_400,
    exposeHeaders: [
      "Link",
      "Location",
      "ETag",
      "Accept-Ranges",
      "Content-Disposition",
      "Content-Length",
      "Content-Range",
      "Server-Timing",
      "X-Cache",
      "x-d1-bookmark",
      "X-Request-Id",
      "X-Request-Duration",
      "WWW-Authenticate",
    ],
  }),
);
app.use(requireSecret);
app.use(onlyRouted(app));
app.use(withDatabase);
app.use(openContentPath, authenticateIfSent(verifyToken));
app.use("/api/*", except([...openPaths, openContentPath], authenticate(verifyToken)));
for (const family of ["auth", "users", "posts", "comments"]) {
  app.use(`/api/${family}/*`, jsonOnly, smallBody);
}

app.route("/", accountRoutes);
app.route("/", socialRoutes);
app.route("/", fileRoutes(attachedPosts));
app.route("/", importRoutes);
app.route("/", documentFileRoutes(createDocuments(attachedPosts)));
app.route("/", docketRoutes);
app.route("/", healthRoutes);
app.route("/", referenceRoutes(app));

app.notFound(answerUnrouted(app));

app.onError((error, c) => {
  if (error instanceof Problem) return problemResponse(c, error);
  // What a validator throws before it looks at a body's members.
  if (error instanceof HTTPException && error.status < 500) {
    const problem = error.status === 415 ? notJson() : invalid("body", "expected JSON");
    return problemResponse(c, problem);
  }
  // Every other reference was read in the same transaction: the row that is not there is the viewer's.
  if (error.message.includes("FOREIGN KEY constraint failed")) {
    return problemResponse(c, new Problem("unauthenticated", "The token's user is no more."));
  }
  if (isBucketUnavailable(error)) {
    const headers = { "Retry-After": "1" };
    return problemResponse(
      c,
      new Problem("unavailable", "R2 does not answer now; send the request again.", { headers }),
    );
  }
  console.error(
    JSON.stringify({
      level: "error",
      message: error.message,
      cause: error.cause instanceof Error ? error.cause.message : undefined,
      stack: error.stack,
      request_id: c.get("requestId"),
      method: c.req.method,
      path: c.req.path,
    }),
  );
  return problemResponse(
    c,
    new Problem("internal_error", "It has been logged under this request_id."),
  );
});
