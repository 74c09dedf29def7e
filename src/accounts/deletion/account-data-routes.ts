/**
 * `DELETE /api/users/me` and `GET /api/users/me/export`.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { defineRoute, jsonAnswer, jsonBody } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery, strict } from "../../http/schema.ts";
import { portsOf, requestScope } from "../../ports/request-scope.ts";
import { exportAccount } from "../export/export-archive.ts";
import { givenPassword } from "../passwords/password-rules.ts";
import { countAttempt, currentSession } from "../request-context.ts";
import { deleteAccount } from "./delete-account.ts";

const tags = ["Accounts"];

const deleteBody = strict({ password: givenPassword }).openapi("DeleteAccount");
const deletionBegun = z.object({ status: z.literal("deleted") }).openapi("AccountDeleted");

const deleteRoute = defineRoute({
  operationId: "deleteAccount",
  access: "session",
  method: "delete",
  path: "/api/users/me",
  tags,
  summary: "Delete the caller's account",
  description:
    "The operation deletes the account's posts, comments, likes, follows, files and sessions. After the answer, nobody can read any data of the account. The bytes of files and cached pages are removed later. The example has the password of the account in the example of signing up.",
  request: { query: noQuery, body: jsonBody(deleteBody) },
  responses: { 202: jsonAnswer(deletionBegun, "The account is deleted") },
  problems: ["unprocessable"],
});

const exportRoute = defineRoute({
  operationId: "exportAccount",
  access: "session",
  method: "get",
  path: "/api/users/me/export",
  tags,
  summary: "Download the caller's data",
  description:
    "The answer is a ZIP file. It has a file of JSON lines for each kind of data, and the bytes of every file under `files/`. The service makes the ZIP file while it sends it.",
  request: { query: noQuery },
  responses: {
    200: {
      description: "The archive",
      content: { "application/zip": { schema: z.string().openapi({ format: "binary" }) } },
    },
  },
});

export const accountDataRoutes = createRouter()
  .openapi(deleteRoute, async (c) => {
    const { user } = currentSession(c);
    await countAttempt(c, "sign-in-address", ["sign-in-name", `id ${user.id}`]);
    const scope = requestScope(c);
    const stores = portsOf(c).userStores(scope.bindings);
    await deleteAccount({ ...scope, stores }, user.id, c.req.valid("json").password);
    return c.json({ status: "deleted" } as const, 202, { "Cache-Control": "no-store" });
  })
  .openapi(exportRoute, (c) => {
    const { db, bindings } = requestScope(c);
    const { user } = currentSession(c);
    const archive = exportAccount({ db, bucket: bindings.FILES }, user.id);
    return c.body(archive, 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="connectly-${user.username}.zip"`,
      "Cache-Control": "no-store",
    }) as never;
  });
