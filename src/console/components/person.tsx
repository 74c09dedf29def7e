/**
 * People and times, as they are shown everywhere.
 *
 * @module
 */
import { formatAge, formatExactTime } from "../app/format.ts";
import { linkTo } from "../app/route.ts";

/** As many hues as the style sheet has. */
const hues = 8;

/** The first letters of a name, on a colour that belongs to the username. */
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

/** A link to somebody's profile. */
export function PersonLink({ username, name }: { username: string; name: string }) {
  return (
    <a class="person" href={linkTo(["user", username])}>
      <bdi class="person-name">{name}</bdi> <span class="person-handle">@{username}</span>
    </a>
  );
}

/** A time: how long ago, with the exact time as the title. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatExactTime(at)}>
      {formatAge(at, Date.now())}
    </time>
  );
}
