/**
 * Random values for the schemas of the OpenAPI document, valid and invalid.
 *
 * @module
 */
import type { Random } from "../../scripts/random.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Text that programs get wrong. */
const strange = [
  "",
  " ",
  "\u0000",
  "null",
  "undefined",
  "NaN",
  "-0",
  "1e999",
  "'; DROP TABLE posts; --",
  "%",
  "%25%00",
  "../../etc/passwd",
  "é".normalize("NFD"),
  "\u202e",
  "𝔘".repeat(3),
  "\ud800",
  "x".repeat(6000),
  "[]",
  "{}",
  "9007199254740993",
  "2026-02-30",
];

const words = ["alpha", "beta", "gamma", "ada", "delta-4", "scotus", "a/b"];

function textFor(schema: Schema, random: Random): string {
  const {
    format,
    minLength = 0,
    maxLength = 200,
    pattern,
  } = schema as {
    format?: string;
    minLength?: number;
    maxLength?: number;
    pattern?: string;
  };
  const day = `20${10 + random.integer(0, 19)}-0${1 + random.integer(0, 8)}-1${random.integer(0, 9)}`;
  if (format === "date") return day;
  if (format === "date-time") return `${day}T10:00:00.000Z`;
  if (format === "email") return `user${random.integer(0, 999999)}@example.com`;
  if (format === "uri") return "https://example.com/";
  if (format === "password") return "a long password";
  const { example } = schema;
  if (pattern !== undefined && typeof example === "string") return example;
  const word = random.pick(words);
  const long = word.padEnd(minLength, "x").slice(0, maxLength);
  return pattern === undefined ? long : `${word.replace(/\W/g, "")}${random.integer(0, 9999)}`;
}

export interface Values {
  /** A value that the schema allows. */
  valid(schema: Schema): unknown;
  /** A value that the schema most likely does not allow. */
  invalid(schema: Schema): unknown;
}

/** @param schemas the named schemas that references lead to. */
export function createValues(schemas: Readonly<Record<string, Schema>>, random: Random): Values {
  function resolve(schema: Schema): Schema {
    const { $ref } = schema;
    if (typeof $ref !== "string") return schema;
    const found = schemas[$ref.split("/").at(-1) ?? ""];
    if (found === undefined) throw new Error(`${$ref} refers to nothing`);
    return resolve(found);
  }

  function objectOf(schema: Schema, value: (member: Schema) => unknown): Record<string, unknown> {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
    const required = (schema.required ?? []) as readonly string[];
    const members = Object.entries(properties)
      .filter(([name]) => required.includes(name) || random.chance(0.5))
      .map(([name, member]) => [name, value(member)] as const);
    return Object.fromEntries(members);
  }

  function valid(unresolved: Schema): unknown {
    const schema = resolve(unresolved);
    if (Array.isArray(schema.enum)) return random.pick(schema.enum);
    if ("const" in schema) return schema.const;
    const either = schema.anyOf ?? schema.oneOf;
    if (Array.isArray(either)) return valid(random.pick(either as Schema[]));
    const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type;
    const { minimum = 0, maximum = 1000 } = schema as { minimum?: number; maximum?: number };
    switch (type) {
      case "null":
        return null;
      case "boolean":
        return random.chance(0.5);
      case "integer":
        return minimum + random.integer(0, Math.min(maximum - minimum, 99));
      case "number":
        return minimum + random.integer(0, 999) / 10;
      case "array":
        return Array.from({ length: random.integer(0, 2) }, () =>
          valid((schema.items ?? {}) as Schema),
        );
      case "object":
        return objectOf(schema, valid);
      default:
        return textFor(schema, random);
    }
  }

  function invalid(unresolved: Schema): unknown {
    const schema = resolve(unresolved);
    const properties = Object.keys((schema.properties ?? {}) as object);
    if (schema.type === "object" && properties.length > 0 && random.chance(0.8)) {
      const object = objectOf(schema, valid);
      const name = random.pick(properties);
      const kind = random.integer(0, 2);
      if (kind === 0) return { ...object, unknown_member: 1 };
      if (kind === 1) {
        return Object.fromEntries(Object.entries(object).filter(([member]) => member !== name));
      }
      const member = (schema.properties as Readonly<Record<string, Schema>>)[name] ?? {};
      return { ...object, [name]: invalid(member) };
    }
    return random.pick<unknown>([
      ...strange,
      null,
      -1,
      0,
      1.5,
      2 ** 53,
      -(2 ** 63),
      true,
      [],
      [[]],
      {},
      { a: { b: {} } },
    ]);
  }

  return { valid, invalid };
}
