/**
 * The application: middleware in order, then one line per mounted family.
 *
 * @module
 */
import { cors } from "hono/cors";
import { accountRoutes } from "./accounts/routes.ts";
import { adminRoutes } from "./admin/routes.ts";
import { ports } from "./compose.ts";
import { documentFileRoutes } from "./dockets/documents/document-routes.ts";
import { importRoutes } from "./dockets/import/import-routes.ts";
import { describeOptions } from "./dockets/metadata.ts";
import { rootRoutes } from "./dockets/root-routes.ts";
import { docketRoutes } from "./dockets/routes.ts";
import { isBucketUnavailable } from "./files/bucket/objects.ts";
import { fileRoutes } from "./files/routes.ts";
import { tusResponses } from "./files/tus/tus-routes.ts";
import { problemOf } from "./http/error-problem.ts";
import { healthRoutes } from "./http/health.ts";
import { answerUnrouted } from "./http/method-not-allowed.ts";
import { homeRoutes } from "./http/openapi/home.ts";
import { Problem, problemResponse } from "./http/problem.ts";
import { referenceRoutes } from "./http/reference.ts";
import { answered } from "./http/requests/answered.ts";
import { withSession } from "./http/requests/request-start.ts";
import { createRouter } from "./http/router.ts";
import { socialRoutes } from "./posts/routes.ts";
import { consolePage } from "./web/page.ts";
import { consoleSessionRoutes } from "./web/session-routes.ts";

export const app = createRouter();

app.use(answered);
app.use("/api/v2/files/tus/*", tusResponses);
app.use("/api/rest/*", describeOptions);
// Answers preflight requests. `answered` sets the headers of all other answers.
app.on("OPTIONS", "*", cors({ origin: "*", maxAge: 86_400 }));
app.use(withSession(ports));

app.use("/", consolePage);
app.route("/", consoleSessionRoutes(app));
app.route("/", adminRoutes);
app.route("/", accountRoutes);
app.route("/", socialRoutes);
app.route("/", fileRoutes);
app.route("/", importRoutes);
app.route("/", documentFileRoutes);
app.route("/", rootRoutes);
app.route("/", docketRoutes);
app.route("/", healthRoutes);
app.route("/", homeRoutes);
app.route("/", referenceRoutes(app));

app.notFound(answerUnrouted(app));

app.onError((error, c) => {
  const problem = problemOf(error);
  if (problem !== null) return problemResponse(c, problem);
  if (isBucketUnavailable(error)) {
    const headers = { "Retry-After": "1" };
    return problemResponse(
      c,
      new Problem("unavailable", "R2 does not answer. Send the request again.", { headers }),
    );
  }
  // The request log writes it.
  c.set("failure", error);
  return problemResponse(
    c,
    new Problem("internal_error", "The error was logged under this request_id."),
  );
});
