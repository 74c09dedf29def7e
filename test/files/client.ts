/**
 * The files API as these tests call it.
 *
 * @module
 */
import { type CallOptions, call, type TestUser } from "../harness.ts";

/** A record as it is answered. */
export interface FileBody {
  readonly id: number;
  readonly key: string;
  readonly size: number;
  readonly content_type: string;
  readonly etag: string;
  readonly sha256: string | null;
  readonly visibility: string;
  readonly upload_complete: boolean;
  readonly last_modified: string;
  readonly created_at: string;
  readonly custom_metadata: Record<string, string>;
  readonly metadata: { readonly size: number; readonly etag: string } | null;
  readonly metadata_error?: string;
  readonly metadata_cached_at: string | null;
}

export const byKey = (key: string) =>
  `/api/v2/files/by-key/${key.split("/").map(encodeURIComponent).join("/")}`;

export const byId = (id: number, rest = "") => `/api/v2/files/${id}${rest}`;

/** Sends a file. `body` as text has its length said. */
export function put(
  user: TestUser,
  key: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  return call(byKey(key), { method: "PUT", token: user.token, body, headers });
}

/** Sends a file that must be taken. */
export async function store(
  user: TestUser,
  key: string,
  body: BodyInit,
  headers?: Record<string, string>,
): Promise<FileBody> {
  const response = await put(user, key, body, headers);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** A request as this user. */
export function as(user: TestUser, path: string, options: CallOptions = {}): Promise<Response> {
  return call(path, { token: user.token, ...options });
}

/** A SHA-256 digest as Content-Digest has it. */
export async function contentDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha-256=:${Buffer.from(digest).toString("base64")}:`;
}

/** The SHA-256 of some bytes in hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const data = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return Buffer.from(await crypto.subtle.digest("SHA-256", data)).toString("hex");
}

/** Bytes that depend on their position, so that a test finds bytes at a wrong position. */
export function pattern(length: number, seed = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) bytes[index] = (index * 31 + seed) % 251;
  return bytes;
}
