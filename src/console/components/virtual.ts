/**
 * TanStack Virtual for Preact: only the rows near the visible part of a list are in the document.
 *
 * @module
 */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

type VirtualList = Virtualizer<HTMLElement, HTMLElement>;

type Settings = Pick<Options, "count" | "getScrollElement" | "estimateSize" | "getItemKey"> &
  Partial<Options>;

/**
 * A virtual list. Rows that are put in front of the first one do not move what is visible
 * (`anchorTo: "end"`).
 */
export function useVirtualList(settings: Settings): VirtualList {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const options: Options = {
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    anchorTo: "end",
    scrollEndThreshold: 0,
    overscan: 4,
    ...settings,
    onChange: (instance, sync) => {
      render(undefined);
      settings.onChange?.(instance, sync);
    },
  };
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return list;
}
