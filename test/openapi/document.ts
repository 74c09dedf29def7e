/**
 * The OpenAPI document as the tests read it: operations by request, and validators of its schemas.
 *
 * @module
 */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Content {
  readonly [type: string]: { readonly schema?: object };
}

export interface Answer {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface ApiDocument {
  /** All operations, those with the most literal paths first. */
  readonly operations: readonly Operation[];
  /** The operations of the path that a URL's path is, by method in upper case; null for none. */
  operationsAt(pathname: string): ReadonlyMap<string, Operation> | null;
  /** A validator of the schema at a place of the document. */
  validator(...place: readonly string[]): ValidateFunction;
  /** A validator of a parameter, whose formats are notes and are not checked. */
  parameterValidator(schema: object): ValidateFunction;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The document with references of parameters, answers and headers replaced by what they refer to. */
function resolve(document: Json, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(document, each));
  if (!isObject(value)) return value;
  const reference = value.$ref;
  if (typeof reference === "string" && !reference.startsWith("#/components/schemas/")) {
    const steps = reference.slice(2).split("/");
    const target = steps.reduce<unknown>(
      (at, step) => (isObject(at) ? at[step] : undefined),
      document,
    );
    if (target === undefined) throw new Error(`${reference} refers to nothing`);
    return resolve(document, target);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, resolve(document, each)]),
  );
}

/**
 * Forbids members that a schema does not name: an answer with one would be an answer outside of the
 * document. A schema that allows them says so.
 */
function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (!isObject(value)) return value;
  const closed = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, close(each)]),
  );
  const isOpen = "additionalProperties" in value || !isObject(value.properties);
  return isOpen || value.type !== "object" ? closed : { ...closed, additionalProperties: false };
}

/** References to schemas of the document as references to the definitions of a JSON Schema. */
function toDefinitions(value: unknown): unknown {
  const text = JSON.stringify(value).replaceAll('"#/components/schemas/', '"api#/$defs/');
  return JSON.parse(text);
}

/** A path of the document as a pattern. Integers match digits; a key has slashes. */
function patternOf(path: string, parameters: readonly Parameter[]): RegExp {
  const source = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    // An id consists of digits; anything else in its place is another path. Other integers are checked.
    const isId = parameter?.schema.maximum === Number.MAX_SAFE_INTEGER;
    if (parameter?.schema.type === "integer" && isId) return "[0-9]+";
    return name === "key" ? ".+" : "[^/]+";
  });
  return new RegExp(`^${source}/?$`);
}

/** A path without its escapes, as the router compares it. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

const literals = (path: string) => path.replace(/\{\w+\}/g, "").length;

export function readApiDocument(text: string): ApiDocument {
  const document = JSON.parse(text) as Json;
  const schemas = (document.components as Json).schemas as Json;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true });
  // The document's own words, and formats that say how a value is shown.
  ajv.addVocabulary(["example", "externalDocs", "xml"]);
  addFormats.default(ajv);
  for (const format of ["password", "binary", "int64"]) ajv.addFormat(format, true);
  ajv.addSchema({ $id: "api", $defs: toDefinitions(close(schemas)) as Json });
  const loose = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    coerceTypes: "array",
    validateFormats: false,
  });
  loose.addVocabulary(["example"]);
  loose.addSchema({ $id: "api", $defs: toDefinitions(schemas) as Json });

  const resolved = resolve(document, document.paths) as Record<string, Record<string, Json>>;
  const operations = Object.entries(resolved)
    .flatMap(([path, item]) =>
      Object.entries(item).map(
        ([method, operation]) =>
          ({
            parameters: [],
            security: [],
            ...operation,
            method: method.toUpperCase(),
            path,
          }) as unknown as Operation,
      ),
    )
    .toSorted((a, b) => literals(b.path) - literals(a.path));
  const byPath = [...Map.groupBy(operations, ({ path }) => path)].map(([path, all]) => ({
    pattern: patternOf(
      path,
      all.flatMap(({ parameters }) => parameters),
    ),
    methods: new Map(all.map((operation) => [operation.method, operation])),
  }));

  const validators = new Map<string, ValidateFunction>();
  return {
    operations,
    operationsAt: (pathname) =>
      byPath.find(({ pattern }) => pattern.test(decoded(pathname)))?.methods ?? null,
    validator(...place) {
      const key = place.join(" ");
      const found = validators.get(key);
      if (found !== undefined) return found;
      const [, path = "", ...rest] = place;
      const schema = [path, ...rest].reduce<unknown>(
        (at, step) => (isObject(at) ? at[step] : undefined),
        resolved,
      );
      if (!isObject(schema)) throw new Error(`${key} is no schema`);
      const validator = ajv.compile(toDefinitions(close(schema)) as Json);
      validators.set(key, validator);
      return validator;
    },
    parameterValidator(schema) {
      const key = JSON.stringify(schema);
      const wrapped = {
        type: "object",
        properties: { value: schema },
      };
      const known = validators.get(key) ?? loose.compile(toDefinitions(wrapped) as Json);
      validators.set(key, known);
      return known;
    },
  };
}
