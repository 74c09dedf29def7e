/**
 * better-auth on D1: passwords checked, sessions made and renewed, JWTs signed.
 *
 * It weighs several hundred kilobytes, and most requests need none of it. So this module is loaded
 * by the routes that do, with a dynamic import, and by nothing else.
 *
 * @module
 */
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { isAPIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { bearer } from "better-auth/plugins/bearer";
import { jwt } from "better-auth/plugins/jwt";
import { username } from "better-auth/plugins/username";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { type SignedIn, sessionLifetime } from "./credentials.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import type { AccountUser } from "./present.ts";
import { keyGracePeriod } from "./signing-keys.ts";
import { accounts, jwks, sessions, users, verifications } from "./tables.ts";
import { audience, issuer, tokenLifetime } from "./token.ts";

/** Seconds after which a new signing key takes over. */
const keyLifetime = 90 * 86_400;

function configure(db: Database, secret: string, origin: string) {
  return betterAuth({
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    telemetry: { enabled: false },
    // Its arguments hold whole queries with their parameters: passwords' hashes, sessions' tokens.
    logger: {
      level: "error",
      log: (level, message) =>
        console.error(JSON.stringify({ level, message: `better-auth: ${String(message)}` })),
    },
    // Only prepare and batch are used of the binding, and a session has both.
    database: drizzleAdapter(drizzle(db.session as unknown as D1Database), {
      provider: "sqlite",
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        jwks,
      },
    }),
    advanced: { database: { generateId: "serial" } },
    user: { additionalFields: { bio: { type: "string", input: false, required: false } } },
    session: { expiresIn: sessionLifetime, updateAge: 86_400 },
    emailAndPassword: {
      enabled: true,
      // better-auth refuses more than 128 UTF-16 code units by default. Our schemas limit a password to 128
      // characters, which may take twice as many code units, so this limit must never be the one that applies.
      maxPasswordLength: 1024,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    plugins: [
      bearer(),
      username(),
      jwt({
        disableSettingJwtHeader: true,
        jwks: { rotationInterval: keyLifetime, gracePeriod: keyGracePeriod },
        jwt: {
          issuer,
          audience,
          expirationTime: `${tokenLifetime}s`,
          definePayload: ({ session }) => ({ sid: session.id }),
        },
      }),
    ],
  });
}

/** What better-auth knows of a user. Ids are texts to it, whatever they are in the database. */
interface ForeignUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly username?: string | null | undefined;
  readonly bio?: string | null | undefined;
  readonly createdAt: Date;
}

function adopt({ id, name, email, username, bio, createdAt }: ForeignUser): AccountUser {
  return {
    id: Number(id) as UserId,
    name,
    username: username ?? "",
    email,
    bio: bio ?? "",
    createdAt: createdAt.getTime(),
  };
}

/**
 * Null where better-auth refuses.
 *
 * @throws Error whose message is safe to log: Drizzle's own carries the parameters of the query.
 */
async function nullWhenRefused<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    const cause = error instanceof Error && "params" in error ? error.cause : error;
    throw new Error("better-auth failed", { cause });
  }
}

function isUndecryptable(error: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error && cause.message.startsWith("Failed to decrypt private key");
}

/** A session as it stands, with its user. Times are Unix milliseconds. */
export interface CurrentSession {
  readonly id: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
  readonly user: AccountUser;
}

/** better-auth for one request. */
export function openBetterAuth(db: Database, secret: string, origin: string) {
  const { api } = configure(db, secret, origin);
  // No header of the client's goes in: no cookie counts, and nothing about a device is kept.
  const as = (sessionToken: string) => new Headers({ Authorization: `Bearer ${sessionToken}` });

  async function signedIn(
    call: () => Promise<{ token: string; user: ForeignUser } | null>,
  ): Promise<SignedIn | null> {
    const answer = await nullWhenRefused(call);
    return answer && { token: answer.token, user: adopt(answer.user) };
  }

  const sign = (sessionToken: string) =>
    nullWhenRefused(() => api.getToken({ headers: as(sessionToken) }));

  return {
    /** Null: wrong, and not told what. An account that does not exist takes a hash's time as well. */
    signInEmail: (body: { email: string; password: string }) =>
      signedIn(() => api.signInEmail({ body })),

    /** Null: as for {@link signInEmail}. */
    signInUsername: (body: { username: string; password: string }) =>
      signedIn(() => api.signInUsername({ body })),

    /** The session of a token, renewed when it is a day old; null when it has ended. */
    async session(sessionToken: string): Promise<CurrentSession | null> {
      const found = await nullWhenRefused(() => api.getSession({ headers: as(sessionToken) }));
      if (found === null) return null;
      const { id, createdAt, updatedAt, expiresAt } = found.session;
      return {
        id: Number(id),
        createdAt: createdAt.getTime(),
        updatedAt: updatedAt.getTime(),
        expiresAt: expiresAt.getTime(),
        user: adopt(found.user),
      };
    },

    /**
     * A JWT for a session; null when it has ended.
     *
     * @param now Unix milliseconds.
     */
    async issueToken(sessionToken: string, now: number): Promise<string | null> {
      try {
        return (await sign(sessionToken))?.token ?? null;
      } catch (error) {
        if (!isUndecryptable(error)) throw error;
        // APP_SECRET was changed. The old key can sign no more, so a new one takes over.
        await db.run(
          statement(
            sql`UPDATE ${jwks} SET expires_at = ${now - 1} WHERE expires_at IS NULL OR expires_at >= ${now}`,
          ),
        );
        return (await sign(sessionToken))?.token ?? null;
      }
    },

    /** The public keys of this service, as a JSON Web Key Set has them. */
    async publicKeys() {
      const found = await nullWhenRefused(() => api.getJwks());
      const keys = found?.keys ?? [];
      return {
        keys: keys.map(({ kid = "", kty = "", alg = "", crv = "", x = "" }) => ({
          kid,
          kty,
          alg,
          crv,
          x,
        })),
      };
    },
  };
}
