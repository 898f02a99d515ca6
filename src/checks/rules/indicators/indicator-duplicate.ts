import { NUMBER_OF } from "../../../plan/language/check-patterns";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Indicator, JointAction } from "../../../plan/plan";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { withoutSpacesInRuns } from "../../../plan/language/spelling/unspaced-scripts";
import { rememberByText } from "../../../indicators";
import { groupBy, repeatedBy } from "../../plan-index";
import { addressFrom, quote } from "../../phrasing";
import { defineRule, type CheckContext, type Found } from "../../rule";
import { CopiedIndicators } from "../../copied-indicators";
import { namedTargets } from "../../../indicators/measuring/named-targets";
import { lengthInWords } from "../../../compare/words/words-in-text";

/**
 * Shorter wordings ("Number of training courses") are rightly used under many actions, unless their targets
 * are such that two actions hardly share them by chance; the shortest only where one objective has both.
 */
const TELLING_WORDS = 5;
const FEW_WORDS = 3;
const MIN_WORDS = 2;

export const indicatorDuplicate = defineRule({
  id: "indicator-duplicate",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "plan",
  find(context) {
    const found = [...repeatsIn(context)];
    // A list that says the same again and again, for each month or person, repeats it by intent.
    return found.length < Math.max(MIN_BY_INTENT, SHARE_BY_INTENT * context.plan.indicators.length)
      ? found
      : [];
  },
});

const MIN_OF_A_CATALOGUE = 4;
const MIN_BY_INTENT = 8;
const SHARE_BY_INTENT = 0.1;

function* repeatsIn({ plan, index }: CheckContext): Iterable<Found> {
  const known = new Set<Indicator>();
  const copied = new CopiedIndicators(plan);
  const differsByPlace = (first: Indicator, other: Indicator): boolean =>
    haveOtherWords(index.action(first.action), first, index.action(other.action), other);
  const isDistinct = (first: Indicator, other: Indicator): boolean =>
    isFilledDown(first, other) || differsByPlace(first, other) || areOtherLines(first, other);
  const areOtherLines = (first: Indicator, other: Indicator): boolean =>
    !hasTargets(first, 0) &&
    !hasTargets(other, 0) &&
    haveOtherWords(index.action(first.action), first, index.action(other.action), other, /\S/u);
  for (const [folded, group] of repeatedBy(plan.indicators, ({ text }) => fold(text))) {
    yield* repeats(group, ({ action }) => action, known, isDistinct);
    // Under many actions the name is one of a catalogue, and the same is rightly measured of each.
    if (new Set(group.map(({ action }) => action)).size >= MIN_OF_A_CATALOGUE) continue;
    const words = lengthInWords(folded);
    const byAgencies = ({ action }: Indicator): string => agenciesAsText(index.action(action));
    if (words >= TELLING_WORDS) {
      const telling = group.filter(hasCount);
      yield* repeats(telling, (one) => `${byAgencies(one)}\n${targetsAsText(one)}`, known, isDistinct);
      yield* repeats(group.filter(hasOwnNumber), byAgencies, known, differsByPlace);
      yield* repeats(group.filter(hasOwnNumber), numberOf, known, differsByPlace);
      // Under more than two actions the same is rightly measured of each body.
      if (group.length === 2) {
        yield* repeats(group.filter(hasTellingTargets), targetsAsText, known, isDistinct);
        yield* copyIn(group, copied, known, differsByPlace);
      }
    } else if (words >= MIN_WORDS) {
      const place = ({ action }: Indicator) =>
        words >= FEW_WORDS ? "" : (index.action(action)?.objective ?? "");
      const copies = group.filter(hasTellingTargets);
      yield* repeats(copies, (one) => `${place(one)}\n${targetsAsText(one)}`, known, differsByPlace);
    }
  }
}

/** The indicators of one wording that are also alike in another way. */
function* repeats(
  indicators: readonly Indicator[],
  alikeIn: (indicator: Indicator) => string,
  known: Set<Indicator>,
  isOther: (first: Indicator, other: Indicator) => boolean,
): Iterable<Found> {
  for (const [first, ...others] of groupBy(indicators, alikeIn).values()) {
    for (const other of others) {
      if (first === undefined || known.has(other) || isOther(first, other)) continue;
      known.add(other);
      const isCopy = hasOwnNumber(other) && numberOf(other) === numberOf(first);
      const isAlike = hasTellingTargets(other) && targetsAsText(other) === targetsAsText(first);
      const mayBeChance = other.action !== first.action && !isAlike && !isCopy;
      yield { ...repeated(other, first), severity: mayBeChance ? "info" : undefined };
    }
  }
}

