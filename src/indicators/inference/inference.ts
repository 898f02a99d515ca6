import { IN_PARTS } from "../../plan/language/check-patterns";
import { PER_IN_BRACKETS } from "../../plan/language/indicator-patterns";
import type { Indicator, IndicatorRow, Plan } from "../../plan/plan";
import type {
  Aggregation,
  Direction,
  IndicatorDefinition,
  IndicatorDefinitions,
  Measure,
  PartyParts,
} from "../definition";
import { readDirectionColumn } from "./direction";
import {
  allNumbers,
  addUpExactly,
  course,
  fallsToNothing,
  fallsYearByYear,
  fits,
  isHeldExceptOnce,
  isLevelFromBaseline,
  isMean,
  isMisalignedRow,
  NO_FIGURES,
  readFigures,
  runsFromBaseline,
  runsOneWay,
  TELLING_YEARS,
  type Figures,
} from "./figures";
import { because, type Inferred } from "./inferred";
import { measureOfMilestone } from "./milestone-measure";
import { isRateOfCases } from "./rate";
import { statedCeiling } from "./stated-ceiling";
import { measureOfUnit, unitOf } from "./unit";
import { readWording, startsPerPopulation, type Wording } from "./wording";
import { milestoneValue, readYesNo } from "../measuring/yes-no";

/** All that an inference goes by. */
interface Evidence {
  readonly indicator: Indicator;
  readonly wording: Wording;
  readonly figures: Figures;
  /** The word of the columns' headers that says that their values are carried on ("cumulative"), `null` for none. */
  readonly carriedOn: string | null;
  readonly columnDirection: Direction | null;
}

/**
 * A definition for each indicator of the plan, by id. What the plan does not state is inferred: from
 * the unit and direction columns, from the wording, and from how the numbers stand to one another,
 * since a target that is to be held each year, or is a percentage, is not the sum of its years.
 */
export function defineIndicators(plan: Plan): IndicatorDefinitions {
  const unclear = indicatorsWithUnclearValues(plan.indicatorRows);
  const carriedOn = carriedOnInHeaders(plan) ?? readWording(plan.title?.text ?? "").cumulative;
  return new Map(
    plan.indicators.map((indicator) => [
      indicator.id,
      unclear.has(indicator.id)
        ? defineIndicator(indicator, NO_FIGURES)
        : defineIndicator(indicator, readFigures(indicator), carriedOn),
    ]),
  );
}

/** The word for carried-on values that all headers of one kind have, "Q1 cumulative", "Q2 cumulative". */
function carriedOnInHeaders({ columns }: Plan): string | null {
  const kinds = ["annualTarget", "quarterTarget", "annualActual", "quarterActual"] as const;
  for (const kind of kinds) {
    const words = columns.flatMap(({ meaning, header }) =>
      meaning === kind ? [readWording(header).cumulative] : [],
    );
    const [first = null] = words;
    if (words.length > 1 && first !== null && !words.includes(null)) return first;
  }
  return null;
}

/** Where a cell has several values, but not one for each indicator, nobody knows whose the numbers are. */
function indicatorsWithUnclearValues(rows: readonly IndicatorRow[]): ReadonlySet<string> {
  return new Set(rows.filter(isMisalignedRow).flatMap(({ indicators }) => indicators));
}

function defineIndicator(
  indicator: Indicator,
  figures: Figures,
  carriedOn: string | null = null,
): IndicatorDefinition {
  const evidence: Evidence = {
    carriedOn,
    indicator,
    wording: readWording(indicator.text),
    figures,
    columnDirection: indicator.direction === null ? null : readDirectionColumn(indicator.direction.text),
  };
  const measure = inferMeasure(evidence);
  const aggregation = inferAggregation(evidence, measure.choice);
  const direction = inferDirection(evidence, aggregation.choice);
  const partyParts = inferPartyParts(evidence, measure.choice);
  return {
    id: indicator.id,
    measure: measure.choice,
    unit: unitOf(indicator, measure.choice === "percentage"),
    aggregation: aggregation.choice,
    direction: direction.choice,
    partyParts: partyParts?.choice ?? "byMeasure",
    inferred: true,
    reasons: [
      measure.reason,
      aggregation.reason,
      direction.reason,
      ...(partyParts === null ? [] : [partyParts.reason]),
    ],
  };
}

