/**
 * The JWTs that this isolate has verified. A client sends the same JWT with many requests, and the
 * check of an Ed25519 signature takes more CPU than anything else that a cached page needs.
 *
 * @module
 */
import { RecentMap } from "../../recent-map.ts";
import { knownKey } from "./signing-keys.ts";

/** The most JWTs that an isolate remembers. */
const mostRemembered = 2_000;

/** What a verified JWT says. */
export interface VerifiableJwt {
  readonly keyId: string;
  /** When the JWT expires, in Unix milliseconds. */
  readonly expiresAt: number;
}

const verified = new RecentMap<string, { readonly jwt: VerifiableJwt; readonly key: CryptoKey }>(
  mostRemembered,
);

/**
 * The JWT of a token that was verified before. Null when it was not, when it has expired, or when the
 * key that verified it is not trusted any more.
 *
 * @param now Unix milliseconds.
 */
export function findVerified<Jwt extends VerifiableJwt>(token: string, now: number): Jwt | null {
  const found = verified.get(token);
  if (found === undefined) return null;
  const { jwt, key } = found;
  if (jwt.expiresAt > now && knownKey(jwt.keyId, now) === key) return jwt as Jwt;
  verified.delete(token);
  return null;
}

/** Remembers a JWT that was verified with the key that is known now. */
export function rememberVerified(token: string, jwt: VerifiableJwt, now: number): void {
  const key = knownKey(jwt.keyId, now);
  if (key === undefined) return;
  verified.set(token, { jwt, key });
}
