/**
 * The key of lists by when something happened, where ids tell: who follows, who likes, what was made.
 *
 * @module
 */
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { firstIdAt } from "../../db/ids.ts";
import { integerKey, type SortKey, timestampKey } from "../../keyset/index.ts";

/**
 * A key over ids that rise with time. `seek` takes a time: the list then starts with the last row of
 * that millisecond when it goes back in time, else with the first. As the tie-break of a list whose
 * items show people, its `around` takes the id of a person, and the family looks up their row.
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
