/**
 * The element that scrolls, and the scroll position at which each list was left.
 *
 * @module
 */
import type { VirtualItem } from "@tanstack/virtual-core";
import { createContext, type RefObject } from "preact";
import { useContext } from "preact/hooks";

export const Scroller = createContext<RefObject<HTMLElement>>({ current: null });

export const useScroller = () => useContext(Scroller);

/** Moves the focus to the content of the page, after the focused element was removed. */
export function focusContent(): void {
  document.querySelector("main")?.focus({ preventScroll: true });
}

/** The position at which a list was left. */
interface Place {
  readonly offset: number;
  /** The id in the URL when the list was left. Null if the URL had no id. */
  readonly top: number | null;
  readonly measurements: VirtualItem[];
}

const places = new Map<string, Place>();

export const placeOf = (key: string): Place | undefined => places.get(key);

export function keepPlace(key: string, place: Place): void {
  places.set(key, place);
}

export function forgetPlace(key: string): void {
  places.delete(key);
}
