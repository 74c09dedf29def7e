/**
 * The people, posts, comments, likes and follows of the demo data. They are the same in every run, so that
 * writing them twice changes nothing.
 *
 * @module
 */
import { firstIdAt } from "../src/db/ids.ts";
import { type Interest, interests } from "./demo-interests.ts";
import { familyNames, firstNames, writeBiography, writeComment, writePost } from "./demo-text.ts";
import { createRandom, type Random } from "./random.ts";

/**
 * A user of the demo data. Rows refer to users by their e-mail address, because the database assigns their
 * ids. Times are Unix milliseconds.
 */
export interface DemoPerson {
  readonly email: string;
  readonly username: string;
  readonly name: string;
  readonly bio: string;
  readonly createdAt: number;
}

export interface DemoPost {
  readonly id: number;
  /** An e-mail address. */
  readonly author: string;
  readonly body: string;
  readonly privacy: "public" | "followers" | "private";
  readonly createdAt: number;
  /** Null if the post was not edited. */
  readonly editedAt: number | null;
}

export interface DemoComment {
  readonly id: number;
  readonly postId: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: number;
}

export interface DemoLike {
  readonly id: number;
  readonly postId: number;
  readonly user: string;
}

export interface DemoFollow {
  readonly id: number;
  readonly follower: string;
  readonly followee: string;
}

export interface DemoData {
  readonly people: readonly DemoPerson[];
  readonly posts: readonly DemoPost[];
  readonly comments: readonly DemoComment[];
  readonly likes: readonly DemoLike[];
  readonly follows: readonly DemoFollow[];
}

/** The account that `npm start` signs in to. */
export const demoUsername = "demo";

const emailOf = (username: string) => `${username}@demo.connectly.example`;

/** The address of the demo account. It is an administrator unless `.dev.vars` names others. */
export const demoEmail = emailOf(demoUsername);

/** The password of all demo accounts. They exist only on the local machine. */
export const demoPassword = "connectly-demo";

const peopleCount = 120;
const postCount = 4_000;
/** Users who write nothing, so that some lists are empty. */
const silentPeople = 10;
const demoFollows = 40;

const minute = 60_000;
const day = 24 * 60 * minute;
const end = Date.UTC(2026, 10, 1, 12);
const start = end - 300 * day;

/** A user while the data is generated. */
interface Author extends DemoPerson {
  readonly interests: readonly Interest[];
  /** How many posts, likes and followers the user has, where 1 is about the average. */
  readonly popularity: number;
}

function makePeople(random: Random): Author[] {
  const names = firstNames.flatMap((first) =>
    familyNames.map((family) => [first, family] as const),
  );
  const named = random.sample(names, peopleCount - 1);
  return [["Demo", "Account"] as const, ...named].map(([first, family], index) => {
    const isDemo = index === 0;
    const username = isDemo ? demoUsername : `${first}_${family}`.toLowerCase();
    const own = random.sample(interests, random.integer(1, 2));
    return {
      email: emailOf(username),
      username,
      name: isDemo ? "Demo" : `${first} ${family}`,
      bio: writeBiography(random, own),
      createdAt: start - random.integer(1, 90 * day),
      interests: own,
      popularity: isDemo ? 2 : 4 / (1 + index) ** 0.45,
    };
  });
}

/** Returns a function that assigns ids which increase with time. Equal times get different ids. */
function createIds(): (time: number) => number {
  let last = 0;
  return (time) => {
    last = Math.max(last + 1, firstIdAt(time));
    return last;
  };
}

/** Sorts the rows of one table by time, and assigns their ids. */
function numbered<T extends { readonly createdAt: number }>(events: readonly T[]) {
  const nextId = createIds();
  return events
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map((event) => ({ id: nextId(event.createdAt), ...event }));
}

function pickWeighted(random: Random, authors: readonly Author[], total: number): Author {
  let rest = random.fraction() * total;
  for (const author of authors) {
    rest -= author.popularity;
    if (rest < 0) return author;
  }
  return random.pick(authors);
}

