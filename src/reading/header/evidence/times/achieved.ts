import { COLUMN_THRESHOLDS } from "../../../weights/columns";
import { isPartOfYear } from "../../../../plan/language/time/period-words";
import { namesPartOfYear, says, type ColumnFacts, type TableFacts } from "../../column-facts";
import { numbersBeside, sumOf } from "../../numbers-beside";
import { partsOfActual } from "../../time/parts-of-actuals";
import { textsInFirstRows } from "../../../sheet/texts-above";
import { runningSums } from "./running-sums";
import { runsOfTimes, saysAchieved, type RunOfTimes } from "./runs";

/**
 * The columns of times without a word that tell what was achieved, decided together for each run of them, with the
 * header that says so. All others are aimed at.
 */
export function achievedIn(table: TableFacts): ReadonlyMap<ColumnFacts, string> {
  const achieved = new Map<ColumnFacts, string>();
  const bare = runsOfTimes(table).filter(({ isNamed }) => !isNamed);
  if (bare.length === 0) return achieved;
  const parts = partsOfActual(table);
  for (const column of parts?.parts ?? []) achieved.set(column, parts?.actual.header ?? "");
  for (const run of bare) {
    const why = besidePlanned(run, table) ?? besideTarget(run, table);
    if (why !== null) for (const column of run.columns) achieved.set(column, why);
    else for (const column of beforeAims(run, table)) achieved.set(column, column.header);
  }
  const year = bare.find(
    ({ span, columns: [first] }) => span === "year" && first !== undefined && achieved.has(first),
  );
  // So do their months.
  if (year !== undefined)
    for (const { span, columns } of bare)
      if (span !== "year") for (const column of columns) achieved.set(column, year.columns[0]?.header ?? "");
  return achieved;
}

/** "2023 target | 2023 | 2024 target | 2024", "Ene_pl … Dic_pl | Ene_ej … Dic_ej": of two runs of the same times the other is planned. */
function besidePlanned(run: RunOfTimes, table: TableFacts): string | null {
  const sums = runningSums(table);
  if (sums.has(run)) return null;
  const runs = runsOfTimes(table).filter(
    (other) => other !== run && !sums.has(other) && isOfSameTimes(other, run),
  );
  const [other, ...more] = runs;
  if (other === undefined || more.length > 0) return null;
  const header = other.columns[0]?.header ?? "";
  if (other.isNamed) return isOfTargets(other) && !saysAchieved(table) ? header : null;
  const areNamedApart = run.affix !== "" && other.affix !== "" && holdsNumbers(run) && holdsNumbers(other);
  const isSecond = (other.columns[0]?.place ?? 0) < (run.columns[0]?.place ?? 0);
  return areNamedApart && isSecond && !saysAchieved(table) ? header : null;
}

function isOfSameTimes(other: RunOfTimes, { span, times }: RunOfTimes): boolean {
  if (other.span !== span || times.length < MIN_PAIRED) return false;
  const shared = times.filter((time) => other.times.includes(time)).length;
  return shared >= MIN_PAIRED && shared >= times.length - 1;
}

/** One time that two columns have is one of a plan of one year. */
const MIN_PAIRED = 2;

function isOfTargets({ columns: [first] }: RunOfTimes): boolean {
  return first !== undefined && says(first, "target");
}

function holdsNumbers({ columns }: RunOfTimes): boolean {
  return columns.every(({ content }) => content.filled === 0 || content.values > COLUMN_THRESHOLDS.most);
}

/**
 * "Target | 2022 | 2023 | 2024" with years that go up and down around the target, or in a table of results: years that are
 * aimed at are parts of the target or steps to it.
 */
function besideTarget({ span, columns }: RunOfTimes, table: TableFacts): string | null {
  const [target, ...others] = table.columns.filter(
    (column) =>
      says(column, "target") && !namesPartOfYear(column) && column.content.values > COLUMN_THRESHOLDS.some,
  );
  const years = columns.filter(({ content }) => content.values > COLUMN_THRESHOLDS.some);
  if (saysAchieved(table) || target === undefined || others.length > 0 || span !== "year") return null;
  const isTold = years.length >= MIN_PAIRED && isTitledOfResults(table);
  return isTold || (years.length >= MIN_YEARS && doMiss(table, target, years)) ? target.header : null;
}

/** Two years alone are above or below a target by chance. */
const MIN_YEARS = 3;
const MIN_ROWS = 3;
const MAX_ROWS = 60;

/** "Seguimiento de indicadores", "Results 2019–2023": what stands over the table, or on its tab, speaks of what was achieved. */
function isTitledOfResults({ view, rows, words }: TableFacts): boolean {
  const titles = [...textsInFirstRows(view, rows.first).map(({ text }) => text), view.grid.sheet];
  return titles.some((text) => words.says(text, "actual") && !words.says(text, "target"));
}

/** Whether in most rows that have enough numbers the years are neither parts of the target nor steps to it. */
function doMiss({ view, rows }: TableFacts, target: ColumnFacts, years: readonly ColumnFacts[]): boolean {
  const range = { first: rows.last + 1, last: rows.last + MAX_ROWS, fewest: MIN_YEARS };
  let [missed, met] = [0, 0];
  for (const { whole: aim, parts: values } of numbersBeside(view, range, target, years)) {
    if (arePartsOf(aim, values) || areStepsTo(aim, values)) met++;
    else missed++;
  }
  return missed >= MIN_ROWS && missed >= 2 * met;
}

function arePartsOf(aim: number, values: readonly number[]): boolean {
  return sumOf(values) <= aim * (1 + NEARLY);
}

/** Sums of rounded numbers are a little beside. */
const NEARLY = 0.001;

/** Values that never turn back and stay on their side of the target, or end at it. */
function areStepsTo(aim: number, values: readonly number[]): boolean {
  const doRise = values.every((value, place) => value >= (values[place - 1] ?? value) && value <= aim);
  const doFall = values.every((value, place) => value <= (values[place - 1] ?? value) && value >= aim);
  return doRise || doFall || values.at(-1) === aim;
}

/**
 * "2022 | 2023 | 2024 (target) | 2025 (target)": of the years without a word those before the first that is aimed at are
 * what was achieved, unless the plan itself begins with them.
 */
function beforeAims({ span: length, columns }: RunOfTimes, table: TableFacts): readonly ColumnFacts[] {
  if (length !== "year" || saysAchieved(table)) return [];
  const aimed = table.columns.filter((column) => says(column, "target")).map(yearOf);
  if (aimed.length < MIN_AIMED || aimed.includes(null)) return [];
  const first = Math.min(...aimed.flatMap((year) => year ?? []));
  const cut = Math.min(first, table.span?.first ?? first);
  const before = columns.filter(
    (column) => (yearOf(column) ?? cut) < cut && column.content.values > COLUMN_THRESHOLDS.some,
  );
  return before.length === columns.length ? before : [];
}

/** One alone can be the goal that the years before it lead to. */
const MIN_AIMED = 2;

/** The year that a header names as a whole. */
function yearOf({ sense: { period } }: ColumnFacts): number | null {
  return period === null || isPartOfYear(period) ? null : period.year;
}