function inferMeasure({ indicator, wording, figures }: Evidence): Inferred<Measure> {
  const unit = indicator.unit?.text ?? "";
  const unitMeasure = measureOfUnit(unit);
  // What the unit and the words count is not a percentage for the format of one cell.
  const saysCount = unitMeasure === "number" || wording.kind === "count";
  if (figures.percent === "all" || (figures.percent === "some" && !saysCount))
    return because("percentage", "percentShown");
  // "Number of officers" in "%": where the years add up to the overall target, the words are right, and not the unit.
  if (unitMeasure === "percentage" && wording.kind === "count" && countsAddUp(figures))
    return because("number", "count", wording.words);
  if (unitMeasure === "percentage" || unitMeasure === "milestone") {
    return because(unitMeasure, `unit-${unitMeasure}`, unit);
  }
  switch (wording.kind) {
    case "count":
      return because("number", "count", wording.words);
    case "percentage":
      return because("percentage", "percentage", wording.words);
    case "rate":
      return isShare(indicator, wording, figures)
        ? because("percentage", "percentage", wording.words)
        : because("number", "rate", wording.words);
    case "score":
      // "1:500" and "very good" are targets in words.
      return targetsInWords(indicator, figures).length > 0
        ? because("qualitative", "textTargets")
        : because("number", "rate", wording.words);
    case "average":
    case "duration":
      return because("number", wording.kind, wording.words);
    case "yesNo":
      return because("milestone", "yesNo", wording.words);
    case "milestone":
      return measureOfMilestone(indicator, wording, figures);
    case null:
      return measureWithoutWords(indicator, figures);
  }
}

function countsAddUp(figures: Figures): boolean {
  return figures.percent === "none" && addUpExactly(figures) && !fits("latest", figures);
}

function measureWithoutWords(indicator: Indicator, figures: Figures): Inferred<Measure> {
  const texts = targetsInWords(indicator, figures);
  if (texts.length === 0) return because("number", "noWords");
  const isYesNo = texts.every((text) => readYesNo(text) !== null);
  return isYesNo ? because("milestone", "yesNo", texts[0] ?? "") : because("qualitative", "textTargets");
}

/** The targets that are words, where none is a number. */
function targetsInWords(indicator: Indicator, figures: Figures): readonly string[] {
  if (allNumbers(figures).length > 0) return [];
  const values = [indicator.overallTarget, ...indicator.targets.values()];
  return values.flatMap((value) => (value?.state === "text" ? [value.raw.trim()] : []));
}

const LEVELS: ReadonlySet<string> = new Set(["rate", "score", "average", "duration", "percentage"]);

/** The words of an indicator, else of its unit, that say that it is a level, which does not add up; `null` if none do. */
function wordsOfLevel({ indicator, wording }: Evidence): string | null {
  const said = wording.kind === null ? readWording(indicator.unit?.text ?? "") : wording;
  return LEVELS.has(said.kind ?? "") ? said.words : null;
}

function inferAggregation(evidence: Evidence, measure: Measure): Inferred<Aggregation> {
  switch (measure) {
    case "qualitative":
      return because("latest", "latestText");
    case "milestone":
      return aggregationOfMilestone(withYesNo(evidence));
    case "percentage":
      return aggregationOfLevel(evidence, true);
    case "number": {
      const { wording } = evidence;
      const isLevel = wordsOfLevel(evidence) !== null;
      // Of sessions per officer some can be held each year.
      const canBeSteps = startsPerPopulation(wording.words) && !/\p{Nd}/u.test(wording.words);
      return isLevel ? aggregationOfLevel(evidence, canBeSteps) : aggregationOfCount(evidence);
    }
  }
}

/** The figures with "Yes" counted as 1, unless nobody knows whose they are. */
function withYesNo({ indicator, figures }: Evidence): Figures {
  return figures === NO_FIGURES ? figures : readFigures(indicator, milestoneValue);
}

/** What was reached stays reached; halves of the way can be planned one by one. */
function aggregationOfMilestone(figures: Figures): Inferred<Aggregation> {
  if (fits("constant", figures)) return because("constant", "everyYear");
  const isParts = !fits("max", figures) && fits("sum", figures);
  return isParts ? because("sum", "sumFits") : because("max", "reachedOnce");
}

/**
 * Levels (percentages, rates, averages) do not add up; only steps do that give the overall target exactly, or about where
 * they are equal, go to a hundred per cent or are called so.
 */
