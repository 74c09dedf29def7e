/**
 * A model of posts, follows and feeds without a cache: plain arrays.
 *
 * @module
 */

export type Privacy = "public" | "followers" | "private";
export type FeedName = "feed" | "newsfeed";

export interface ModelPost {
  readonly id: number;
  /** The index of the author in {@link State.people}. */
  readonly author: number;
  readonly body: string;
  readonly privacy: Privacy;
  readonly edited: boolean;
  /** The indexes of the people who like the post. */
  readonly likes: readonly number[];
  readonly comments: readonly { readonly id: number; readonly author: number }[];
}

export interface Person {
  readonly id: number;
  readonly username: string;
  readonly name: string;
}

/** The state at one moment. It is immutable: each write creates a new state. */
export interface State {
  readonly people: readonly Person[];
  /** Pairs of indexes, as `follower-followee`. The other pairs name first who acts, too. */
  readonly follows: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly mutes: ReadonlySet<string>;
  /** Who approves followers. */
  readonly approvers: ReadonlySet<number>;
  /** Newest first. */
  readonly posts: readonly ModelPost[];
}

/** The state after a person has deleted their account, and a newcomer has taken their index. */
export function withNewcomer(state: State, index: number, newcomer: Person): State {
  const others = (pairs: ReadonlySet<string>) =>
    new Set([...pairs].filter((pair) => !pair.split("-").includes(String(index))));
  return {
    people: state.people.map((person, each) => (each === index ? newcomer : person)),
    follows: others(state.follows),
    requests: others(state.requests),
    blocks: others(state.blocks),
    mutes: others(state.mutes),
    approvers: new Set([...state.approvers].filter((each) => each !== index)),
    posts: state.posts
      .filter(({ author }) => author !== index)
      .map((post) => ({
        ...post,
        likes: post.likes.filter((each) => each !== index),
        comments: post.comments.filter(({ author }) => author !== index),
      })),
  };
}

/** The position of a page: by number, at an end, or after or before a post. */
export type Move =
  | { readonly to: "first" | "last" }
  | { readonly to: "number"; readonly number: number }
  | { readonly to: "after" | "before"; readonly id: number };

export const follows = (state: State, follower: number, followee: number): boolean =>
  state.follows.has(`${follower}-${followee}`);

/** Whether one of two people blocks the other. */
export const isBlocked = (state: State, one: number, other: number): boolean =>
  state.blocks.has(`${one}-${other}`) || state.blocks.has(`${other}-${one}`);

/** Whether an author's posts can be in the feeds of a viewer. */
const isShown = (state: State, viewer: number, author: number): boolean =>
  !isBlocked(state, viewer, author) && !state.mutes.has(`${viewer}-${author}`);

export function canSee(state: State, viewer: number, { author, privacy }: ModelPost): boolean {
  if (author === viewer) return true;
  if (isBlocked(state, viewer, author)) return false;
  if (privacy === "public") return true;
  return privacy === "followers" && follows(state, viewer, author);
}

/** The whole feed of a viewer. */
export function feedOf(state: State, viewer: number, feed: FeedName): readonly ModelPost[] {
  return state.posts.filter((post) =>
    feed === "feed"
      ? (post.privacy === "public" && isShown(state, viewer, post.author)) ||
        (post.author === viewer && post.privacy === "private")
      : post.author === viewer ||
        (follows(state, viewer, post.author) &&
          isShown(state, viewer, post.author) &&
          canSee(state, viewer, post)),
  );
}

function cut(posts: readonly ModelPost[], move: Move, size: number) {
  const start = ((): number => {
    switch (move.to) {
      case "first":
        return 0;
      case "last":
        return Math.max(0, posts.length - size);
      case "number":
        return (move.number - 1) * size;
      case "after":
        return posts.filter(({ id }) => id >= move.id).length;
      case "before":
        return Math.max(0, posts.filter(({ id }) => id > move.id).length - size);
    }
  })();
  const end = move.to === "before" ? posts.filter(({ id }) => id > move.id).length : start + size;
  return {
    rows: posts.slice(start, end),
    next: end < posts.length,
    previous: start > 0 && posts.length > 0,
  };
}

/** A page as it is compared: the response of the API, with booleans in place of links. */
export interface PageView {
  readonly count: number;
  readonly next: boolean;
  readonly previous: boolean;
  readonly currentPage: number | null;
  readonly totalPages: number | null;
  readonly results: readonly {
    readonly id: number;
    readonly author: { readonly id: number; readonly username: string; readonly name: string };
    readonly body: string;
    readonly privacy: Privacy;
    readonly edited: boolean;
    readonly likes: number;
    readonly comments: number;
    readonly liked: boolean;
  }[];
}

/** One page of a feed. */
export function pageOf(
  state: State,
  viewer: number,
  feed: FeedName,
  move: Move,
  size: number,
): PageView {
  const posts = feedOf(state, viewer, feed);
  const { rows, next, previous } = cut(posts, move, size);
  const currentPage = move.to === "number" ? move.number : move.to === "first" ? 1 : null;
  return {
    count: posts.length,
    next,
    previous,
    currentPage,
    totalPages: currentPage === null ? null : Math.max(1, Math.ceil(posts.length / size)),
    results: rows.map(({ id, author, body, privacy, edited, likes, comments }) => {
      const person = state.people[author];
      if (person === undefined) throw new Error("a post without an author");
      return {
        id,
        author: { ...person },
        body,
        privacy,
        edited,
        likes: likes.filter((person) => !isBlocked(state, viewer, person)).length,
        comments: comments.filter(({ author: person }) => !isBlocked(state, viewer, person)).length,
        liked: likes.includes(viewer),
      };
    }),
  };
}

/** A page without the counters of likes and comments, which may be as old as the cached page. */
export function withoutCounts(page: PageView): unknown {
  const results = page.results.map(({ likes: _, comments: __, ...rest }) => rest);
  return { ...page, results };
}
