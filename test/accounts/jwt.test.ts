import { beforeAll, expect, test } from "vitest";
import { storedTokenOf } from "../../src/accounts/sessions/session-token.ts";
import { verifyToken } from "../../src/accounts/sessions/verify-token.ts";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { readSettings } from "../../src/settings.ts";
import { env, makeUser } from "../harness.ts";

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const second = 1000;
const hour = 3_600_000;

/** Moves on by a minute for each test, so that each may read the keys again. */
let now = Date.now();

/** Verifies a token as a request does, and counts the statements that it takes. */
async function verify(token: string) {
  const meter = createMeter();
  const viewer = await verifyToken(token, {
    openPrimary: () => openDatabase(env.DB, meter),
    now,
    settings: readSettings(env),
  });
  return { id: viewer?.id ?? null, queries: meter.queries };
}

/** A signing key, so that tokens of every kind can be signed. */
async function makeKey() {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const publicKey = JSON.stringify(await crypto.subtle.exportKey("jwk", pair.publicKey));
  return {
    publicKey,
    async sign(header: Record<string, unknown>, claims: Record<string, unknown>) {
      const signed = `${encode(header)}.${encode(claims)}`;
      const signature = await crypto.subtle.sign(
        "Ed25519",
        pair.privateKey,
        new TextEncoder().encode(signed),
      );
      return `${signed}.${Buffer.from(signature).toString("base64url")}`;
    },
  };
}

/** Makes a key one of the service's. */
async function addKey(publicKey: string, expiresAt: number | null = null): Promise<string> {
  const row = await env.DB.prepare(
    "INSERT INTO jwks (public_key, private_key, created_at, expires_at, alg, crv) VALUES (?, '', 0, ?, 'EdDSA', 'Ed25519') RETURNING id",
  )
    .bind(publicKey, expiresAt)
    .first<{ id: number }>();
  return String(row?.id);
}

let id = 0;
beforeAll(async () => {
  id = (await makeUser("ada")).id;
});

function claimsAt(time: number) {
  const iat = Math.floor(time / second);
  return { iss: "connectly", aud: "connectly", sub: String(id), sid: "1", iat, exp: iat + 60 };
}

/** A key of the service, with claims that are good with it. */
async function setUp(expiresAt: number | null = null) {
  now += 60 * second;
  const key = await makeKey();
  const kid = await addKey(key.publicKey, expiresAt);
  return { key, header: { alg: "EdDSA", kid }, claims: claimsAt(now) };
}

test("a token reads its key once", async () => {
  const { key, header, claims } = await setUp();
  const token = await key.sign(header, claims);
  expect(await verify(token)).toEqual({ id, queries: 1 });
  expect(await verify(token)).toEqual({ id, queries: 0 });
  now = claims.exp * second - 1;
  expect(await verify(token)).toEqual({ id, queries: 0 });
  now += 1;
  expect(await verify(token)).toEqual({ id: null, queries: 0 });
});

test("invalid claims are refused without any I/O", async () => {
  const { key, header, claims } = await setUp();
  expect((await verify(await key.sign(header, claims))).id).toBe(id);
  const seconds = Math.floor(now / second);
  const changes: Record<string, unknown>[] = [
    { exp: seconds - 1 },
    { exp: undefined },
    { iat: undefined },
    { iat: String(seconds) },
    { exp: String(seconds + 60) },
    { nbf: seconds + 60 },
    { iss: "somebody" },
    { aud: "somebody" },
    { aud: undefined },
    { sub: undefined },
    { sub: "0" },
    { sub: "-1" },
    { sub: "1e3" },
    { sub: "9999999999999999" },
    { sub: id },
    { sid: undefined },
  ];
  for (const change of changes) {
    const token = await key.sign(header, { ...claims, ...change });
    expect({ change, ...(await verify(token)) }).toEqual({ change, id: null, queries: 0 });
  }
});

