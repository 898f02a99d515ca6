/** An item of a list, and where it is: its upper and lower edge, in pixels from the top of the list. */
export interface ItemPlace {
  readonly key: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A part of a list, from its upper to its lower edge, in pixels from the top of the list. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** Items below one another: as high as they were measured, or as is guessed until then. */
export function placesOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  guess: (index: number) => number,
): readonly ItemPlace[] {
  let start = 0;
  return keys.map((key, index) => {
    const end = start + (heights.get(key) ?? guess(index));
    const place = { key, index, start, end };
    start = end;
    return place;
  });
}

/** The first item that ends below a height, as its index; the number of items where none does. */
export function firstBelow(places: readonly ItemPlace[], height: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that have a part within the reach, and the one that is always drawn, in their order. */
export function drawnWithin(
  places: readonly ItemPlace[],
  { top, bottom }: Reach,
  always: number,
): readonly ItemPlace[] {
  const first = firstBelow(places, top);
  let last = first;
  while ((places[last]?.start ?? Infinity) < bottom) last++;
  const drawn = places.slice(first, last);
  const kept = places[always];
  if (kept === undefined || (always >= first && always < last)) return drawn;
  return always < first ? [kept, ...drawn] : [...drawn, kept];
}

/** How far to scroll so that an item is seen whole, or its upper edge where it is higher than what is seen. */
export function distanceInto({ start, end }: Pick<ItemPlace, "start" | "end">, seen: Reach): number {
  if (start < seen.top) return start - seen.top;
  return Math.max(0, Math.min(end - seen.bottom, start - seen.top));
}
