/**
 * A profile and its posts.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { useCallback } from "preact/hooks";
import type { Schemas } from "../../client/index.ts";
import { announceProblem } from "../app/announce.tsx";
import { formatNumber } from "../app/format.ts";
import { queries } from "../app/queries.ts";
import { request } from "../app/request.ts";
import { linkTo } from "../app/route.ts";
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

/** Follows somebody, or stops. */
async function toggleFollow(profile: Profile): Promise<void> {
  const { username, followed_by_me: followed } = profile;
  const set = (now: boolean, difference: number) =>
    queries.setQueryData<Profile>(
      profileKey(username),
      (each) =>
        each && {
          ...each,
          followed_by_me: now,
          follower_count: each.follower_count + difference,
        },
    );
  set(!followed, followed ? -1 : 1);
  try {
    await (followed ? connectly.users.unfollow(username) : connectly.users.follow(username));
    queries.removeQueries({ queryKey: [postLists, "newsfeed"] });
    // An account that approves its followers has a request now, and not a follower.
    await queries.invalidateQueries({ queryKey: profileKey(username) });
  } catch (error) {
    set(followed, followed ? 1 : -1);
    announceProblem(error);
  }
}

/** Blocks or mutes somebody, after a question. */
async function shutOut(profile: Profile, action: "block" | "mute"): Promise<void> {
  const { username } = profile;
  const [title, text, word] =
    action === "block"
      ? [
          `Block @${username}?`,
          "Neither of you sees the other from now on. You can unblock them on the page of your account.",
          "Block",
        ]
      : [`Mute @${username}?`, "Their posts leave your feeds. They are not told.", "Mute"];
  if (!(await confirm(title, text, word))) return;
  try {
    await request("put", `/api/users/${encodeURIComponent(username)}/${action}`);
    removePosts((post) => post.author.username === username);
    await queries.invalidateQueries({ queryKey: profileKey(username) });
  } catch (error) {
    announceProblem(error);
  }
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
        {profile.bio !== "" && <p class="profile-bio">{profile.bio}</p>}
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
            class={profile.followed_by_me ? "" : "primary"}
            onClick={() => toggleFollow(profile)}
          >
            {profile.followed_by_me ? "Following" : "Follow"}
          </button>
          <button type="button" onClick={() => shutOut(profile, "mute")}>
            Mute
          </button>
          <button type="button" onClick={() => shutOut(profile, "block")}>
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
