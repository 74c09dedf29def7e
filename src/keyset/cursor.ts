/**
 * Cursors: opaque, signed texts. A cursor is valid only for the list, the order and the filters that it
 * was made for.
 *
 * @module
 */
import { RecentMap } from "../recent-map.ts";
import { toBase64Url } from "../signing/base64url.ts";
import type { CursorPosition } from "./bound.ts";
import { InvalidCursor } from "./errors.ts";
import { countKeys } from "./order.ts";
import { createSeal } from "./seal.ts";
import type { KeyValue } from "./sort-key.ts";

/** What a cursor is valid for. The page size is not part of it: a client may change it between pages. */
export interface CursorScope {
  /** The list's name. */
  readonly list: string;
  /** The `text` of the order. */
  readonly order: string;
  /** Every filter by name, including ranges. The order of the names does not matter. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Encodes and decodes cursors with one secret. */
export interface CursorCodec {
  /** @throws RangeError if the keys are longer than about 6,000 bytes of JSON. */
  encode(scope: CursorScope, position: CursorPosition): Promise<string>;
  /** @throws InvalidCursor whose message says what is wrong with the cursor. */
  decode(scope: CursorScope, text: string): Promise<CursorPosition>;
}

/** The content of a cursor. */
type Payload = [
  list: string,
  order: string,
  filters: string,
  direction: "after" | "before",
  inclusive: 0 | 1,
  ...values: KeyValue[],
];

function isKeyValue(value: unknown): value is KeyValue {
  return value === null || typeof value === "string" || Number.isFinite(value);
}

function isPayload(value: unknown): value is Payload {
  if (!Array.isArray(value)) return false;
  const [list, order, filters, direction, inclusive, ...values] = value as unknown[];
  return (
    [list, order, filters].every((part) => typeof part === "string") &&
    (direction === "after" || direction === "before") &&
    (inclusive === 0 || inclusive === 1) &&
    values.length > 0 &&
    values.every(isKeyValue)
  );
}

/** The digests of recent filters, by their JSON. */
const digests = new RecentMap<string, string>(500, 200);

async function digest(filters: CursorScope["filters"]): Promise<string> {
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(sorted);
  const known = digests.get(text);
  if (known !== undefined) return known;
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const made = toBase64Url(new Uint8Array(bytes, 0, 9));
  digests.set(text, made);
  return made;
}

/**
 * Creates the codec for the cursors of an application.
 *
 * @param secret a text with enough entropy. Cursors that were made with another secret are refused.
 * @param previous a secret whose cursors are still accepted, or null.
 */
export function createCursorCodec(secret: string, previous: string | null = null): CursorCodec {
  const seal = createSeal(secret, previous);
  return {
    async encode({ list, order, filters }, { direction, bound: { values, inclusive } }) {
      const filterDigest = await digest(filters);
      return seal.close([list, order, filterDigest, direction, inclusive ? 1 : 0, ...values]);
    },

    async decode(scope, text) {
      const payload = await seal.open(text);
      if (!isPayload(payload)) throw new InvalidCursor("the cursor is malformed");
      const [list, order, filters, direction, inclusive, ...values] = payload;
      if (list !== scope.list) {
        throw new InvalidCursor(`the cursor belongs to another endpoint (${list})`);
      }
      if (order !== scope.order) {
        throw new InvalidCursor(
          `the cursor belongs to another order (${order}); the request asks for ${scope.order}`,
        );
      }
      if (filters !== (await digest(scope.filters))) {
        throw new InvalidCursor("the cursor was made with other filters");
      }
      if (values.length > countKeys(scope.order)) {
        throw new InvalidCursor(
          "the cursor is malformed: it has more values than its order has keys",
        );
      }
      return { direction, bound: { values, inclusive: inclusive === 1 } };
    },
  };
}
