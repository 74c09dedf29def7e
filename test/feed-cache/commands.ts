/**
 * The actions of people, as fast-check commands.
 *
 * @module
 */
import fc from "fast-check";
import {
  canSee,
  type FeedName,
  follows,
  isBlocked,
  type ModelPost,
  type Move,
  type State,
} from "./model.ts";
import type { Session } from "./session.ts";

type Command = fc.AsyncCommand<Session, Session>;

/** The random choices of one command: the person, the location, and a number to choose by. */
interface Choice {
  readonly actor: number;
  readonly place: number;
  readonly pick: number;
  readonly flag: boolean;
}

export const peopleCount = 5;

const choice: fc.Arbitrary<Choice> = fc.record({
  actor: fc.nat({ max: peopleCount - 1 }),
  place: fc.nat({ max: 1 }),
  pick: fc.nat({ max: 9999 }),
  flag: fc.boolean(),
});

/** A command that chooses one of the options. It does nothing if there are no options. */
function command<Option>(
  name: string,
  options: (session: Session, choice: Choice) => readonly Option[],
  run: (session: Session, choice: Choice, option: Option) => Promise<void>,
): fc.Arbitrary<Command> {
  return choice.map((chosen) => ({
    check: (session) => options(session as Session, chosen).length > 0,
    run: async (session) => {
      const found = options(session, chosen);
      const option = found[chosen.pick % found.length];
      session.tally.commands += 1;
      if (option !== undefined) await run(session, chosen, option);
    },
    toString: () => `${name}(${chosen.actor} at ${chosen.place}, ${chosen.pick}, ${chosen.flag})`,
  }));
}

const withPosts = (state: State, posts: readonly ModelPost[]): State => ({ ...state, posts });

function changePost(state: State, id: number, change: Partial<ModelPost>): State {
  const posts = state.posts.map((post) => (post.id === id ? { ...post, ...change } : post));
  return withPosts(state, posts);
}

const own = ({ state }: Session, { actor }: Choice) =>
  state.posts.filter(({ author }) => author === actor);
const visible = ({ state }: Session, { actor }: Choice) =>
  state.posts.filter((post) => canSee(state, actor, post));
const privacies = ["public", "followers", "private"] as const;

let texts = 0;

const writePost = command(
  "post",
  () => [...privacies, "public", "followers"] as const,
  (session, { actor, place }, privacy) => {
    texts += 1;
    const body = `post ${texts}`;
    return session.write(actor, place, "/api/posts", { json: { body, privacy } }, (state, { id }) =>
      withPosts(state, [
        { id, author: actor, body, privacy, edited: false, likes: [], comments: [] },
        ...state.posts,
      ]),
    );
  },
);

const editPost = command("edit", own, (session, { actor, place }, { id }) => {
  texts += 1;
  const body = `edited ${texts}`;
  const request = { method: "PATCH", json: { body } };
  return session.write(actor, place, `/api/posts/${id}`, request, (state) =>
    changePost(state, id, { body, edited: true }),
  );
});

const changePrivacy = command("privacy", own, (session, { actor, place, flag }, post) => {
  const others = privacies.filter((each) => each !== post.privacy);
  const privacy = others[flag ? 0 : 1] ?? "private";
  const request = { method: "PATCH", json: { privacy } };
  return session.write(actor, place, `/api/posts/${post.id}`, request, (state) =>
    changePost(state, post.id, { privacy }),
  );
});

const deletePost = command("delete", own, (session, { actor, place }, { id }) =>
  session.write(actor, place, `/api/posts/${id}`, { method: "DELETE" }, (state) =>
    withPosts(
      state,
      state.posts.filter((post) => post.id !== id),
    ),
  ),
);

const comment = command("comment", visible, (session, { actor, place }, post) =>
  session.write(
    actor,
    place,
    `/api/posts/${post.id}/comments`,
    { json: { body: "a comment" } },
    (state, { id }) =>
      changePost(state, post.id, { comments: [...post.comments, { id, author: actor }] }),
  ),
);

const uncomment = command(
  "uncomment",
  (session, chosen) =>
    visible(session, chosen).flatMap((post) =>
      post.comments
        .filter(({ author }) => author === chosen.actor || post.author === chosen.actor)
        .map(({ id }) => ({ post, id })),
    ),
  (session, { actor, place }, { post, id }) =>
    session.write(actor, place, `/api/comments/${id}`, { method: "DELETE" }, (state) =>
      changePost(state, post.id, { comments: post.comments.filter((each) => each.id !== id) }),
    ),
);

