import { beforeAll, describe, expect, test } from "vitest";
import { call, costOf, env, makeUser, type TestUser } from "../harness.ts";
import { expectProblem } from "./accounts.ts";

interface Profile {
  readonly post_count: number;
  readonly follower_count: number;
  readonly following_count: number;
  readonly followed_by_me: boolean;
}

let ada: TestUser;
let bob: TestUser;
beforeAll(async () => {
  ada = await makeUser("ada");
  bob = await makeUser("bob");
});

async function profile(viewer: TestUser, username: string): Promise<Profile> {
  const response = await call(`/api/users/${username}`, { token: viewer.token });
  expect(response.status).toBe(200);
  return response.json<Profile>();
}

const follow = (viewer: TestUser, username: string, method = "PUT") =>
  call(`/api/users/${username}/follow`, { method, token: viewer.token });

describe("the caller's profile", () => {
  test("has all members", async () => {
    const response = await call("/api/users/me/", { token: ada.token });
    expect(await response.json()).toEqual({
      id: ada.id,
      username: "ada",
      name: "Name of ada",
      bio: "",
      email: "ada@example.com",
      created_at: expect.any(String),
      post_count: 0,
      follower_count: 0,
      following_count: 0,
      followed_by_me: false,
      follow_requested_by_me: false,
      muted_by_me: false,
      follow_approval: false,
    });
  });

  test("changes member by member", async () => {
    const change = async (json: unknown) => {
      const response = await call("/api/users/me", { method: "PATCH", token: ada.token, json });
      expect(response.status).toBe(200);
      return response.json();
    };
    expect(await change({ name: "  Ada  " })).toMatchObject({ name: "Ada", bio: "" });
    expect(await change({ bio: "😀".repeat(500) })).toMatchObject({
      name: "Ada",
      bio: "😀".repeat(500),
    });
    expect(await change({ bio: "" })).toMatchObject({ bio: "" });
    expect(await change({ name: "Ada L.", bio: "counts" })).toMatchObject({ bio: "counts" });
    const response = await call("/api/users/me", { token: ada.token });
    expect(await response.json()).toMatchObject({ name: "Ada L.", bio: "counts" });
  });

  const wrong: [unknown, string][] = [
    [{}, ""],
    [{ name: "" }, "name"],
    [{ name: " ".repeat(9) }, "name"],
    [{ name: "x".repeat(101) }, "name"],
    [{ name: "x\0" }, "name"],
    [{ name: null }, "name"],
    [{ bio: "x".repeat(501) }, "bio"],
    [{ bio: 5 }, "bio"],
    [{ name: "x", username: "y" }, ""],
    [{ follower_count: 9 }, ""],
    [[], ""],
    ["text", ""],
  ];
  test.each(wrong)("refuses %j", async (json, path) => {
    const before = await (await call("/api/users/me", { token: ada.token })).json();
    const response = await call("/api/users/me", { method: "PATCH", token: ada.token, json });
    const problem = await expectProblem(response, 400, "invalid_request");
    expect(problem.errors?.map((error) => error.path)).toEqual([path]);
    expect(await (await call("/api/users/me", { token: ada.token })).json()).toEqual(before);
  });

  test("names what is allowed", async () => {
    const patch = { method: "PATCH", token: ada.token };
    const unknown = await call("/api/users/me", { ...patch, json: { nmae: "x" } });
    expect((await expectProblem(unknown, 400, "invalid_request")).detail).toMatch(
      /'nmae'; allowed: name, bio, follow_approval/,
    );
    const nothing = await call("/api/users/me", { ...patch, json: {} });
    expect((await expectProblem(nothing, 400, "invalid_request")).detail).toMatch(/name, bio/);
    const parameter = await call("/api/users/me?fields=id", { token: ada.token });
    expect((await expectProblem(parameter, 400, "invalid_request")).detail).toMatch(/'fields'/);
  });
});

