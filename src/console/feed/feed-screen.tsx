/**
 * Both feeds, opened anywhere.
 *
 * @module
 */
import { useCallback, useState } from "preact/hooks";
import { announce, announceProblem } from "../app/announce.tsx";
import { readPage } from "../app/request.ts";
import { linkTo, replace, rewrite, useRoute } from "../app/route.ts";
import { connectly } from "../app/session.ts";
import type { Movement } from "../components/endless.ts";
import { Form } from "../components/field.tsx";
import { Compose } from "./compose.tsx";
import type { Post } from "./post.ts";
import { PostList } from "./post-list.tsx";

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

/** Where the URL says that the feed begins. */
function startOf(query: URLSearchParams): Movement {
  const at = query.get("at");
  if (at === "end") return { position: "last" };
  return at === null ? {} : { seek: at };
}

const loaders = {
  feed: (movement: Movement, signal: AbortSignal) =>
    connectly.posts.feed({ ...movement }, { signal }),
  newsfeed: (movement: Movement, signal: AbortSignal) =>
    connectly.posts.newsfeed({ ...movement }, { signal }),
  saved: (movement: Movement, signal: AbortSignal) =>
    readPage<Post>("/api/users/me/saved", { ...movement }, signal),
} as const;

/** The newest post of a day or before it: the feeds are ordered by id, and ids rise with time. */
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
      if (id === null) announce("There are no posts that are so old.");
      else replace(linkTo([feed], { at: id }));
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
      <button type="button" onClick={() => replace(linkTo([feed], { at: "end" }))}>
        Oldest
      </button>
      <button type="button" onClick={() => replace(linkTo([feed]))}>
        Newest
      </button>
    </Form>
  );
}

export function FeedScreen({ feed }: { feed: Feed }) {
  const { query } = useRoute();
  const at = query.get("at");
  const onPlace = useCallback(
    (id: number, isStart: boolean) => rewrite(linkTo([feed], { at: isStart ? null : id })),
    [feed],
  );
  const toStart = useCallback(() => replace(linkTo([feed])), [feed]);
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
      {at === null && feed !== "saved" && <Compose />}
      <PostList
        key={`${feed} ${at}`}
        name={[feed]}
        label={labels[feed]}
        isWatched={feed !== "saved"}
        start={startOf(query)}
        load={loaders[feed]}
        empty={emptyWords[feed]}
        {...(feed !== "saved" && { onPlace, onStart: toStart })}
      />
    </div>
  );
}
