/**
 * Cursors: opaque, signed, and bound to what they were handed out for.
 *
 * A cursor is base64url of one version byte, a JSON array, and the first 16 bytes of an HMAC-SHA-256
 * over both. Its key is derived from the application's secret, so a cursor is no use as any other
 * signed thing and no other signed thing is a cursor.
 *
 * @module
 */
import { InvalidCursor } from "./errors.ts";
import type { KeyValue } from "./list.ts";
import type { CursorPosition } from "./page.ts";

/** What a cursor is valid for. Page size is not part of it: that may change between two pages. */
export interface CursorScope {
  /** The list's name. */
  readonly list: string;
  /** {@link Order.text}. */
  readonly order: string;
  /** Every filter by name; the order of names does not matter. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Makes and reads cursors under one secret. */
export interface CursorCodec {
  encode(scope: CursorScope, position: CursorPosition): Promise<string>;
  /** @throws InvalidCursor saying what is wrong with it. */
  decode(scope: CursorScope, text: string): Promise<CursorPosition>;
}

const version = 1;
const signatureBytes = 16;
/** A URL may have 16 KB on Workers (developers.cloudflare.com/workers/platform/limits). */
const longestCursor = 8192;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function deriveKey(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, [
    "deriveKey",
  ]);
  return crypto.subtle.deriveKey(
    {
      name: "HKDF",
      hash: "SHA-256",
      salt: new Uint8Array(),
      info: encoder.encode("connectly keyset cursor"),
    },
    material,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign", "verify"],
  );
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    // Unused low bits of the last character would let two texts mean one cursor.
    return toBase64Url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

async function digest(filters: CursorScope["filters"]): Promise<string> {
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = await crypto.subtle.digest("SHA-256", encoder.encode(JSON.stringify(sorted)));
  return toBase64Url(new Uint8Array(hash, 0, 9));
}

type Payload = [
  list: string,
  order: string,
  filters: string,
  direction: "after" | "before",
  inclusive: 0 | 1,
  ...values: KeyValue[],
];

function isPayload(value: unknown): value is Payload {
  if (!Array.isArray(value) || value.length < 6) return false;
  const [list, order, filters, direction, inclusive, ...values] = value as unknown[];
  return (
    [list, order, filters].every((part) => typeof part === "string") &&
    (direction === "after" || direction === "before") &&
    (inclusive === 0 || inclusive === 1) &&
    values.every((part) => part === null || typeof part === "number" || typeof part === "string")
  );
}

/**
 * The cursors of one application.
 *
 * @param secret any text with enough entropy; cursors of another secret are refused.
 */
export function createCursorCodec(secret: string): CursorCodec {
  const key = deriveKey(secret);
  return {
    async encode({ list, order, filters }, { direction, bound }) {
      const payload: Payload = [
        list,
        order,
        await digest(filters),
        direction,
        bound.inclusive ? 1 : 0,
        ...bound.values,
      ];
      const json = encoder.encode(JSON.stringify(payload));
      const bytes = new Uint8Array(1 + json.length + signatureBytes);
      bytes[0] = version;
      bytes.set(json, 1);
      const signature = await crypto.subtle.sign(
        "HMAC",
        await key,
        bytes.subarray(0, 1 + json.length),
      );
      bytes.set(new Uint8Array(signature, 0, signatureBytes), 1 + json.length);
      return toBase64Url(bytes);
    },

    async decode(scope, text) {
      if (text.length > longestCursor) throw new InvalidCursor("the cursor is too long to be one");
      const bytes = fromBase64Url(text);
      if (bytes === null || bytes.length <= 1 + signatureBytes) {
        throw new InvalidCursor("the cursor is malformed");
      }
      if (bytes[0] !== version) {
        throw new InvalidCursor("the cursor is malformed or of another version");
      }
      const signed = bytes.subarray(0, -signatureBytes);
      const expected = await crypto.subtle.sign("HMAC", await key, signed);
      const given = bytes.subarray(-signatureBytes);
      if (!crypto.subtle.timingSafeEqual(new Uint8Array(expected, 0, signatureBytes), given)) {
        throw new InvalidCursor("the cursor was altered, or signed with another secret");
      }
      let payload: unknown;
      try {
        payload = JSON.parse(decoder.decode(signed.subarray(1)));
      } catch {
        payload = null;
      }
      if (!isPayload(payload)) throw new InvalidCursor("the cursor is malformed");
      const [list, order, filters, direction, inclusive, ...values] = payload;
      if (list !== scope.list) {
        throw new InvalidCursor(`the cursor belongs to another endpoint (${list})`);
      }
      if (order !== scope.order) {
        throw new InvalidCursor(
          `the cursor belongs to another order (${order}), not ${scope.order}`,
        );
      }
      if (filters !== (await digest(scope.filters))) {
        throw new InvalidCursor("the cursor was made with other filters");
      }
      return { direction, bound: { values, inclusive: inclusive === 1 } };
    },
  };
}
