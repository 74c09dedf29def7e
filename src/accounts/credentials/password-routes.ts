/**
 * `/api/auth/change-password`, `/request-password-reset` and `/reset-password`.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { defineRoute, jsonAnswer, jsonBody } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery, strict } from "../../http/schema.ts";
import { resetPage } from "../mail/pages.ts";
import { presentAccount } from "../present.ts";
import { accountsContext, countAttempt, currentSession } from "../request-context.ts";
import { changePassword, requestReset, resetPassword } from "./change-password.ts";
import * as schemas from "./credential-schemas.ts";

const tags = ["Accounts"];
const noStore = { "Cache-Control": "no-store" };

const changePasswordRoute = defineRoute({
  operationId: "changePassword",
  access: "session",
  method: "post",
  path: "/api/auth/change-password",
  tags,
  summary: "Change the password",
  request: { query: noQuery, body: jsonBody(schemas.changePasswordBody) },
  responses: { 200: jsonAnswer(schemas.passwordChanged, "The password was changed") },
  problems: ["unprocessable"],
});

const requestResetRoute = defineRoute({
  operationId: "requestPasswordReset",
  access: "open",
  method: "post",
  path: "/api/auth/request-password-reset",
  tags,
  summary: "Request a link that sets a new password",
  description: "The answer is the same whether the address has an account or not.",
  request: { query: noQuery, body: jsonBody(schemas.requestResetBody) },
  responses: {
    200: jsonAnswer(schemas.accepted, "If the address has an account, an e-mail was sent"),
  },
});

const resetPageRoute = defineRoute({
  operationId: "getPasswordResetPage",
  access: "open",
  method: "get",
  path: "/api/auth/reset-password",
  tags,
  summary: "Get the page that asks for a new password",
  request: {
    query: strict({
      token: z.string().max(256).openapi({ description: "The token of the link" }),
    }),
  },
  responses: {
    200: { description: "The page", content: { "text/html": { schema: z.string() } } },
  },
});

const resetPasswordRoute = defineRoute({
  operationId: "resetPassword",
  access: "open",
  method: "post",
  path: "/api/auth/reset-password",
  tags,
  summary: "Set a new password with the token of a link",
  description:
    "The operation ends every session of the account. The token comes from the link in the e-mail, `…/reset-password?token=…`, and works once. Replace the token of the example with it. A local Worker shows its e-mails at `/dev/mailbox`.",
  request: { query: noQuery, body: jsonBody(schemas.resetPasswordBody) },
  responses: { 200: jsonAnswer(schemas.accepted, "The password was set") },
});

export const passwordRoutes = createRouter()
  .openapi(changePasswordRoute, async (c) => {
    const { user } = currentSession(c);
    await countAttempt(c, "sign-in-address", ["sign-in-name", `id ${user.id}`]);
    const token = await changePassword(accountsContext(c), user, c.req.valid("json"));
    return c.json({ token, user: presentAccount(user) }, 200, noStore);
  })
  .openapi(requestResetRoute, async (c) => {
    const { email } = c.req.valid("json");
    await countAttempt(c, "mail-address", ["mail-name", email]);
    await requestReset(accountsContext(c), email);
    return c.json({ status: true } as const, 200, noStore);
  })
  .openapi(resetPageRoute, (c) => resetPage(c))
  .openapi(resetPasswordRoute, async (c) => {
    await countAttempt(c, "sign-in-address", null);
    const { token, newPassword } = c.req.valid("json");
    await resetPassword(accountsContext(c), token, newPassword);
    return c.json({ status: true } as const, 200, noStore);
  });
