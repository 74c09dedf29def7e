/**
 * Bearer tokens: whom they stand for.
 *
 * There are two kinds. A session token is looked up, so it is worth nothing from the moment the
 * session ends. A JWT is verified with a public key that the isolate knows, without any I/O, and
 * is good for 15 minutes whatever happens to the session that it was made from.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import type { VerifyToken } from "../http/environment.ts";
import { fromBase64Url } from "../signing/base64url.ts";
import { knownKey, reloadKeys } from "./signing-keys.ts";
import { sessions, users } from "./tables.ts";
import { findVerified, rememberVerified, type VerifiableJwt } from "./verified-tokens.ts";

/** Who signs the JWTs, and for whom. Not an address: the Worker may answer at several. */
export const issuer = "connectly";
export const audience = "connectly";

/** Seconds that a JWT is good for. */
export const tokenLifetime = 900;

/** No token of either kind comes near to it. */
const longestToken = 2048;
const signatureBytes = 64;

const id = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .refine(Number.isSafeInteger);

const headerSchema = z.object({
  alg: z.literal("EdDSA"),
  kid: z.string().min(1).max(64),
  // Extensions that a verifier must understand (RFC 7515, 4.1.11): this one understands none.
  crit: z.undefined().optional(),
});

const claimsSchema = z.object({
  iss: z.literal(issuer),
  aud: z.literal(audience),
  sub: id,
  /** The session that it was made from. */
  sid: id,
  exp: z.number(),
  nbf: z.number().optional(),
});

interface Jwt extends VerifiableJwt {
  readonly userId: UserId;
  readonly sessionId: number;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** A JWT starts with an encoded `{"`. A session token has no dots. */
function isJwt(token: string): boolean {
  return token.startsWith("eyJ") && token.split(".").length === 3;
}

function decodeJson(part: string): unknown {
  const bytes = fromBase64Url(part);
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** What a JWT says, its signature aside; null when it says nothing that could hold now. */
function readJwt(token: string, now: number): Jwt | null {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const head = headerSchema.safeParse(decodeJson(header));
  const claims = claimsSchema.safeParse(decodeJson(payload));
  const bytes = fromBase64Url(signature);
  if (!head.success || !claims.success || bytes?.length !== signatureBytes) return null;
  const { sub, sid, exp, nbf } = claims.data;
  if (exp * 1000 <= now || (nbf ?? 0) * 1000 > now) return null;
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  return {
    keyId: head.data.kid,
    userId: sub as UserId,
    sessionId: sid,
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
 * Whom a token stands for. A JWT costs no I/O once its key is known to the isolate; a session token
 * costs one statement.
 *
 * @returns null for whatever is no token, has ended or was tampered with.
 */
export const verifyToken: VerifyToken = async (token, { openPrimary, now }) => {
  if (token.length > longestToken) return null;
  if (!isJwt(token)) {
    const { rows } = await openPrimary().run(
      statement<{ id: UserId }>(
        sql`SELECT ${users.id} AS id FROM ${sessions} JOIN ${users} ON ${users.id} = ${sessions.userId} WHERE ${sessions.token} = ${token} AND ${sessions.expiresAt} > ${now}`,
      ),
    );
    return rows[0] ?? null;
  }
  const known = findVerified<Jwt>(token, now);
  if (known !== null) return { id: known.userId };
  const jwt = readJwt(token, now);
  if (jwt === null) return null;
  const valid =
    (await isSigned(jwt, now)) ||
    ((await reloadKeys(openPrimary(), now)) && (await isSigned(jwt, now)));
  if (!valid) return null;
  rememberVerified(token, jwt, now);
  return { id: jwt.userId };
};

/**
 * The session token behind a token that {@link verifyToken} has accepted: itself, or that of the
 * session that the JWT was made from.
 *
 * @param now Unix milliseconds.
 * @returns null when the session has ended.
 */
export async function sessionTokenOf(
  db: Database,
  token: string,
  now: number,
): Promise<string | null> {
  if (!isJwt(token)) return token;
  const jwt = readJwt(token, now);
  if (jwt === null) return null;
  const { rows } = await db.run(
    statement<{ token: string }>(
      sql`SELECT token FROM ${sessions} WHERE id = ${jwt.sessionId} AND user_id = ${jwt.userId} AND expires_at > ${now}`,
    ),
  );
  return rows[0]?.token ?? null;
}
