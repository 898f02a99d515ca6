import { spanOfMeaning, isDated, kindOfMeaning } from "../../plan/column-meaning";
import { saysByItself } from "../../plan/language/numbers/number-phrases";
import { foldText, singular } from "../../plan/language/spelling/text-folding";
import { namesOtherMonths } from "../../plan/language/time/month-words";
import type { Doubt } from "../../plan/plan";
import type { BesideKind } from "../../plan/value";
import { besideInText } from "../values/beside-number";
import type { HeaderColumn } from "./header-column";
import { mentionsGroupOfPeople } from "./part-names";

/** What words beside an actual say that it is not: still to come, missing, or not done. */
const NOT_ACHIEVED: ReadonlySet<BesideKind> = new Set(["planned", "remaining", "undone"]);
/** What words beside a value of any kind say of it that its meaning does not. */
const SAYING_MORE: ReadonlySet<BesideKind> = new Set([...NOT_ACHIEVED, "atMost", "atLeast", "part"]);
const THOUSANDS = /^\W*(?:1[.,\s]?000s?|[‘’'´`]?000s?)\W*$/u;

/**
 * The columns without those whose headers say of an actual that it is none: "Actual 2025 (forecast)", "Not achieved 2025".
 * Words count as they do beside a number.
 */
export function withoutUnachieved(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((column) =>
    saysNotAchieved(column) ? { ...column, meaning: "ignored", leftOut: "columnWithoutMeaning" } : column,
  );
}

function saysNotAchieved({ meaning, sense }: HeaderColumn): boolean {
  if (!isDated(meaning) || kindOfMeaning(meaning) !== "actual") return false;
  const { levels } = sense.path;
  return (
    levels.flatMap(asidesOf).some((aside) => kindsOf(aside).some((kind) => NOT_ACHIEVED.has(kind))) ||
    levels.some((level) => beginsWith(level, "undone") && !COUNTS.test(level))
  );
}

/** Whether the first words of a header say something: "Not achieved", "Expected actual". */
function beginsWith(level: string, kind: BesideKind): boolean {
  const [first] = besideInText(level);
  return first?.kind === kind && level.trimStart().startsWith(first.text);
}

/** "No. achieved" counts, and denies nothing. */
const COUNTS = /^\s*n\S{0,2}[.º°]/iu;

/** Values of which their headers say more than was used: "Actual 2025, women only", "Target 2026 (not agreed)", "(thousands)". */
export function doubtsOfWordsLeft(columns: readonly HeaderColumn[]): readonly Doubt[] {
  return columns.flatMap(({ meaning, sense, headerCell: cell, header: text, breakdown, parties }) => {
    const kind = kindOfMeaning(meaning);
    if (kind === null || breakdown !== undefined || parties !== undefined) return [];
    const asides = sense.path.levels.flatMap(asidesOf);
    // "Expected actual" is none by its first word, which may be of what it is compared with.
    const isExpected = kind === "actual" && sense.path.levels.some((level) => beginsWith(level, "planned"));
    const isLeft =
      isExpected || asides.some((aside) => saysMore(aside, kind)) || isOfUnknownMonths(meaning, text);
    return isLeft ? [{ cell, text, taken: meaning, alternatives: ["ignored"] }] : [];
  });
}

function saysMore(aside: string, kind: "target" | "actual"): boolean {
  if (isScale(aside) || mentionsGroupOfPeople(aside)) return true;
  return kindsOf(aside).some((each) => SAYING_MORE.has(each) && !(kind === "target" && each === "planned"));
}

/** "(thousands)", "('000)": what all numbers below are counted in. */
function isScale(aside: string): boolean {
  const words = foldText(aside).split(" ");
  const isWord = (word: string): boolean => saysByItself(word, "scale");
  return THOUSANDS.test(aside) || words.some((word) => isWord(word) || isWord(singular(word)));
}

/** "Jan–Sep 2025": months that make up no part of a year were read as the whole year. */
function isOfUnknownMonths(meaning: HeaderColumn["meaning"], header: string): boolean {
  return spanOfMeaning(meaning) === "year" && namesOtherMonths(foldText(header));
}

/** What a header adds to its first words: in parentheses, or behind a comma, a dash or a line break. */
function asidesOf(level: string): readonly string[] {
  const inParentheses = [...level.matchAll(/[(（[]([^)）\]]*)/gu)].flatMap(([, text = ""]) =>
    text.split(","),
  );
  const behind = level
    .replace(/[(（[][^)）\]]*[)）\]]?/gu, " ")
    .split(/[,;:\n]|\s[-–—]\s/u)
    .slice(1);
  return [...inParentheses, ...behind].filter((aside) => aside.trim() !== "");
}

/** What an aside says; nothing where some of its words are not known. */
function kindsOf(aside: string): readonly BesideKind[] {
  const kinds = besideInText(aside).map(({ kind }) => kind);
  return kinds.includes("words") ? [] : kinds;
}
