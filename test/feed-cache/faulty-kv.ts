/**
 * A model of KV on Cloudflare's network: several locations over one store, each with a view of its own, that
 * delay, lose and refuse operations. The simulator does none of this.
 *
 * Every write goes to the real binding too, which checks its options. Reads of a store without a
 * delay come from the real binding; with one, from a log of the writes:
 *
 * - a write is seen at its own location at once, elsewhere once `delay` has passed;
 * - a location uses a value that it has read, or a missing key, for another `delay`;
 * - therefore a change is visible everywhere after twice the delay. Time is `clock`, which only the test
 *   moves.
 *
 * @module
 */

interface Version {
  readonly value: string;
  readonly at: number;
  readonly location: string;
}

interface Cached {
  readonly value: string | null;
  readonly until: number;
}

/** What goes wrong. All of it may be changed at any time. */
export interface Faults {
  /** Milliseconds of the test's clock. 0: everything is seen everywhere at once. */
  delay: number;
  /** Whether this write vanishes, though KV says that it was done. */
  loses: (key: string) => boolean;
  /** Which operations are answered with an error, as 429 and 500 are. */
  refuses: "nothing" | "writes" | "everything";
  /** Whether writes of this key are answered with an error. */
  refusesKey: (key: string) => boolean;
  /** Which operations are answered only when {@link FaultyKv.release} is called. */
  holds: (operation: "read" | "write", key: string) => boolean;
}

const noFaults: Faults = {
  delay: 0,
  loses: () => false,
  refuses: "nothing",
  refusesKey: () => false,
  holds: () => false,
};

/** One operation as KV bills and limits it: a bulk read is one. */
export interface Operation {
  readonly kind: "read" | "write" | "list";
  readonly keys: readonly string[];
  readonly options: unknown;
}

/** A KV store whose faults the test controls. */
export class FaultyKv {
  readonly faults: Faults = { ...noFaults };
  /** Everything that was asked of it, in order. */
  readonly operations: Operation[] = [];
  clock = 0;
  readonly #real: KVNamespace;
  readonly #prefix: string;
  readonly #versions = new Map<string, Version[]>();
  readonly #views = new Map<string, Map<string, Cached>>();
  #gates: (() => void)[] = [];

  /** @param prefix before every key of the real store, so that each world has its own. */
  constructor(real: KVNamespace, prefix: string) {
    this.#real = real;
    this.#prefix = prefix;
  }

  /** Lets everything happen that was held back, in the order in which it was asked for. */
  release(): void {
    const gates = this.#gates;
    this.#gates = [];
    for (const open of gates) open();
  }

  /** How many operations are held back. */
  get held(): number {
    return this.#gates.length;
  }

  /** Takes all faults away; what was delayed stays so until the clock is moved. */
  heal(): void {
    Object.assign(this.faults, noFaults, { delay: this.faults.delay });
    this.release();
  }

  /** Forgets keys, as if they had run out. */
  async expire(isGone: (key: string) => boolean): Promise<void> {
    for (const key of [...this.#versions.keys()].filter(isGone)) {
      this.#versions.delete(key);
      for (const view of this.#views.values()) view.delete(key);
      await this.#real.delete(this.#prefix + key);
    }
  }

  /** The operations of one kind. */
  count(kind: Operation["kind"]): number {
    return this.operations.filter((operation) => operation.kind === kind).length;
  }

  /** The binding as one location sees it. */
  at(location: string): KVNamespace {
    const view = this.#views.get(location) ?? new Map<string, Cached>();
    this.#views.set(location, view);
    const binding = {
      get: async (asked: string | string[], options?: unknown) => {
        const keys = [asked].flat();
        await this.#admit("read", keys, options);
        const values = await this.#read(view, location, keys, options);
        return Array.isArray(asked) ? values : values.get(asked);
      },
      put: async (key: string, value: string, options?: KVNamespacePutOptions) => {
        await this.#admit("write", [key], options);
        if (this.faults.loses(key)) return;
        const versions = this.#versions.get(key) ?? [];
        this.#versions.set(key, [...versions, { value, at: this.clock, location }]);
        view.set(key, { value, until: this.clock + this.faults.delay });
        await this.#real.put(this.#prefix + key, value, options);
      },
      delete: async (key: string) => {
        await this.#admit("write", [key], null);
        if (this.faults.loses(key)) return;
        await this.expire((each) => each === key);
      },
      list: async (options: KVNamespaceListOptions) => {
        await this.#admit("list", [], options);
        const prefix = this.#prefix + (options.prefix ?? "");
        const found = await this.#real.list({ ...options, prefix });
        const keys = found.keys.map((key) => ({
          ...key,
          name: key.name.slice(this.#prefix.length),
        }));
        return { ...found, keys };
      },
    };
    return binding as unknown as KVNamespace;
  }

  async #admit(kind: Operation["kind"], keys: readonly string[], options: unknown): Promise<void> {
    this.operations.push({ kind, keys, options });
    const { refuses, refusesKey, holds } = this.faults;
    const isRefused = kind === "write" && (refuses === "writes" || keys.some(refusesKey));
    if (refuses === "everything" || isRefused) {
      throw new Error("KV PUT failed: 429 Too Many Requests");
    }
    if (keys.some((key) => holds(kind === "write" ? "write" : "read", key))) {
      await new Promise<void>((resolve) => this.#gates.push(resolve));
    }
  }

  async #read(
    view: Map<string, Cached>,
    location: string,
    keys: readonly string[],
    options: unknown,
  ): Promise<Map<string, string | null>> {
    const real = await this.#real.get(
      keys.map((key) => this.#prefix + key),
      options as KVNamespaceGetOptions<"text">,
    );
    const { delay } = this.faults;
    return new Map(
      keys.map((key) => {
        if (delay === 0) return [key, real.get(this.#prefix + key) ?? null];
        const cached = view.get(key);
        if (cached !== undefined && cached.until > this.clock) return [key, cached.value];
        const version = this.#versions
          .get(key)
          ?.findLast(({ at, location: from }) => from === location || at + delay <= this.clock);
        const value = version?.value ?? null;
        view.set(key, { value, until: this.clock + delay });
        return [key, value];
      }),
    );
  }
}
