/**
 * People who use one world, and the model of that world. Every response to a read is compared with the model.
 *
 * @module
 */
import { expect } from "vitest";
import { env } from "../harness.ts";
import {
  canSee,
  type FeedName,
  type ModelPost,
  type Move,
  type PageView,
  pageOf,
  type State,
  withNewcomer,
  withoutCounts,
} from "./model.ts";
import { type JwtUser, makePerson, password, rowsOf, type SendOptions, World } from "./world.ts";

/** How KV behaves during a run, and what must be true. */
export interface Regime {
  readonly name: string;
  /** Whether KV loses, delays and refuses nothing. Then no bookmark is needed. */
  readonly sound: boolean;
  /** Whether every stamp arrives in the end. If not, a page is corrected only when it expires. */
  readonly arrives: boolean;
  readonly locations: readonly string[];
  /** Sets the faults. `random` returns numbers from 0 to below 1, which depend on the seed only. */
  readonly breakKv: (world: World, random: () => number) => void;
  /** Whether operations may be held back, so that work after the response does not end. */
  readonly holds?: boolean;
}

/** Milliseconds of the test clock by which a location is late. */
export const delay = 60_000;

interface LastRead {
  readonly url: string;
  readonly move: Move;
  readonly size: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly ids: readonly number[];
}

interface RawPage {
  count: number;
  next: string | null;
  previous: string | null;
  current_page: number | null;
  total_pages: number | null;
  results: {
    id: number;
    author: { id: number; username: string; name: string };
    body: string;
    privacy: ModelPost["privacy"];
    edited_at: string | null;
    like_count: number;
    comment_count: number;
    liked_by_me: boolean;
  }[];
}

