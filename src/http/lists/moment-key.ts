/**
 * The sort key of lists that are ordered by time and whose ids contain the time, such as followers and
 * likes.
 *
 * @module
 */
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { firstIdAt } from "../../db/ids.ts";
import { integerKey, type SortKey, timestampKey } from "../../keyset/index.ts";

/**
 * A key over ids that increase with time. `seek` takes a time. In descending order, the list then starts
 * with the last row of that millisecond; in ascending order, with the first. When the key is the
 * tie-break of a list of users, `around` takes the id of a user, and the family looks up that user's row.
 */
export function momentKey(column: SQLiteColumn): SortKey {
  const { parse, expects } = timestampKey(column);
  const person = integerKey(column);
  return {
    expression: column,
    nullable: false,
    parse: (text, direction) => {
      const milliseconds = parse(text);
      if (milliseconds === undefined) return undefined;
      return direction === "ascending"
        ? firstIdAt(Number(milliseconds))
        : firstIdAt(Number(milliseconds) + 1) - 1;
    },
    expects,
    anchor: { parse: person.parse, expects: "the id of a person in this list" },
  };
}
