/**
 * The texts of the messages that the service sends.
 *
 * Every message contains the service's address, so that its reader can see who sent it. The first URL in
 * a message is the link to follow.
 *
 * @module
 */
import type { MailMessage } from "./mailer.ts";

const hours = (seconds: number) => {
  const count = Math.round(seconds / 3600);
  return count === 1 ? "1 hour" : `${count} hours`;
};

/** A link, the origin of the service and the seconds that the link works. */
interface LinkText {
  readonly to: string;
  readonly url: string;
  readonly lifetime: number;
}

const ignore =
  "If you did not ask for this, ignore this message. Nothing changes unless you open the link.";

/** Confirms the address of an account. */
export function verificationMessage({ to, url, lifetime }: LinkText): MailMessage {
  return {
    to,
    subject: "Confirm your e-mail address",
    text: `Open this link to confirm the e-mail address of your account:\n\n${url}\n\nThe link works for ${hours(lifetime)}. ${ignore}\n`,
  };
}

/** Confirms a new address for an account. */
export function changeMessage({ to, url, lifetime }: LinkText): MailMessage {
  return {
    to,
    subject: "Confirm your new e-mail address",
    text: `Open this link to make ${to} the e-mail address of your account:\n\n${url}\n\nThe link works for ${hours(lifetime)}. ${ignore}\n`,
  };
}

/** Contains the link to the form for a new password. */
export function resetMessage({ to, url, lifetime }: LinkText): MailMessage {
  return {
    to,
    subject: "Set a new password",
    text: `Open this link to set a new password for your account:\n\n${url}\n\nThe link works once, for ${hours(lifetime)}. ${ignore}\n`,
  };
}

/** Informs the owner of an account that somebody tried to sign up with the account's address. */
export function existingAccountMessage(to: string, origin: string): MailMessage {
  return {
    to,
    subject: "You already have an account",
    text: `Somebody, probably you, tried to sign up at ${origin} with this e-mail address.\nIt belongs to your account already. Sign in, or ask for a new password if you have forgotten yours.\n`,
  };
}

/** Informs the owner of an account that its address is about to change. */
export function changeNotice(to: string, newEmail: string, origin: string): MailMessage {
  return {
    to,
    subject: "Your e-mail address is about to change",
    text: `Somebody who is signed in to your account at ${origin} asked to change its e-mail address to ${newEmail}.\nIf that was not you, change your password and end the other sessions.\n`,
  };
}
