/**
 * The profile of a user, with the user's posts.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { useCallback } from "preact/hooks";
import type { Schemas } from "../../client/index.ts";
import { announce, announceProblem } from "../app/announce.tsx";
import { formatNumber } from "../app/format.ts";
import { queries } from "../app/queries.ts";
import { request } from "../app/request.ts";
import { go, linkTo } from "../app/route.ts";
import { connectly, session } from "../app/session.ts";
import { useSignal } from "../app/signal.ts";
import { confirm } from "../components/dialog.tsx";
import type { Movement } from "../components/endless.ts";
import { Loading, ProblemNotice } from "../components/notice.tsx";
import { Avatar } from "../components/person.tsx";
import { postLists, removePosts } from "./post.ts";
import { PostList } from "./post-list.tsx";

type Profile = Schemas["Profile"];

const profileKey = (username: string) => ["profile", username] as const;

/** Follows a user. If the user is followed or requested already, it unfollows or cancels the request. */
async function toggleFollow(profile: Profile): Promise<void> {
  const { username, followed_by_me: followed, follow_requested_by_me: requested } = profile;
  const set = (now: Partial<Profile>) =>
    queries.setQueryData<Profile>(profileKey(username), (each) => each && { ...each, ...now });
  set({
    followed_by_me: !followed && !requested,
    follow_requested_by_me: false,
    follower_count: profile.follower_count + (followed ? -1 : requested ? 0 : 1),
  });
  try {
    await (followed || requested
      ? connectly.users.unfollow(username)
      : connectly.users.follow(username));
    queries.removeQueries({ queryKey: [postLists, "newsfeed"] });
    // If the account approves its followers, the API has recorded a request in place of a follow.
    await queries.invalidateQueries({ queryKey: profileKey(username) });
  } catch (error) {
    set(profile);
    announceProblem(error);
  }
}

const mutePath = (username: string) => `/api/users/${encodeURIComponent(username)}/mute`;

/** Mutes a user after the reader has confirmed it, or unmutes them. */
async function toggleMute({ username, muted_by_me: muted }: Profile): Promise<void> {
  const text = "You will no longer see their posts in your feeds. They are not notified.";
  if (!muted && !(await confirm(`Mute @${username}?`, text, "Mute"))) return;
  try {
    await request(muted ? "delete" : "put", mutePath(username));
    if (muted) queries.removeQueries({ queryKey: [postLists], type: "inactive" });
    else removePosts((post) => post.author.username === username);
    await queries.invalidateQueries({ queryKey: profileKey(username) });
    announce(muted ? `@${username} is no longer muted.` : `@${username} is muted.`);
  } catch (error) {
    announceProblem(error);
  }
}

/** Blocks a user after the reader has confirmed it. It then shows the feed, because the profile is now 404. */
async function block({ username }: Profile): Promise<void> {
  const text =
    "You will no longer see each other. You can unblock them on the page of your account.";
  if (!(await confirm(`Block @${username}?`, text, "Block"))) return;
  try {
    await request("put", `/api/users/${encodeURIComponent(username)}/block`);
    removePosts((post) => post.author.username === username);
    go(linkTo(["feed"]));
    queries.removeQueries({ queryKey: profileKey(username) });
    announce(`@${username} is blocked.`);
  } catch (error) {
    announceProblem(error);
  }
}

function followWord(profile: Profile): string {
  if (profile.followed_by_me) return "Following";
  return profile.follow_requested_by_me ? "Requested" : "Follow";
}

function Head({ profile }: { profile: Profile }) {
  const current = useSignal(session);
  const isMe = current.state === "present" && current.account.username === profile.username;
  const counts = [
    ["Posts", profile.post_count],
    ["Followers", profile.follower_count],
    ["Following", profile.following_count],
  ] as const;
  return (
    <header class="profile">
      <Avatar username={profile.username} name={profile.name} />
      <div class="profile-main">
        <h1>{profile.name}</h1>
        <p class="person-handle">@{profile.username}</p>
        {profile.bio !== "" && (
          <p class="profile-bio" dir="auto">
            {profile.bio}
          </p>
        )}
        <dl class="counts">
          {counts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatNumber(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {isMe ? (
        <a class="button" href={linkTo(["account"])}>
          Edit profile
        </a>
      ) : (
        <div class="row">
          <button
            type="button"
            class={profile.followed_by_me || profile.follow_requested_by_me ? "" : "primary"}
            onClick={() => toggleFollow(profile)}
          >
            {followWord(profile)}
          </button>
          <button type="button" onClick={() => toggleMute(profile)}>
            {profile.muted_by_me ? "Unmute" : "Mute"}
          </button>
          <button type="button" onClick={() => block(profile)}>
            Block
          </button>
        </div>
      )}
    </header>
  );
}

export function UserScreen({ username }: { username: string }) {
  const query = useQuery<Profile>({
    queryKey: profileKey(username),
    queryFn: ({ signal }) => connectly.users.get(username, { signal }),
  });
  const load = useCallback(
    (movement: Movement, signal: AbortSignal) =>
      connectly.posts.ofUser(username, { ...movement }, { signal }),
    [username],
  );
  if (!query.isSuccess) {
    return (
      <div class="screen screen-feed">
        <header class="screen-head">
          <h1>@{username}</h1>
        </header>
        {query.isPending && <Loading what="the profile" />}
        {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      </div>
    );
  }
  return (
    <div class="screen screen-feed">
      <Head profile={query.data} />
      <PostList
        key={username}
        name={["user", username]}
        label={`Posts by ${query.data.name}`}
        start={{}}
        load={load}
        empty="There are no posts that you can see."
      />
    </div>
  );
}
