/**
 * The user's cached feed pages and their stamps. The screen updates by itself.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import type { Schemas } from "../../client/index.ts";
import { formatNumber, formatSize } from "../app/format.ts";
import { linkTo } from "../app/route.ts";
import { connectly } from "../app/session.ts";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";

type FeedCache = Schemas["FeedCache"];

/** How often the screen is updated, in milliseconds. */
const interval = 2_000;

/**
 * Shortens a bookmark to its three counters, which define the order of bookmarks. The rest is a hash, or
 * zeros on a local Worker.
 */
const shortBookmark = (bookmark: string | null) =>
  bookmark === null ? "none" : `${bookmark.slice(0, 26)}…`;

/** What the pages of each scope show. A stamp makes the older pages of its scope stale. */
const scopeNames: Readonly<Record<string, string>> = {
  public: "Public posts",
  newsfeeds: "All news feeds",
};

function Pages({ pages }: { pages: FeedCache["pages"] }) {
  if (pages.length === 0) {
    return (
      <Empty title="No page is cached.">
        Open <a href={linkTo(["feed"])}>the feed</a>, then return to this screen. It lists each page
        that you read until the page is older than FEED_CACHE_TTL.
      </Empty>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section class="table-scroll" tabIndex={0} aria-label="Cached pages">
      <table class="table">
        <caption class="visually-hidden">Cached pages</caption>
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">State</th>
            <th scope="col">Why</th>
            <th scope="col" class="numeric">
              Age
            </th>
            <th scope="col" class="numeric">
              Size
            </th>
            <th scope="col">Read at bookmark</th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <tr key={page.key} title={page.key}>
              <td>{page.feed === "feed" ? "Everyone" : "Following"}</td>
              <td>
                <span class={`badge badge-${page.state}`}>{page.state}</span>
              </td>
              <td class="wrap">{page.reason}</td>
              <td class="numeric">{formatNumber(page.age_seconds)} s</td>
              <td class="numeric">{formatSize(page.size_bytes)}</td>
              <td>
                <code title={page.bookmark}>{shortBookmark(page.bookmark)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export default function CacheScreen() {
  const query = useQuery({
    queryKey: ["cache"],
    queryFn: ({ signal }) => connectly.posts.cache({ signal }),
    refetchInterval: interval,
    staleTime: 0,
  });
  const { data } = query;
  const fresh = data?.pages.filter(({ state }) => state === "fresh").length ?? 0;
  return (
    <div class="screen">
      <header class="screen-head">
        <h1>Cache</h1>
      </header>
      <p class="lead">
        The API caches your feed pages in KV, separately from those of other users. It serves a
        cached page only if the page was read after every change that its stamps announce. Write or
        like a post in another window to see pages become stale.
      </p>
      {query.isPending && <Loading what="the cache" />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      {data && (
        <>
          {!data.available && (
            <div class="notice notice-problem" role="alert">
              KV does not answer. Until it does, the API reads feeds from D1.
            </div>
          )}
          <dl class="figures">
            <div>
              <dt>Pages</dt>
              <dd>{formatNumber(data.pages.length)}</dd>
            </div>
            <div>
              <dt>Fresh</dt>
              <dd>{formatNumber(fresh)}</dd>
            </div>
            <div>
              <dt>Stale</dt>
              <dd>{formatNumber(data.pages.length - fresh)}</dd>
            </div>
            {data.stamps.map(({ scope, bookmark }) => (
              <div key={scope}>
                <dt>Stamp: {scopeNames[scope] ?? `Your feeds (${scope})`}</dt>
                <dd>
                  <code title={bookmark ?? undefined}>{shortBookmark(bookmark)}</code>
                </dd>
              </div>
            ))}
          </dl>
          <Pages pages={data.pages} />
          {data.truncated && <p class="muted">There are more cached pages than this list shows.</p>}
        </>
      )}
    </div>
  );
}
