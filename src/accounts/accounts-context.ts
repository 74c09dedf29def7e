/**
 * The context of the services of the accounts family.
 *
 * @module
 */
import type { Database } from "../db/database.ts";
import { Problem } from "../http/problem.ts";
import type { Mailer, MailMessage } from "./mail/mailer.ts";

/** The part of a request that the services of accounts may use. */
export interface AccountsContext {
  readonly db: Database;
  /** Unix milliseconds. */
  readonly now: number;
  /** Where links in e-mails lead, such as `https://example.com`. */
  readonly origin: string;
  /** Null when no e-mail can be sent. */
  readonly mailer: Mailer | null;
  /** Whether an account works only once its address is verified. */
  readonly requireVerifiedEmail: boolean;
  /** The client's User-Agent header; null for none. */
  readonly userAgent: string | null;
  /** Lets work continue after the answer. A failure is logged. */
  readonly later: (work: Promise<unknown>) => void;
}

/**
 * The mailer.
 *
 * @throws Problem 503 when no e-mail can be sent.
 */
export function requireMailer({ mailer }: Pick<AccountsContext, "mailer">): Mailer {
  if (mailer !== null) return mailer;
  throw new Problem(
    "misconfigured",
    "The service cannot send e-mail. It needs the send_email binding EMAIL and the variable MAIL_FROM.",
  );
}

/**
 * Sends messages. When sending takes time, it runs after the answer, so that the time until the answer does
 * not reveal whether there was a message to send. Without a mailer, nothing is sent.
 */
export async function deliver(
  { mailer, later }: Pick<AccountsContext, "mailer" | "later">,
  messages: readonly MailMessage[],
): Promise<void> {
  if (mailer === null) return;
  const sending = async () => {
    for (const message of messages) await mailer.send(message);
  };
  if (mailer.isSlow) later(sending());
  else await sending();
}
