/**
 * Password hashes.
 *
 * The format and the parameters are those of better-auth (`salt:key` in hexadecimal digits, from
 * `@better-auth/utils/password`), because better-auth made the hashes of the first accounts.
 *
 * @module
 */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { takeTurn } from "./hashing-turns.ts";

/**
 * One hash takes 32 MiB of memory and about 60 ms of CPU. Workers refuse an N·r·p above 2^20 (workerd,
 * src/workerd/api/crypto/scrypt.c++), and an isolate has 128 MB.
 */
const cost = { N: 2 ** 14, r: 16, p: 1, maxmem: 2 ** 26 };
const keyBytes = 64;

/** @throws Problem 503 when too many passwords are being hashed. */
function derive(password: string, salt: string): Promise<Buffer> {
  return takeTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize("NFKC"), salt, keyBytes, cost, (error, key) => {
          if (error === null) resolve(key);
          else reject(error);
        });
      }),
  );
}

/**
 * The hash to store for a password. Every hash has a salt of its own.
 *
 * @throws Problem 503 when too many passwords are being hashed.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString("hex");
  return `${salt}:${(await derive(password, salt)).toString("hex")}`;
}

/**
 * Whether `hash` was made from this password. The result is false for null and for a hash of another
 * format, and takes the same time.
 *
 * @throws Problem 503 when too many passwords are being hashed.
 */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  const [, salt, key] = /^([0-9a-f]+):([0-9a-f]+)$/.exec(hash ?? "") ?? [];
  const derived = await derive(password, salt ?? "00000000000000000000000000000000");
  const expected = Buffer.from(key ?? "", "hex");
  return expected.length === keyBytes && timingSafeEqual(derived, expected);
}
