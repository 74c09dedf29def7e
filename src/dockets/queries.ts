/**
 * Reads pages of a resource, reads one row, and counts rows.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../db/database.ts";
import { prepare } from "../db/prepared.ts";
import { type Projection, select } from "../db/rows.ts";
import {
  type List,
  type Order,
  type Page,
  type PlannedPage,
  type Position,
  pageColumn,
  planPageOf,
  readPage,
  readPlannedPage,
  TooManyRows,
} from "../keyset/index.ts";
import type { Field } from "./declaration/fields.ts";
import { columnOf } from "./declaration/lists.ts";
import type { Resource } from "./declaration/resources.ts";
import { comparedResource, type Filter } from "./filters/filters.ts";
import {
  listCondition,
  mostMerged,
  nothing,
  type PlanFacts,
  planReading,
  type ReadingPlan,
} from "./filters/plan.ts";
import type { Members } from "./members.ts";
import type { Row } from "./present.ts";
import { projectionOf, relatedColumns, withRelated } from "./related.ts";
import { dockets, resourceCounts, tables } from "./tables.ts";

/** The filters of a list, and the members of JSON to return. */
export interface ListQuestion {
  readonly resource: Resource;
  readonly filters: readonly Filter[];
  readonly members: Members;
}

/** A row that a filter refers to does not exist. */
export class NoSuchChoice extends Error {
  readonly filter: Filter;

  constructor(filter: Filter) {
    super("a filter refers to a row that does not exist");
    this.filter = filter;
  }
}

/** The court of a filter on dockets when it is the only filter; otherwise null. */
function onlyCourt({
  resource,
  filters,
}: Pick<ListQuestion, "resource" | "filters">): string | null {
  const [filter, ...more] = filters;
  if (filter === undefined || more.length > 0 || resource.name !== "dockets") return null;
  const { path, field, negated, condition } = filter;
  const isCourt = path.length === 0 && field === "court" && !negated;
  return isCourt && condition.equals?.length === 1 ? String(condition.equals[0]) : null;
}

const counter = (resource: string, parent: string) =>
  sql`SELECT coalesce((SELECT ${resourceCounts.count} FROM ${resourceCounts} WHERE ${resourceCounts.resource} = ${resource} AND ${resourceCounts.parent} = ${parent}), 0) AS count`;

/**
 * Counts the rows of a list. Triggers count the whole list and the dockets of each court. For other filters,
 * the statement reads every row that an index finds.
 */
function counting(question: Pick<ListQuestion, "resource" | "filters">) {
  const { resource, filters } = question;
  const court = onlyCourt(question);
  if (filters.length === 0 || court !== null) {
    return statement<{ count: number }>(counter(resource.name, court ?? ""));
  }
  return statement<{ count: number }>(
    sql`SELECT count(*) AS count FROM ${tables[resource.name]} WHERE ${listCondition(resource, filters)}`,
  );
}

/** For each filter that refers to a row by its id: whether there is such a row. */
function choices({ resource, filters }: Pick<ListQuestion, "resource" | "filters">) {
  return filters.flatMap((filter) => {
    const { mustExist, condition, field: name } = filter;
    if (!mustExist) return [];
    const compared = comparedResource(resource, filter);
    const field: Field | undefined = compared.fields[name];
    const table = tables[field?.references ?? compared.name];
    const found = sql`SELECT EXISTS (SELECT 1 FROM ${table} WHERE ${table.id} = ${condition.equals?.[0] ?? null}) AS found`;
    return [{ filter, statement: statement<{ found: number }>(found) }];
  });
}

function requireChoices(
  asked: ReturnType<typeof choices>,
  results: readonly (readonly { found: number }[])[],
): void {
  for (const [index, { filter }] of asked.entries()) {
    if (results[index]?.[0]?.found !== 1) throw new NoSuchChoice(filter);
  }
}

/**
 * How many rows a list has.
 *
 * @throws NoSuchChoice when a filter refers to a row that does not exist.
 */
export async function countRows(
  db: Database,
  question: Pick<ListQuestion, "resource" | "filters">,
): Promise<number> {
  const asked = choices(question);
  const [counted, ...found] = await db.batch([
    counting(question),
    ...asked.map(({ statement: each }) => each),
  ] as [Statement<{ count: number }>, ...Statement<{ found: number }>[]]);
  requireChoices(
    asked,
    found.map(({ rows }) => rows),
  );
  return counted.rows[0]?.count ?? 0;
}

/** Reads the dockets of the court that a filter on their children names. See {@link PlanFacts.court}. */
async function readCourt(db: Database, { filters }: ListQuestion): Promise<PlanFacts["court"]> {
  const filter = filters.find(
    ({ path, field, negated, condition }) =>
      path.at(-1)?.target.name === "dockets" &&
      field === "court" &&
      !negated &&
      condition.equals?.length === 1,
  );
  if (filter === undefined) return null;
  const court = String(filter.condition.equals?.[0]);
  const [counted, found] = await db.batch([
    statement<{ count: number }>(counter("dockets", court)),
    statement<{ id: number }>(
      sql`SELECT ${dockets.id} AS id FROM ${dockets} WHERE ${dockets.court} = ${court} LIMIT ${mostMerged}`,
    ),
  ]);
  const count = counted.rows[0]?.count ?? 0;
  return { count, dockets: count > mostMerged ? [] : found.rows.map(({ id }) => id) };
}

