/**
 * The view of a docket table, and its representation in the URL of the console.
 *
 * @module
 */
import { linkTo } from "../app/route.ts";

export const resources = [
  ["dockets", "Dockets"],
  ["docket-entries", "Entries"],
  ["recap-documents", "Documents"],
  ["courts", "Courts"],
] as const;

export type Resource = (typeof resources)[number][0];

/** The default columns of each table. */
const usualColumns: Readonly<Record<Resource, readonly string[]>> = {
  dockets: [
    "id",
    "date_filed",
    "court",
    "docket_number",
    "case_name",
    "nature_of_suit",
    "date_terminated",
  ],
  "docket-entries": ["id", "date_filed", "entry_number", "docket", "description"],
  "recap-documents": [
    "id",
    "document_number",
    "attachment_number",
    "description",
    "page_count",
    "is_available",
  ],
  courts: ["id", "position", "short_name", "full_name", "jurisdiction", "start_date", "end_date"],
};

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

export interface FilterValue {
  /** The name of the parameter, without the `!` that negates it. */
  readonly name: string;
  readonly isNegated: boolean;
  readonly value: string;
}

/** The position at which the table opens. */
export type Position =
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "seek" | "around"; readonly value: string };

/** What a table shows of a resource. */
export interface View {
  readonly resource: Resource;
  readonly columns: readonly string[];
  readonly order: readonly SortKey[];
  /** The place of NULLs. Null for the default of the API. */
  readonly nulls: "first" | "last" | null;
  readonly filters: readonly FilterValue[];
  readonly position: Position;
}

const isResource = (text: string): text is Resource => resources.some(([name]) => name === text);

export function readOrder(text: string): SortKey[] {
  return text
    .split(",")
    .filter((part) => part !== "")
    .map((part) => ({ field: part.replace(/^-/, ""), descending: part.startsWith("-") }));
}

const writeOrder = (order: readonly SortKey[]) =>
  order.map(({ field, descending }) => (descending ? "-" : "") + field).join(",");

const own = new Set(["columns", "order_by", "nulls", "position", "seek", "around"]);

function readPosition(query: URLSearchParams): Position {
  const seek = query.get("seek");
  if (seek !== null) return { kind: "seek", value: seek };
  const around = query.get("around");
  if (around !== null) return { kind: "around", value: around };
  return { kind: query.get("position") === "last" ? "end" : "start" };
}

/** Reads a view from the console's URL. Returns null if the resource does not exist. */
export function readView(name: string, query: URLSearchParams): View | null {
  if (!isResource(name)) return null;
  const nulls = query.get("nulls");
  return {
    resource: name,
    columns: query.get("columns")?.split(",") ?? usualColumns[name],
    order: readOrder(query.get("order_by") ?? ""),
    nulls: nulls === "first" || nulls === "last" ? nulls : null,
    filters: [...query]
      .filter(([each]) => !own.has(each))
      .map(([each, value]) => ({
        name: each.replace(/!$/, ""),
        isNegated: each.endsWith("!"),
        value,
      })),
    position: readPosition(query),
  };
}

function positionParameters(position: Position): Record<string, string> {
  if (position.kind === "start") return {};
  if (position.kind === "end") return { position: "last" };
  return { [position.kind]: position.value };
}

function filterParameters(filters: readonly FilterValue[]): Record<string, string> {
  return Object.fromEntries(
    filters.map(({ name, isNegated, value }) => [isNegated ? `${name}!` : name, value]),
  );
}

/** The URL of a view in the console. */
export function linkToView(view: View): string {
  const { resource, columns, order, nulls, filters, position } = view;
  const usual = usualColumns[resource].join();
  return linkTo(["dockets", resource], {
    columns: columns.join() === usual ? null : columns.join(),
    order_by: writeOrder(order),
    nulls,
    ...filterParameters(filters),
    ...positionParameters(position),
  });
}

/** The parameters of the API for a view, without its position. */
export function queryOf({ columns, order, nulls, filters }: View): Record<string, string> {
  return {
    // The table needs the id of every row, even if it does not show the id.
    fields: columns.includes("id") ? columns.join() : ["id", ...columns].join(),
    ...(order.length > 0 && { order_by: writeOrder(order) }),
    ...(nulls !== null && { nulls }),
    ...filterParameters(filters),
  };
}

/** The parameters of the API for the position of a view. */
export const movementOf = ({ position }: View) => positionParameters(position);

/** The path of a resource's list. */
export const pathOf = (resource: Resource) => `/api/rest/v4/${resource}`;

/**
 * Returns the order after a click on a column header. Each click changes the column's key from none to
 * ascending, from ascending to descending, and from descending to none.
 *
 * @param isAdded whether the other keys stay in the order.
 */
export function toggleOrder(
  order: readonly SortKey[],
  field: string,
  isAdded: boolean,
): readonly SortKey[] {
  const current = order.find((key) => key.field === field);
  const kept = isAdded ? order : order.filter((key) => key.field === field);
  if (current === undefined) return [...kept, { field, descending: false }];
  if (!current.descending) {
    return kept.map((key) => (key.field === field ? { field, descending: true } : key));
  }
  return kept.filter((key) => key.field !== field);
}
