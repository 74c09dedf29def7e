/**
 * Accounts, sessions and follows.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import type { ListParameters } from "./parameters.ts";
import type { Answer, Body, CallOptions, PageAnswer, Query } from "./types.ts";

type SignIn = Body<"/api/auth/sign-in/email", "post"> | Body<"/api/auth/sign-in/username", "post">;

type SignUpAnswer =
  | Answer<"/api/auth/sign-in/email", "post">
  | { readonly status: "verification_sent"; readonly token?: undefined; readonly user?: undefined };

/** `connectly.auth`: signing up, in and out. The client sends the new token from then on. */
export function authCalls({ call, transport }: Caller) {
  function signedIn<A extends { readonly token?: string | null }>(answer: A): A {
    if (typeof answer.token === "string") transport.token = answer.token;
    return answer;
  }
  return {
    /** Signs up. If the answer has no token, the user must open the link in an e-mail first. */
    signUp: async (account: Body<"/api/auth/sign-up/email", "post">, options?: CallOptions) =>
      signedIn(
        (await call("post", "/api/auth/sign-up/email", {
          body: account,
          ...options,
        })) as SignUpAnswer,
      ),
    /** Signs in with an email address or with a username. */
    signIn: async (credentials: SignIn, options?: CallOptions) => {
      const path =
        "email" in credentials ? "/api/auth/sign-in/email" : "/api/auth/sign-in/username";
      return signedIn(await call("post", path, { body: credentials, ...options }));
    },
    /** Ends the session, and forgets its token. */
    signOut: async (options?: CallOptions): Promise<void> => {
      await call("post", "/api/auth/sign-out", options);
      transport.token = null;
    },
    session: (options?: CallOptions) => call("get", "/api/auth/get-session", options),
    changePassword: async (
      change: Body<"/api/auth/change-password", "post">,
      options?: CallOptions,
    ) => signedIn(await call("post", "/api/auth/change-password", { body: change, ...options })),
  };
}

type FollowList = "/api/users/{username}/followers" | "/api/users/{username}/following";
type OwnList = "/api/users/me/follow-requests" | "/api/users/me/blocks" | "/api/users/me/mutes";
type Relation =
  | "/api/users/{username}/follow"
  | "/api/users/{username}/block"
  | "/api/users/{username}/mute";
type FollowerPath =
  | "/api/users/me/followers/{username}"
  | "/api/users/me/follow-requests/{username}";

/** `connectly.users`: profiles and follows. `"me"` is the signed-in user in place of every username. */
export function userCalls({ call, list }: Caller) {
  const follows =
    <P extends FollowList>(path: P) =>
    (username: string, parameters?: ListParameters<Query<P>>, options?: CallOptions) =>
      list<PageAnswer<P>>(path, parameters, { path: { username }, ...options });
  const own =
    <P extends OwnList>(path: P) =>
    (parameters?: ListParameters<Query<P>>, options?: CallOptions) =>
      list<PageAnswer<P>>(path, parameters, options);
  const change =
    <M extends "put" | "delete", P extends Relation | FollowerPath>(method: M, path: P) =>
    async (username: string, options?: CallOptions): Promise<void> => {
      await call(method, path, { path: { username }, ...options });
    };
  return {
    me: (options?: CallOptions) => call("get", "/api/users/me", options),
    updateMe: (change: Body<"/api/users/me", "patch">, options?: CallOptions) =>
      call("patch", "/api/users/me", { body: change, ...options }),
    get: (username: string, options?: CallOptions) =>
      call("get", "/api/users/{username}", { path: { username }, ...options }),
    follow: change("put", "/api/users/{username}/follow"),
    unfollow: change("delete", "/api/users/{username}/follow"),
    block: change("put", "/api/users/{username}/block"),
    unblock: change("delete", "/api/users/{username}/block"),
    mute: change("put", "/api/users/{username}/mute"),
    unmute: change("delete", "/api/users/{username}/mute"),
    removeFollower: change("delete", "/api/users/me/followers/{username}"),
    approveFollower: change("put", "/api/users/me/follow-requests/{username}"),
    rejectFollower: change("delete", "/api/users/me/follow-requests/{username}"),
    followRequests: own("/api/users/me/follow-requests"),
    blocks: own("/api/users/me/blocks"),
    mutes: own("/api/users/me/mutes"),
    followers: follows("/api/users/{username}/followers"),
    following: follows("/api/users/{username}/following"),
  };
}
