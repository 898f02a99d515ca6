import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import type { ListItem } from "../../findings/finding-items";

type List = Virtualizer<HTMLElement, Element>;

/** An item at the upper edge of what is in view, and how far from it. */
interface Place {
  readonly key: string;
  readonly distance: number;
}

/**
 * Keeps what a person reads where it is when the items above it change, as they do when the plan is
 * checked again: the list is scrolled by as much as they grew or shrank.
 */
export function useKeptPlace(
  virtualizer: List,
  items: readonly ListItem[],
  scroller: () => HTMLElement | null,
): void {
  const place = useRef<Place | null>(null);
  const keys = items.map(({ key }) => key).join("\n");
  const former = useRef(keys);
  useLayoutEffect(() => {
    const element = scroller();
    if (element === null) return;
    if (former.current !== keys && place.current !== null) {
      const offset = offsetFor(place.current, virtualizer, items);
      if (offset !== null) element.scrollTop = offset;
    }
    former.current = keys;
    place.current = placeNow(virtualizer, element.scrollTop);
  });
}

function offsetFor({ key, distance }: Place, virtualizer: List, items: readonly ListItem[]): number | null {
  const index = items.findIndex((item) => item.key === key);
  const start = virtualizer.measurementsCache[index]?.start;
  return start === undefined ? null : start - distance;
}

/** `null` while the list begins in view: then what stands above it is what is read. */
function placeNow(virtualizer: List, scrollTop: number): Place | null {
  if (scrollTop <= virtualizer.options.scrollMargin) return null;
  const first = virtualizer.getVirtualItems().find(({ end }) => end > scrollTop);
  return first === undefined ? null : { key: String(first.key), distance: first.start - scrollTop };
}