/** Plans the list. When an index shows that the list has no rows, the plan reads nothing. */
async function planList(
  db: Database,
  { resource, filters }: ListQuestion,
  order: Order,
  facts: PlanFacts,
): Promise<ReadingPlan> {
  const plan = planReading(resource, filters, order, facts);
  if (plan.guards.length === 0) return plan;
  const possible = sql.join([...plan.guards], sql` AND `);
  const { rows } = await db.run(
    statement<{ possible: number }>(sql`SELECT (${possible}) AS possible`),
  );
  return rows[0]?.possible === 1 ? plan : nothing;
}

/**
 * The planned pages of questions whose plans depend on no rows. A question is remembered by its URL
 * (`rememberByUrl`), so that its statements are built and compiled once.
 */
const plannedPages = new WeakMap<
  ListQuestion,
  { readonly position: Position; readonly page: PlannedPage<Row> }
>();

/** The page of a list to read. */
interface PageRequest {
  readonly list: List;
  readonly order: Order;
  readonly position: Position;
  readonly size: number;
}

/**
 * Reads a page in one round trip. It takes another round trip when a filter names the court of a docket,
 * when an index may show that no row matches, when a value of a look-up field has too many rows, and when
 * nested documents have texts.
 *
 * @param question the planned page is cached for this object. Pass the same object only with the same list, order, size
 *   and limits.
 * @param counted whether to count all rows of the list. If it is false, `count` is null.
 * @param scanLimit rows that the page may read when no index answers the filters.
 * @throws AnchorNotFound when `around` names a row that is not in the list.
 * @throws NoSuchChoice when a filter refers to a row that does not exist.
 */
export async function readRows(
  db: Database,
  question: ListQuestion,
  { list, order, position, size }: PageRequest,
  counted: boolean,
  scanLimit: number,
): Promise<Page<Row> & { readonly count: number | null }> {
  const { resource, filters, members } = question;
  const court = await readCourt(db, question);
  const asked = choices({ resource, filters });
  const companions: Statement<{ count: number } | { found: number }>[] = [
    ...asked.map(({ statement: each }) => each),
    ...(counted ? [counting(question)] : []),
  ];
  async function read(facts: PlanFacts) {
    const known = facts.areMany ? undefined : plannedPages.get(question);
    if (known?.position === position) return readPlannedPage(db, known.page, companions);
    const plan = await planList(db, question, order, facts);
    const { sources, range, filter } = plan;
    const query = {
      list,
      order,
      sources,
      position,
      size,
      select: projectionOf(resource, members),
      hydrate: { select: relatedColumns(resource, members, pageColumn), join: sql`` },
      ...(range !== null && { range }),
      ...(filter !== null && { filter }),
    };
    if (position.at === "around") return readPage(db, query, companions);
    const planned = planPageOf({ ...query, position });
    const page = { ...planned, statements: planned.statements.map(prepare) };
    if (plan !== nothing && plan.guards.length === 0 && court === null && !facts.areMany) {
      plannedPages.set(question, { position, page });
    }
    return readPlannedPage(db, page, companions);
  }
  const page = await read({ scanLimit, court }).catch((error: unknown) => {
    if (!(error instanceof TooManyRows)) throw error;
    // The first plan has read up to half of the limit.
    return read({ scanLimit: scanLimit / 2, court, areMany: true });
  });
  const results = page.companions as { count: number; found: number }[][];
  requireChoices(asked, results);
  return {
    ...page,
    rows: await withRelated(db, resource, members, page.rows),
    count: results[asked.length]?.[0]?.count ?? null,
  };
}

/**
 * Reads one row; null when no row has this id and meets the filters.
 *
 * @throws NoSuchChoice when a filter refers to a row that does not exist.
 */
export async function readRow(
  db: Database,
  { resource, filters, members }: ListQuestion,
  id: string | number,
): Promise<Row | null> {
  const table = tables[resource.name];
  const columns: Projection = {
    ...projectionOf(resource, members),
    ...relatedColumns(resource, members, (name) => columnOf(resource, name)),
  };
  const asked = choices({ resource, filters });
  const found = await db.batch([
    select(
      columns,
      sql`FROM ${table} WHERE ${table.id} = ${id} AND ${listCondition(resource, filters)}`,
    ),
    ...asked.map(({ statement: each }) => each),
  ] as [Statement<Row>, ...Statement<{ found: number }>[]]);
  const [rows, ...exist] = found.map((result) => result.rows);
  requireChoices(asked, exist as { found: number }[][]);
  const related = await withRelated(db, resource, members, (rows ?? []) as Row[]);
  return related[0] ?? null;
}
