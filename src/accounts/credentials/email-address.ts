/**
 * E-mail addresses, in one spelling.
 *
 * @module
 */
import { domainToASCII, domainToUnicode } from "node:url";
import { z } from "@hono/zod-openapi";

/** The longest address (RFC 5321, section 4.5.3.1.3, without the angle brackets). */
const longestAddress = 254;
const longestLocalPart = 64;

/**
 * The canonical spelling, in which an address is stored and looked up: without surrounding spaces, in
 * Unicode NFC and lower case, and with the domain as Unicode text even when it was written in Punycode.
 * International addresses are accepted (RFC 6531).
 *
 * @returns null when the text is no address.
 */
export function normalizeEmail(text: string): string | null {
  const address = text.trim().normalize("NFC").toLowerCase();
  if ([...address].length > longestAddress || !address.isWellFormed()) return null;
  const [, local = "", domain = ""] =
    /^([^\s@<>()[\]\\,;:"\p{C}]+)@([^\s@\p{C}]+)$/u.exec(address) ?? [];
  if (new TextEncoder().encode(local).length > longestLocalPart || local === "") return null;
  if (/^\.|\.$|\.\./.test(local)) return null;
  const ascii = domainToASCII(domain);
  // A domain has a dot, and its last label is not a number. Addresses at an IP address are refused.
  if (!/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{2,63}$/.test(ascii)) return null;
  if (new TextEncoder().encode(`${local}@${ascii}`).length > longestAddress) return null;
  return `${local}@${domainToUnicode(ascii)}`;
}

/** An e-mail address in a request. It is changed into the canonical spelling. */
export const emailAddress: z.ZodType<string, string> = z
  .string()
  .transform((text, context) => {
    const address = normalizeEmail(text);
    if (address !== null) return address;
    context.addIssue({ code: "custom", message: "expected an email address" });
    return z.NEVER;
  })
  .openapi({
    type: "string",
    format: "email",
    maxLength: longestAddress,
    example: "ada@example.com",
  });
