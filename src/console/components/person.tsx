/**
 * How all screens show people and times.
 *
 * @module
 */
import { formatAge, formatExactTime } from "../app/format.ts";
import { linkTo } from "../app/route.ts";

/** The number of hues in the style sheet. */
const hues = 8;

/** The initials of a name, on a colour that depends on the username. */
export function Avatar({ username, name }: { username: string; name: string }) {
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("");
  let sum = 0;
  for (const letter of username) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return (
    <span class={`avatar hue-${sum % hues}`} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}

/** A link to a user's profile. */
export function PersonLink({ username, name }: { username: string; name: string }) {
  return (
    <a class="person" href={linkTo(["user", username])}>
      <bdi class="person-name">{name}</bdi> <span class="person-handle">@{username}</span>
    </a>
  );
}

/** Shows how long ago a time was. The title is the exact time. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatExactTime(at)}>
      {formatAge(at, Date.now())}
    </time>
  );
}
