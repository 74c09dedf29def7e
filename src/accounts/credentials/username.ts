/**
 * Usernames that may be chosen.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";

/**
 * Names that a visitor could mistake for the service itself, such as the mailboxes of RFC 2142.
 */
const reserved = new Set(
  `abuse admin administrator administrators api auth billing connectly help hostmaster login logout me
  moderator moderators noc noreply null official postmaster register root security settings signin signout
  signup staff support sysadmin system undefined webmaster www`.split(/\s+/),
);

/** Whether a name is reserved. Letter case, dots and underscores make no difference. */
function isReserved(username: string): boolean {
  const name = username.toLowerCase();
  return reserved.has(name) || reserved.has(name.replace(/[._]/g, ""));
}

const form = /^[A-Za-z0-9_.]{3,30}$/;

/** What is wrong with a username; null when it may be chosen. */
function faultOf(name: string): string | null {
  if (!form.test(name)) {
    return "expected 3 to 30 characters of letters, digits, '_' and '.' (A-Z without accents)";
  }
  if (!/[A-Za-z0-9]/.test(name)) return "expected at least one letter or digit";
  return isReserved(name) ? "this name is reserved" : null;
}

/** A username that an account may have. */
export const newUsername = z
  .string()
  .trim()
  .superRefine((name, context) => {
    const message = faultOf(name);
    if (message !== null) context.addIssue({ code: "custom", message });
  })
  .openapi({
    type: "string",
    pattern: form.source,
    minLength: 3,
    maxLength: 30,
    example: "ada",
    description:
      "The service compares and answers usernames in lower case. Names such as `admin` are reserved.",
  });
