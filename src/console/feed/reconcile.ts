/**
 * Compares the rows that a list shows with what the API answers now.
 *
 * @module
 */

interface Identified {
  readonly id: number;
}

/** What has changed in a list that is ordered by descending id. */
interface Difference<Row extends Identified> {
  /** Rows that are newer than all rows of the list, newest first. */
  readonly newer: readonly Row[];
  /** Rows as they are now, by id: those that the list has. */
  readonly current: ReadonlyMap<number, Row>;
  /** Ids of rows that the list has and the API does not show any more. */
  readonly gone: ReadonlySet<number>;
}

/**
 * Compares rows with a page that was read later.
 *
 * A row is gone when the page reaches over its place and does not have it. The page says nothing of
 * rows outside of the range of its ids.
 *
 * @param rows what the list shows, newest first.
 * @param page what the API answered, newest first.
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
