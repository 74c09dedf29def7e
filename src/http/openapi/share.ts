/**
 * Components for the parameters and answers that several operations of the OpenAPI document share.
 *
 * @module
 */
import { everyAnswer } from "./headers.ts";
import type { OperationObject, ParameterObject, PathItem, ResponseObject } from "./types.ts";

type Paths = Readonly<Record<string, PathItem>>;

/** A value at one place of the document. */
interface Place<T> {
  readonly value: T;
  /** The name that its component should have. */
  readonly name: string;
  /** The suffix of the name when another value has the same name. */
  readonly variant: string;
}

interface Sharing<T> {
  readonly components: Readonly<Record<string, T>>;
  /** The reference to the component of a value, or the value itself when it has no component. */
  readonly refer: (value: T) => T | { readonly $ref: string };
}

/**
 * Makes a component of each value that has at least two places. The most used value of a name gets
 * the name itself.
 */
function share<T>(kind: string, places: readonly Place<T>[]): Sharing<T> {
  const found = new Map<string, Place<T> & { uses: number }>();
  for (const place of places) {
    const text = JSON.stringify(place.value);
    const known = found.get(text);
    if (known === undefined) found.set(text, { ...place, uses: 1 });
    else known.uses += 1;
  }
  const components = new Map<string, T>();
  const references = new Map<string, { readonly $ref: string }>();
  for (const [text, { value, name, variant, uses }] of [...found].toSorted(
    ([, a], [, b]) => b.uses - a.uses,
  )) {
    if (uses < 2) continue;
    const long = `${name}.${variant}`;
    let free = components.has(name) ? long : name;
    for (let number = 2; components.has(free); number += 1) free = `${long}-${number}`;
    components.set(free, value);
    references.set(text, { $ref: `#/components/${kind}/${free}` });
  }
  return {
    components: Object.fromEntries([...components].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    refer: (value) => references.get(JSON.stringify(value)) ?? value,
  };
}

const operationsOf = (paths: Paths) => Object.values(paths).flatMap((item) => Object.values(item));

function mapOperations(
  paths: Paths,
  change: (operation: OperationObject) => OperationObject,
): Record<string, PathItem> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [method, change(operation)]),
      ),
    ]),
  );
}

const slug = (tag: string) => tag.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** When parameters with the same name differ, the component's name adds the group, as in `id.files`. */
export function shareParameters(paths: Paths): {
  readonly paths: Record<string, PathItem>;
  readonly parameters: Readonly<Record<string, ParameterObject>>;
} {
  const places = operationsOf(paths).flatMap(({ parameters = [], tags: [tag = ""] = [] }) =>
    parameters.map((value) => ({
      value,
      name: (value.name ?? "").replaceAll("!", ".not"),
      variant: slug(tag),
    })),
  );
  const { components, refer } = share("parameters", places);
  return {
    parameters: components,
    paths: mapOperations(paths, ({ parameters = [], ...operation }) => ({
      ...operation,
      parameters: parameters.map(refer),
    })),
  };
}

const pascal = (name: string) =>
  name.replace(/(?:^|[_-])(\w)/g, (_, letter: string) => letter.toUpperCase());

const common: ReadonlySet<string> = new Set(everyAnswer);

/** The names of answers that have no body and name no problem code. */
const bodylessNames: Readonly<Record<string, string>> = { 204: "NoContent", 304: "NotModified" };

/** The name of an answer's component; null for an answer with a body of its own. */
function answerName(method: string, status: string, answer: ResponseObject): string | null {
  const { description = "", headers = {}, content } = answer;
  if (method === "head") {
    const [special = ""] = Object.keys(headers).filter((name) => !common.has(name));
    return `Head${pascal(special)}`;
  }
  const codes = Array.from(description.matchAll(/`(\w+)`:/g), ([, code = ""]) => code);
  if (codes.length > 0) return codes.map(pascal).join("Or");
  return content === undefined ? (bodylessNames[status] ?? null) : null;
}

/** Makes components of the answers that are problems or have no body. */
export function shareAnswers(paths: Paths): {
  readonly paths: Record<string, PathItem>;
  readonly responses: Readonly<Record<string, ResponseObject>>;
} {
  const places = Object.values(paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, { responses, tags: [tag = ""] = [] }]) =>
      Object.entries(responses).flatMap(([status, value]) => {
        const name = answerName(method, status, value);
        return name === null ? [] : [{ value, name, variant: slug(tag) }];
      }),
    ),
  );
  const { components, refer } = share("responses", places);
  return {
    responses: components,
    paths: mapOperations(paths, (operation) => ({
      ...operation,
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, answer]) => [status, refer(answer)]),
      ),
    })),
  };
}
