/**
 * Types of requests and answers, derived from the generated types of the OpenAPI document.
 *
 * @module
 */
import type { paths } from "./generated/schema.ts";
import type { Envelope } from "./list.ts";

export type Path = keyof paths;
export type Method = "get" | "put" | "post" | "patch" | "delete";

type Responses<P extends Path, M extends Method> = paths[P][M] extends { responses: infer R }
  ? R
  : never;

type Json<R> = R extends { content: { "application/json": infer J } } ? J : undefined;

/** The body of an operation's successful answer; undefined when it has none. */
export type Answer<P extends Path, M extends Method = "get"> = {
  [S in keyof Responses<P, M>]: S extends 200 | 201 | 202 | 204 ? Json<Responses<P, M>[S]> : never;
}[keyof Responses<P, M>];

/** The page of a list. */
export type PageAnswer<P extends Path> = Extract<Answer<P>, Envelope>;

/** The JSON body that an operation takes. */
export type Body<P extends Path, M extends Method> = paths[P][M] extends {
  requestBody?: { content: { "application/json": infer J } };
}
  ? J
  : never;

/** The query parameters of a list, as on the wire. */
export type Query<P extends Path> = paths[P]["get"] extends { parameters: { query?: infer Q } }
  ? NonNullable<Q>
  : never;

/** The options of every call. */
export interface CallOptions {
  /** Ends the request, and the pause before a repetition. */
  readonly signal?: AbortSignal;
}

/** The options of a call that can be limited to one version of a resource. */
export interface ChangeOptions extends CallOptions {
  /** An ETag: the change is made only if the resource still has it (412 otherwise). */
  readonly ifMatch?: string;
}
