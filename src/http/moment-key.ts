/**
 * The key of lists of people by when something happened: who follows, who likes.
 *
 * @module
 */
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { firstIdAt } from "../db/ids.ts";
import { integerKey, type SortKey, timestampKey } from "../keyset/index.ts";

/**
 * A key over ids that rise with time and are not shown. `seek` takes a time: newest first, the list
 * then starts with the last row of that millisecond. `around` takes the id of a person, which is what
 * the items show, and the family looks up their row.
 */
export function momentKey(column: SQLiteColumn): SortKey {
  const { parse, expects } = timestampKey(column);
  const person = integerKey(column);
  return {
    expression: column,
    nullable: false,
    parse: (text) => {
      const milliseconds = parse(text);
      return milliseconds === undefined ? undefined : firstIdAt(Number(milliseconds) + 1) - 1;
    },
    expects,
    anchor: { parse: person.parse, expects: "the id of a person in this list" },
  };
}
