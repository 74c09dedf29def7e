/** What a user stores, and may store: the figures of the API agree with what it accepts. */
import { expect, test } from "vitest";
import { call, callWith, costOf, makeUser, problemOf, type TestUser } from "../harness.ts";
import { as, byKey, store } from "./client.ts";

const path = "/api/v2/files/usage";
const uploads = "/api/v2/files/uploads";

interface UsageBody {
  readonly bytes: number;
  readonly files: number;
  readonly uploads_in_progress: number;
  readonly quota: number | null;
  readonly available: number | null;
}

/** The usage of a user as a Worker with this quota answers it; without one, as that of the tests. */
async function usageOf(user: TestUser, quota?: number): Promise<UsageBody> {
  const options = { token: user.token };
  const response =
    quota === undefined
      ? await call(path, options)
      : await callWith({ FILES_QUOTA_BYTES: String(quota) }, path, options);
  expect(response.status).toBe(200);
  return response.json();
}

test("usage is exact after every way to store and to delete", async () => {
  const user = await makeUser("usage_ada");
  const unlimited = { quota: null, available: null };
  expect(await usageOf(user)).toEqual({
    bytes: 0,
    files: 0,
    uploads_in_progress: 0,
    ...unlimited,
  });
  await store(user, "a", "12345");
  await store(user, "folder/b", "123");
  await store(user, "a", "1");
  expect(await usageOf(user)).toEqual({
    bytes: 4,
    files: 2,
    uploads_in_progress: 0,
    ...unlimited,
  });
  const begun = await as(user, uploads, { json: { key: "c", size: 1000 } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  expect(await usageOf(user)).toMatchObject({ bytes: 1004, files: 2, uploads_in_progress: 1 });
  await as(user, `${uploads}/${id}`, { method: "DELETE" });
  await as(user, byKey("folder/b"), { method: "DELETE" });
  expect(await usageOf(user)).toMatchObject({ bytes: 1, files: 1, uploads_in_progress: 0 });
});

test("a file of `available` bytes is accepted, and one more byte is refused", async () => {
  const user = await makeUser("usage_bob");
  await store(user, "stored", "x".repeat(60));
  const quota = 100;
  expect(await usageOf(user, quota)).toMatchObject({ bytes: 60, quota, available: 40 });
  const begin = (size: number) =>
    callWith({ FILES_QUOTA_BYTES: String(quota) }, uploads, {
      token: user.token,
      json: { key: "more", size },
    });
  const refused = await problemOf(await begin(41));
  expect(refused).toMatchObject({ status: 413, code: "quota_exceeded" });
  expect((await begin(40)).status).toBe(201);
  expect(await usageOf(user, quota)).toMatchObject({ bytes: 100, available: 0 });
  // A quota that was lowered later.
  expect(await usageOf(user, 50)).toMatchObject({ bytes: 100, quota: 50, available: 0 });
});

test("a user sees no usage but their own, and nobody sees one without a token", async () => {
  const [owner, other] = [await makeUser("usage_owner"), await makeUser("usage_other")];
  await store(owner, "mine", "12345");
  expect(await usageOf(other)).toMatchObject({ bytes: 0, files: 0 });
  expect((await call(path)).status).toBe(401);
});

test("a file of the key 'usage' does not hide the route", async () => {
  const user = await makeUser("usage_key");
  await store(user, "usage", "12345");
  expect(await usageOf(user)).toMatchObject({ bytes: 5, files: 1 });
  expect(await (await as(user, byKey("usage"))).text()).toBe("12345");
});

test("usage costs two rows in one round trip", async () => {
  const user = await makeUser("usage_cost");
  for (const key of ["a/1", "a/2", "b/1", "c"]) await store(user, key, "x");
  const response = await as(user, path);
  // The session of a token is two rows more, and a round trip.
  expect(costOf(response)).toMatchObject({ rowsRead: 2 + 2, batches: 1 + 1 });
  expect(response.headers.get("Server-Timing")).not.toMatch(/r2;/);
});
