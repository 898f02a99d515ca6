import type { Actual } from "../../src/plan/actual";
import type { IndicatorDefinition, IndicatorDefinitions } from "../../src/indicators/definition";
import {
  isReportingPeriod,
  parsePeriod,
  periodKey,
  type Period,
  type PeriodKey,
  type ReportingPeriod,
} from "../../src/plan/period";
import type { YearStart } from "../../src/plan/plan-year";
import type { Indicator, JointAction, Plan } from "../../src/plan/plan";
import { asPercentage } from "../../src/plan/fraction-of-value";
import type { Value } from "../../src/plan/value";
import { computeProgress, type IndicatorProgress } from "../../src/progress";

/** How a test writes a value: a number, "80 %", "45/60" of a percentage, or what else stands in the cell. */
export type Written = number | string;

export interface WrittenIndicator {
  readonly id?: string;
  readonly objective?: string;
  readonly agencies?: readonly string[];
  readonly text?: string;
  readonly measure?: IndicatorDefinition["measure"];
  readonly aggregation?: IndicatorDefinition["aggregation"];
  readonly direction?: IndicatorDefinition["direction"];
  readonly partyParts?: IndicatorDefinition["partyParts"];
  readonly parties?: readonly string[];
  /** What its status says, where that is that it was cancelled or postponed. */
  readonly withdrawal?: "dropped" | "postponed";
  readonly baseline?: Written;
  readonly overall?: Written;
  /** Targets by the key of their period: "2024", "2024-H1", "2024-Q2", "2024-03". */
  readonly targets?: Readonly<Record<string, Written>>;
  /** Actuals by the key of their period. */
  readonly actuals?: Readonly<Record<string, Written>>;
}

/** A value as reading would give it, in a cell of its own. */
export function valueOf(written: Written, row = 0, column = 0): Value {
  const read = { cell: { sheet: "Plan", row, column }, raw: String(written) };
  const percent = /^([\d.]+) ?%$/.exec(read.raw);
  if (percent !== null) {
    const number = Number(percent[1]);
    return { ...read, state: "number", number, written: "text", percent: true, formula: null };
  }
  if (typeof written === "number") {
    return { ...read, state: "number", number: written, written: "number", percent: false, formula: null };
  }
  const ofWhat = /^(\d+)\/(\d+)$/.exec(read.raw);
  if (ofWhat !== null) {
    const [numerator, denominator] = [Number(ofWhat[1]), Number(ofWhat[2])];
    return asPercentage({ ...read, state: "text", fraction: { numerator, denominator } });
  }
  switch (written) {
    case "":
      return { ...read, state: "blank" };
    case "NP":
      return { ...read, state: "notProgrammed" };
    case "N/A":
    case "-":
      return { ...read, state: "notApplicable" };
    case "TBD":
      return { ...read, state: "undecided" };
    case "#DIV/0!":
      return { ...read, state: "error" };
    default:
      return { ...read, state: "text" };
  }
}

/** A plan and its definitions, one action for each indicator. */
export function planOf(
  indicators: readonly WrittenIndicator[],
  years: readonly number[] = [2023, 2024, 2025],
): { plan: Plan; definitions: IndicatorDefinitions } {
  const withIds = indicators.map((indicator, index) => ({ id: `1.${index + 1}-1`, ...indicator }));
  const plan: Plan = {
    sheet: "Plan",
    title: null,
    span: null,
    yearStart: 1,
    years,
    statedObjectives: [],
    parts: [],
    extent: { firstHeaderRow: 0, lastHeaderRow: 0, lastRow: indicators.length },
    columns: [],
    objectives: [...new Set(withIds.map(({ objective = "1" }) => objective))]
      .filter((id) => id !== "")
      .map((id) => ({ id, title: `Objective ${id}`, cell: { sheet: "Plan", row: 1, column: 0 } })),
    actions: withIds.map(actionOf),
    indicators: withIds.map(indicatorOf),
    indicatorRows: [],
    hiddenRows: [],
    blankRows: [],
    notRead: [],
    doubts: [],
  };
  return { plan, definitions: new Map(withIds.map((indicator) => [indicator.id, definitionOf(indicator)])) };
}

function actionOf(
  { id, objective = "1", agencies = [] }: WrittenIndicator & { id: string },
  index: number,
): JointAction {
  const row = index + 1;
  const cell = { sheet: "Plan", row, column: 1 };
  return {
    id: id.replace(/-\d+$/, ""),
    number: null,
    objective,
    title: `Action of ${id}`,
    cell,
    rows: { first: row, last: row },
    responsibleAgencies: agencies.map((name) => ({ name, cell, cellText: name })),
    implementingPartners: [],
    resources: null,
    remarks: [],
  };
}

function indicatorOf(written: WrittenIndicator & { id: string }, index: number): Indicator {
  const row = index + 1;
  const { targets = {}, actuals = {}, withdrawal } = written;
  return {
    id: written.id,
    action: written.id.replace(/-\d+$/, ""),
    text: written.text ?? "# of meetings",
    cell: { sheet: "Plan", row, column: 2 },
    unit: null,
    direction: null,
    meansOfVerification: null,
    baseline: written.baseline === undefined ? null : valueOf(written.baseline, row, 3),
    overallTarget: written.overall === undefined ? null : valueOf(written.overall, row, 4),
    yearStart: 1,
    targets: byPeriod(targets, row, 5),
    actuals: byPeriod(actuals, row, 25),
    ...(withdrawal !== undefined && {
      withdrawal: { kind: withdrawal, text: withdrawal, cell: { sheet: "Plan", row, column: 45 } },
    }),
  };
}

function byPeriod(
  values: Readonly<Record<string, Written>>,
  row: number,
  column: number,
): Map<PeriodKey, Value> {
  return new Map(
    Object.entries(values).map(([key, written], index) => [
      periodKey(period(key)),
      valueOf(written, row, column + index),
    ]),
  );
}

function definitionOf(written: WrittenIndicator & { id: string }): IndicatorDefinition {
  const {
    id,
    measure = "number",
    aggregation = "sum",
    direction = "increase",
    partyParts = "byMeasure",
    parties,
  } = written;
  return {
    id,
    measure,
    unit: null,
    aggregation,
    direction,
    partyParts,
    ...(parties !== undefined && { parties }),
    inferred: false,
    reasons: [],
  };
}

/** A period by its key: `2024` or `2024-Q2`. */
export function period(key: string): Period {
  const parsed = parsePeriod(key);
  if (parsed === null) throw new Error(`no period: ${key}`);
  return parsed;
}

/** A quarter or a year by its key. */
export function reportingPeriod(key: string): ReportingPeriod {
  const named = period(key);
  if (!isReportingPeriod(named)) throw new Error(`no quarter and no year: ${key}`);
  return named;
}

/** The progress of a plan's only indicator. */
export function progressOf(
  indicator: WrittenIndicator,
  key: string,
  yearStart: YearStart = 1,
): IndicatorProgress {
  const { plan, definitions } = planOf([indicator]);
  const indicators = plan.indicators.map((each) => ({ ...each, yearStart }));
  const subject = { plan: { ...plan, yearStart, indicators }, definitions };
  const progress = computeProgress(subject, period(key)).indicators[0];
  if (progress === undefined) throw new Error("the plan has no indicator");
  return progress;
}

/** Reports of one indicator, by party and period. */
export function actualsOf(
  indicator: string,
  reports: readonly { period: string; party?: string; value: Written }[],
): Actual[] {
  return reports.map(({ period: key, party = null, value }) => ({
    indicator,
    period: period(key),
    party,
    value: valueOf(value),
  }));
}
