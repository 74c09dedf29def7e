/**
 * A value that components follow.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";

interface Signal<T> {
  value: T;
  /** Calls back after every change. Answers how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Makes a value whose changes are told to subscribers. */
export function signal<T>(initial: T): Signal<T> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get value() {
      return current;
    },
    set value(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a signal; the component renders again when it changes. */
export function useSignal<T>(source: Signal<T>): T {
  const [shown, setShown] = useState({ value: source.value });
  useEffect(() => {
    const update = () => setShown({ value: source.value });
    // The value may have changed between the rendering and this effect.
    update();
    return source.subscribe(update);
  }, [source]);
  return shown.value;
}
