/**
 * The public feed, the feed of followed people, and the saved posts.
 *
 * @module
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { announce, announceProblem } from "../app/announce.tsx";
import { queries } from "../app/queries.ts";
import { readPage } from "../app/request.ts";
import { go, linkTo, rewrite, useRoute } from "../app/route.ts";
import { forgetPlace, placeOf, useScroller } from "../app/scroller.ts";
import { connectly } from "../app/session.ts";
import type { Movement } from "../components/endless.ts";
import { Form } from "../components/field.tsx";
import { Compose } from "./compose.tsx";
import { type Post, postLists, removeUnsaved } from "./post.ts";
import { PostList, placeKeyOf } from "./post-list.tsx";

type Feed = "feed" | "newsfeed" | "saved";

const tabs = [
  ["feed", "Everyone"],
  ["newsfeed", "Following"],
  ["saved", "Saved"],
] as const;

const labels = {
  feed: "Public posts",
  newsfeed: "Posts of people you follow",
  saved: "Posts that you have saved",
} as const;

const emptyWords = {
  feed: "Nobody has written anything yet.",
  newsfeed: "Follow people to see their posts here.",
  saved: "You have saved no posts.",
} as const;

/**
 * Returns the position at which the list of a feed starts. If a list was left while the post in the URL was
 * at its top, the function returns the start of that list. The list then opens at the same pixel.
 *
 * @param at the parameter `at` of the URL: the id of a post, `end`, or null for the newest posts.
 */
function startOf(feed: Feed, at: string | null): Movement {
  if (at === null) return {};
  if (at === "end") return { position: "last" };
  const left = queries
    .getQueryCache()
    .findAll({ queryKey: [postLists, feed], predicate: ({ state }) => state.data !== undefined })
    .find(({ queryKey }) => placeOf(placeKeyOf(queryKey))?.top === Number(at));
  return (left?.queryKey[2] as Movement | undefined) ?? { seek: at };
}

const loaders = {
  feed: (movement: Movement, signal: AbortSignal) =>
    connectly.posts.feed({ ...movement }, { signal }),
  newsfeed: (movement: Movement, signal: AbortSignal) =>
    connectly.posts.newsfeed({ ...movement }, { signal }),
  saved: (movement: Movement, signal: AbortSignal) =>
    readPage<Post>("/api/users/me/saved", { ...movement }, signal),
} as const;

/**
 * Returns the id of the newest post that was written on a day or before it. The feeds are in the order of
 * ids, and ids rise with time.
 */
async function idAtDay(day: string): Promise<number | null> {
  const end = new Date(`${day}T23:59:59.999`).toISOString();
  const page = await connectly.posts.list({ orderBy: ["-created_at"], seek: end, pageSize: 1 });
  return page.results[0]?.id ?? null;
}

function Jump({ feed }: { feed: Feed }) {
  const [day, setDay] = useState("");
  const jump = async () => {
    try {
      const id = await idAtDay(day);
      if (id === null) announce("There are no posts from this date or before it.");
      else go(linkTo([feed], { at: id }));
    } catch (error) {
      announceProblem(error);
    }
  };
  return (
    <Form class="jump" onSend={jump} label="Open the feed at a date">
      <input
        type="date"
        aria-label="Date"
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <button type="submit" disabled={day === ""}>
        Go to date
      </button>
      <button type="button" onClick={() => go(linkTo([feed], { at: "end" }))}>
        Oldest
      </button>
      <button type="button" onClick={() => go(linkTo([feed]))}>
        Newest
      </button>
    </Form>
  );
}

export function FeedScreen({ feed }: { feed: Feed }) {
  const route = useRoute();
  const at = route.query.get("at");
  const start = useMemo(() => startOf(feed, at), [feed, at]);
  const onPlace = useCallback(
    (id: number, isStart: boolean) => {
      // This list now has the URL of the newest posts. Going back must not restore the older list of that URL.
      if (isStart && at !== null) forgetPlace(placeKeyOf([postLists, feed, {}]));
      rewrite(linkTo([feed], { at: isStart ? null : id }));
    },
    [feed, at],
  );
  // An unsaved post stays in the list until the reader leaves the list, so that the reader can save it again.
  useEffect(() => (feed === "saved" ? removeUnsaved : undefined), [feed]);
  const toStart = useCallback(() => go(linkTo([feed])), [feed]);

  // Navigation to the newest posts scrolls to the top, even if their list is already open.
  const scroller = useScroller();
  const shown = useRef<Feed | null>(null);
  useLayoutEffect(() => {
    if (shown.current === feed && at === null) scroller.current?.scrollTo({ top: 0 });
    shown.current = feed;
  }, [route, feed, at, scroller]);
  return (
    <div class="screen screen-feed">
      <header class="screen-head">
        <h1>Feed</h1>
        <nav class="tabs" aria-label="Feeds">
          {tabs.map(([each, label]) => (
            <a key={each} href={linkTo([each])} aria-current={feed === each ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
        {feed !== "saved" && <Jump feed={feed} />}
      </header>
      {Object.keys(start).length === 0 && feed !== "saved" && <Compose />}
      <PostList
        key={`${feed} ${JSON.stringify(start)}`}
        name={[feed]}
        label={labels[feed]}
        isWatched={feed !== "saved"}
        start={start}
        load={loaders[feed]}
        empty={emptyWords[feed]}
        {...(feed !== "saved" && { onPlace, onStart: toStart })}
      />
    </div>
  );
}
