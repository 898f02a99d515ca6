import { kindOfMeaning } from "../../plan/column-meaning";
import type { ColumnMeaning } from "../../plan/plan";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { ColumnFacts, TableFacts } from "./column-facts";
import type { Assignment } from "./choice/assignment";
import { agenciesAsHeaders } from "./evidence/agencies";
import type { ColumnRole } from "./evidence/evidence";
import type { HeaderColumn } from "./header-column";
import type { OtherLevels } from "./indicator-levels";
import { columnsBesideWhole, type ColumnGroup } from "./part-columns";
import { timeOfColumn } from "./time/period-of-column";

/** The columns of a table with the meanings that were chosen for them; those without header and meaning are left out. */
export function columnsOfAssignment(
  { assignment, ofIndicators, inOtherRows }: OtherLevels,
  table: TableFacts,
): readonly HeaderColumn[] {
  const datesRows = assignment.chosen.some(({ role }) => role === "rowPeriod");
  const agencies = new Set(agenciesAsHeaders(table).map(({ place }) => place));
  const columns = table.columns.flatMap((facts): HeaderColumn[] => {
    const role = assignment.chosen[facts.place]?.role ?? "ignored";
    if (facts.isHeadless && role === "ignored") return [];
    const indicators = ofIndicators.get(facts.column);
    const isAgency = role === "responsibleAgencies" && agencies.has(facts.place);
    return [
      {
        ...headerColumn(facts, role, rivalOf(facts, assignment), table),
        ...(isAgency ? { sense: { ...facts.sense, kinds: [] } } : {}),
        ...labelsOf(facts, role, assignment),
        ...(isDatedByRow(facts, role, datesRows) ? { isDatedByRow: true } : {}),
        ...(indicators === undefined ? {} : { ofIndicators: indicators }),
        ...(facts.column === inOtherRows ? { isInOtherRows: true } : {}),
      },
    ];
  });
  return table.groups.reduce(withGroup, columns);
}

/** The columns with those of a whole and its parts put together, where the whole holds values. */
function withGroup(columns: readonly HeaderColumn[], group: ColumnGroup): readonly HeaderColumn[] {
  const { whole, isSum, parts, fraction } = group;
  const all = columns.find(({ column }) => column === whole);
  if (all === undefined || !holdsValues(all.meaning)) return columns;
  const others = new Set(columnsBesideWhole(group));
  // Parts that are added up are read, and so is what a percentage is of; of other parts the whole is.
  const leftOut = isSum || fraction !== undefined ? null : "partOfTotal";
  const told =
    fraction === undefined ? { breakdown: { parts, isSum } } : { fraction: { ...fraction, isSum } };
  return columns.map((column) => {
    if (column === all) return { ...column, ...told };
    return others.has(column.column) ? { ...column, meaning: "ignored", leftOut } : column;
  });
}

/** Whether the values of a column are of their row's period. */
export function isDatedByRow({ sense }: ColumnFacts, role: ColumnRole, datesRows: boolean): boolean {
  return datesRows && (role === "overallTarget" || role === "overallActual") && !sense.isOverall;
}

/** The column that has the meaning which another one could have had, and that meaning. */
interface Rival {
  readonly holder: number;
  readonly role: ColumnRole;
}

function headerColumn(
  facts: ColumnFacts,
  role: ColumnRole,
  rival: Rival | null,
  table: TableFacts,
): HeaderColumn {
  const { column, header, sense, content, hidden } = facts;
  const dated = rival?.role ?? role;
  const time = timeOfColumn(facts, dated, table);
  return {
    column,
    meaning: meaningOf(role),
    header,
    headerCell: sense.path.cell,
    ...time,
    hidden,
    sense,
    content,
    ...(sense.hasSlippedYear === true ? { isYearUnclear: true } : {}),
    ...(isDatedByFileName(facts, time.year, table) ? { isDatedByFileName: true } : {}),
    ...(role === "rowPeriod" ? { datesRows: true } : {}),
    ...(role === "rowKind" ? { tellsKinds: true } : {}),
    ...leftOutOf(facts, role, rival, table),
  };
}

/** Whether a year is told by nothing but the name of the file. */
function isDatedByFileName(
  { sense: { period } }: ColumnFacts,
  year: number | null,
  { span }: TableFacts,
): boolean {
  const isNamed = period !== null && period.year !== null;
  return !isNamed && span?.isOfFileName === true && year !== null && year >= span.first && year <= span.last;
}

function meaningOf(role: ColumnRole): ColumnMeaning {
  return role === "rowPeriod" || role === "rowKind" || role === "levelLabel" ? "ignored" : role;
}

/** The column with the names of the levels stands left of their texts. */
function labelsOf(
  { place, column }: ColumnFacts,
  role: ColumnRole,
  { chosen }: Assignment,
): Pick<HeaderColumn, "labels"> {
  return role === "objective" && chosen[place - 1]?.role === "levelLabel" ? { labels: column - 1 } : {};
}

function rivalOf({ place }: ColumnFacts, { chosen, candidates }: Assignment): Rival | null {
  if (chosen[place]?.role !== "ignored") return null;
  const wanted = candidates[place]?.find(({ role }) => role !== "ignored");
  if (wanted?.key == null) return null;
  const holder = chosen.findIndex(({ key }) => key === wanted.key);
  return holder < 0 ? null : { holder, role: wanted.role };
}

/**
 * Why a column is not read. A part beside the total of all, indicators and actions of another level, and codes beside
 * a number have another meaning than the column that is read; values of the same period, and the same header, have not.
 */
function leftOutOf(
  { header, sense }: ColumnFacts,
  role: ColumnRole,
  rival: Rival | null,
  { columns }: TableFacts,
): Pick<HeaderColumn, "leftOut" | "insteadRead"> {
  if (role !== "ignored") return { leftOut: null };
  const kept = rival === null ? undefined : columns[rival.holder];
  if (rival === null || kept === undefined) return { leftOut: "columnWithoutMeaning" };
  const isPartOfTotal = kept.sense.isOverall && !sense.isOverall && sense.period?.year != null;
  const meansTheSame =
    foldText(header) === foldText(kept.header) || (holdsValues(meaningOf(rival.role)) && !isPartOfTotal);
  return meansTheSame
    ? { leftOut: "duplicateColumn", insteadRead: kept.sense.path.cell }
    : { leftOut: "columnWithoutMeaning" };
}

function holdsValues(meaning: ColumnMeaning): boolean {
  return meaning === "baseline" || kindOfMeaning(meaning) !== null;
}
