/**
 * The typed client of the Connectly API, for browsers, Node.js and Workers.
 *
 * ```ts
 * const connectly = createClient({ baseUrl: "https://connectly.example", token });
 * for await (const post of connectly.posts.newsfeed({ pageSize: 50 })) console.log(post.body);
 * ```
 *
 * @module
 */
import { authCalls, userCalls } from "./accounts.ts";
import { createCaller } from "./call.ts";
import { resourceCalls } from "./dockets.ts";
import { fileCalls } from "./files.ts";
import type { components } from "./generated/schema.ts";
import { commentCalls, postCalls } from "./posts.ts";
import { createTransport, type TransportOptions } from "./transport.ts";

export type { PageOf, ResourceCalls, Row, Selection } from "./dockets.ts";
export type { DownloadOptions } from "./files.ts";
export type { Filters } from "./filters.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export type { Envelope, List, Page, Walk } from "./list.ts";
export { ConnectlyError, type ErrorCode } from "./problem.ts";
export type { RetryOptions } from "./retry.ts";
export type { Answered } from "./transport.ts";
export type { CallOptions, ChangeOptions } from "./types.ts";
export type { FileRecord, Progress, UploadOptions } from "./upload.ts";

/** The named schemas of the OpenAPI document: `Schemas["Post"]`. */
export type Schemas = components["schemas"];

export type ClientOptions = TransportOptions;

export type Connectly = ReturnType<typeof createClient>;

/**
 * Makes a client. It keeps a token, a bookmark and answers of one user. Make a client for each user, and
 * in a Worker for each request.
 */
export function createClient(options: ClientOptions) {
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const transport = createTransport({ ...options, baseUrl });
  const caller = createCaller(baseUrl, transport);
  return {
    auth: authCalls(caller),
    users: userCalls(caller),
    posts: postCalls(caller),
    comments: commentCalls(caller),
    files: fileCalls(caller),
    dockets: resourceCalls(caller, "dockets"),
    courts: resourceCalls(caller, "courts"),
    docketEntries: resourceCalls(caller, "docket-entries"),
    recapDocuments: resourceCalls(caller, "recap-documents"),
    /** Every operation of the OpenAPI document, by path (openapi-fetch). It uses the same transport. */
    api: caller.api,
    /** The session token, which the caller may store; null when nobody is signed in. */
    get token() {
      return transport.token;
    },
    set token(token: string | null) {
      transport.token = token;
    },
    /**
     * The newest state of the database that this client has seen. Another client that is made with this
     * bookmark sees the writes of this client.
     */
    get bookmark() {
      return transport.bookmark;
    },
  };
}
