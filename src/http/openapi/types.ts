/**
 * The parts of an OpenAPI document that the Worker touches after it was generated.
 *
 * @module
 */

/** A JSON Schema, or a reference to one. */
export interface SchemaObject {
  readonly [member: string]: unknown;
}

export interface HeaderObject {
  readonly $ref?: string;
  readonly description?: string;
  readonly schema?: SchemaObject;
}

export interface ParameterObject {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: SchemaObject;
  readonly style?: string;
  readonly explode?: boolean;
  readonly example?: unknown;
  /** True for a filter that a trailing `!` on its name negates. It is removed from the document. */
  readonly "x-negatable"?: boolean;
}

export interface ResponseObject {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, HeaderObject>>;
  readonly content?: Readonly<Record<string, { readonly schema?: SchemaObject }>>;
}

interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: Readonly<
    Record<string, { readonly schema?: SchemaObject; readonly example?: unknown }>
  >;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: RequestBodyObject;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** The operations of a path, by method in lower case. */
export type PathItem = Readonly<Record<string, OperationObject>>;

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
}
