/**
 * Compares the rows of a list with a newer answer of the API.
 *
 * @module
 */

interface Identified {
  readonly id: number;
}

/** The changes in a list that is ordered by descending id. */
interface Difference<Row extends Identified> {
  /** Rows that are newer than all rows of the list, newest first. */
  readonly newer: readonly Row[];
  /** The current versions of rows that the list has, by id. */
  readonly current: ReadonlyMap<number, Row>;
  /** The ids of rows that the list has and the API no longer returns. */
  readonly gone: ReadonlySet<number>;
}

/**
 * Compares rows with a page that was read later.
 *
 * A row is gone if its id is within the range of the page's ids and the page does not contain it. The page
 * gives no information about rows outside of that range.
 *
 * @param rows the rows of the list, newest first.
 * @param page the rows that the API returned, newest first.
 * @param isFirst whether nothing precedes the page.
 * @param isLast whether nothing follows the page.
 */
export function compareRows<Row extends Identified>(
  rows: readonly Row[],
  page: readonly Row[],
  isFirst: boolean,
  isLast: boolean,
): Difference<Row> {
  const newest = isFirst ? Number.POSITIVE_INFINITY : (page[0]?.id ?? Number.NEGATIVE_INFINITY);
  const oldest = isLast ? Number.NEGATIVE_INFINITY : (page.at(-1)?.id ?? Number.POSITIVE_INFINITY);
  const first = rows[0]?.id ?? Number.NEGATIVE_INFINITY;
  const inPage = new Map(page.map((row) => [row.id, row]));
  const current = new Map<number, Row>();
  const gone = new Set<number>();
  for (const { id } of rows) {
    const now = inPage.get(id);
    if (now !== undefined) current.set(id, now);
    else if (id <= newest && id >= oldest) gone.add(id);
  }
  return { newer: page.filter(({ id }) => id > first), current, gone };
}
