/**
 * Entity tags and dates of conditional requests (RFC 9110, 5.6.7 and 8.8.3).
 *
 * @module
 */
import { invalid } from "../../http/problem.ts";

interface EntityTag {
  /** Without quotes. */
  readonly tag: string;
  readonly weak: boolean;
}

/** The value of `If-Match` or `If-None-Match`. `*` means any version. Null: the header is absent. */
type EntityTags = "*" | readonly EntityTag[] | null;

/** One member of a list, with its comma. The member may be empty (RFC 9110, 5.6.1.2). */
const member = /[ \t]*(?:(W\/)?"([\x21\x23-\x7e\x80-\xff]*)")?[ \t]*(?:,|$)/y;

/**
 * Parses a list of entity tags. A tag may contain commas, and members of the list may be empty.
 *
 * @param name of the header, for the problem.
 * @throws Problem 400 when the header is neither `*` nor a list with at least one entity tag.
 */
export function readEntityTags(name: string, text: string | null): EntityTags {
  if (text === null) return null;
  if (text.trim() === "*") return "*";
  const malformed = () => invalid(name, `expected * or quoted entity tags: "…", "…"`);
  const tags: EntityTag[] = [];
  for (let position = 0; position < text.length; position = member.lastIndex) {
    member.lastIndex = position;
    const match = member.exec(text);
    if (match === null) throw malformed();
    const [, weak, tag] = match;
    if (tag !== undefined) tags.push({ tag, weak: weak !== undefined });
  }
  if (tags.length === 0) throw malformed();
  return tags;
}

/** The tags that a strong comparison can match: those that are not weak (RFC 9110, 8.8.3.2). */
export function strongTags(tags: readonly EntityTag[]): string[] {
  return tags.filter(({ weak }) => !weak).map(({ tag }) => tag);
}

/** The preferred form of a date, and the two obsolete forms that a recipient must accept. */
const dateForms =
  /^(\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT|\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;

/** An HTTP date in Unix milliseconds, always a whole second. Null when the text is not a date. */
export function readDate(text: string | null): number | null {
  const trimmed = text?.trim() ?? "";
  if (!dateForms.test(trimmed)) return null;
  const milliseconds = Date.parse(trimmed.endsWith("GMT") ? trimmed : `${trimmed} GMT`);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** A time as HTTP can express it: in milliseconds, rounded down to a whole second. */
export const wholeSecond = (milliseconds: number) => Math.floor(milliseconds / 1000) * 1000;
