import { isDated, isOfPartOfYear } from "../../plan/column-meaning";
import type { HeaderWords } from "../../plan/language/header-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import { bodyRows, type BodyRow } from "../body/body-rows";
import type { HeaderColumn } from "../header/header-column";
import { columnsOfHeader } from "../header/plan-columns";
import type { FoundTable } from "../tables/found-table";
import { spanAbove } from "../tables/title-block";
import {
  areRepeated,
  areReworded,
  numberedRows,
  numberTheSame,
  versionOf,
  type NumberedRows,
} from "./sheets/versions";

/** The rows of tables, by which versions of a plan are told from its parts. Each table is gone through once. */
export class RowsOfTables {
  private readonly bodies = new Map<FoundTable, readonly BodyRow[]>();
  private readonly dated = new Map<FoundTable, ReadonlySet<string>>();
  private readonly valued = new Map<FoundTable, ReadonlySet<string>>();
  private readonly numbered = new Map<FoundTable, NumberedRows>();
  private readonly names = new Map<FoundTable, ReadonlySet<string>>();

  constructor(private readonly words: HeaderWords) {}

  /** The last row that is told of a table, its header's where it has none. */
  lastRowOf(table: FoundTable): number {
    return this.bodyOf(table).at(-1)?.row ?? table.header.rows.last;
  }

  private bodyOf(table: FoundTable): readonly BodyRow[] {
    const { view, header } = table;
    const known = this.bodies.get(table) ?? bodyRows(view, header, columnsOfHeader(header), this.words);
    this.bodies.set(table, known);
    return known;
  }

  private dataOf(table: FoundTable): readonly BodyRow[] {
    return this.bodyOf(table).filter(({ kind }) => kind === "data");
  }

  hasAny(table: FoundTable): boolean {
    return this.datedOf(table).size > 0;
  }

  /** Whether two tables with the same header are versions of one plan: the same rows in the same periods. */
  areVersions(table: FoundTable, other: FoundTable): boolean {
    if (areOfOtherParts(table, other)) return false;
    return (
      overlap(this.datedOf(table), this.datedOf(other)) > MIN_DATED ||
      overlap(this.valuedOf(table), this.valuedOf(other)) > MIN_VALUED ||
      this.areReworded(table, other)
    );
  }

  /**
   * Whether most actions or indicators of a table stand in another one: it reports on them, or breaks them down. Of one
   * nothing tells, and of two both must.
   */
  repeats(table: FoundTable, other: FoundTable): boolean {
    const known = this.namesOf(other);
    const names = [...this.namesOf(table)];
    const shared = names.filter((name) => known.has(name)).length;
    return names.length > 1 && shared * 2 > names.length;
  }

  /** Whether a table is far shorter than another one that has most of its rows. */
  areAmong(table: FoundTable, whole: FoundTable): boolean {
    return (
      this.namesOf(table).size < this.namesOf(whole).size * MAX_OF_WHOLE &&
      (this.repeats(table, whole) || this.areVersions(table, whole))
    );
  }

  /**
   * Whether two sheets have nearly all rows in common and other values: offices that each do all of them. Of versions most
   * values are the same, and their names say what they are.
   */
  areOfOffices(table: FoundTable, other: FoundTable): boolean {
    if (table.view === other.view || versionOf(table).isVersion || versionOf(other).isVersion) return false;
    const [own, others] = [this.namesOf(table), this.namesOf(other)];
    const shared = [...own].filter((name) => others.has(name)).length;
    if (shared < 2 || shared < Math.max(own.size, others.size) * MIN_OF_ROWS) return false;
    const [values, otherValues] = [this.valuedOf(table), this.valuedOf(other)].map(withoutZeros);
    return values !== undefined && otherValues !== undefined && overlap(values, otherValues) < MAX_OF_OFFICES;
  }

  private namesOf(table: FoundTable): ReadonlySet<string> {
    const known = this.names.get(table) ?? namesInRows(table, this.dataOf(table));
    this.names.set(table, known);
    return known;
  }

  private areReworded(table: FoundTable, other: FoundTable): boolean {
    return isRewordedVersion(table, other, (each) => this.numberedOf(each));
  }

  private datedOf(table: FoundTable): ReadonlySet<string> {
    const known = this.dated.get(table) ?? datedRows(table, this.dataOf(table));
    this.dated.set(table, known);
    return known;
  }

  private valuedOf(table: FoundTable): ReadonlySet<string> {
    const known = this.valued.get(table) ?? valuedRows(table, this.dataOf(table));
    this.valued.set(table, known);
    return known;
  }

  private numberedOf(table: FoundTable): NumberedRows {
    const known = this.numbered.get(table) ?? numberedRows(table, this.dataOf(table));
    this.numbered.set(table, known);
    return known;
  }
}

/** Reports of a quarter or of a month each repeat the rows and the targets of the year. */
function areOfOtherParts(table: FoundTable, other: FoundTable): boolean {
  const [own, others] = [partsOfTable(table), partsOfTable(other)];
  return own.size > 0 && others.size > 0 && [...own].every((part) => !others.has(part));
}

function partsOfTable({ header }: FoundTable): ReadonlySet<string> {
  return new Set(header.columns.filter(({ meaning }) => isOfPartOfYear(meaning)).map(timeOf));
}

