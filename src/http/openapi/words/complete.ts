/**
 * Adds the descriptions and examples of this folder to what the routes declare.
 *
 * @module
 */
import type { OperationObject, SchemaObject } from "../types.ts";
import { bodyExamples } from "./examples.ts";
import { memberDescriptions } from "./members.ts";
import { operationDescriptions } from "./operations.ts";

type Schemas = Readonly<Record<string, SchemaObject>>;

/** The named schemas, each member with a description where there is one. */
export function describeMembers(schemas: Schemas): Record<string, SchemaObject> {
  return Object.fromEntries(
    Object.entries(schemas).map(([schemaName, schema]) => {
      if (schema.properties === undefined) return [schemaName, schema];
      const members = Object.entries(schema.properties as Schemas).map(([name, member]) => {
        const description =
          member.description ??
          memberDescriptions[`${schemaName}.${name}`] ??
          memberDescriptions[name];
        return [name, description === undefined ? member : { ...member, description }];
      });
      return [schemaName, { ...schema, properties: Object.fromEntries(members) }];
    }),
  );
}

/** An operation with a description, and with an example of its JSON body. */
export function describeOperation(operation: OperationObject): OperationObject {
  const { operationId = "", requestBody } = operation;
  const description = operation.description ?? operationDescriptions[operationId];
  const json = requestBody?.content["application/json"];
  const example = json?.example ?? bodyExamples[operationId];
  return {
    ...operation,
    ...(description !== undefined && { description }),
    ...(requestBody !== undefined &&
      json !== undefined &&
      example !== undefined && {
        requestBody: {
          ...requestBody,
          content: { ...requestBody.content, "application/json": { ...json, example } },
        },
      }),
  };
}
