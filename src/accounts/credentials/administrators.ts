/**
 * Administrators: users whose verified address is in `ADMIN_EMAILS`.
 *
 * The right is not stored. It is computed for each request from the session's user, so that it ends with
 * the session, with a change of the address, and with a change of `ADMIN_EMAILS`.
 *
 * @module
 */
import type { Settings } from "../../settings.ts";
import type { AccountUser } from "../present.ts";
import { normalizeEmail } from "./email-address.ts";

/** Whether a user is an administrator. An address that is not verified gives no right. */
export function isAdministrator(
  { email, emailVerified }: Pick<AccountUser, "email" | "emailVerified">,
  { adminEmails }: Pick<Settings, "adminEmails">,
): boolean {
  return emailVerified && adminEmails.some((address) => normalizeEmail(address) === email);
}