function aggregationOfLevel({ figures, wording }: Evidence, canBeSteps: boolean): Inferred<Aggregation> {
  if (fits("constant", figures)) return because("constant", "everyYear");
  if (isHeldExceptOnce(figures)) return because("constant", "heldButOnce");
  if (fits("latest", figures)) return because("latest", "level");
  const isCalledSteps =
    course(figures) === "level" || figures.total?.number === 100 || wording.steps !== null;
  const isSteps = addUpExactly(figures) || (isCalledSteps && fits("sum", figures));
  if (canBeSteps && isSteps) return because("sum", "sumFits");
  if (fits("average", figures) && (!runsOneWay(figures) || isMean(figures)))
    return because("average", "averageFits");
  return because("latest", "level");
}

/**
 * Counts add up, unless the numbers say that they are carried on: every year of the plan equal to the
 * overall target, or years that run up or down to it. Where a year is left out, two equal years alone
 * do not tell: 2 + 2 courses with an overall target of 2 is a mistake more often than not.
 */
function aggregationOfCount(evidence: Evidence): Inferred<Aggregation> {
  const { wording, figures, columnDirection } = evidence;
  const cumulative = wording.cumulative ?? evidence.carriedOn;
  const wanted = columnDirection ?? wording.direction?.direction ?? null;
  if (wording.standing !== null && wanted === "maintain" && isHeldFromBaseline(figures))
    return because("constant", "maintained");
  if (fits("sum", figures) && (cumulative === null || course(figures) !== "rising"))
    return because("sum", "sumFits");
  const carriedOn = cumulative ?? wording.standing;
  const isHeldInWords = carriedOn !== null || wording.eachYear !== null || wanted === "maintain";
  const canBeConstant = figures.complete || figures.periods.length >= TELLING_YEARS || isHeldInWords;
  if (canBeConstant && fits("constant", figures)) return because("constant", "everyYear");
  if (isHeldExceptOnce(figures)) return because("constant", "heldButOnce");
  const runsToTotal = fits("latest", figures) && runsOneWay(figures);
  if (runsToTotal) return because("latest", course(figures) === "rising" ? "risesToTotal" : "fallsToTotal");
  if (carriedOn !== null) return because("latest", "carriedOn", carriedOn);
  // What is added up begins with nothing: a baseline says that there was a level before.
  const isFalling = wording.made === null && runsFromBaseline(figures, -1);
  if (isLevelFromBaseline(figures) || isFalling || risesAsLevel(wording, figures))
    return because("latest", "levelFromBaseline");
  if (wanted === "maintain") return because("constant", "maintained");
  if (wanted === "decrease") return because("latest", "decreasing");
  if (wanted === null && isCeilingByYear(evidence)) return because("latest", "fallsYearByYear");
  return because("sum", "countsAddUp");
}

/**
 * Years that fall one by one are ceilings where they fall to nothing or from a baseline, or are of hours, tonnes or
 * money; of things and people that are counted they add up, and it is asked.
 */
function isCeilingByYear({ indicator, wording, figures }: Evidence): boolean {
  if (wording.happening !== null || wording.eachYear !== null || !fallsYearByYear(indicator)) return false;
  const described = `${indicator.unit?.text ?? ""} ${indicator.text}`;
  return fallsToNothing(figures) || IN_PARTS().some((pattern) => pattern.test(described));
}

/** "In operation: 64", of which there are 64 before and in each year: nobody adds these up but by a slip. */
function isHeldFromBaseline({ baseline, periods }: Figures): boolean {
  return periods.length > 1 && periods.every(({ number }) => number > 0 && number === baseline?.number);
}

/** Without an overall target, what rises from a baseline is one with it, unless it takes place again in each period. */
function risesAsLevel({ happening, eachYear }: Wording, figures: Figures): boolean {
  if (figures.total !== null || eachYear !== null || !runsFromBaseline(figures, 1)) return false;
  return figures.apart || (happening === null && (figures.baseline?.number ?? 0) > 0);
}

