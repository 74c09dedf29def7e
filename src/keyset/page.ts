/**
 * Reads one page of a list.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "../db/database.ts";
import {
  columnList,
  decoderOf,
  type Projection,
  type RawRow,
  type RowOf,
  select,
} from "../db/rows.ts";
import type { CursorPosition, Range } from "./bound.ts";
import { AnchorNotFound } from "./errors.ts";
import type { List } from "./list.ts";
import type { Order } from "./order.ts";
import { type PlannedList, type Position, planPage, valuesOf } from "./plan.ts";
import { type Filter, withFilter } from "./scan.ts";
import type { KeyValue } from "./sort-key.ts";
import type { Source } from "./source.ts";
import { anchorSelect, pageSelect } from "./statement.ts";

/** The parameters of {@link readPage}. */
export interface PageQuery<P extends Projection, H extends Projection = Record<never, never>> {
  readonly list: List;
  readonly order: Order;
  readonly sources: readonly Source[];
  /** The part of the list to page through. If it is absent, pages come from the whole list. */
  readonly range?: Range;
  /** Limits the list to the rows that meet a condition which no index answers. By default, to all rows. */
  readonly filter?: Filter;
  readonly position: Position;
  /** The number of rows on a page, 1 or more. */
  readonly size: number;
  /** Columns of the list's own tables. They are read together with the keys. */
  readonly select: P;
  /**
   * Columns that are read only for the rows of the page. `join` follows `FROM (…) AS page`. It must
   * start with CROSS JOIN or LEFT JOIN, because these keep the order of the page.
   */
  readonly hydrate?: { readonly select: H; readonly join: SQL };
}

/** One page, in the order of the list. */
export interface Page<Row> {
  readonly rows: Row[];
  /** Null exactly when no row follows. After a filter has reached its limit, it is not null in any case. */
  readonly next: CursorPosition | null;
  /** Null exactly when no row precedes. After a filter has reached its limit, it is not null in any case. */
  readonly previous: CursorPosition | null;
  /**
   * Whether the page has fewer rows than `size`, or none, because its filter has reached its limit. The
   * list continues at `next` (backwards: at `previous`).
   */
  readonly endedEarly: boolean;
}

/** A column of the page by its alias, for use in `hydrate`. */
export function pageColumn(alias: string): SQL {
  return sql`page.${sql.identifier(alias)}`;
}

function hydrated<H extends Projection>(hydrate: { select: H; join: SQL } | undefined, page: SQL) {
  if (hydrate === undefined) return page;
  const { select, join } = hydrate;
  const columns = Object.keys(select).length === 0 ? sql`` : sql`, ${columnList(select)}`;
  return sql`SELECT page.*${columns} FROM (${page}) AS page ${join}`;
}

/** The results of the statements that were sent along with a page. */
type Companions<C extends readonly Statement<unknown>[]> = {
  -readonly [K in keyof C]: C[K] extends Statement<infer Row> ? Row[] : never;
};

/**
 * Reads one page in one round trip to D1. Paging around a row takes two round trips: the first one
 * reads the keys of that row.
 *
 * @param companions further statements to run in the same transaction as the page.
 * @throws AnchorNotFound if `around` names a row that is not in the list.
 * @throws TooManyRows if a source has more rows than it may have. Pages by number have no such limit.
 * @throws RangeError if `size` or a page number is not a positive integer.
 */
export async function readPage<
  P extends Projection,
  H extends Projection = Record<never, never>,
  const C extends readonly Statement<unknown>[] = readonly [],
>(
  database: Pick<Database, "run" | "batch">,
  query: PageQuery<P, H>,
  companions: C = [] as unknown as C,
): Promise<Page<RowOf<P> & RowOf<H>> & { readonly companions: Companions<C> }> {
  const { list, sources, order, select, hydrate, position, size } = query;
  for (const count of [size, position.at === "number" ? position.number : 1]) {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`no page has size or number ${count}`);
  }
  const planned: PlannedList = {
    shape: { list, sources, columns: select },
    keys: order.keys,
    range: query.range ?? { after: null, before: null },
    filter: query.filter ?? null,
    size,
    hydrate: (page) => hydrated(hydrate, page),
  };
  const anchored = async (id: KeyValue) => {
    const { rows } = await database.run<RawRow>({
      sql: anchorSelect(withFilter(planned.shape, planned.filter), order.keys, planned.range, id),
    });
    const row = rows[0];
    if (row === undefined) throw new AnchorNotFound(`no row ${id} in this list`);
    return { at: "around", anchor: valuesOf(row, order.keys) } as const;
  };
  const plan = planPage(planned, position.at === "around" ? await anchored(position.id) : position);
  const results = await database.batch([...companions, ...plan.statements]);
  const found = results.slice(companions.length).map(({ rows }) => rows as RawRow[]);
  const { rows, next, previous, endedEarly } = plan.read(found);
  const decode = decoderOf({ ...select, ...hydrate?.select });
  return {
    rows: rows.map(decode) as (RowOf<P> & RowOf<H>)[],
    next,
    previous,
    endedEarly,
    companions: results.slice(0, companions.length).map(({ rows }) => rows) as Companions<C>,
  };
}

/**
 * Counts the rows of a list inside a range, and stops after `most` rows. The count is null when there
 * are more. It costs as many rows as a page of that size.
 */
export function countUpTo(
  { list, sources, order }: { list: List; sources: readonly Source[]; order: Order },
  range: Range,
  most: number,
): Statement<{ count: number | null }> {
  const rows = pageSelect(
    { list, sources, columns: {} },
    {
      keys: order.keys,
      after: range.after === null ? [] : [range.after],
      before: range.before,
      limit: most + 1,
    },
  );
  const count = sql<
    number | null
  >`CASE WHEN counted.n <= ${sql.raw(String(most))} THEN counted.n END`;
  return select({ count }, sql`FROM (SELECT count(*) AS n FROM (${rows})) AS counted`);
}