const like = command("like", visible, (session, { actor, place, flag }, post) => {
  const likes = post.likes.filter((person) => person !== actor);
  const request = { method: flag ? "PUT" : "DELETE" };
  return session.write(actor, place, `/api/posts/${post.id}/like`, request, (state) =>
    changePost(state, post.id, { likes: flag ? [...likes, actor] : likes }),
  );
});

/** A set without some of its members. */
const without = <T>(all: ReadonlySet<T>, ...members: readonly T[]): ReadonlySet<T> =>
  new Set([...all].filter((each) => !members.includes(each)));

const others = ({ actor }: Choice) =>
  [...Array(peopleCount).keys()].filter((person) => person !== actor);

const unblocked = ({ state }: Session, choice: Choice) =>
  others(choice).filter((person) => !isBlocked(state, choice.actor, person));

/** The people who have a relation to the actor. */
const relatedTo = (pairs: ReadonlySet<string>, choice: Choice) =>
  others(choice).filter((person) => pairs.has(`${person}-${choice.actor}`));

const follow = command("follow", unblocked, (session, { actor, place }, person) => {
  const path = `/api/users/${session.person(person).username}/follow`;
  const pair = `${actor}-${person}`;
  const isFollowing = follows(session.state, actor, person);
  const request = { method: isFollowing ? "DELETE" : "PUT" };
  return session.write(actor, place, path, request, (state) => {
    if (isFollowing) return { ...state, follows: without(state.follows, pair) };
    if (state.approvers.has(person)) {
      return { ...state, requests: new Set([...state.requests, pair]) };
    }
    const requests = without(state.requests, pair);
    return { ...state, follows: new Set([...state.follows, pair]), requests };
  });
});

const toggleApproval = command(
  "approval",
  () => [null],
  (session, { actor, place }) => {
    const isOn = session.state.approvers.has(actor);
    const request = { method: "PATCH", json: { follow_approval: !isOn } };
    const change = (state: State): State => ({
      ...state,
      approvers: isOn ? without(state.approvers, actor) : new Set([...state.approvers, actor]),
    });
    return session.write(actor, place, "/api/users/me", request, change, { showsInFeeds: false });
  },
);

const approve = command(
  "approve",
  ({ state }, choice) => relatedTo(state.requests, choice),
  (session, { actor, place, flag }, person) => {
    const path = `/api/users/me/follow-requests/${session.person(person).username}`;
    const pair = `${person}-${actor}`;
    const change = (state: State): State => ({
      ...state,
      requests: without(state.requests, pair),
      follows: flag ? new Set([...state.follows, pair]) : state.follows,
    });
    const request = { method: flag ? "PUT" : "DELETE" };
    return session.write(actor, place, path, request, change, { showsInFeeds: flag });
  },
);

const removeFollower = command(
  "remove follower",
  ({ state }, choice) => relatedTo(state.follows, choice),
  (session, { actor, place }, person) => {
    const path = `/api/users/me/followers/${session.person(person).username}`;
    return session.write(actor, place, path, { method: "DELETE" }, (state) => ({
      ...state,
      follows: without(state.follows, `${person}-${actor}`),
    }));
  },
);

const block = command(
  "block",
  (_, choice) => others(choice),
  (session, { actor, place }, person) => {
    const path = `/api/users/${session.person(person).username}/block`;
    const pair = `${actor}-${person}`;
    const isOn = session.state.blocks.has(pair);
    return session.write(actor, place, path, { method: isOn ? "DELETE" : "PUT" }, (state) => {
      if (isOn) return { ...state, blocks: without(state.blocks, pair) };
      const ended = [pair, `${person}-${actor}`];
      return {
        ...state,
        blocks: new Set([...state.blocks, pair]),
        follows: without(state.follows, ...ended),
        requests: without(state.requests, ...ended),
      };
    });
  },
);

const mute = command("mute", unblocked, (session, { actor, place }, person) => {
  const path = `/api/users/${session.person(person).username}/mute`;
  const pair = `${actor}-${person}`;
  const isOn = session.state.mutes.has(pair);
  return session.write(actor, place, path, { method: isOn ? "DELETE" : "PUT" }, (state) => ({
    ...state,
    mutes: isOn ? without(state.mutes, pair) : new Set([...state.mutes, pair]),
  }));
});

