import { onOneLine } from "../../plan/language/spelling/text-folding";
import {
  type Fact,
  factsOf,
  formatCell,
  sayFinding,
  formatAddress,
  formatDay,
  formatFigure,
  indicatorNumbers,
  type IndicatorDefinition,
  type IndicatorDefinitions,
  type ActivitiesStanding,
  type IndicatorProgress,
  type TrackedActivity,
  periodKey,
  translateIn,
  yearsOfPlanInWords,
  type Progress,
  type Severity,
  type StudiedPlan,
  type Translate,
} from "../../app";
import { createTranslator } from "../../locales/translator";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Value } from "../../plan/value";
import type { ActivityStatus } from "../../plan/activity";
import { COLUMN_MEANINGS, datedMeaning } from "../../plan/column-meaning";
import type { Doubt, Indicator, Plan } from "../../plan/plan";
import { named } from "./no-plan";
import { PERIOD_SPANS, spanOfKey, type PeriodKey } from "../../plan/period";
import type { Workplan } from "../../plan/workplan";
import { notReadLines } from "./not-read-report";
import { activitiesOfRows } from "./read-shape";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

/** Reports are in English. */
const sentence = createTranslator("en");

/** Cells of one cause that are named; more are counted. */
const MAX_CELLS = 6;

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Names periods by their keys, with years that two of the calendar name as the plan writes them: "2025/26-Q2". */
function namesIn(plan: Plan): (key: PeriodKey) => string {
  const words = translateIn(yearsOfPlanInWords(plan, "gregorian"), sentence);
  return (key) => key.replace(/^\d{4}/, (year) => yearIn(words, key, year));
}

/** Months are those of the calendar. */
function yearIn(words: Translate, key: PeriodKey, year: string): string {
  return spanOfKey(key) === "month" ? year : words({ id: "summary-period-year", values: { year } });
}

/** One line that says what was read. */
export function planLine(plan: Plan, workplan: Workplan | null): string {
  const parts = [
    counted(plan.objectives.length, "objective"),
    counted(plan.actions.length, "action"),
    counted(plan.indicators.length, "indicator"),
    workplan === null
      ? "no workplan"
      : counted(workplan.entries.length, "workplan entry", "workplan entries"),
  ];
  const { years: all } = plan;
  const named = namesIn(plan);
  const years =
    all.length === 0 ? "no years" : [all[0], all.at(-1)].map((year) => named(`${year ?? 0}`)).join(" to ");
  return `“${plan.sheet}” (${years}): ${parts.join(", ")}`;
}

/** The plan as it was understood: objectives, actions and indicators with their targets; activities with their days and how they stand. */
export function readReport(
  { plan, workplan, definitions }: StudiedPlan,
  activities: readonly TrackedActivity[] = [],
): string {
  const lines = [planLine(plan, workplan)];
  const named = namesIn(plan);
  const ofActions = activitiesOfRows(plan, activities);
  for (const objective of ["", ...plan.objectives.map(({ id }) => id)]) {
    const actions = plan.actions.filter((action) => action.objective === objective);
    const title = plan.objectives.find(({ id }) => id === objective)?.title;
    if (actions.length > 0) lines.push("", title ?? "Without an objective");
    for (const action of actions) {
      const own = ofActions.get(action.id);
      const { row, column } = action.titleCell ?? action.cell;
      const stands = own === undefined ? "" : standsText(own);
      lines.push(
        `  ${action.id}  ${action.title}  [${formatAddress(row, column)}]${stands === "" ? "" : `  ${stands}`}`,
      );
      for (const indicator of plan.indicators.filter((one) => one.action === action.id)) {
        const shown = shownIn(indicator, definitions.get(indicator.id));
        const targets = [...indicator.targets].map(
          ([period, value]) => `${named(period)}: ${shown(value, period)}`,
        );
        const place = indicator.place === undefined ? "" : ` (${indicator.place.text})`;
        lines.push(`      ${indicator.id}  ${onOneLine(indicator.text)}${place}`);
        lines.push(`          ${[`overall: ${shown(indicator.overallTarget)}`, ...targets].join("; ")}`);
      }
    }
  }
  if (workplan !== null) lines.push("", `Workplan “${workplan.sheet}”`);
  for (const { year, quarter, outputs, activities: texts } of workplan?.entries ?? []) {
    const time = quarter === null ? String(year) : periodKey({ year, quarter });
    lines.push(`  ${time}  ${onOneLine(outputs.join("; "))}`.trimEnd());
    for (const text of texts) {
      const own = activities.find(
        (each) => each.text === text && each.year === year && each.quarter === quarter,
      );
      const stands = own === undefined ? "" : standsText(own);
      lines.push(`      ${onOneLine(text)}${stands === "" ? "" : `  ${stands}`}`);
    }
  }
  if (plan.doubts.length > 0) lines.push("", "Read with doubt");
  for (const doubt of plan.doubts)
    lines.push(`  ${formatCell(doubt.cell)}  “${onOneLine(doubt.text)}” ${howItWasRead(doubt)}`);
  lines.push(...notReadLines(plan.notRead));
  return lines.join("\n");
}

