/**
 * TanStack Virtual for Preact. The document contains only the rows near the visible part of a list.
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
 * A virtual list. Because of `anchorTo: "end"`, rows that are inserted before the first row do not move
 * the visible rows.
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
