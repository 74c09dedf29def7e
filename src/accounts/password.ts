/**
 * Password hashes.
 *
 * The format and the parameters are better-auth's own (`salt:key` in hex, from its
 * @better-auth/utils/password), so that either side can read what the other wrote, and signing up
 * needs no more of it than this.
 *
 * @module
 */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/**
 * Takes 32 MiB and about 60 ms. Workers refuse N·r·p above 2^20 (workerd,
 * src/workerd/api/crypto/scrypt.c++) and an isolate has 128 MB in all.
 */
const cost = { N: 2 ** 14, r: 16, p: 1, maxmem: 2 ** 26 };
const keyBytes = 64;

function derive(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, keyBytes, cost, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** The hash to store for a password, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString("hex");
  return `${salt}:${(await derive(password, salt)).toString("hex")}`;
}

/** Whether `hash` was made from this password. A hash of another format belongs to no password. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [, salt, key] = /^([0-9a-f]+):([0-9a-f]+)$/.exec(hash) ?? [];
  if (salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, "hex");
  return expected.length === keyBytes && timingSafeEqual(await derive(password, salt), expected);
}
