import { meaningsWhere } from "../../plan/column-meaning";
import type { HeaderWords } from "../../plan/language/header-words";
import type { YearStart } from "../../plan/plan-year";
import type { SheetView } from "../sheet/sheet-view";
import { asSaid, settledRoles, withSaidTimes, type SaidOfColumns } from "../answers/said-columns";
import { factsOfTable, type ColumnFacts, type TableFacts, type YearsOfTable } from "./column-facts";
import { chooseRoles } from "./choice/assignment";
import { explainChoices, type ColumnChoice } from "./choice/explained";
import type { Question } from "./choice/question";
import { evidenceOf } from "./evidence";
import type { ColumnRole } from "./evidence/evidence";
import { columnsThatDateRows } from "./evidence/rows-told";
import type { HeaderRows } from "./header-paths";
import { withOtherLevels } from "./indicator-levels";
import { partColumnsOf } from "./part-columns";
import { withPartiesOfActuals, withPartsOfParties, withTotalBeside } from "./party-columns";
import { columnsOfAssignment, isDatedByRow } from "./columns-of-assignment";
import type { TableHeader } from "./table-header";
import { timeOfColumn } from "./time/period-of-column";
import { withoutUnachieved } from "./words-left";

/** Understands the header of a table: what each of its columns holds. `setStart`: when its year begins, as a person has set it. */
export function understandHeader(
  view: SheetView,
  rows: HeaderRows,
  words: HeaderWords,
  span: YearsOfTable | null,
  setStart?: YearStart,
): TableHeader {
  const { table, said } = withSaidTimes(factsOfTable(view, rows, words, span, setStart));
  const question = questionOf(table, said);
  const assignment = chooseRoles(question);
  const levels = withOtherLevels(assignment, table);
  const columns = columnsOfAssignment(levels, table);
  const parts = partColumnsOf(table.groups);
  return {
    rows,
    firstBodyRow: rows.last + 1,
    columns: asSaid(
      withoutUnachieved(
        withPartiesOfActuals(withTotalBeside(view, rows, withPartsOfParties(view, rows, columns)), words),
      ),
      table,
      said,
    ),
    saidOf: said.size,
    yearStart: table.yearStart,
    isYearStartKnown: table.isYearStartKnown,
    yearOfTwo: table.yearOfTwo,
    language: table.language,
    evidence: assignment.score,
    explain: () =>
      explainChoices(assignment, question).map((choice, at) => ({
        ...choice,
        ...roleOfOtherLevel(levels.assignment.chosen[at]?.role ?? choice.role, choice),
        column: table.columns[choice.place]?.column ?? 0,
        header: table.columns[choice.place]?.header ?? "",
        ...(parts.has(table.columns[choice.place]?.column ?? -1) ? { isPart: true } : {}),
      })),
  };
}

/** The indicators of another level, and what belongs to them, are known by where they stand. */
function roleOfOtherLevel(role: ColumnRole, choice: ColumnChoice): Partial<ColumnChoice> {
  return role === choice.role ? {} : { role, runnerUp: null };
}

/** What has to be chosen of a table, from its facts, and what a person has said of it. */
export function questionOf(table: TableFacts, said: SaidOfColumns = new Map()): Question {
  const datesRows = columnsThatDateRows(table).length > 0;
  return {
    columns: table.columns.length,
    evidence: evidenceOf(table),
    settled: settledRoles(said),
    keyOf: (place, role) => {
      const column = table.columns[place];
      return column === undefined ? null : keyOf(column, role, table, datesRows);
    },
  };
}

/** Meanings that several columns may share: each names more agencies, or stands on its own. */
const SHARED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...meaningsWhere(({ columns }) => columns !== "one"),
  "rowPeriod",
]);

/** One column holds the actions, one the targets of a year, and so on. */
function keyOf(column: ColumnFacts, role: ColumnRole, table: TableFacts, datesRows: boolean): string | null {
  if (SHARED.has(role)) return null;
  const { period } = column.sense;
  const { year, part } = timeOfColumn(column, role, table);
  const time = `${year ?? period?.yearOfPlan ?? ""} ${part?.span ?? ""} ${part?.index ?? ""}`;
  return `${role} ${time} ${isDatedByRow(column, role, datesRows)}`;
}
