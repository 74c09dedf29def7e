/**
 * The element that scrolls, and where each screen was left.
 *
 * @module
 */
import type { VirtualItem } from "@tanstack/virtual-core";
import { createContext, type RefObject } from "preact";
import { useContext } from "preact/hooks";

export const Scroller = createContext<RefObject<HTMLElement>>({ current: null });

export const useScroller = () => useContext(Scroller);

/** Gives the focus to the content of the page, for when the element that had it is removed. */
export function focusContent(): void {
  document.querySelector("main")?.focus({ preventScroll: true });
}

/** Where a list was left. */
interface Place {
  readonly offset: number;
  /** The id that the URL said when the list was left; null when the URL said none. */
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
