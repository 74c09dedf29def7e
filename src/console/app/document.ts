/**
 * The OpenAPI document. The console reads from it the filters and sort keys of the lists of dockets.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { request } from "./request.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Loads the document once. It does not change while the console is open. */
export function useDocument() {
  return useQuery<Document>({
    queryKey: ["openapi"],
    queryFn: ({ signal }) => request<Document>("get", "/openapi.json", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Follows a `$ref`. A value without a `$ref` is returned as it is. */
function resolve<T extends { readonly $ref?: string }>(document: Document, value: T): T {
  if (value.$ref === undefined) return value;
  let target: unknown = document;
  for (const part of value.$ref.split("/").slice(1)) {
    target = (target as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/")];
  }
  return (target ?? value) as T;
}

/** A filter of a list, as the document declares it. */
export interface Filter {
  readonly name: string;
  readonly description: string;
  /** The values that the filter accepts. Null if it accepts any value. */
  readonly choices: readonly string[] | null;
}

/** The columns, sort keys and filters of a list. */
export interface ListDescription {
  /** The members of a row, in the order of the document. */
  readonly columns: readonly string[];
  /** The kind of value that each column contains. */
  readonly kinds: ReadonlyMap<string, "date" | "time" | "number" | "link" | "text" | "boolean">;
  readonly sortable: readonly string[];
  readonly filters: readonly Filter[];
}

/** Parameters that control paging, order and representation. They are not filters. */
const paging = new Set(
  "cursor page page_size position around seek order_by nulls count fields omit".split(" "),
);

function kindOf({ type, format }: Schema) {
  const types = Array.isArray(type) ? type : [type];
  if (format === "date") return "date";
  if (format === "date-time") return "time";
  if (format === "uri") return "link";
  if (types.includes("integer") || types.includes("number")) return "number";
  return types.includes("boolean") ? "boolean" : "text";
}

/**
 * Reads the description of a list from the document.
 *
 * @param path the path of the list; the path of its rows is the same with `/{id}`.
 */
export function describeList(document: Document, path: string): ListDescription {
  const parameters = (document.paths[path]?.get?.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query");
  const row = document.paths[`${path}/{id}`]?.get?.responses["200"];
  const schema = row?.content?.["application/json"]?.schema ?? {};
  const properties = Object.entries(resolve(document, schema).properties ?? {});
  const order = parameters.find(({ name }) => name === "order_by");
  const words = order?.description ?? order?.schema?.description ?? "";
  const names = properties.map(([name]) => name);
  const sortable = new Set(words.match(/[a-z][a-z_]+/g));
  return {
    columns: names,
    kinds: new Map(
      properties.map(([name, each]) => [name, kindOf(resolve(document, each))] as const),
    ),
    sortable: names.filter((name) => sortable.has(name)),
    filters: parameters
      // `related` is an object of parameters that the document does not list one by one.
      .filter(({ name, schema: { type } = {} }) => {
        return !paging.has(name) && !name.endsWith("!") && type !== "object";
      })
      .map(({ name, description, schema: values }) => ({
        name,
        description: description ?? values?.description ?? "",
        choices: values?.enum ?? null,
      })),
  };
}
