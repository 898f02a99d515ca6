import { nameSameEvent, readFrequency } from "../checks/frequency";
import type { Direction } from "../indicators/definition";
import { EACH_YEAR } from "../plan/language/indicator-patterns";
import { milestoneValue } from "../indicators/measuring/yes-no";
import { formatCell } from "@plan-of-action/xlsx/grid";
import type { Message } from "../plan/message";
import { spanOfKey } from "../plan/period";
import { NO_VALUES } from "../plan/period-values";
import type { JointAction } from "../plan/plan";
import { numberOf, type Value } from "../plan/value";
import { isKept } from "../progress/target-to-date";
import { clean } from "../indicators/measuring/rounding";
import type { LeftOutEntry, NextEntry, Origin, ReasonToCome, ReasonToStayOut } from "./next-plan";
import { again, held, spreadOver, towards, type NextTargets } from "./next-targets";
import type { Standing } from "./standing";
import type { FormerYear, NextYear } from "./year-slots";

interface Taking {
  readonly standing: Standing;
  readonly action: JointAction;
  readonly ended: "done" | "dropped" | undefined;
  /** What was said about its action where that has not ended. */
  readonly open: string | undefined;
  /** What a person wants otherwise. */
  readonly choice: "in" | "out" | undefined;
  /** The overall target that a person sets; percentages in points. */
  readonly wanted: number | undefined;
  /** The plan has columns for targets, so that a blank one is none. */
  readonly hasTargets: boolean;
  readonly former: readonly FormerYear[];
  readonly next: readonly NextYear[];
}

/** Small differences are left by binary arithmetic. */
const NOISE = 1e-9;

/** Whether an indicator comes into the next plan, as what, and why; what a person wants counts before all else. */
export function takeOver(taking: Taking): NextEntry | LeftOutEntry {
  const taken = takenAsProposed(taking);
  return taken.kind === "leftOut" || taking.wanted === undefined
    ? taken
    : withTarget(taking, taken, taking.wanted);
}

/** With another overall target than the proposed one, spread over the periods as that would be. */
function withTarget(taking: Taking, taken: NextEntry, wanted: number): NextEntry {
  const standing: Standing = { ...taking.standing, target: wanted };
  const { kind, reason, overallTarget } = taken;
  const targets = standing.addsUp
    ? spreadOver(standing, wanted, taking)
    : kind === "recurring"
      ? held(standing, taking)
      : towards(standing, taking);
  const note: Message = {
    id: "nextPlan-note-byHand",
    values: { proposed: overallTarget ?? "", hasProposed: overallTarget === null ? "no" : "yes" },
  };
  return entry(taking, { kind, reason }, targets, [note]);
}

function takenAsProposed(taking: Taking): NextEntry | LeftOutEntry {
  if (taking.choice === "out") return leftOut(taking, "chosen");
  const proposed = propose(taking);
  if (taking.choice !== "in" || proposed.kind !== "leftOut") return proposed;
  const { standing } = taking;
  const none = { overallTarget: null, targets: NO_VALUES };
  const targets =
    standing.target === null ? none : standing.addsUp ? again(standing, taking) : held(standing, taking);
  return entry(taking, { kind: "recurring", reason: "chosen" }, targets);
}

function propose(taking: Taking): NextEntry | LeftOutEntry {
  const { standing, ended } = taking;
  if (ended === "dropped" || standing.indicator.withdrawal?.kind === "dropped")
    return leftOut(taking, "dropped");
  if (standing.notNumber !== null) return takeOverWords(taking, standing.notNumber);
  if (standing.target === null) return takeOverUntargeted(taking);
  const perYear = targetPerYear(standing);
  if (perYear !== null) return takeOverPerYear(taking, perYear);
  const recurs = reasonToRecur(taking);
  if (recurs !== null) return takeOverRecurring(taking, recurs);
  // A plan that sets 0 sets nothing, unless something is to fall to it.
  if (standing.target === 0 && standing.definition.direction !== "decrease")
    return leftOut(taking, "noTarget");
  return isReached(standing) ? leftOut(taking, "reached") : takeOverRest(taking, standing.target);
}