/** The time of a column, also where its year is not known. */
function timeOf({ year, part }: HeaderColumn): string {
  return `${year ?? ""} ${part?.span ?? ""} ${part?.index ?? ""}`;
}

/** The years of the columns; where they have none the first and the last that the title names. */
export function yearsOfTable({ view, header }: FoundTable): ReadonlySet<number> {
  const years = header.columns.flatMap(({ meaning, year }) => (isDated(meaning) ? (year ?? []) : []));
  if (years.length > 0) return new Set(years);
  const span = spanAbove(view, header.rows.first);
  return new Set(span === null ? [] : [span.first, span.last]);
}

/** Every filled target of a table, by the texts of its row and its year; of a table without any its rows. */
function datedRows(table: FoundTable, rows: readonly BodyRow[]): ReadonlySet<string> {
  const { objective, number, action, indicator, of } = columnsOfHeader(table.header);
  // Regions can have the same rows, each to be done by its own office.
  const texts = [objective, number, action, indicator, ...of("responsibleAgencies")];
  const found = new Set(
    targetsInRows(table, rows, texts).map(
      ({ name, column }) => `${name} ${column.meaning} ${timeOf(column)}`,
    ),
  );
  if (found.size > 0) return found;
  return new Set(namedRows(table, rows, namesOfRows(table)).map(({ name }) => name));
}

/** Every filled target of a table with its value, by the words of its row, however the rows are numbered. */
function valuedRows(table: FoundTable, rows: readonly BodyRow[]): ReadonlySet<string> {
  const { view } = table;
  return new Set(
    targetsInRows(table, rows, namesOfRows(table)).map(
      ({ name, row, column }) =>
        `${name} ${column.meaning} ${timeOf(column)} ${foldText(view.text(row, column.column))}`,
    ),
  );
}

/**
 * The columns that name a row, whatever its number is. Sheets that control what a plan costs repeat its rows, and number
 * the papers beside them.
 */
function namesOfRows({ header }: FoundTable): readonly (HeaderColumn | null)[] {
  const { objective, action, indicator, of } = columnsOfHeader(header);
  return [objective, action, indicator, of("responsibleAgencies")[0] ?? null];
}

/** The filled cells of targets and actuals, each with the words of its row. */
function targetsInRows(
  table: FoundTable,
  rows: readonly BodyRow[],
  texts: readonly (HeaderColumn | null)[],
): readonly { readonly name: string; readonly row: number; readonly column: HeaderColumn }[] {
  const { view, header } = table;
  const { values } = columnsOfHeader(header);
  const others = values.filter(({ meaning }) => meaning !== "baseline");
  return namedRows(table, rows, texts).flatMap(({ name, row }) =>
    others.flatMap((column) => (view.text(row, column.column) === "" ? [] : [{ name, row, column }])),
  );
}

/** The words of each row in some columns; what is blank goes on from above. */
function namedRows(
  { view }: FoundTable,
  rows: readonly BodyRow[],
  texts: readonly (HeaderColumn | null)[],
): readonly { readonly name: string; readonly row: number }[] {
  const columns = texts.filter((column) => column !== null);
  const current = columns.map(() => "");
  return rows.map(({ row }) => {
    columns.forEach(({ column }, place) => {
      const text = view.text(row, column);
      if (text !== "") current[place] = foldText(text);
    });
    return { name: current.join("|"), row };
  });
}

/** The wordings of the actions and indicators of a table. */
function namesInRows({ view, header }: FoundTable, rows: readonly BodyRow[]): ReadonlySet<string> {
  const columns = columnsOfHeader(header);
  const named = [columns.action, columns.indicator].flatMap((column) => column?.column ?? []);
  const texts = rows.flatMap(({ row }) => named.map((column) => foldText(view.text(row, column))));
  return new Set(texts.filter((text) => text !== ""));
}

/**
 * Whether a table has the actions and the years of another in other words. Offices that each have the same rows
 * are told by their names: no version says "region".
 */
function isRewordedVersion(
  table: FoundTable,
  other: FoundTable,
  rowsOf: (table: FoundTable) => NumberedRows,
): boolean {
  const [own, others] = [yearsOfTable(table), yearsOfTable(other)];
  if (table.view === other.view || own.size === 0 || own.size !== others.size) return false;
  if ([...own].some((year) => !others.has(year))) return false;
  const [rows, otherRows] = [rowsOf(table), rowsOf(other)];
  if (versionOf(table).isVersion || versionOf(other).isVersion) return numberTheSame(rows, otherRows);
  return areReworded(rows, otherRows) && !areRepeated(rows, otherRows);
}

/** So many of the same rows in the same periods are the same plan once more, in another version. */
const MIN_DATED = 0.3;

/** So many of the same rows with the very same values are so too, however they are numbered. */
const MIN_VALUED = 0.5;

const MIN_OF_ROWS = 0.9;

/** Of two versions neither is so much shorter. */
const MAX_OF_WHOLE = 0.75;

/** Offices have some of their values in common, versions of a plan most. */
const MAX_OF_OFFICES = 0.5;

/** The filled cells of `valuedRows` but for those with a zero, which all offices have. */
function withoutZeros(values: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...values].filter((value) => !/ 0(?: ?0)*%?$/u.test(value)));
}

/** Which share of the smaller one of two sets is in the other. */
function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((each) => others.has(each)).length;
  return shared === 0 ? 0 : shared / Math.min(some.size, others.size);
}
