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
  /** All that it says. */
  readonly facts: ReadonlySet<string>;
  /** The same of two readings that give the same. */
  readonly signature: string;
}

export function trialOf(answers: readonly PlacedAnswer[], reading: Reading): Trial {
  const facts = factsOf(reading);
  return { answers, reading, gives: givesOf(reading), facts, signature: [...facts].join("\n") };
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

/** All that is compared of a reading, each value by its place: what it says of actions, and of indicators. */
function factsOf(reading: Reading): ReadonlySet<string> {
  if (reading.kind === "noPlan") return new Set();
  const { actions, indicators } = reading.plan;
  return new Set([
    ...actions.flatMap(({ cell, title, responsibleAgencies }) => {
      const names = responsibleAgencies.map(({ name }) => name).join(", ");
      return [`action|${cell.sheet}|${cell.row}|${title}`, `agencies|${cell.sheet}|${cell.row}|${names}`];
    }),
    ...indicators.flatMap(({ cell, text, unit, overallTarget, baseline, targets, actuals }) => {
      const place = `${cell.sheet}|${cell.row}|${cell.column}`;
      const values = [
        ["unit", unit?.text],
        ["overall", overallTarget?.raw],
        ["baseline", baseline?.raw],
        ...[...targets].map(([period, { raw }]) => [`target ${period}`, raw]),
        ...[...actuals].map(([period, { raw }]) => [`actual ${period}`, raw]),
      ].filter(([, value]) => value !== undefined && value !== "");
      return [`text|${place}|${text}`, ...values.map(([field, value]) => `${field}|${place}|${value}`)];
    }),
  ]);
}

/** Which share of a reading another one changes: of its entries, or of all that is said of them, whichever is more. */
export function shareChanged(one: Trial, other: Trial): number {
  return Math.max(shareApart(one.facts, other.facts), shareApart(entriesOf(one), entriesOf(other)));
}

function entriesOf({ facts }: Trial): ReadonlySet<string> {
  return new Set([...facts].filter((fact) => fact.startsWith("text|")));
}

/** Which share of two sets is in one of them alone. */
function shareApart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size);
  if (most === 0) return 0;
  let same = 0;
  for (const item of one) if (other.has(item)) same++;
  return 1 - same / most;
}
