import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { distanceInto, drawnWithin, firstBelow, type ItemPlace, placesOf, type Reach } from "./item-places";

/** So much above and below of what is in view is drawn too, in pixels. */
const BESIDE = 320;
/** In such steps the list takes note that it is scrolled, in pixels: less than what is drawn next to it. */
const STEP = 80;

interface LongListItems {
  /** What each item is known by, from one drawing to the next. */
  readonly keys: readonly string[];
  /** The height of an item that was not measured yet, in pixels. */
  readonly guess: (index: number) => number;
  /** The item that is drawn wherever the list is scrolled, as the one with the focus is. */
  readonly always: number;
}

export interface LongList {
  /** The height of the whole list, in pixels. */
  readonly height: number;
  readonly drawn: readonly ItemPlace[];
  /** To be the `ref` of each item that is drawn, which has its key in `data-key`. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Scrolls as little as it takes to see an item whole. */
  readonly scrollTo: (index: number) => void;
}

/**
 * A list of which only the items in view are drawn, in the part of the pane that scrolls around `root`. What a person
 * reads stays where it is when the items above it change, as they do when the plan is checked again.
 */
export function useLongList(
  root: RefObject<HTMLElement | null>,
  { keys, guess, always }: LongListItems,
): LongList {
  const { heights, measure } = useMeasuredHeights();
  const seen = useSeen(root);
  const places = placesOf(keys, heights, guess);
  const wanted = useRef<string | null>(null);
  const [, again] = useReducer((count: number) => count + 1, 0);
  useStaying(root, places);
  useLayoutEffect(() => {
    const place = places.find(({ key }) => key === wanted.current);
    if (place === undefined) return;
    scrollBy(root.current, (reach) => distanceInto(place, reach));
    // Until then its height is a guess, and that of the items before it.
    if (heights.has(place.key)) wanted.current = null;
  });
  return {
    height: places.at(-1)?.end ?? 0,
    drawn: drawnWithin(places, { top: seen.top - BESIDE, bottom: seen.bottom + BESIDE + STEP }, always),
    measure,
    scrollTo: (index) => {
      wanted.current = places[index]?.key ?? null;
      again();
    },
  };
}

/** The heights of the items that were drawn, by their keys. */
function useMeasuredHeights() {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        const measured = entries.flatMap(({ target }) => measurementOf(target, observer));
        setHeights((former) => {
          const changed = measured.filter(([key, height]) => former.get(key) !== height);
          return changed.length === 0 ? former : new Map([...former, ...changed]);
        });
      }),
    [],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) observer.observe(element);
    },
    [observer],
  );
  return { heights, measure };
}

/** [] for an item that is no longer drawn, and for one in a view that is not shown. */
function measurementOf(element: Element, observer: ResizeObserver): readonly (readonly [string, number])[] {
  if (!element.isConnected) observer.unobserve(element);
  const { height } = element.getBoundingClientRect();
  const key = element.getAttribute("data-key");
  return key === null || height === 0 ? [] : [[key, height]];
}

/** Which part of the list is in view. */
function useSeen(root: RefObject<HTMLElement | null>): Reach {
  const [seen, setSeen] = useState<Reach>({ top: 0, bottom: 0 });
  useLayoutEffect(() => {
    const scroller = scrollerOf(root.current);
    const content = scroller?.firstElementChild;
    if (scroller === null || content == null) return;
    const look = () => {
      const { top, bottom } = reachOf(root.current, scroller);
      const stepped = { top: Math.floor(top / STEP) * STEP, bottom: Math.floor(bottom / STEP) * STEP };
      setSeen((former) =>
        former.top === stepped.top && former.bottom === stepped.bottom ? former : stepped,
      );
    };
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    // What is above the list grows and shrinks.
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    observer.observe(content);
    return () => {
      scroller.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [root]);
  return seen;
}

/** Scrolls by as much as what is above the first item in view grew or shrank. */
function useStaying(root: RefObject<HTMLElement | null>, places: readonly ItemPlace[]): void {
  const first = useRef<Pick<ItemPlace, "key" | "start"> | null>(null);
  useLayoutEffect(() => {
    const former = first.current;
    const now = former === null ? undefined : places.find(({ key }) => key === former.key);
    if (former !== null && now !== undefined) scrollBy(root.current, () => now.start - former.start);
    first.current = firstInView(root.current, places);
  });
}

/** `null` while the list begins in view: then what is above it is what is read. */
function firstInView(list: HTMLElement | null, places: readonly ItemPlace[]): ItemPlace | null {
  const scroller = scrollerOf(list);
  if (scroller === null) return null;
  const { top } = reachOf(list, scroller);
  return top <= 0 ? null : (places[firstBelow(places, top)] ?? null);
}

function scrollBy(list: HTMLElement | null, distance: (reach: Reach) => number): void {
  const scroller = scrollerOf(list);
  if (scroller === null) return;
  const by = distance(reachOf(list, scroller));
  if (by !== 0) scroller.scrollTop += by;
}

/** What of a list is in view, from its own top. */
function reachOf(list: HTMLElement | null, scroller: HTMLElement): Reach {
  const box = scroller.getBoundingClientRect();
  const top = box.top - (list?.getBoundingClientRect().top ?? box.top);
  return { top, bottom: top + scroller.clientHeight };
}

/** The part of the pane that scrolls with the list in it. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest<HTMLElement>("[data-scroller]") ?? null;
}