test("invalid headers are refused without any I/O", async () => {
  const { key, header, claims } = await setUp();
  expect((await verify(await key.sign(header, claims))).id).toBe(id);
  const changes: Record<string, unknown>[] = [
    { alg: "none" },
    { alg: "HS256" },
    { alg: "ES256" },
    { alg: undefined },
    { kid: undefined },
    { kid: Number(header.kid) },
    { crit: ["exp"] },
  ];
  for (const change of changes) {
    const token = await key.sign({ ...header, ...change }, claims);
    expect({ change, ...(await verify(token)) }).toEqual({ change, id: null, queries: 0 });
  }
  const unsigned = `${encode({ alg: "none", kid: header.kid })}.${encode(claims)}.`;
  expect(await verify(unsigned)).toEqual({ id: null, queries: 0 });
  for (const garbage of [null, [], "text", 1, {}]) {
    for (const parts of [
      [garbage, claims],
      [header, garbage],
    ]) {
      const token = `${parts.map(encode).join(".")}.${"A".repeat(86)}`;
      expect((await verify(token)).id).toBeNull();
    }
  }
});

test("another key's signature is refused", async () => {
  const { header, claims } = await setUp();
  const stranger = await makeKey();
  expect((await verify(await stranger.sign(header, claims))).id).toBeNull();
});

test("tokens that no key verifies read keys a few times in ten seconds at most", async () => {
  const { key, header, claims } = await setUp();
  const good = await key.sign(header, claims);
  expect((await verify(good)).id).toBe(id);
  const stranger = await makeKey();
  let queries = 0;
  for (let number = 0; number < 50; number += 1) {
    const kid = number % 2 === 0 ? header.kid : `garbage${number}`;
    const token = await stranger.sign({ alg: "EdDSA", kid }, claims);
    const result = await verify(token);
    expect(result.id).toBeNull();
    queries += result.queries;
    now += 100;
  }
  expect(queries).toBe(4);
  expect(await verify(good)).toEqual({ id, queries: 0 });
});

test("a key that replaced another of the same id is noticed", async () => {
  const { key, header, claims } = await setUp();
  const old = await key.sign(header, claims);
  expect((await verify(old)).id).toBe(id);
  const replacement = await makeKey();
  await env.DB.prepare("UPDATE jwks SET public_key = ? WHERE id = ?")
    .bind(replacement.publicKey, Number(header.kid))
    .run();
  expect((await verify(await replacement.sign(header, claims))).id).toBe(id);
  expect((await verify(old)).id).toBeNull();
});

test("a deleted key is not accepted after ten minutes", async () => {
  const { key, header, claims } = await setUp();
  const token = await key.sign(header, { ...claims, exp: claims.exp + 3600 });
  expect((await verify(token)).id).toBe(id);
  await env.DB.prepare("DELETE FROM jwks WHERE id = ?").bind(Number(header.kid)).run();
  now += 600 * second;
  expect((await verify(token)).id).toBe(id);
  now += 1;
  expect((await verify(token)).id).toBeNull();
});

test("a key verifies for an hour after it was retired", async () => {
  const fresh = await setUp(now - hour + 180 * second);
  const old = await setUp(now - hour - 1);
  expect((await verify(await fresh.key.sign(fresh.header, old.claims))).id).toBe(id);
  expect((await verify(await old.key.sign(old.header, old.claims))).id).toBeNull();
});

test("a malformed public key does not affect other keys", async () => {
  await addKey("{}");
  await addKey("not even JSON");
  const { key, header, claims } = await setUp();
  expect((await verify(await key.sign(header, claims))).id).toBe(id);
});

test("the session of a token is looked up once a minute, and an ended one is refused then", async () => {
  const { id, token } = await makeUser("grace");
  const session = await env.DB.prepare("SELECT id FROM sessions WHERE token = ?")
    .bind(await storedTokenOf(token))
    .first<{ id: number }>();
  const { key, header, claims } = await setUp();
  const long = { ...claims, sub: String(id), sid: String(session?.id), exp: claims.exp + 3600 };
  const jwt = await key.sign(header, long);
  expect(await verify(jwt)).toEqual({ id, queries: 1 });
  const issued = now;
  const queries: number[] = [];
  for (let seconds = 0; seconds < 180; seconds += 10) {
    now = issued + seconds * second;
    const answer = await verify(jwt);
    expect(answer.id).toBe(id);
    queries.push(answer.queries);
  }
  // The JWT itself is the witness of the first minute.
  expect(queries.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(queries.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);

  await env.DB.prepare("DELETE FROM sessions WHERE id = ?").bind(session?.id).run();
  const ended = now;
  expect((await verify(jwt)).id).toBe(id);
  for (const after of [60, 61, 600]) {
    now = ended + after * second;
    expect((await verify(jwt)).id).toBeNull();
  }
});