/** Without a target there is nothing to reach; in a plan without any, nothing tells what was. */
function takeOverUntargeted(taking: Taking): NextEntry | LeftOutEntry {
  if (taking.ended === "done") return leftOut(taking, "done");
  if (taking.hasTargets || taking.former.length > 0) return leftOut(taking, "noTarget");
  const { notes, ...why } = reportedState(taking.open);
  return entry(taking, why, { overallTarget: null, targets: NO_VALUES }, notes);
}

/** What comes in because no number says that it was done: whether anybody said how it stands, and what. */
export function reportedState(said: string | undefined): {
  readonly kind: "carried";
  readonly reason: "nothingTells" | "notDone";
  readonly notes: readonly Message[];
} {
  if (said === undefined) return { kind: "carried", reason: "nothingTells", notes: [] };
  return { kind: "carried", reason: "notDone", notes: [{ id: "nextPlan-note-said", values: { said } }] };
}

/** "4 per annum" as an overall target: the number is that of each year, in the words that are there. */
function targetPerYear({ indicator: { overallTarget } }: Standing): { number: number; words: string } | null {
  if (overallTarget?.state !== "number") return null;
  const { raw, number } = overallTarget;
  return EACH_YEAR().some((pattern) => pattern.test(raw)) ? { number, words: raw } : null;
}

function takeOverPerYear(taking: Taking, { number, words }: { number: number; words: string }): NextEntry {
  const { standing, next } = taking;
  const { aggregation } = standing.definition;
  const isOfOneYear = standing.addsUp || aggregation === "constant";
  const { targets } = again(standing, taking);
  const stated = standing.ofYears.some((target) => target !== null);
  const each = next.flatMap(({ periods }) =>
    periods.flatMap(({ to }) => (spanOfKey(to) === "year" ? [[to, number] as const] : [])),
  );
  const numbers = stated || !isOfOneYear ? targets : new Map(each);
  return entry(
    taking,
    { kind: "recurring", reason: "frequency" },
    { overallTarget: words, targets: numbers },
  );
}

function reasonToRecur({ standing, action }: Taking): ReasonToCome | null {
  const { definition, indicator } = standing;
  if (definition.aggregation === "constant" || definition.direction === "maintain" || isKept(definition))
    return "held";
  if (readFrequency(indicator.text) !== null) return "frequency";
  const isOfAction = nameSameEvent(indicator.text, action.title) && readFrequency(action.title) !== null;
  return isOfAction ? "frequency" : null;
}

function isReached({ actual, target, definition }: Standing): boolean {
  if (actual === null || target === null) return false;
  return reaches(actual, target, definition.direction);
}

function reaches(actual: number, target: number, direction: Direction): boolean {
  const margin = NOISE * Math.max(1, Math.abs(target));
  return direction === "decrease" ? actual <= target + margin : actual >= target - margin;
}

function takeOverRecurring(taking: Taking, reason: ReasonToCome): NextEntry {
  const { standing } = taking;
  return entry(
    taking,
    { kind: "recurring", reason },
    standing.addsUp ? again(standing, taking) : held(standing, taking),
  );
}

function takeOverRest(taking: Taking, target: number): NextEntry {
  const { standing } = taking;
  const { definition, actual } = standing;
  const why = { kind: "carried", reason: reasonToCarry(standing) } as const;
  if (!standing.addsUp) return entry(taking, why, towards(standing, taking));
  // A sum that is to stay below its target has no rest.
  if (definition.direction === "decrease") return entry(taking, why, again(standing, taking));
  const { rest, notes } = restOf(standing, target - (actual ?? 0));
  return entry(taking, why, spreadOver(standing, rest, taking), [
    ...notes,
    ...noteOnEvenSpread(taking),
    ...noteOnYears(standing),
  ]);
}

function reasonToCarry({ actual, hasReports, figures: { parties } }: Standing): ReasonToCome {
  if (actual !== null) return "notReached";
  return hasReports && parties?.takesAll === true ? "partiesMissing" : "nothingReported";
}

/** What is planned in whole numbers remains one: half a workshop that is left is a workshop. */
function restOf(
  { figures, target }: Standing,
  exact: number,
): { readonly rest: number; readonly notes: readonly Message[] } {
  const rest = clean(exact);
  const isWhole = [target ?? 0, ...figures.targets.byKey.values()].every(Number.isInteger);
  if (!isWhole || Number.isInteger(rest)) return { rest, notes: [] };
  const rounded = Math.ceil(rest);
  return { rest: rounded, notes: [{ id: "nextPlan-note-roundedUp", values: { rest, rounded } }] };
}

