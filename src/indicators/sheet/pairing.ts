import { withoutSpacesInRuns } from "../../plan/language/spelling/unspaced-scripts";

/** One way to tell that an item and an entry belong together: their keys are the same. */
export interface PairingKey<Item, Entry> {
  /** `null` where it has none. */
  readonly ofItem: (item: Item) => string | null;
  readonly ofEntry: (entry: Entry) => string | null;
  /** Where two of one key can still be of different things. */
  readonly fits?: (item: Item, entry: Entry) => boolean;
}

export interface Pairing<Item, Entry> {
  readonly pairs: ReadonlyMap<Item, Entry>;
  /** Entries that belong to no item, in their order. */
  readonly left: ReadonlySet<Entry>;
}

/**
 * Pairs items with entries by one key after another, the surest first: what one key has paired the next
 * leaves alone. Of several with one key the first goes with the first. Takes time in proportion to their number.
 */
export function pairInTurn<Item, Entry>(
  items: readonly Item[],
  entries: readonly Entry[],
  keys: readonly PairingKey<Item, Entry>[],
): Pairing<Item, Entry> {
  const pairs = new Map<Item, Entry>();
  const left = new Set(entries);
  for (const { ofItem, ofEntry, fits = () => true } of keys) {
    if (left.size === 0) break;
    const waiting = itemsByKey(items, (item) => (pairs.has(item) ? null : ofItem(item)));
    for (const entry of [...left]) {
      const key = ofEntry(entry);
      const same = key === null ? undefined : waiting.get(key);
      const [item] = same ?? [];
      if (item === undefined || !fits(item, entry)) continue;
      same?.shift();
      pairs.set(item, entry);
      left.delete(entry);
    }
  }
  return { pairs, left };
}

function itemsByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A wording without what does not change its sense: case, spacing, marks of numbers and points. */
export function wordingKey(text: string): string {
  return withoutSpacesInRuns(text.normalize("NFKC"))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .toLowerCase()
    .replace(/^\s*(?:[-–•*▪]|\(?\p{Nd}{1,2}[.)](?!\p{Nd}))\s*/u, "")
    .replace(/[^\p{L}\p{M}\p{N}%#]+/gu, " ")
    .trim();
}
