import { COLUMN_THRESHOLDS } from "../../../weights/columns";
import { says, type ColumnFacts, type TableFacts } from "../../column-facts";
import { partsOfActual } from "../../time/parts-of-actuals";
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
    const why = besidePlanned(run, table);
    if (why !== null) for (const column of run.columns) achieved.set(column, why);
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
