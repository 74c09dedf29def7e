/**
 * Reads JWTs and checks that this service signed them.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Database } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { knownKey, reloadKeys } from "./signing-keys.ts";
import { findVerified, rememberVerified, type VerifiableJwt } from "./verified-tokens.ts";

/** The issuer and the audience of every JWT. They are not URLs, because a Worker may have several. */
export const issuer = "connectly";
export const audience = "connectly";

/** Seconds that a JWT is valid, unless its session ends before that. */
export const tokenLifetime = 900;

/** Characters that a token of either kind has at most. */
export const longestToken = 2048;
const signatureBytes = 64;

const id = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .refine(Number.isSafeInteger);

const headerSchema = z.object({
  alg: z.literal("EdDSA"),
  kid: z.string().min(1).max(64),
  // Extensions that a verifier must understand (RFC 7515, section 4.1.11). This one understands none.
  crit: z.undefined().optional(),
});

const claimsSchema = z.object({
  iss: z.literal(issuer),
  aud: z.literal(audience),
  sub: id,
  /** The session that the JWT was made from. */
  sid: id,
  iat: z.number(),
  exp: z.number(),
  nbf: z.number().optional(),
});

/** The user and the session of a JWT. */
export interface JwtSubject {
  readonly userId: UserId;
  readonly sessionId: number;
  /** When the JWT was issued, in Unix milliseconds: the session was live then. */
  readonly issuedAt: number;
}

/** A JWT whose content is valid. Its signature may not be verified yet. */
export interface Jwt extends JwtSubject, VerifiableJwt {
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** Whether a token has the form of a JWT: it starts with an encoded `{"`. Session tokens have no dots. */
export function isJwt(token: string): boolean {
  return token.startsWith("eyJ") && token.split(".").length === 3;
}

function decode(part: string): Uint8Array | null {
  const bytes = Buffer.from(part, "base64url");
  // Otherwise the unused low bits of the last character would give one token several spellings.
  return bytes.toString("base64url") === part ? Uint8Array.from(bytes) : null;
}

function decodeJson(part: string): unknown {
  const bytes = decode(part);
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Parses a JWT and checks everything but its signature. Null when it is malformed or has expired. */
function readJwt(token: string, now: number): Jwt | null {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const head = headerSchema.safeParse(decodeJson(header));
  const claims = claimsSchema.safeParse(decodeJson(payload));
  const bytes = decode(signature);
  if (!head.success || !claims.success || bytes?.length !== signatureBytes) return null;
  const { sub, sid, iat, exp, nbf } = claims.data;
  if (exp * 1000 <= now || (nbf ?? 0) * 1000 > now) return null;
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  return {
    keyId: head.data.kid,
    userId: sub as UserId,
    sessionId: sid,
    issuedAt: iat * 1000,
    expiresAt: exp * 1000,
    signed,
    signature: bytes,
  };
}

async function isSigned({ keyId, signed, signature }: Jwt, now: number): Promise<boolean> {
  const key = knownKey(keyId, now);
  return key !== undefined && crypto.subtle.verify("Ed25519", key, signature, signed);
}

/**
 * Verifies a JWT. It costs no I/O when the isolate knows the key that signed it.
 *
 * @param openDatabase opens the database that the keys are read from.
 * @param now Unix milliseconds.
 * @returns null when the JWT is malformed, has expired or was signed with another key.
 */
export async function verifyJwt(
  token: string,
  openDatabase: () => Database,
  now: number,
): Promise<JwtSubject | null> {
  const known = findVerified<Jwt>(token, now);
  if (known !== null) return known;
  const jwt = readJwt(token, now);
  if (jwt === null) return null;
  const valid =
    (await isSigned(jwt, now)) ||
    ((await reloadKeys(openDatabase(), now)) && (await isSigned(jwt, now)));
  if (!valid) return null;
  rememberVerified(token, jwt, now);
  return jwt;
}
