import { expect, test } from "vitest";
import { verifyToken } from "../../src/accounts/token.ts";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { call, env, makeUser } from "../harness.ts";

test("many requests at once on a cold isolate, or when trust has run out, are all let in", async () => {
  const { id, token } = await makeUser("ann");
  const response = await call("/api/auth/token", { token });
  const { token: jwt } = await response.json<{ token: string }>();
  for (const now of [Date.now(), Date.now() + 700_000]) {
    const verified = await Promise.all(
      Array.from({ length: 12 }, () =>
        verifyToken(jwt, { openPrimary: () => openDatabase(env.DB, createMeter()), now }),
      ),
    );
    expect(verified).toEqual(Array.from({ length: 12 }, () => ({ id })));
  }
});
