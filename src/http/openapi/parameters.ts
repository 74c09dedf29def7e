/**
 * Changes the parameters that the routes declare into those of the OpenAPI document.
 *
 * @module
 */
import type { ParameterObject } from "./types.ts";

/** A parameter whose schema does not repeat its description. */
export function withoutRepetition(parameter: ParameterObject): ParameterObject {
  const { description, schema: { description: repeated, ...schema } = {} } = parameter;
  return repeated === description ? { ...parameter, schema } : parameter;
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
