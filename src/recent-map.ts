/**
 * A map of limited size that forgets what was not used recently.
 *
 * @module
 */

/**
 * A map that an isolate keeps in its memory. It has two generations. When the newer one is full, it becomes the
 * older one, and the entries that were not used since then are forgotten. This takes less CPU time than an
 * exact order of use, and a walk through many keys does not push out a key that is used all the time.
 *
 * @example
 * const pages = new RecentMap<string, Page>(100);
 * pages.set("/api/posts", page);
 * pages.get("/api/posts");
 */
export class RecentMap<K, V extends NonNullable<unknown>> {
  readonly #most: number;
  readonly #longestKey: number;
  #newer = new Map<K, V>();
  #older = new Map<K, V>();

  /**
   * @param most entries that the map keeps at most, 2 or more. The latest half of them is always kept.
   * @param longestKey characters of the longest text that may be a key. Entries of longer texts are not kept. By
   *   default there is no limit.
   */
  constructor(most: number, longestKey = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#longestKey = longestKey;
  }

  get(key: K): V | undefined {
    const newer = this.#newer.get(key);
    if (newer !== undefined) return newer;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: K, value: V): void {
    if (typeof key === "string" && key.length > this.#longestKey) return;
    if (this.#newer.size >= Math.floor(this.#most / 2) && !this.#newer.has(key)) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, value);
  }

  delete(key: K): void {
    this.#newer.delete(key);
    this.#older.delete(key);
  }

  clear(): void {
    this.#newer.clear();
    this.#older.clear();
  }
}
