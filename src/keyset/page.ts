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
import { type Plan, type PlannedList, type Position, planPage, valuesOf } from "./plan.ts";
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

/** A page that is planned. Its statements can be run again and again. */
export interface PlannedPage<Row> {
  readonly statements: readonly Statement<RawRow>[];
  /** The page of the rows of each statement. */
  read(results: readonly RawRow[][]): Page<Row>;
}

/** A position that needs no rows to plan its page. */
type PlainPosition = Exclude<Position, { at: "around" }>;

function plannedList<P extends Projection, H extends Projection>(
  query: Omit<PageQuery<P, H>, "position">,
): PlannedList {
  const { list, sources, order, select, hydrate, size } = query;
  return {
    shape: { list, sources, columns: select },
    keys: order.keys,
    range: query.range ?? { after: null, before: null },
    filter: query.filter ?? null,
    size,
    hydrate: (page) => hydrated(hydrate, page),
  };
}

function requirePositive(...counts: readonly number[]): void {
  for (const count of counts) {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`no page has size or number ${count}`);
  }
}

function readerOf<P extends Projection, H extends Projection>(
  { select, hydrate }: Pick<PageQuery<P, H>, "select" | "hydrate">,
  { statements, read }: Plan,
): PlannedPage<RowOf<P> & RowOf<H>> {
  const decode = decoderOf({ ...select, ...hydrate?.select });
  return {
    statements,
    read: (results) => {
      const { rows, next, previous, endedEarly } = read(results);
      return {
        rows: rows.map(decode) as (RowOf<P> & RowOf<H>)[],
        next,
        previous,
        endedEarly,
      };
    },
  };
}

/**
 * Plans one page without running a statement.
 *
 * @throws RangeError if `size` or a page number is not a positive integer.
 */
export function planPageOf<P extends Projection, H extends Projection = Record<never, never>>(
  query: PageQuery<P, H> & { readonly position: PlainPosition },
): PlannedPage<RowOf<P> & RowOf<H>> {
  const { position, size } = query;
  requirePositive(size, position.at === "number" ? position.number : 1);
  return readerOf(query, planPage(plannedList(query), position));
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
  const { position } = query;
  const page =
    position.at === "around"
      ? await planAroundRow(database, query, position.id)
      : planPageOf({ ...query, position });
  return readPlannedPage(database, page, companions);
}

/**
 * Reads a planned page in one round trip to D1.
 *
 * @param companions further statements to run in the same transaction as the page.
 * @throws TooManyRows if a source has more rows than it may have.
 */
export async function readPlannedPage<
  Row,
  const C extends readonly Statement<unknown>[] = readonly [],
>(
  database: Pick<Database, "batch">,
  page: PlannedPage<Row>,
  companions: C = [] as unknown as C,
): Promise<Page<Row> & { readonly companions: Companions<C> }> {
  const results = await database.batch([...companions, ...page.statements]);
  const found = results.slice(companions.length).map(({ rows }) => rows as RawRow[]);
  return {
    ...page.read(found),
    companions: results.slice(0, companions.length).map(({ rows }) => rows) as Companions<C>,
  };
}

/** Plans the page around a row, whose keys one statement reads. */
async function planAroundRow<P extends Projection, H extends Projection>(
  database: Pick<Database, "run">,
  query: PageQuery<P, H>,
  id: KeyValue,
): Promise<PlannedPage<RowOf<P> & RowOf<H>>> {
  requirePositive(query.size);
  const planned = plannedList(query);
  const { shape, filter, keys, range } = planned;
  const absent = () => new AnchorNotFound(`no row ${id} in this list`);
  if (shape.sources.length === 0) throw absent();
  const { rows } = await database.run<RawRow>({
    sql: anchorSelect(withFilter(shape, filter), keys, range, id),
  });
  const row = rows[0];
  if (row === undefined) throw absent();
  return readerOf(query, planPage(planned, { at: "around", anchor: valuesOf(row, keys) }));
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
