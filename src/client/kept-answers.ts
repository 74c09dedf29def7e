/**
 * Answers that the client keeps, so that an answer of 304 has a body.
 *
 * @module
 */

interface Kept {
  readonly entityTag: string;
  readonly body: string;
  readonly headers: Headers;
}

/** The longest body that is kept, in UTF-16 code units. */
const longestBody = 1_000_000;

/** Headers about the connection of the first answer. They are wrong for a body that is read from memory. */
const connectionHeaders = ["Content-Encoding", "Content-Length", "Transfer-Encoding"];

interface KeptAnswers {
  /** The ETag for `If-None-Match`; null when no answer of this URL is kept. */
  entityTagOf(url: string): string | null;
  /** Keeps an answer of 200 that has an ETag and is JSON. Returns the response to read instead. */
  keep(url: string, response: Response): Promise<Response>;
  /** The kept answer, with the newer headers of a 304; null when it is not kept any more. */
  revive(url: string, notModified: Response): Response | null;
  /** Whether a response came from this store. */
  isRevived(response: Response): boolean;
  clear(): void;
}

/**
 * Makes a store of the most recently used answers.
 *
 * @param most answers that are kept; 0 keeps none.
 */
export function createKeptAnswers(most: number): KeptAnswers {
  const answers = new Map<string, Kept>();
  const revived = new WeakSet<Response>();

  function use(url: string): Kept | null {
    const kept = answers.get(url);
    if (kept === undefined) return null;
    // A Map keeps the order of insertion, so its first entry is the least recently used one.
    answers.delete(url);
    answers.set(url, kept);
    return kept;
  }

  return {
    entityTagOf: (url) => use(url)?.entityTag ?? null,

    async keep(url, response) {
      const entityTag = response.headers.get("ETag");
      const isJson = /^application\/json\b/i.test(response.headers.get("Content-Type") ?? "");
      if (most === 0 || response.status !== 200 || entityTag === null || !isJson) return response;
      const body = await response.text();
      const headers = new Headers(response.headers);
      for (const name of connectionHeaders) headers.delete(name);
      if (body.length <= longestBody) {
        answers.delete(url);
        answers.set(url, { entityTag, body, headers });
        const [oldest] = answers.keys();
        if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      }
      return new Response(body, { status: 200, headers });
    },

    revive(url, notModified) {
      const kept = use(url);
      if (kept === null) return null;
      const headers = new Headers(kept.headers);
      for (const [name, value] of notModified.headers) headers.set(name, value);
      for (const name of connectionHeaders) headers.delete(name);
      const response = new Response(kept.body, { status: 200, headers });
      revived.add(response);
      return response;
    },

    isRevived: (response) => revived.has(response),
    clear: () => answers.clear(),
  };
}
