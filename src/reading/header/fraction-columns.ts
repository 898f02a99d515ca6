import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderPath } from "./header-paths";
import type { ColumnGroup } from "./part-columns";

type RatioWord = "numerator" | "denominator" | "percent";

/** A header taken apart: which part of a ratio it names, and what it says besides. */
interface RatioPath {
  readonly column: number;
  readonly names: RatioWord | null;
  readonly levels: readonly string[];
}

/**
 * "Numerator | Denominator | %" below one header of values, or "Target 2024 numerator", "Target 2024 denominator" next to
 * "Target 2024"; without a percentage the two are the value. `holdsValues`: whether texts head a column of values.
 */
export function fractionGroups(
  paths: readonly HeaderPath[],
  holdsValues: (levels: readonly string[]) => boolean,
): readonly ColumnGroup[] {
  const read = paths.map(ratioPath);
  return read.flatMap((numerator): ColumnGroup[] => {
    if (numerator.names !== "numerator" || numerator.levels.length === 0) return [];
    const base = baseOf(numerator);
    const near = read.filter(
      ({ column, levels }) => Math.abs(column - numerator.column) <= REACH && baseOf({ levels }) === base,
    );
    const denominator = near.find(
      ({ column, names }) => names === "denominator" && Math.abs(column - numerator.column) === 1,
    );
    if (denominator === undefined || !holdsValues(numerator.levels)) return [];
    const own = near.find(({ names }) => names === "percent" || names === null);
    return [
      {
        whole: (own ?? numerator).column,
        isSum: own === undefined,
        parts: [],
        levels: numerator.levels,
        fraction: { numerator: numerator.column, denominator: denominator.column },
      },
    ];
  });
}

/** Whether a header below another one names a part of a ratio and nothing more: "Numerator" below "Target 2024". */
export function namesPartOfRatio({ levels }: HeaderPath): boolean {
  const leaf = (levels.at(-1) ?? "").trim();
  const word = leaf.length > 1 && levels.length > 1 ? ratioWord(leaf) : null;
  return word === "numerator" || word === "denominator";
}

/** The percentage stands before the two, between them or behind them. */
const REACH = 2;

function baseOf({ levels }: Pick<RatioPath, "levels">): string {
  return levels.map(foldText).join("|");
}

function ratioPath({ column, levels }: HeaderPath): RatioPath {
  const leaf = levels.at(-1) ?? "";
  const above = levels.slice(0, -1);
  const whole = ratioWord(leaf);
  if (whole !== null && above.length > 0) return { column, names: whole, levels: above };
  const words = leaf.split(SEPARATOR).filter((word) => word !== "");
  for (const [name = "", rest] of [
    [words.at(-1), words.slice(0, -1)],
    [words[0], words.slice(1)],
  ] as const) {
    const names = rest.length > 0 && (name.length > 1 || name === "%") ? ratioWord(name) : null;
    if (names !== null) return { column, names, levels: [...above, rest.join(" ")] };
  }
  return { column, names: null, levels };
}

const SEPARATOR = /[\s–—:/(),]+|\s-\s/u;

function ratioWord(text: string): RatioWord | null {
  const folded = foldText(text);
  if (phrases.numerator().isWhole(folded) || /^n ?#$/u.test(folded)) return "numerator";
  if (phrases.denominator().isWhole(folded) || /^d ?#$/u.test(folded)) return "denominator";
  return /^[%٪]$/u.test(text.trim()) || phrases.percent().isWhole(folded) || phrases.totals().isWhole(folded)
    ? "percent"
    : null;
}
