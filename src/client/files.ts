/**
 * Files: their records and their bytes.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import type { ListParameters } from "./parameters.ts";
import { errorOfAnswer } from "./problem.ts";
import type { Body, CallOptions, ChangeOptions, PageAnswer, Query } from "./types.ts";
import { uploadCalls } from "./upload.ts";

export interface DownloadOptions extends CallOptions {
  /** The bytes to read, as in a `Range` header: `bytes=0-99`. The default is all bytes. */
  readonly range?: string;
}

/** `connectly.files`. */
export function fileCalls(caller: Caller) {
  const { call, list, transport, baseUrl } = caller;
  return {
    ...uploadCalls(caller),
    list: (parameters?: ListParameters<Query<"/api/v2/files">>, options?: CallOptions) =>
      list<PageAnswer<"/api/v2/files">>("/api/v2/files", parameters, options),
    folders: (parameters?: ListParameters<Query<"/api/v2/files/folders">>, options?: CallOptions) =>
      list<PageAnswer<"/api/v2/files/folders">>("/api/v2/files/folders", parameters, options),
    /** How much the user stores and may store. */
    usage: (options?: CallOptions) => call("get", "/api/v2/files/usage", options),
    get: (id: number, options?: CallOptions) =>
      call("get", "/api/v2/files/{id}", { path: { id }, ...options }),
    update: (id: number, change: Body<"/api/v2/files/{id}", "patch">, options?: ChangeOptions) =>
      call("patch", "/api/v2/files/{id}", { path: { id }, body: change, ...options }),
    delete: (id: number, options?: ChangeOptions) =>
      call("delete", "/api/v2/files/{id}", { path: { id }, ...options }),
    /** A URL that reads this version of the file without a token. */
    link: (
      id: number,
      link: NonNullable<Body<"/api/v2/files/{id}/links", "post">> = {},
      options?: CallOptions,
    ) => call("post", "/api/v2/files/{id}/links", { path: { id }, body: link, ...options }),
    /**
     * The bytes of a file. The body of the answer is a stream. Read it with `blob()`, `arrayBuffer()`, or
     * chunk by chunk.
     *
     * @throws ConnectlyError when the file cannot be read.
     */
    download: async (id: number, { range, signal }: DownloadOptions = {}): Promise<Response> => {
      const request = new Request(`${baseUrl}/api/v2/files/${id}/content`, {
        ...(range !== undefined && { headers: { Range: range } }),
      });
      const response = await transport.send(request, signal);
      if (response.ok) return response;
      throw errorOfAnswer(response, await response.json().catch(() => null));
    },
  };
}
