/**
 * The parameters of the OpenAPI document: the negated filters, and components for those that several
 * operations share.
 *
 * @module
 */
import type { OperationObject, ParameterObject, PathItem } from "./types.ts";

type Paths = Readonly<Record<string, PathItem>>;

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

/** Adds `name!` after each filter that can be negated. */
export function withNegations(parameters: readonly ParameterObject[]): ParameterObject[] {
  return parameters.flatMap((parameter) => {
    const { "x-negatable": isNegatable, ...plain } = parameter;
    if (isNegatable !== true) return [plain];
    const description = `Rows that do not match \`${plain.name}\`. Rows without a value match.`;
    return [plain, { ...plain, name: `${plain.name}!`, description }];
  });
}

/** A name in the characters that the name of a component may have. */
const componentName = (name: string) => name.replaceAll("!", ".not");

const slug = (tag: string) => tag.toLowerCase().replace(/[^a-z0-9]+/g, "-");

interface Shared {
  readonly parameter: ParameterObject;
  readonly tag: string;
  uses: number;
}

/**
 * Moves each parameter that at least two operations share into the components. Where parameters of one
 * name differ, the name of the component says whose it is, as in `id.files`.
 */
export function shareParameters(paths: Paths): {
  readonly paths: Record<string, PathItem>;
  readonly parameters: Record<string, ParameterObject>;
} {
  const shared = new Map<string, Shared>();
  for (const item of Object.values(paths)) {
    for (const { parameters = [], tags } of Object.values(item)) {
      for (const parameter of parameters) {
        const text = JSON.stringify(parameter);
        const known = shared.get(text);
        if (known === undefined) shared.set(text, { parameter, tag: tags?.[0] ?? "", uses: 1 });
        else known.uses += 1;
      }
    }
  }
  const components: Record<string, ParameterObject> = {};
  const references = new Map<string, ParameterObject>();
  const mostUsedFirst = [...shared].toSorted(([, a], [, b]) => b.uses - a.uses);
  for (const [text, { parameter, tag, uses }] of mostUsedFirst) {
    if (uses < 2) continue;
    const plain = componentName(parameter.name ?? "");
    const candidates = [plain, `${plain}.${slug(tag)}`];
    for (let number = 2; candidates.length < 50; number += 1) {
      candidates.push(`${plain}.${slug(tag)}-${number}`);
    }
    const name = candidates.find((each) => !Object.hasOwn(components, each));
    if (name === undefined) throw new Error(`too many different parameters ${plain}`);
    components[name] = parameter;
    references.set(text, { $ref: `#/components/parameters/${name}` });
  }
  const changed = mapOperations(paths, (operation) =>
    operation.parameters === undefined
      ? operation
      : {
          ...operation,
          parameters: operation.parameters.map(
            (parameter) => references.get(JSON.stringify(parameter)) ?? parameter,
          ),
        },
  );
  return {
    paths: changed,
    parameters: Object.fromEntries(
      Object.entries(components).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}
