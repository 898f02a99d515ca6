import type { ReadText, WordWeights } from "../words/likeness";

/** Below so many pairs all of them are looked at. */
const ALL_PAIRS = 4_000;
/** A word that more texts have tells nothing by which one of them would be found. */
const MAX_WITH_WORD = 40;
/** So many of the likeliest are looked at for each text. */
const MAX_CANDIDATES = 10;

/**
 * Finds for a text those of others that it could be another wording of: by rare words that both have. The
 * time for all texts is in proportion to their number.
 */
export function candidateFinder(
  others: readonly ReadText[],
  texts: number,
  weights: WordWeights,
): (text: ReadText) => readonly number[] {
  if (others.length * texts <= ALL_PAIRS) {
    const all = others.map((_, place) => place);
    return () => all;
  }
  const byWord = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  others.forEach(({ words, key }, place) => {
    addTo(byKey, key, place);
    for (const word of words) addTo(byWord, word, place);
  });
  return ({ words, key }) => {
    const worths = new Map<number, number>();
    for (const word of words) {
      const places = byWord.get(word) ?? [];
      if (places.length > MAX_WITH_WORD) continue;
      for (const place of places) worths.set(place, (worths.get(place) ?? 0) + weights.of(word));
    }
    const likeliest = [...worths]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MAX_CANDIDATES)
      .map(([place]) => place);
    return [...new Set([...(byKey.get(key) ?? []).slice(0, MAX_CANDIDATES), ...likeliest])];
  };
}

function addTo(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}