describe("the profile of another user", () => {
  test("is found in any letter case, and shows no email", async () => {
    const response = await call("/api/users/BoB", { token: ada.token });
    expect(await response.json()).toEqual({
      id: bob.id,
      username: "bob",
      name: "Name of bob",
      bio: "",
      created_at: expect.any(String),
      post_count: 0,
      follower_count: 0,
      following_count: 0,
      followed_by_me: false,
      follow_requested_by_me: false,
      muted_by_me: false,
    });
    expect(costOf(response)).toMatchObject({ queries: 2, batches: 2 });
  });

  test.each(["nobody", "%00", "a%20b", "%E0%A4%A", "x".repeat(500), "b_b", "%25"])(
    "of %s is 404",
    async (username) => {
      for (const path of ["", "/followers", "/following"]) {
        const response = await call(`/api/users/${username}${path}`, { token: ada.token });
        await expectProblem(response, 404, "not_found");
      }
      await expectProblem(await follow(ada, username), 404, "not_found");
      await expectProblem(await follow(ada, username, "DELETE"), 404, "not_found");
    },
  );

  test("counts the posts that the viewer may see", async () => {
    const author = await makeUser("author");
    const follower = await makeUser("follower");
    const stranger = await makeUser("stranger");
    await follow(follower, "author");
    // Being followed by the author opens nothing.
    await follow(author, "stranger");
    const privacies = ["public", "followers", "followers", "private", "private", "private"];
    for (const [index, privacy] of privacies.entries()) {
      await env.DB.prepare(
        "INSERT INTO posts (id, author_id, body, privacy, created_at) VALUES (?, ?, 'text', ?, 0)",
      )
        .bind(index + 1, author.id, privacy)
        .run();
    }
    expect((await profile(author, "author")).post_count).toBe(6);
    expect((await profile(follower, "author")).post_count).toBe(3);
    expect((await profile(stranger, "author")).post_count).toBe(1);
    const me = await call("/api/users/me", { token: author.token });
    expect(await me.json()).toMatchObject({ post_count: 6 });
    await follow(follower, "author", "DELETE");
    expect((await profile(follower, "author")).post_count).toBe(1);
  });
});

describe("following", () => {
  test("is idempotent both ways, and counted exactly", async () => {
    for (let time = 0; time < 2; time += 1) {
      const response = await follow(ada, "BOB");
      expect(response.status).toBe(204);
      expect(await response.text()).toBe("");
      expect(await profile(ada, "bob")).toMatchObject({ follower_count: 1, followed_by_me: true });
      expect(await profile(bob, "ada")).toMatchObject({
        following_count: 1,
        followed_by_me: false,
      });
    }
    for (let time = 0; time < 2; time += 1) {
      expect((await follow(ada, "bob", "DELETE")).status).toBe(204);
      expect(await profile(ada, "bob")).toMatchObject({ follower_count: 0, followed_by_me: false });
      expect(await profile(ada, "ada")).toMatchObject({ following_count: 0 });
    }
  });

  test("takes one round trip", async () => {
    const response = await follow(ada, "bob");
    // One for the token, one for the batch.
    expect(costOf(response)).toMatchObject({ queries: 5, batches: 2 });
    await follow(ada, "bob", "DELETE");
  });

  test("is exact under a race", async () => {
    const fans = await Promise.all([1, 2, 3, 4].map((number) => makeUser(`fan${number}`)));
    const star = await makeUser("star");
    const all = await Promise.all(
      fans.flatMap((fan) => [follow(fan, "star"), follow(fan, "star"), follow(fan, "star")]),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 204));
    expect((await profile(star, "star")).follower_count).toBe(4);
  });

  test("oneself is 422, and changes nothing", async () => {
    for (const method of ["PUT", "DELETE"]) {
      await expectProblem(await follow(ada, "ada", method), 422, "unprocessable");
    }
    expect(await profile(ada, "ada")).toMatchObject({ follower_count: 0, following_count: 0 });
  });
});