function viewOf(raw: RawPage): PageView {
  return {
    count: raw.count,
    next: raw.next !== null,
    previous: raw.previous !== null,
    currentPage: raw.current_page,
    totalPages: raw.total_pages,
    results: raw.results.map((post) => ({
      id: post.id,
      author: post.author,
      body: post.body,
      privacy: post.privacy,
      edited: post.edited_at !== null,
      likes: post.like_count,
      comments: post.comment_count,
      liked: post.liked_by_me,
    })),
  };
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Counts commands, and reads by the outcome of the cache. */
export interface Tally {
  commands: number;
  HIT: number;
  MISS: number;
  BYPASS: number;
}

/** One run with an empty database and an empty store. */
export class Session {
  readonly world = new World();
  readonly #history: State[];
  readonly #lastOwn: number[];
  readonly #bookmarks: (string | null)[];
  readonly #lastReads = new Map<string, LastRead>();
  readonly #behind: Promise<void>[] = [];
  #settled = true;

  readonly #random: () => number;
  readonly regime: Regime;
  /** A person who deletes their account is replaced, also for the runs that follow. */
  readonly people: JwtUser[];
  readonly tally: Tally;

  private constructor(regime: Regime, people: JwtUser[], tally: Tally, start: State, seed: number) {
    this.regime = regime;
    this.people = people;
    this.tally = tally;
    this.#history = [start];
    this.#lastOwn = people.map(() => 0);
    this.#bookmarks = people.map(() => null);
    this.#random = generator(seed);
    regime.breakKv(this.world, this.#random);
  }

  /**
   * Deletes everything but the people from the database, and makes each person follow two others. The state
   * in memory of the isolate remains.
   */
  static async open(regime: Regime, people: JwtUser[], tally: Tally, seed: number) {
    const relations = ["follows", "follow_requests", "blocks", "mutes"];
    const jobs = ["feed_leases", "pending_jobs", "account_deletions"];
    const texts = ["posts", ...relations, ...jobs].map((table) => `DELETE FROM ${table}`);
    await env.DB.batch(
      [...texts, "UPDATE users SET name = 'Name of ' || username, follow_approval = 0"].map(
        (text) => env.DB.prepare(text),
      ),
    );
    const follows = new Set<string>();
    for (const [follower, { id }] of people.entries()) {
      for (const step of [1, 2]) {
        const followee = (follower + step) % people.length;
        follows.add(`${follower}-${followee}`);
        await env.DB.prepare(
          "INSERT INTO follows (id, follower_id, followee_id) SELECT coalesce(max(id), 0) + 1, ?1, ?2 FROM follows",
        )
          .bind(id, people[followee]?.id)
          .run();
      }
    }
    const start: State = {
      people: people.map(({ id, username }) => ({ id, username, name: `Name of ${username}` })),
      follows,
      requests: new Set(),
      blocks: new Set(),
      mutes: new Set(),
      approvers: new Set(),
      posts: [],
    };
    return new Session(regime, people, tally, start, seed);
  }

  /** The current state. */
  get state(): State {
    const state = this.#history.at(-1);
    if (state === undefined) throw new Error("there is no state");
    return state;
  }

  person(index: number): JwtUser {
    const person = this.people[index];
    if (person === undefined) throw new RangeError(`there is nobody ${index}`);
    return person;
  }

  #location(choice: number): string {
    return this.regime.locations[choice % this.regime.locations.length] ?? "here";
  }

  async #send(path: string, options: SendOptions) {
    const answer = await this.world.send(path, { ...options, wait: !this.regime.holds });
    this.#behind.push(answer.done);
    return answer;
  }

  /**
   * Sends a write, and makes the same change in the model.
   *
   * @param showsInFeeds whether the write changes what a feed shows. If not, the pages of before are right.
   */
  async write(
    actor: number,
    place: number,
    path: string,
    options: Pick<SendOptions, "method" | "json">,
    change: (state: State, answered: { readonly id: number }) => State,
    { showsInFeeds = true } = {},
  ): Promise<void> {
    const answer = await this.#send(path, {
      ...options,
      user: this.person(actor),
      bookmark: this.regime.sound ? null : (this.#bookmarks[actor] ?? null),
      location: this.#location(place),
    });
    expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
    const bookmark = answer.headers.get("x-d1-bookmark");
    expect(bookmark, "every write answers a bookmark").not.toBeNull();
    this.#history.push(change(this.state, JSON.parse(answer.text || "{}")));
    this.#bookmarks[actor] = bookmark;
    if (!showsInFeeds) return;
    this.#lastOwn[actor] = this.#history.length - 1;
    this.#settled = false;
  }

  /** Deletes the account of a person. A new user without any relation takes their place. */
  async leave(actor: number, place: number): Promise<void> {
    const person = this.person(actor);
    const answer = await this.#send("/api/users/me", {
      method: "DELETE",
      json: { password },
      user: { ...person, token: person.sessionToken },
      location: this.#location(place),
    });
    expect(answer.status, answer.text).toBe(202);
    const newcomer = await makePerson();
    this.people[actor] = newcomer;
    const { id, username } = newcomer;
    this.#history.push(
      withNewcomer(this.state, actor, { id, username, name: `Name of ${username}` }),
    );
    this.#bookmarks[actor] = null;
    this.#lastOwn[actor] = this.#history.length - 1;
    for (const feed of ["feed", "newsfeed"]) this.#lastReads.delete(`${actor} ${feed}`);
    this.#settled = false;
  }

  /** The last page of a feed that a person has read. */
  lastRead(viewer: number, feed: FeedName): LastRead | undefined {
    return this.#lastReads.get(`${viewer} ${feed}`);
  }

  /**
   * Reads a page and compares it with the model. The page must be that of one moment since the reader's own last
   * write, if the reader sends its bookmark or needs none. Once everything is settled, it must be the page of the
   * current moment, except for the likes and comments of others.
   *
   * @param sendsBookmark whether the reader sends their bookmark, in a regime that needs one.
   */
  async read(
    viewer: number,
    place: number,
    feed: FeedName,
    page: { readonly url: string; readonly move: Move; readonly size: number },
    sendsBookmark: boolean,
  ): Promise<void> {
    const { regime } = this;
    const { url, move, size } = page;
    const bookmark = regime.sound || !sendsBookmark ? null : (this.#bookmarks[viewer] ?? null);
    const location = this.#location(place);
    const answer = await this.#send(url, { user: this.person(viewer), bookmark, location });
    expect(answer.status, `${url}: ${answer.text}`).toBe(200);
    const outcome = answer.headers.get("X-Cache") as "HIT" | "MISS" | "BYPASS";
    this.tally[outcome] += 1;
    const raw = JSON.parse(answer.text) as RawPage;
    const seen = viewOf(raw);
    const { next, previous } = raw;
    const ids = raw.results.map(({ id }) => id);
    this.#lastReads.set(`${viewer} ${feed}`, { ...page, next, previous, ids });

    const render = (state: State) => pageOf(state, viewer, feed, move, size);
    const where = `${outcome} of ${url} by ${viewer}`;
    if (this.#settled) {
      expect(withoutCounts(seen), where).toEqual(withoutCounts(render(this.state)));
    }
    if (regime.sound) {
      const posts = new Map(this.state.posts.map((post) => [post.id, post]));
      for (const id of ids) {
        const post = posts.get(id);
        const shown = post !== undefined && canSee(this.state, viewer, post);
        expect(shown, `${where}: ${id} is gone or hidden`).toBe(true);
      }
    }
    const isGuarded = regime.sound || bookmark !== null;
    const earliest = isGuarded ? (this.#lastOwn[viewer] ?? 0) : 0;
    const text = JSON.stringify(seen);
    const moment = this.#history
      .slice(earliest)
      .findLast((state) => JSON.stringify(render(state)) === text);
    if (moment === undefined) expect(seen, `${where}: of no moment`).toEqual(render(this.state));
  }

  /** Ends all faults, runs the sweep and the queue, and lets time pass until every page must be current. */
  async settle(): Promise<void> {
    const { world, regime } = this;
    world.queueFails = false;
    world.kv.heal();
    await Promise.all(this.#behind.splice(0));
    for (;;) {
      await world.drain();
      const [pending] = await rowsOf<{ count: number }>(
        "SELECT count(*) AS count FROM pending_jobs",
      );
      if (pending?.count === 0) break;
      await world.sweep();
    }
    world.kv.clock += 2 * delay;
    if (!regime.arrives) await world.kv.expire((key) => key.startsWith("page:"));
    regime.breakKv(world, this.#random);
    this.#settled = true;
  }

  /** Delivers the messages in the queue. */
  async drain(): Promise<void> {
    // The consumer would wait for operations that are held back.
    if (this.regime.holds) return;
    await this.world.drain();
    if (this.regime.sound) this.#settled = true;
  }
}