function inferDirection(evidence: Evidence, aggregation: Aggregation): Inferred<Direction> {
  const { indicator, wording, figures, columnDirection } = evidence;
  if (columnDirection !== null) {
    return because(columnDirection, `direction-${columnDirection}`, indicator.direction?.text ?? "");
  }
  const ceiling = aggregation === "max" ? null : statedCeiling(indicator);
  if (ceiling !== null) return because("decrease", "ceiling", ceiling);
  // What is added up or reached once says nothing by its course: fewer workshops in the last year are no decrease.
  const trend = aggregation === "sum" || aggregation === "max" ? null : trendOf(figures);
  // "Reduction in …" can be the amount by which something falls, and that rises.
  if (wording.direction !== null && !(wording.direction.direction === "decrease" && trend === "rising")) {
    return because(
      wording.direction.direction,
      `direction-${wording.direction.direction}`,
      wording.direction.words,
    );
  }
  if (wording.harmLevel !== null && trend !== "rising" && !isOfAll(figures))
    return because("decrease", "direction-decrease", wording.harmLevel);
  if (trend === "falling" || isShorterThanBaseline(evidence) || goesToNothing(evidence.figures, aggregation))
    return because("decrease", "numbersFall");
  if (aggregation === "constant") return directionOfConstant(withYesNo(evidence));
  return because("increase", trend === "rising" ? "numbersRise" : "increaseUsual");
}

/** 100 as a target of harm is how much is to be done about it: "Maternal mortality: 100 %" of its reviews. */
function isOfAll(figures: Figures): boolean {
  return allNumbers(figures).includes(100);
}

/**
 * The course of the periods; where they go up and down, that from the baseline to the overall target, and without a
 * baseline that to an overall target which is below all periods, or above them: 380, 340 and 360 days, and 300 in the end.
 */
function trendOf(figures: Figures): ReturnType<typeof course> {
  const trend = course(figures);
  if (trend !== "mixed") return trend;
  const end = figures.total?.number;
  if (figures.baseline !== null || end === undefined) return course({ ...figures, periods: [] }) ?? trend;
  if (figures.periods.every(({ number }) => number > end)) return "falling";
  return figures.periods.every(({ number }) => number < end) ? "rising" : trend;
}

/** A time that is to be below its baseline in the end is to fall, also where a year between is written too high. */
function isShorterThanBaseline({ wording, figures: { baseline, total } }: Evidence): boolean {
  return wording.kind === "duration" && baseline !== null && total !== null && total.number < baseline.number;
}

/** A state of which nothing is to be left from the first period on: complaints at 10 before, 0 and 0 aimed at. */
function goesToNothing(figures: Figures, aggregation: Aggregation): boolean {
  const { baseline } = figures;
  const targets = allNumbers(figures);
  const isState = aggregation === "latest" || aggregation === "average" || aggregation === "constant";
  return (
    isState &&
    baseline !== null &&
    baseline.number > 0 &&
    targets.length > 0 &&
    targets.every((each) => each === 0)
  );
}

function directionOfConstant({ baseline, total }: Figures): Inferred<Direction> {
  if (baseline === null || total === null || baseline.number === total.number)
    return because("maintain", "levelHeld");
  return total.number > baseline.number
    ? because("increase", "numbersRise")
    : because("decrease", "numbersFall");
}

/**
 * `null` if nothing departs from what is usual for the measure. "In each country" gives every party the target; "in
 * both countries" does so for what is done or not done, while a count "in both" is mostly that of the two together.
 * Of levels no party adds to another. "Joint" tells nothing: of joint patrols each party may report those that it led, or both the same ones, and what was
 * reported is not left out for a guess.
 */
function inferPartyParts(evidence: Evidence, measure: Measure): Inferred<PartyParts> | null {
  const { eachParty, bothParties } = evidence.wording;
  const words = eachParty ?? (measure === "milestone" ? bothParties : null);
  if (words !== null) return because("each", "eachParty", words);
  const level = measure === "number" ? wordsOfLevel(evidence) : null;
  return level === null ? null : because("apart", "partiesApart", level);
}

/** "Dropout rate" is one of a hundred; "rate (%)" says so, and "(species per year)" or "per 1,000" something else. */
function isShare(indicator: Indicator, { words }: Wording, figures: Figures): boolean {
  const { text } = indicator;
  if (/[%٪]/u.test(text)) return true;
  const isPer = startsPerPopulation(words) || PER_IN_BRACKETS().test(text);
  return !isPer && isWithinHundred(figures) && !isRateOfCases(indicator);
}

function isWithinHundred(figures: Figures): boolean {
  return allNumbers(figures).every((number) => number >= 0 && number <= 100);
}
