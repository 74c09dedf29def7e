/**
 * The negated filters of the OpenAPI document.
 *
 * @module
 */
import type { ParameterObject } from "./types.ts";

/** Adds `name!` after each filter that can be negated. */
export function withNegations(parameters: readonly ParameterObject[]): ParameterObject[] {
  return parameters.flatMap((parameter) => {
    const { "x-negatable": isNegatable, ...plain } = parameter;
    if (isNegatable !== true) return [plain];
    const description = `Rows that do not match \`${plain.name}\`. Rows without a value match.`;
    return [plain, { ...plain, name: `${plain.name}!`, description }];
  });
}
