import { expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "../../src/signing/base64url.ts";

test.each([[], [0], [255, 254], [251, 255, 190], [1, 2, 3, 4]])(
  "bytes %j come back",
  (...bytes) => {
    const text = toBase64Url(Uint8Array.from(bytes));
    expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
    expect(fromBase64Url(text)).toEqual(Uint8Array.from(bytes));
  },
);

test.each(["AB", "A", "AA==", "A A", "+w", "/w", "é", "AAAA\n"])("%j is refused", (text) => {
  expect(fromBase64Url(text)).toBeNull();
});
