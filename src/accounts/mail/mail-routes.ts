/**
 * `/api/auth/send-verification-email`, `/verify-email` and `/change-email`, and `/dev/mailbox`.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { notFound } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { isoTime, noQuery, strict, timeSchema } from "../../http/schema.ts";
import { accepted } from "../credentials/credential-schemas.ts";
import { emailAddress } from "../credentials/email-address.ts";
import { accountsContext, countAttempt, currentSession } from "../request-context.ts";
import { readMailbox } from "./dev-mailbox.ts";
import { verifiedPage, wantsPage } from "./pages.ts";
import {
  beginAddressChange,
  requireValidToken,
  resendVerification,
  verifyEmail,
} from "./verification.ts";

const tags = ["Accounts"];
const noStore = { "Cache-Control": "no-store" };

const sendVerificationBody = strict({ email: emailAddress }).openapi("SendVerificationEmail");
const changeEmailBody = strict({ newEmail: emailAddress }).openapi("ChangeEmail");
const mailbox = z
  .object({
    messages: z.array(
      z.object({
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        created_at: timeSchema,
      }),
    ),
  })
  .openapi("DevMailbox");

const sendVerificationRoute = defineRoute({
  operationId: "sendVerificationEmail",
  access: "open",
  method: "post",
  path: "/api/auth/send-verification-email",
  tags,
  summary: "Send the verification link of an address again",
  description: "The answer is the same whether the address has to be verified or not.",
  request: { query: noQuery, body: jsonBody(sendVerificationBody) },
  responses: { 200: jsonAnswer(accepted, "If the address has to be verified, an e-mail was sent") },
});

const verifyEmailRoute = defineRoute({
  operationId: "verifyEmail",
  access: "open",
  method: "get",
  path: "/api/auth/verify-email",
  tags,
  summary: "Verify an address with the token of a link",
  description:
    "The link of a sign-up creates the account. The link of a change of address changes the address. A browser gets a page. A HEAD request checks the token and does not use it.",
  request: {
    query: strict({
      token: z.string().max(256).openapi({ description: "The token of the link" }),
    }),
  },
  responses: {
    200: {
      description: "The address is verified",
      content: {
        "application/json": { schema: accepted },
        "text/html": { schema: z.string() },
      },
    },
  },
  problems: ["conflict"],
});

const changeEmailRoute = defineRoute({
  operationId: "changeEmail",
  access: "session",
  method: "post",
  path: "/api/auth/change-email",
  tags,
  summary: "Change the e-mail address",
  description:
    "The service sends a link to the new address, and changes the address when the user opens the link. The answer is the same whether the new address has an account or not.",
  request: { query: noQuery, body: jsonBody(changeEmailBody) },
  responses: { 200: jsonAnswer(accepted, "An e-mail with a link was sent to the new address") },
});

const mailboxRoute = defineRoute({
  operationId: "getDevMailbox",
  access: "open",
  method: "get",
  path: "/dev/mailbox",
  tags: ["Accounts"],
  summary: "List the e-mails of a local Worker",
  description:
    "The path exists only when `DEV_MAILBOX` is on. `npm start` turns it on; a deployment must not.",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(mailbox, "The newest messages, the newest first") },
  problems: ["not_found"],
});

export const mailRoutes = createRouter()
  .openapi(sendVerificationRoute, async (c) => {
    const { email } = c.req.valid("json");
    await countAttempt(c, "mail-address", ["mail-name", email]);
    await resendVerification(accountsContext(c), email);
    return c.json({ status: true } as const, 200, noStore);
  })
  .openapi(verifyEmailRoute, async (c) => {
    const { token } = c.req.valid("query");
    // Mail servers check links with HEAD requests. Such a request must not use the token.
    const use = c.req.method === "HEAD" ? requireValidToken : verifyEmail;
    await use(accountsContext(c), token);
    if (wantsPage(c)) return verifiedPage(c);
    return c.json({ status: true } as const, 200, noStore);
  })
  .openapi(changeEmailRoute, async (c) => {
    const { newEmail } = c.req.valid("json");
    await countAttempt(c, "mail-address", ["mail-name", newEmail]);
    await beginAddressChange(accountsContext(c), currentSession(c).user, newEmail);
    return c.json({ status: true } as const, 200, noStore);
  })
  .openapi(mailboxRoute, async (c) => {
    if (!c.get("settings").accounts.devMailbox) throw notFound(`path as ${c.req.path}`);
    const messages = await readMailbox(c.env.FEED_CACHE);
    return c.json(
      {
        messages: messages.map(({ to, subject, text, createdAt }) => ({
          to,
          subject,
          text,
          created_at: isoTime(createdAt),
        })),
      },
      200,
      noStore,
    );
  });