function makeFollows(random: Random, people: readonly Author[]) {
  const [demo, ...others] = people;
  const pairs = new Map<string, { follower: string; followee: string; createdAt: number }>();
  const follow = (follower: Author, followee: Author) => {
    if (follower === followee) return;
    pairs.set(`${follower.email} ${followee.email}`, {
      follower: follower.email,
      followee: followee.email,
      createdAt: random.integer(start, end),
    });
  };
  const total = people.reduce((sum, { popularity }) => sum + popularity, 0);
  for (const follower of others) {
    const wishes = random.integer(5, 40);
    for (let wish = 0; wish < wishes; wish += 1) {
      follow(follower, pickWeighted(random, people, total));
    }
  }
  if (demo !== undefined) {
    for (const followee of random.sample(others, demoFollows)) follow(demo, followee);
  }
  return numbered([...pairs.values()]);
}

function makePosts(random: Random, people: readonly Author[]) {
  const authors = people.slice(0, -silentPeople);
  const total = authors.reduce((sum, { popularity }) => sum + popularity, 0);
  let createdAt = start;
  const events = Array.from({ length: postCount }, () => {
    // One post in eight has the same millisecond as the previous post, as imported posts do.
    if (!random.chance(1 / 8)) createdAt += random.integer(minute, (2 * (end - start)) / postCount);
    const author = pickWeighted(random, authors, total);
    const interest = random.chance(0.85) ? random.pick(author.interests) : random.pick(interests);
    const privacy = random.pick(privacies);
    return {
      author,
      interest,
      body: writePost(random, interest, privacy),
      privacy,
      createdAt,
      editedAt: random.chance(0.08) ? createdAt + random.integer(minute, 2 * day) : null,
    };
  });
  return numbered(events);
}

/** Chooses the privacy of a post. Four in five posts are public. */
const privacies = [
  ...Array.from({ length: 80 }, () => "public" as const),
  ...Array.from({ length: 13 }, () => "followers" as const),
  ...Array.from({ length: 7 }, () => "private" as const),
];

type MadePost = ReturnType<typeof makePosts>[number];

/** The number of reactions to a post. A few posts get many reactions, and most posts get few. */
function reach(random: Random, post: MadePost, most: number): number {
  const luck = random.fraction() ** 8;
  return Math.floor(Math.min(1, luck * post.author.popularity ** 0.7) * most);
}

function makeReactions(
  random: Random,
  people: readonly Author[],
  posts: readonly MadePost[],
  follows: readonly DemoFollow[],
) {
  const everybody = people.map(({ email }) => email);
  const followers = new Map<string, string[]>();
  for (const { follower, followee } of follows) {
    followers.set(followee, [...(followers.get(followee) ?? []), follower]);
  }
  const likes: { postId: number; user: string; createdAt: number }[] = [];
  const comments: { postId: number; author: string; body: string; createdAt: number }[] = [];
  for (const post of posts) {
    if (post.privacy === "private") continue;
    // Users react only to posts that they can see.
    const audience =
      post.privacy === "public" ? everybody : (followers.get(post.author.email) ?? []);
    const soon = () => Math.min(end, post.createdAt + random.integer(1, 3 * day));
    for (const user of random.sample(audience, reach(random, post, 100))) {
      likes.push({ postId: post.id, user, createdAt: soon() });
    }
    const talkers = [...audience, post.author.email];
    for (let count = reach(random, post, 25); count > 0; count -= 1) {
      const body = writeComment(random, post.interest);
      comments.push({ postId: post.id, author: random.pick(talkers), body, createdAt: soon() });
    }
  }
  return { likes: numbered(likes), comments: numbered(comments) };
}

/** Generates the demo data. It is the same in every run, and all its times are before December 2026. */
export function makeDemoData(): DemoData {
  const random = createRandom(20_261_101);
  const people = makePeople(random);
  const follows = makeFollows(random, people);
  const posts = makePosts(random, people);
  const { likes, comments } = makeReactions(random, people, posts, follows);
  return {
    people: people.map(({ interests: _, popularity: __, ...person }) => person),
    posts: posts.map(({ author, interest: _, ...post }) => ({ ...post, author: author.email })),
    comments,
    likes: likes.map(({ createdAt: _, ...like }) => like),
    follows: follows.map(({ createdAt: _, ...follow }) => follow),
  };
}