function noteOnEvenSpread({ standing, former }: Taking): readonly Message[] {
  const hasYears = standing.ofYears.some((target) => (target ?? 0) > 0);
  return hasYears || former.length === 0 ? [] : [{ id: "nextPlan-note-evenly" }];
}

function noteOnYears({ yearsUnreported }: Standing): readonly Message[] {
  if (yearsUnreported.length === 0) return [];
  return [{ id: "nextPlan-note-yearsMissing", values: { years: yearsUnreported.join(", ") } }];
}

/** Targets in words come again in these words; a date or an error says nothing of other years. */
function takeOverWords(taking: Taking, stated: Value): NextEntry | LeftOutEntry {
  const { standing, next, former } = taking;
  const { definition, actual, indicator } = standing;
  if (definition.measure === "milestone" && (actual ?? 0) >= 1) return leftOut(taking, "reached");
  const note: Message = {
    id: "nextPlan-note-notNumber",
    values: { cell: formatCell(stated.cell), text: stated.raw, state: stateOf(stated) },
  };
  const words = (value: Value | null | undefined): string | null =>
    value?.state === "text" || value?.state === "undecided" ? value.raw : null;
  const targets = new Map(
    next.flatMap(({ periods }) =>
      periods.flatMap(({ from, to }) => {
        const text = words(indicator.targets.get(from));
        return text === null ? [] : [[to, text] as const];
      }),
    ),
  );
  const overallTarget = words(indicator.overallTarget);
  const inWords = { overallTarget, targets: former.length === 0 ? NO_VALUES : targets };
  return entry(taking, { kind: "carried", reason: "targetNotNumber" }, inWords, [note]);
}

function stateOf(value: Value): string {
  return value.state === "number" ? "date" : value.state;
}

function entry(
  taking: Taking,
  why: Pick<NextEntry, "kind" | "reason">,
  { overallTarget, targets }: NextTargets,
  notes: readonly Message[] = [],
): NextEntry {
  const { standing } = taking;
  const origin = originOf(taking);
  const written = asStated(standing);
  return {
    ...origin,
    ...why,
    notes: [...origin.notes, ...notes],
    asPercent: isPercent(standing),
    baseline: baselineOf(taking),
    overallTarget: overallTarget === null ? null : written(overallTarget),
    targets: new Map(Array.from(targets, ([key, target]) => [key, written(target)])),
  };
}

function originOf({ standing, action }: Taking): Origin {
  const { indicator, definition, target, actual, notes } = standing;
  return { action, indicator, definition, target, actual, notes };
}

function leftOut(taking: Taking, reason: ReasonToStayOut): LeftOutEntry {
  return { ...originOf(taking), kind: "leftOut", reason };
}

/** Whether the former plan writes the indicator's targets with a per-cent sign, or as shares of one. */
function isPercent({ indicator, definition, figures }: Standing): boolean {
  const values = [indicator.overallTarget, ...indicator.targets.values()];
  const total = numberOf(indicator.overallTarget);
  const isShare = definition.measure === "percentage" && total !== null && total !== figures.overallTarget;
  return isShare || values.some((value) => value?.state === "number" && value.percent);
}

/** "Yes" of the former plan instead of its number, where targets are written so. */
function asStated({ indicator, definition }: Standing): (target: number | string) => number | string {
  if (definition.measure !== "milestone") return (target) => target;
  const values = [indicator.overallTarget, ...indicator.targets.values()];
  const words = new Map<number | string, string>();
  for (const value of values) {
    const number = value?.state === "text" ? numberOf(milestoneValue(value)) : null;
    if (value !== null && number !== null) words.set(number, words.get(number) ?? value.raw);
  }
  return (target) => words.get(target) ?? target;
}

/** Where the indicator is now; where nothing was reported the former baseline, as it is. */
function baselineOf({ standing, former }: Taking): NextEntry["baseline"] {
  const { actual, actualYear, figures, indicator } = standing;
  if (actual !== null) return { value: actual, year: actualYear ?? former.at(-1)?.year ?? null };
  const { baseline, baselineYear } = indicator;
  if (figures.baseline !== null)
    return { value: figures.baseline, year: baselineYear?.text ?? yearIn(baseline) };
  return null;
}

function yearIn(value: Value | null): number | null {
  return value?.state === "number" ? (value.year ?? null) : null;
}
