import type { CellReference } from "@plan-of-action/xlsx/grid";
import { foldText } from "../plan/language/spelling/text-folding";
import { cellKey } from "./plan-index";

/** Words that are where a number is due. */
export interface WordsForNumber {
  readonly cell: CellReference;
  readonly text: string;
  readonly indicator: string;
}

/**
 * The cause of each: those of one indicator, of one cell with several lines, and with the same words but for their
 * numbers ("+ 2 % on last year") have one between them, since one decision fixes them all.
 */
export function commonCauses(places: readonly WordsForNumber[]): readonly string[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  const keysOf = ({ cell, text, indicator }: WordsForNumber): readonly [string, ...string[]] => [
    `indicator ${indicator}`,
    `cell ${cellKey(cell)}`,
    `words ${wordsOnly(text)}`,
  ];
  for (const place of places) {
    const [first, ...others] = keysOf(place);
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  return places.map((place) => rootOf(keysOf(place)[0]));
}

function wordsOnly(text: string): string {
  return foldText(text).replace(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, "#");
}
