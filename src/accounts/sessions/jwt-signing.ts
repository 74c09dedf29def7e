/**
 * Signs JWTs with better-auth's JWT plugin, which makes, stores, encrypts and rotates the keys.
 *
 * better-auth is several hundred kilobytes of code that most requests do not need. The routes that
 * need this module load it with a dynamic import.
 *
 * @module
 */
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { jwt } from "better-auth/plugins/jwt";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { type Database, statement } from "../../db/database.ts";
import { accounts, jwks, sessions, users, verifications } from "../tables.ts";
import { audience, issuer, tokenLifetime } from "./jwt.ts";
import type { LiveSession } from "./session-queries.ts";
import { keyGracePeriod } from "./signing-keys.ts";

/** Seconds after which a new signing key replaces the previous one. */
const keyLifetime = 90 * 86_400;

function configure(db: Database, secret: string) {
  return betterAuth({
    // Nothing is served at this address: the endpoints are called as functions.
    baseURL: "http://connectly.invalid",
    secret,
    telemetry: { enabled: false },
    logger: {
      level: "error",
      // The further arguments hold whole queries with their parameters.
      log: (level, message) =>
        console.error(JSON.stringify({ level, message: `better-auth: ${String(message)}` })),
    },
    // Drizzle uses only `prepare` and `batch` of the binding, and a session has both.
    database: drizzleAdapter(drizzle(db.session as unknown as D1Database), {
      provider: "sqlite",
      // better-auth checks that its own tables are there, and this plugin uses one of them.
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        jwks,
      },
    }),
    advanced: { database: { generateId: "serial" } },
    // It also checks that every required column is known to it.
    user: { additionalFields: { username: { type: "string" }, bio: { type: "string" } } },
    plugins: [
      jwt({
        disableSettingJwtHeader: true,
        jwks: { rotationInterval: keyLifetime, gracePeriod: keyGracePeriod },
        jwt: { issuer, audience, expirationTime: `${tokenLifetime}s` },
      }),
    ],
  });
}

/** Drizzle puts the parameters of a query into its messages, so only the cause is safe to log. */
function loggable(error: unknown): Error {
  const cause = error instanceof Error && "params" in error ? error.cause : error;
  return new Error("better-auth failed", { cause });
}

function isUndecryptable(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Failed to decrypt private key");
}

/** better-auth's JWT plugin for one request. */
export function openJwtSigner(db: Database, secret: string) {
  const { api } = configure(db, secret);

  async function sign({ id, user }: LiveSession, now: number): Promise<string> {
    const payload = { sub: String(user.id), sid: String(id), iat: Math.floor(now / 1000) };
    return (await api.signJWT({ body: { payload } })).token;
  }

  return {
    /**
     * A JWT for a session.
     *
     * @param now Unix milliseconds.
     */
    async issueToken(session: LiveSession, now: number): Promise<string> {
      try {
        return await sign(session, now);
      } catch (error) {
        if (!isUndecryptable(error)) throw loggable(error);
        // APP_SECRET was changed, so the old key cannot sign any more. It still verifies.
        await db.run(
          statement(
            sql`UPDATE ${jwks} SET expires_at = ${now - 1} WHERE expires_at IS NULL OR expires_at >= ${now}`,
          ),
        );
        return sign(session, now).catch((again) => {
          throw loggable(again);
        });
      }
    },

    /** The public keys of this service, as a JSON Web Key Set lists them. */
    async publicKeys() {
      const { keys } = await api.getJwks().catch((error) => {
        throw loggable(error);
      });
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
