import type { OutputsOfWorkbook } from "./outputs";

/** An output of a workbook that is not, byte for byte, what it was. */
export interface Difference {
  readonly output: string;
  /** The lines around the first character that differs. */
  readonly before: string;
  readonly now: string;
}

/** Characters shown on either side of the first one that differs. */
const SHOWN_BEFORE = 40;
const SHOWN_AFTER = 100;

/** The outputs that differ, in the order of `before`; one that only one side has differs from "". */
export function differencesOf(
  before: OutputsOfWorkbook["outputs"],
  now: OutputsOfWorkbook["outputs"],
): readonly Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.flatMap((output) => {
    const [was, is] = [before[output] ?? "", now[output] ?? ""];
    if (was === is) return [];
    const at = firstDifference(was, is);
    return [{ output, before: excerptAt(was, at), now: excerptAt(is, at) }];
  });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function excerptAt(text: string, at: number): string {
  return text.slice(Math.max(0, at - SHOWN_BEFORE), at + SHOWN_AFTER).replace(/\s+/gu, " ");
}
