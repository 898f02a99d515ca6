import type { HeaderWords } from "../../../plan/language/header-words";
import type { HeaderTerm } from "../../../languages/words/header-terms";
import { NO_PERIOD, type HeaderPeriod } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { SheetView } from "../../sheet/sheet-view";
import { senseOfHeader } from "./sense-of-column";
import { senseOfNoHeader, type HeaderSense } from "../header-column";
import { fractionGroups, namesPartOfRatio } from "../fraction-columns";
import { isMostlySum } from "../numbers-beside";
import { columnGroups, partColumnsOf, type ColumnGroup } from "../part-columns";
import { headerPaths, type HeaderPath, type HeaderRows } from "../header-paths";
import { settledSenses } from "./settled-senses";
import { periodsOfRuns, type PeriodOfRun } from "../time/period-runs";
import { withSlippedYears } from "../time/slipped-years";

/**
 * What the words of each column's header say, in the light of the headers beside it and of the language of most
 * of them: columns without a header are left out.
 */
export function readSenses(
  view: SheetView,
  rows: HeaderRows,
  words: HeaderWords,
): {
  readonly senses: readonly HeaderSense[];
  readonly language: string | null;
  readonly groups: readonly ColumnGroup[];
} {
  const paths = headerPaths(view, rows, words);
  const [language = null] = languagesOf(paths.map((path) => senseOfHeader(path, words, null)));
  const groups = [
    ...columnGroups(paths, {
      canBe: (path) => !senseOfHeader(path, words, language).kinds.includes("resources"),
      isOfValues: ({ levels }) => isOfValues(levels, words, language),
      isSumOf: (path, parts) => isMostlySum(view, rows.last + 1, path, parts),
    }),
    ...fractionGroups(paths, (levels) => isOfValues(levels, words, language)),
  ];
  const levels = new Map(groups.map((group) => [group.whole, group.levels]));
  const parts = partColumnsOf(groups);
  const runs = periodsOfRuns(paths, language);
  const read = paths.map((path): HeaderSense => {
    // What a part is of is said by the column of all; by itself it is nothing.
    if (parts.has(path.column)) return { ...senseOfNoHeader(path.column, path.cell), path };
    const ofWhole = levels.get(path.column);
    if (ofWhole !== undefined) {
      const apart = senseOfHeader({ ...path, levels: ofWhole }, words, language);
      // "Target (beneficiaries)" can be whom it is for; with "Total" before it, it is how many.
      return apart.kinds[0] === "remarks" ? senseOfHeader(path, words, language) : { ...apart, path };
    }
    // What a percentage is of is no value by itself.
    if (namesPartOfRatio(path)) return { ...senseOfHeader(path, words, language), kinds: ["remarks"] };
    const ofRun = runs.get(path.column);
    return ofRun === undefined
      ? senseOfHeader(path, words, language)
      : senseInRun(path, words, language, ofRun);
  });
  return {
    senses: withSlippedYears(settledSenses(withTargetsOfPairs(read, words))),
    language,
    groups,
  };
}

/** Whether texts over a column say that it holds targets, actuals or baselines. */
function isOfValues(levels: readonly string[], words: HeaderWords, language: string | null): boolean {
  const { kinds, period } = senseOfHeader({ column: 0, levels, cell: NOWHERE }, words, language);
  const [kind = null] = kinds;
  return kind === null ? period !== null : kind === "target" || kind === "actual" || kind === "baseline";
}

const NOWHERE = { sheet: "", row: 0, column: 0 };

/** "Target performance" beside "Actual performance": what is said by the words in which two headers differ counts. */
function withTargetsOfPairs(senses: readonly HeaderSense[], words: HeaderWords): readonly HeaderSense[] {
  const actuals = senses.filter(({ kinds }) => kinds.includes("actual"));
  return senses.map((sense) =>
    actuals.includes(sense) && actuals.some((actual) => differInTarget(sense, actual, words))
      ? { ...sense, kinds: ["target"] }
      : sense,
  );
}

function differInTarget(target: HeaderSense, actual: HeaderSense, words: HeaderWords): boolean {
  const [own, other] = [target, actual].map(({ path }) => foldText(path.levels.at(-1) ?? "").split(" "));
  if (own === undefined || other === undefined || !own.some((word) => other.includes(word))) return false;
  const rest = (of: readonly string[], beside: readonly string[]): string =>
    of.filter((word) => !beside.includes(word)).join(" ");
  const [ofOwn, ofOther] = [rest(own, other), rest(other, own)];
  return (
    saysTerm(words, ofOwn, "target") &&
    !saysTerm(words, ofOwn, "actual") &&
    saysTerm(words, ofOther, "actual")
  );
}

function saysTerm(words: HeaderWords, text: string, term: HeaderTerm): boolean {
  return words.match(text).some(({ terms }) => terms.some((found) => found.term === term));
}

/** The languages of the headers' words, the one of most columns first. */
function languagesOf(senses: readonly HeaderSense[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { languages } of senses) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** What a header says besides the part of a year that it names only together with those beside it. */
function senseInRun(
  path: HeaderPath,
  words: HeaderWords,
  language: string | null,
  { level, rest, period: ofRun }: PeriodOfRun,
): HeaderSense {
  const whole = senseOfHeader(path, words, language);
  const { part, months } = ofRun;
  if (isOfPart(whole.period, ofRun)) return whole;
  const levels = path.levels.flatMap((text, place) =>
    place === level ? (rest === "" ? [] : [rest]) : [text],
  );
  const { period, ...sense } = senseOfHeader({ ...path, levels }, words, language);
  return { ...sense, path, period: { ...(period ?? NO_PERIOD), part, months } };
}

/** Whether a header names the part by itself. */
function isOfPart(own: HeaderPeriod | null, { part }: HeaderPeriod): boolean {
  return own?.part?.span === part?.span && own?.part?.index === part?.index;
}
