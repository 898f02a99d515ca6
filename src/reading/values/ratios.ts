import { shownNumber, withoutNoise } from "../../plan/number-noise";
import type { Value } from "../../plan/value";
import { withWesternDigits } from "../../plan/language/numbers/digits";

/** Two numbers that are of each other: 4 of 5, 45 for each 1. */
interface Ratio {
  readonly sign: "/" | ":";
  readonly part: number;
  readonly whole: number;
}

const RATIO = /^(\d{1,5}(?:\.\d{1,3})?)\s?([/:])\s?(\d{1,5})$/;

function ratioIn(text: string): Ratio | null {
  const [, part = "", sign = "", whole = ""] = RATIO.exec(withWesternDigits(text)) ?? [];
  if (Number(whole) === 0) return null;
  return { sign: sign === ":" ? ":" : "/", part: Number(part), whole: Number(whole) };
}

/** Whether a text is two numbers with a slash or a colon between, and nothing more. */
export function isRatio(text: string): boolean {
  return ratioIn(text) !== null;
}

/**
 * The values of an indicator with its ratios as numbers. "4/5" alone can be a day and "1:30" a time: they are ratios where
 * more of its values are written so, and "45:1" is one anywhere. Of parts of one whole the part is the number ("4/5" is 4,
 * or 80 %), of parts of several wholes the share, and of "45:1" and "648/300" how many there are for one.
 */
export function withRatios(values: readonly Value[]): readonly Value[] {
  const ratios = values.map(({ state, raw }) => (state === "text" ? ratioIn(raw) : null));
  const found = ratios.filter((ratio) => ratio !== null);
  const [first] = found;
  if (first === undefined || found.some(({ sign }) => sign !== first.sign)) return values;
  if (found.length < 2 && !isForOne(first)) return values;
  const kind = kindOf(found, first);
  return values.map((value, place) => {
    const ratio = ratios[place] ?? null;
    return ratio === null ? value : numberOf(value, ratio, kind);
  });
}

function isForOne({ sign, whole }: Ratio): boolean {
  return sign === ":" && whole === 1;
}

/** What ratios count: parts of one whole, shares of several, or how many there are for each. */
type Kind = "parts" | "shares" | "rates";

function kindOf(ratios: readonly Ratio[], { sign, whole }: Ratio): Kind {
  if (sign === ":" || ratios.some((ratio) => ratio.part > ratio.whole)) return "rates";
  return ratios.every((ratio) => ratio.whole === whole) ? "parts" : "shares";
}

function numberOf({ cell, raw }: Value, { sign, part, whole }: Ratio, kind: Kind): Value {
  // A number in place of the text would lose what it is of.
  const read = { cell, raw, state: "number", written: "line", formula: null, percent: false } as const;
  const share = withoutNoise((part / whole) * 100);
  switch (kind) {
    case "parts":
      return { ...read, number: part, alternatives: [shownNumber(share, true)] };
    case "shares":
      return { ...read, number: share, percent: true, alternatives: [shownNumber(part, false)] };
    case "rates":
      return {
        ...read,
        number: withoutNoise(part / whole),
        ...(sign === ":" ? {} : { alternatives: [String(part)] }),
      };
  }
}
