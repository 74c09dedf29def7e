/**
 * Lists that load further pages by themselves.
 *
 * @module
 */

/** The members that the envelopes of all lists have in common. */
export interface Envelope {
  readonly count?: number | string | null;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly unknown[];
}

type ItemOf<E extends Envelope> = E["results"][number];

/** A page as the API answered it. */
interface Loaded<E extends Envelope> {
  readonly body: E;
  readonly url: string;
  readonly headers: Headers;
  readonly notModified: boolean;
}

/** One page of a list. */
export interface Page<E extends Envelope> {
  readonly results: readonly ItemOf<E>[];
  /** Rows of the whole list; null when the API did not count them. */
  readonly count: number | null;
  /** The cursor of the next page, to store and to resume from; null exactly on the last page. */
  readonly next: string | null;
  /** The cursor of the previous page; null exactly on the first page. */
  readonly previous: string | null;
  /** The whole answer, with the members that only this list has. */
  readonly body: E;
  /** The URL of the request. */
  readonly url: string;
  readonly headers: Headers;
  /** Whether the API answered 304, so that the body came from memory. */
  readonly notModified: boolean;
  /** The next page; null on the last page. */
  nextPage(): Promise<Page<E> | null>;
  /** The previous page; null on the first page. */
  previousPage(): Promise<Page<E> | null>;
}

/** A way through a list: item by item, or page by page. */
export interface Walk<E extends Envelope> extends AsyncIterable<ItemOf<E>> {
  pages(): AsyncIterable<Page<E>>;
}

/**
 * A list. `await` reads its first page, and `for await` reads all of its items, page after page. The list
 * sends no request before that.
 */
export interface List<E extends Envelope> extends Walk<E>, PromiseLike<Page<E>> {
  /**
   * The same list in the other direction. It goes from its end, or from the position in its parameters, to
   * its start. Items come in reverse order. The items within a page keep their order.
   */
  backwards(): Walk<E>;
}

type Query = Readonly<Record<string, string>>;

const movements = ["cursor", "position", "around", "seek"];

function cursorOf(link: string | null): string | null {
  return link === null ? null : new URL(link, "http://localhost").searchParams.get("cursor");
}

/** The query of another page of the same list. */
function moved(query: Query, movement: Query): Query {
  const rest = Object.entries(query).filter(([name]) => !movements.includes(name));
  return { ...Object.fromEntries(rest), ...movement };
}

/** @param load requests one page. */
export function createList<E extends Envelope>(
  query: Query,
  load: (query: Query) => Promise<Loaded<E>>,
): List<E> {
  async function read(asked: Query): Promise<Page<E>> {
    const { body, ...rest } = await load(asked);
    const next = cursorOf(body.next);
    const previous = cursorOf(body.previous);
    const at = (cursor: string | null) =>
      cursor === null ? Promise.resolve(null) : read(moved(query, { cursor }));
    return {
      results: body.results as readonly ItemOf<E>[],
      count: typeof body.count === "number" ? body.count : null,
      next,
      previous,
      body,
      ...rest,
      nextPage: () => at(next),
      previousPage: () => at(previous),
    };
  }

  async function* walk(asked: Query, follow: "nextPage" | "previousPage") {
    for (let page: Page<E> | null = await read(asked); page !== null; page = await page[follow]()) {
      yield page;
    }
  }

  const pages = () => walk(query, "nextPage");
  const isPlaced = movements.some((name) => name in query);
  const last = isPlaced ? query : moved(query, { position: "last" });
  const pagesBack = () => walk(last, "previousPage");

  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.results;
    },
    backwards: () => ({
      pages: pagesBack,
      async *[Symbol.asyncIterator]() {
        for await (const page of pagesBack()) yield* page.results.toReversed();
      },
    }),
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
    then: (resolved, rejected) => read(query).then(resolved, rejected),
  };
}
