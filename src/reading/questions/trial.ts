import type { Plan } from "../../plan/plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { kindOfMeaning } from "../../plan/column-meaning";
import { numberOf } from "../../plan/value";
import type { PlacedAnswer } from "../answers/placed-answer";
import type { Reading } from "../reading";

/** What a reading gives, in short. */
export interface Gives {
  readonly sheets: readonly string[];
  readonly actions: number;
  readonly indicators: number;
  /** The first and the last year of which there are targets, and of which there are results; `null` for none. */
  readonly targets: YearsGiven | null;
  readonly results: YearsGiven | null;
  /** How many values are not of a year or a part of one. */
  readonly numbers: number;
  /** The first entry as it is read. */
  readonly first: { readonly action: string; readonly indicator: string; readonly row: number } | null;
}

export interface YearsGiven {
  readonly first: number;
  readonly last: number;
}

/** An answer with the reading that it gives. */
export interface Trial {
  readonly answers: readonly PlacedAnswer[];
  readonly reading: Reading;
  readonly gives: Gives;
  /** The same of two readings that give the same. */
  readonly signature: string;
}

export function trialOf(answers: readonly PlacedAnswer[], reading: Reading): Trial {
  return { answers, reading, gives: givesOf(reading), signature: signatureOf(reading) };
}

const NOTHING: Gives = {
  sheets: [],
  actions: 0,
  indicators: 0,
  targets: null,
  results: null,
  numbers: 0,
  first: null,
};

/** Whether there is anything in a reading. */
export function givesAny({ actions, indicators }: Gives): boolean {
  return actions + indicators > 0;
}

function givesOf(reading: Reading): Gives {
  if (reading.kind === "noPlan") return NOTHING;
  const { plan } = reading;
  return {
    sheets: [...new Set(plan.parts.map(({ sheet }) => sheet))],
    actions: plan.actions.length,
    indicators: plan.indicators.length,
    targets: yearsGiven(plan, "target"),
    results: yearsGiven(plan, "actual"),
    numbers: plan.indicators.filter(
      ({ overallTarget, baseline }) => isNumber(overallTarget) || isNumber(baseline),
    ).length,
    first: firstEntry(plan),
  };
}

function isNumber(value: Plan["indicators"][number]["baseline"]): boolean {
  return value !== null && numberOf(value) !== null;
}

function yearsGiven({ columns }: Plan, kind: "target" | "actual"): YearsGiven | null {
  const years = columns.flatMap(({ meaning, period }) =>
    kindOfMeaning(meaning) === kind && period !== null ? Number(period.slice(0, 4)) : [],
  );
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

const LONGEST_TOLD = 80;

function firstEntry({ actions: [action], indicators: [indicator] }: Plan): Gives["first"] {
  const row = action?.cell.row ?? indicator?.cell.row;
  if (row === undefined) return null;
  const short = (text = ""): string => onOneLine(text).slice(0, LONGEST_TOLD);
  return { action: short(action?.title), indicator: short(indicator?.text), row };
}

/** All that is compared of a reading, in one text. */
function signatureOf(reading: Reading): string {
  if (reading.kind === "noPlan") return "";
  const { actions, indicators } = reading.plan;
  const ofActions = actions.map(({ cell, title, responsibleAgencies }) =>
    [cell.sheet, cell.row, title, ...responsibleAgencies.map(({ name }) => name)].join("|"),
  );
  const ofIndicators = indicators.map(({ cell, text, unit, overallTarget, baseline, targets, actuals }) =>
    [
      cell.sheet,
      cell.row,
      cell.column,
      text,
      unit?.text,
      overallTarget?.raw,
      baseline?.raw,
      ...[...targets, ...actuals].map(([period, { raw }]) => `${period} ${raw}`),
    ].join("|"),
  );
  return [...ofActions, "", ...ofIndicators].join("\n");
}
