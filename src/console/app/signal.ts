/**
 * An observable value. Components render again when it changes.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";

interface Signal<T> {
  value: T;
  /** Calls the listener after every change. Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Creates an observable value. */
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

/** Returns the value of a signal. The component renders again when the value changes. */
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