const rename = command(
  "rename",
  () => [null],
  (session, { actor, place }) => {
    texts += 1;
    const name = `Name ${texts}`;
    const request = { method: "PATCH", json: { name } };
    return session.write(actor, place, "/api/users/me", request, (state) => ({
      ...state,
      people: state.people.map((person, index) => (index === actor ? { ...person, name } : person)),
    }));
  },
);

const deleteAccount = command(
  "delete account",
  () => [null],
  (session, { actor, place }) => session.leave(actor, place),
);

const feeds: readonly FeedName[] = ["feed", "newsfeed"];
const sizes = [1, 3];

const starts: readonly { readonly query: string; readonly move: Move }[] = [
  { query: "", move: { to: "first" } },
  { query: "", move: { to: "first" } },
  { query: "&position=last", move: { to: "last" } },
  { query: "&page=1", move: { to: "number", number: 1 } },
  { query: "&page=2", move: { to: "number", number: 2 } },
  { query: "&page=3", move: { to: "number", number: 3 } },
];

const read = command(
  "read",
  () =>
    feeds.flatMap((feed) =>
      sizes.flatMap((size) => starts.map((start) => ({ feed, size, start }))),
    ),
  (session, { actor, place, flag }, { feed, size, start: { query, move } }) => {
    const url = `/api/posts/${feed}?page_size=${size}${query}`;
    return session.read(actor, place, feed, { url, move, size }, flag);
  },
);

const lastReads = (session: Session, { actor }: Choice) =>
  feeds.flatMap((feed) => {
    const page = session.lastRead(actor, feed);
    return page === undefined ? [] : [{ feed, page }];
  });

const readAgain = command("again", lastReads, (session, { actor, place, flag }, { feed, page }) =>
  session.read(actor, place, feed, page, flag),
);

const readOn = command(
  "on",
  (session, chosen) =>
    lastReads(session, chosen).flatMap(({ feed, page: { next, previous, move, size, ids } }) => {
      const moves: { feed: FeedName; page: { url: string; move: Move; size: number } }[] = [];
      const first = ids[0];
      const last = ids.at(-1);
      const numbered = move.to === "number" ? move.number : null;
      if (next !== null && (numbered !== null || last !== undefined)) {
        const there: Move =
          numbered !== null
            ? { to: "number", number: numbered + 1 }
            : { to: "after", id: last ?? 0 };
        moves.push({ feed, page: { url: next, move: there, size } });
      }
      if (previous !== null && numbered === null && first !== undefined) {
        moves.push({ feed, page: { url: previous, move: { to: "before", id: first }, size } });
      }
      return moves;
    }),
  (session, { actor, place, flag }, { feed, page }) => session.read(actor, place, feed, page, flag),
);

/** Every person reads their last pages again, which shows whether any cached page is wrong. */
const readAllAgain = command(
  "all again",
  () => [null],
  async (session, { place, flag }) => {
    for (let actor = 0; actor < peopleCount; actor += 1) {
      for (const feed of feeds) {
        const page = session.lastRead(actor, feed);
        if (page !== undefined) await session.read(actor, place, feed, page, flag);
      }
    }
  },
);

const drain = command(
  "drain",
  () => [null],
  (session) => session.drain(),
);

const settle = command(
  "settle",
  () => [null],
  (session) => session.settle(),
);

const repeated = (times: number, arbitrary: fc.Arbitrary<Command>) =>
  Array.from({ length: times }, () => arbitrary);

/** All commands. Frequent actions are in the list several times. */
export const commands: fc.Arbitrary<Command>[] = [
  ...repeated(3, writePost),
  editPost,
  changePrivacy,
  deletePost,
  comment,
  uncomment,
  ...repeated(2, like),
  ...repeated(3, follow),
  toggleApproval,
  approve,
  removeFollower,
  ...repeated(2, block),
  ...repeated(2, mute),
  ...repeated(2, rename),
  deleteAccount,
  ...repeated(4, read),
  ...repeated(3, readAgain),
  ...repeated(4, readAllAgain),
  ...repeated(3, readOn),
  ...repeated(3, drain),
  ...repeated(2, settle),
];
