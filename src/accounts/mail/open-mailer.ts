/**
 * The implementations of the mailer: Cloudflare's binding, and the development mailbox.
 *
 * @module
 */
import { type DevMailbox, storeInMailbox } from "./dev-mailbox.ts";
import type { Mailer } from "./mailer.ts";

/** Where e-mail goes. `npm start` uses the mailbox, a deployment the binding. */
interface MailSettings {
  /** The sender's address; null when none is configured. */
  readonly from: string | null;
  /** Whether messages are kept in the development mailbox instead of being sent. */
  readonly devMailbox: boolean;
}

/** Attempts to send a message, and the pause after the first one in milliseconds. */
const attempts = 3;
const firstPause = 500;

/**
 * Cloudflare's `send_email` binding (developers.cloudflare.com/email-service). The domain of the
 * sender's address must be set up there.
 */
function cloudflareMailer(binding: SendEmail, from: string): Mailer {
  return {
    isSlow: true,
    async send({ to, subject, text }) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await binding.send({ from, to, subject, text });
          return;
        } catch (error) {
          if (attempt === attempts) throw error;
          await scheduler.wait(firstPause * 2 ** (attempt - 1));
        }
      }
    },
  };
}

/**
 * The development mailbox: messages go to KV and to the log, where `npm start` shows them, and
 * `GET /dev/mailbox` lists them.
 */
function mailboxMailer(mailbox: DevMailbox): Mailer {
  return {
    isSlow: false,
    async send(message) {
      await storeInMailbox(mailbox, message, Date.now());
      const link = /https?:\/\/\S+/.exec(message.text)?.[0];
      console.warn(`Mail to ${message.to}: ${message.subject}${link ? `\n  ${link}` : ""}`);
    },
  };
}

/**
 * The mailer of this Worker.
 *
 * @param binding absent when `wrangler.toml` has no `send_email` binding.
 * @returns null when no e-mail can be sent: without the binding or a sender's address.
 */
export function openMailer(
  settings: MailSettings,
  mailbox: DevMailbox,
  binding: SendEmail | undefined,
): Mailer | null {
  if (settings.devMailbox) return mailboxMailer(mailbox);
  if (binding === undefined || settings.from === null) return null;
  return cloudflareMailer(binding, settings.from);
}