function yearSource(yearText: Doubt["yearText"]): string {
  if (yearText === undefined) return "a title or the name of a sheet";
  const { text, cell } = yearText;
  return cell === null ? `the name of the sheet “${text}”` : `“${text}” in ${formatCell(cell)}`;
}

/** As what something was read with doubt, and what else it could be. */
function howItWasRead({ text, taken, alternatives, beside, looks, yearFrom, yearText }: Doubt): string {
  const own = onOneLine(text);
  const meaning = COLUMN_MEANINGS.find((one) => one === taken);
  const read = `was read as ${meaning === undefined ? onOneLine(taken) : named([meaning])}`;
  const others = alternatives.map(onOneLine).filter((other) => other !== own);
  switch (yearFrom) {
    case "fileName":
      return `${read}: only the file name gives the year`;
    case "workbook":
      return [
        `${read} by ${yearSource(yearText)}`,
        ...(others.length === 0 ? [] : [`by the name of the file it would be ${others.join("; ")}`]),
      ].join("; ");
    default:
      if (looks === "unknown")
        return `${read}; some of it is struck through or raised, and Excel does not say which`;
      if (looks === "partlyStruck") return `${read}; the rest is struck through`;
      if (beside !== undefined) return `${read}; “${beside}” next to the number was not used`;
      return onOneLine(taken) === own ? `could also be ${others.join("; ")}` : read;
  }
}

/** The days of an activity, and how the workbook says that it stands; an empty text where it says neither. */
function standsText({ dates, status, movedTo }: TrackedActivity): string {
  const days = dates.map(({ first, last, tentative }) => {
    const span = [...new Set([formatDay(first), formatDay(last)])].join(" – ");
    return tentative ? `${span} (tentative)` : span;
  });
  const said = status === null ? [] : [`${statusWord(status.status)} (“${onOneLine(status.text)}”)`];
  const moved = movedTo === null ? [] : [`moved to ${periodKey(movedTo)}`];
  return [...days, ...said, ...moved].join("; ");
}

/** Within a sentence. */
function statusWord(status: ActivityStatus): string {
  return sentence({ id: `activityStatus-${status}` }).toLowerCase();
}

/** How a target is shown, by its period or that of the whole; those of a percentage in points, as progress has them. */
function shownIn(
  indicator: Indicator,
  definition: IndicatorDefinition | undefined,
): (value: Value | null, period?: string) => string {
  const numbers = indicatorNumbers(indicator, definition);
  const { overallTarget } = numbers;
  const points = new Map(
    PERIOD_SPANS.flatMap((span) => Object.entries(numbers[`${datedMeaning("target", span)}s`])),
  );
  const isPercentage = definition?.measure === "percentage";
  return (value, period) => {
    if (value === null || value.state === "blank") return "–";
    if (value.state !== "number") return onOneLine(value.raw);
    const inPoints = isPercentage ? (period === undefined ? overallTarget : points.get(period)) : null;
    return `${inPoints ?? value.number}${value.percent || isPercentage ? " %" : ""}`;
  };
}

/**
 * What the checks found, what matters most first, each with its cells; findings of one fact together. Notes are behind
 * the rest.
 */
export function checkReport(
  { findings, counts }: Pick<StudiedPlan, "findings" | "counts">,
  translate: Translate,
): string {
  const facts = factsOf(findings);
  const isInfo = ({ severity }: Fact): boolean => severity === "info";
  const lines = [...facts.filter((fact) => !isInfo(fact)), ...facts.filter(isInfo)].map((fact) =>
    factLines(fact, translate),
  );
  const total = `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counted(counts.info, "note")}`;
  return [...lines, total].join("\n\n");
}

