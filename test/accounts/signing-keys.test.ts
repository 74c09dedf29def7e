import { expect, test } from "vitest";
import { openJwtSigner } from "../../src/accounts/sessions/jwt-signing.ts";
import { findSessionByToken } from "../../src/accounts/sessions/session-queries.ts";
import { verifyToken } from "../../src/accounts/sessions/verify-token.ts";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { readSettings } from "../../src/settings.ts";
import { env, makeUser } from "../harness.ts";

test("many requests at once are all accepted, on a cold isolate and when the known keys are too old", async () => {
  const { id, token } = await makeUser("ann");
  const db = openDatabase(env.DB, createMeter());
  const settings = readSettings(env);
  const session = await findSessionByToken(db, token, Date.now());
  if (session === null) throw new Error("the session was not found");
  for (const now of [Date.now(), Date.now() + 700_000]) {
    const jwt = await openJwtSigner(db, settings.secret).issueToken(session, now);
    const verified = await Promise.all(
      Array.from({ length: 12 }, () =>
        verifyToken(jwt, {
          openPrimary: () => openDatabase(env.DB, createMeter()),
          now,
          settings,
        }),
      ),
    );
    expect(verified).toEqual(Array.from({ length: 12 }, () => ({ id })));
  }
});