/** The one of two that was copied from an action of which it speaks to one of which it does not, whatever its targets are. */
function* copyIn(
  [first, other]: readonly Indicator[],
  copies: CopiedIndicators,
  known: Set<Indicator>,
  isOther: (first: Indicator, other: Indicator) => boolean,
): Iterable<Found> {
  if (first === undefined || first.text !== other?.text) return;
  const copy = copies.copyAmong(first, other);
  if (copy === null || known.has(copy) || known.has(other) || isOther(first, other)) return;
  known.add(copy);
  yield repeated(copy, copy === first ? other : first);
}

/** "1.2.3": a number that only one indicator has, so that its words are its own as well. */
function hasOwnNumber(indicator: Indicator): boolean {
  return numberOf(indicator).split(".").length > 1;
}

function numberOf({ number = "" }: Indicator): string {
  return withWesternDigits(number).match(/\d+/gu)?.join(".") ?? "";
}

function repeated({ cell, id, text }: Indicator, first: Indicator): Found {
  const cellFirst = addressFrom(cell, first.cell);
  return {
    cell,
    about: id,
    message: "indicator-duplicate",
    values: { indicator: quote(text), cellFirst },
  };
}

/** A text that is repeated in rows that say other things, of places or of steps, stands for one above the other. */
function isFilledDown(first: Indicator, other: Indicator): boolean {
  const isInOtherRow = other.cell.row !== first.cell.row || other.cell.sheet !== first.cell.sheet;
  const [targets, others] = [targetsAsText(first), targetsAsText(other)];
  const isOfSteps = !hasTargets(first) && !hasTargets(other);
  return isInOtherRow && first.text === other.text && (isOfSteps || targets !== others);
}

/** Rows that are of other things or years by what is next to the indicator, in one column with different words. */
function haveOtherWords(
  action: JointAction | null,
  { cell }: Indicator,
  otherAction: JointAction | null,
  { cell: other }: Indicator,
  telling = WORDS_OR_YEAR,
): boolean {
  const own = wordsBeside(action, cell, telling);
  return wordsBeside(otherAction, other, telling).some(({ cell: { column }, text }) =>
    own.some((one) => one.cell.column === column && one.text !== text),
  );
}

/** Texts of more than a code, and years. */
const WORDS_OR_YEAR = /\p{L}\s+\p{L}|^(?:19|20)\d\d$/u;

function wordsBeside(
  action: JointAction | null,
  { row, sheet }: CellReference,
  telling: RegExp,
): JointAction["remarks"] {
  return (action?.remarks ?? []).filter(
    ({ cell, text }) => cell.row === row && cell.sheet === sheet && telling.test(text),
  );
}

/** Whether there are numbers that are due, other than `except`. */
function hasTargets(indicator: Indicator, except?: number): boolean {
  return namedTargets(indicator).some(([, value]) => value.state === "number" && value.number !== except);
}

/** Each of two milestones is reached or not, whatever else there is. */
function hasCount(indicator: Indicator): boolean {
  return namedTargets(indicator).some(([, value]) => value.state === "number" && value.number > 1);
}

/** The same is measured of several bodies or places rightly. */
function agenciesAsText(action: JointAction | null): string {
  return (action?.responsibleAgencies ?? []).map(({ name }) => name).join("\n");
}

/** Copied with its targets, the same wording under another action is a row that was meant to be changed. */
function targetsAsText(indicator: Indicator): string {
  return namedTargets(indicator)
    .map(([period, { raw }]) => `${period}: ${raw}`)
    .join("\n");
}

const MIN_TARGETS = 3;
const MIN_TELLING = 10;

/** Several numbers, of which one is not a small count; percentages are rounded and alike by chance. */
function hasTellingTargets(indicator: Indicator): boolean {
  const numbers = namedTargets(indicator).flatMap(([, value]) =>
    value.state === "number" && !value.percent ? [value.number] : [],
  );
  return numbers.length >= MIN_TARGETS && numbers.some((number) => number >= MIN_TELLING);
}

/** Without case, spacing, punctuation, numbering, the plural's s and the words for "number of". */
const fold = rememberByText((text) =>
  withoutNumberOf(
    withoutSpacesInRuns(text.normalize("NFKC"))
      .toLowerCase()
      .replace(/^\s*(?:\(?\d+(?:\.\d+)*[.)]\s*|[•*–-]\s*)/u, "")
      .trim(),
  )
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    // The s is first, so that what is before it is looked at behind an s only.
    .replace(/s(?<=\p{L}{3}[^s\P{L}]s)(?= |$)/gu, "")
    .trim(),
);

function withoutNumberOf(text: string): string {
  return NUMBER_OF().reduce((rest, pattern) => rest.replace(pattern, " "), text);
}