function factLines({ findings, severity }: Fact, translate: Translate): string {
  const cellsOf = new Map<string, string[]>();
  for (const finding of findings) {
    const said = sayFinding(finding, translate);
    cellsOf.set(said, [...(cellsOf.get(said) ?? []), formatCell(finding.cell)]);
  }
  const header = `${SEVERITY_WORDS[severity]}  [${findings[0].rule}]`;
  return [header, ...Array.from(cellsOf, ([said, cells]) => `  ${cellNames(cells)}  ${said}`)].join("\n");
}

/** The cells in which the same was found, each once; of many the first ones. */
function cellNames(cells: readonly string[]): string {
  const names = [...new Set(cells)];
  const more = names.length - MAX_CELLS;
  return [...names.slice(0, MAX_CELLS), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function reportedText(actual: number | null, isPercent: boolean): string {
  return actual === null ? "nothing reported" : `${formatFigure(actual, isPercent)} reported`;
}

/** How each indicator stands, a line each, in the words of the sheets; by their definitions the percentages have their sign. */
export function progressReport(
  { period, indicators }: Progress,
  plan: Plan,
  definitions: IndicatorDefinitions,
  activities: ActivitiesStanding | null = null,
  doubted: ReadonlyMap<string, readonly CellReference[]> = new Map(),
): string {
  const named = namesIn(plan);
  if (activities !== null) {
    return `Progress to ${named(periodKey(period))}\n  ${sentence({ id: "summary-headline-activities", values: activities })}`;
  }
  const lines = indicators.map((progress) => {
    const { id, status, target, expected, actual, ofWholeYear, missing, soFar } = progress;
    const isPercent = definitions.get(id)?.measure === "percentage";
    const said = [
      ...(progress.reason === null ? [] : [progress.reason]),
      `${reportedText(actual, isPercent)}${putTogetherText(progress, isPercent)}`,
      ...(ofWholeYear === null ? [] : [`${formatFigure(ofWholeYear, isPercent)} for the whole year`]),
      ...(expected === null ? [] : [`${formatFigure(expected, isPercent)} expected by then`]),
      ...(target === null ? [] : [`target ${formatFigure(target, isPercent)}`]),
      ...(progress.row === "1b" ? ["worse than at the start"] : []),
      ...(progress.late === null
        ? []
        : [`reached ${named(progress.late.reached)}, late: due ${named(progress.late.due)}`]),
      ...(missing.length === 0
        ? []
        : [`report missing for ${missing.map(named).join(" and ")}${owingText(progress)}`]),
      ...(soFar === null
        ? []
        : [`${sentence({ id: `status-${soFar.status}` }).toLowerCase()} until ${named(soFar.until)}`]),
    ];
    const cells = (doubted.get(id) ?? []).map(formatCell);
    const doubt = cells.length === 0 ? "" : `; see what check finds in ${cellNames(cells)}`;
    return `  ${id}  ${sentence({ id: `status-${status}` })}: ${said.join(", ")}${doubt}`;
  });
  return [`Progress to ${named(periodKey(period))}`, ...lines].join("\n");
}

/** Who owes missing reports, where others do not, and what is there in place of them. */
function owingText({ owedBy, refused }: IndicatorProgress): string {
  const who = owedBy.length === 0 ? "" : ` of ${owedBy.join(" and ")}`;
  const texts = refused.map((text) => `“${onOneLine(text)}”`).join(" and ");
  return texts === "" ? who : `${who} (${texts} does not count)`;
}

/** What a percentage is of, or that it is a mean of percentages; of levels what each party has. */
function putTogetherText({ fraction, putTogether, byParty }: IndicatorProgress, isPercent: boolean): string {
  if (byParty.length > 0) {
    const each = byParty.map(({ party, actual }) => `${party} ${formatFigure(actual, isPercent)}`).join(", ");
    return putTogether === "apart"
      ? ` (${each}; not added up, the party furthest behind counts)`
      : ` (${each})`;
  }
  if (putTogether === "mean") return " (mean of percentages, since not all reports say of how many)";
  if (fraction === null) return "";
  const last =
    putTogether === "latest" ? ", the last period; put together where the aggregation is Average" : "";
  return ` (${fraction.numerator} of ${fraction.denominator}${last})`;
}
