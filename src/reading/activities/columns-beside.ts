import { columnBeside, OPEN_WORDS, type ColumnBeside } from "../../plan/language/activity-phrases";
import { phrases } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { compareDays, type Period } from "../../plan/period";
import { periodInHeader } from "../../plan/language/time/period-words";
import { periodBegin, periodEnd, type YearStart } from "../../plan/plan-year";
import type { MentionedDate } from "../../plan/workplan";
import { dayOfSerial } from "../sheet/date-serial";
import { dayText, type SheetView } from "../sheet/sheet-view";
import { datesInText } from "./dates-in-text";
import { isDoneHeader, NUMBER, sharedIn, statusAlone, statusOfCell } from "./status-in-text";
import { quartersNamed } from "./workplan-dates";

/** "Done, next campaign in 2026": a status and nothing more up to the first mark. */
function beginsWithStatus(text: string): boolean {
  const [first = ""] = text.split(/[,;.:\n]/u);
  return statusAlone(first) !== null;
}

/** A single one among other words is there by chance. */
const SOME = 2;

/** Rows of a table, with its header. */
export interface TableRows {
  readonly firstHeaderRow: number;
  readonly lastHeaderRow: number;
}

/** A column of the users' own beside their activities. */
interface Beside {
  readonly column: number;
  readonly kind: ColumnBeside;
  readonly header: string;
}

/** What a row has in one of these columns. */
export interface TextBeside {
  readonly text: string;
  readonly column: number;
  readonly header: string;
}

/** Whether the cells of a column are statuses, and whether its numbers are shares of 1. */
interface ColumnOfStatuses {
  readonly are: "mostly" | "some" | "none";
  readonly inShares: boolean;
}

/** Numbers of which none is above 1, and some is above 0: nothing but shares is shown so. */
function areShares(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => NUMBER.test(text)).map((text) => Number(text.replace(",", ".")));
  return numbers.some((number) => number > 0) && numbers.every((number) => number <= 1);
}

const LONGEST_HEADER = 120;
/** A text that is longer tells more than by when something is due. */
const LONGEST_TIME = 40;
const OPEN = ofLanguages(() => new RegExp(OPEN_WORDS(), "iu"));
/** A serial number of a day from 1990 to 2100. */
const DAYS = { first: 32874, last: 73050 };

/** Says that no time is set, or that there is none. */
const OPEN_ANSWERS = ofLanguages(() => [
  phrases.undecided(),
  phrases.notApplicable(),
  phrases.notProgrammed(),
  phrases.wholeYear(),
]);
/** A month is one in whichever year. */
const ANY_YEAR = 2000;

/** What the users' own columns beside their activities say, row by row. */
export class ColumnsBeside {
  /** The columns that each row names as a header. */
  private readonly named: ReadonlyMap<number, readonly Beside[]>;
  /** Of each row the columns of the header above it, where no table is known. */
  private readonly above = new Map<number, readonly Beside[]>();
  private readonly ofTables = new Map<TableRows, readonly Beside[]>();
  /** Whether most cells of a column of dates are some. */
  private readonly columnsOfDates = new Map<string, boolean>();
  /** Whether what a column of statuses says is known as statuses. */
  private readonly areStatuses = new Map<string, ColumnOfStatuses>();

  constructor(
    private readonly view: SheetView,
    private readonly tables: readonly TableRows[],
    private readonly yearStart: YearStart,
    private readonly hasTargets: boolean,
  ) {
    const named = new Map<number, readonly Beside[]>();
    let best: readonly Beside[] = [];
    for (let row = view.firstRow; row <= view.lastRow; row++) {
      this.above.set(row, best);
      const columns = this.columnsIn(row);
      if (columns.length === 0) continue;
      named.set(row, columns);
      if (columns.length >= best.length) best = columns;
    }
    this.named = named;
  }

  private columnsIn(row: number): readonly Beside[] {
    const columns: Beside[] = [];
    for (let column = this.view.firstColumn; column <= this.view.lastColumn; column++) {
      const text = this.view.text(row, column);
      if (text === "" || text.length > LONGEST_HEADER) continue;
      const kind = columnBeside(onOneLine(text)) ?? (this.isOfDone(text) ? "status" : null);
      if (kind !== null) columns.push({ column, kind, header: text });
    }
    return columns;
  }

  /**
   * "% complete" and "Réalisé ?" say how far an activity has come where the plan has no targets, of which that could be
   * a share, or what was achieved.
   */
  private isOfDone(header: string): boolean {
    if (this.hasTargets) return false;
    const named = sharedIn(header);
    return named === null ? isDoneHeader(header) : columnBeside(named) === "status" || isDoneHeader(named);
  }

  /** The columns beside a row: those of its table's header, else of the row above that names most of them. */
  private columnsOf(row: number): readonly Beside[] {
    const table = this.tableOf(row);
    if (table === undefined) return this.above.get(row) ?? [];
    const known = this.ofTables.get(table);
    if (known !== undefined) return known;
    const columns: Beside[] = [];
    for (let header = table.firstHeaderRow; header <= table.lastHeaderRow; header++)
      columns.push(...(this.named.get(header) ?? []));
    this.ofTables.set(table, columns);
    return columns;
  }

  private tableOf(row: number): TableRows | undefined {
    return this.tables.filter(({ lastHeaderRow }) => lastHeaderRow < row).at(-1);
  }

  /** The texts that a row has in columns of a kind, with their places. */
  texts(row: number, kind: ColumnBeside): readonly TextBeside[] {
    return this.columnsOf(row)
      .filter((column) => column.kind === kind)
      .flatMap(({ column, header }) => {
        const text = this.view.seenText(row, column);
        return text === "" || this.isBand(row, column) ? [] : [{ text, column, header }];
      });
  }

  /** A heading merged over several columns is of none of them. */
  private isBand(row: number, column: number): boolean {
    const merge = this.view.merge(row, column);
    return merge !== null && merge.lastColumn > merge.firstColumn;
  }

  /** What a row has in columns of statuses; of a column whose cells are mostly none what is one for certain. */
  statuses(row: number): readonly (TextBeside & { readonly inShares: boolean })[] {
    return this.texts(row, "status").flatMap((beside) => {
      const { are, inShares } = this.statusesIn(row, beside);
      const isOne = are === "mostly" || (are === "some" && beginsWithStatus(beside.text));
      return isOne ? [{ ...beside, inShares }] : [];
    });
  }

  /** Whether the cells of a column are statuses: mostly, several of them for certain, or not. */
  private statusesIn(row: number, { column, header }: TextBeside): ColumnOfStatuses {
    const table = this.tableOf(row);
    const first = table === undefined ? this.view.firstRow : table.lastHeaderRow + 1;
    const key = `${first} ${column}`;
    const known = this.areStatuses.get(key);
    if (known !== undefined) return known;
    const texts: string[] = [];
    for (let each = first; each <= this.view.lastRow; each++) {
      const text = this.view.text(each, column);
      if (text !== "" && text !== header) texts.push(text);
    }
    const inShares = areShares(texts);
    const read = texts.filter((text) => statusOfCell(text, header, inShares) !== null).length;
    const certain = texts.filter(beginsWithStatus).length;
    const are = read * 2 >= texts.length ? "mostly" : certain >= SOME ? "some" : "none";
    this.areStatuses.set(key, { are, inShares });
    return { are, inShares };
  }

  /** The dates in a row's columns for them; a start and an end are one date. */
  dates(row: number, year: number | null): readonly MentionedDate[] {
    const columns = this.columnsOf(row).filter(({ kind }) => kind === "date");
    const dates = columns.flatMap(({ column }) => {
      const cell = this.view.reference(row, this.view.merge(row, column)?.firstColumn ?? column);
      return this.datesIn(this.dateText(row, column), year).map((date) => ({ ...date, cell }));
    });
    const [start, end, ...more] = dates;
    if (start === undefined || end === undefined || more.length > 0 || columns.length !== 2) return dates;
    const isSpan = start.cell.column !== end.cell.column && compareDays(start.first, end.last) <= 0;
    return isSpan ? [{ ...start, last: end.last }] : dates;
  }

  private datesIn(text: string, year: number | null): readonly MentionedDate[] {
    const dates = datesInText(text, year);
    if (dates.length > 0 || text.length > LONGEST_TIME) return dates;
    const quarters = this.quartersIn(text, year);
    return quarters.length > 0 ? quarters : this.yearIn(text);
  }

  /** "2026", "by the end of 2026": all of a year that a text names and nothing finer. */
  private yearIn(text: string): readonly MentionedDate[] {
    const named = periodInHeader(text);
    if (named?.year == null || named.part !== null || named.months !== null) return [];
    const year = { year: named.year };
    return [this.dateOf(text, year, year)];
  }

  private dateOf(text: string, begin: Period, end: Period): MentionedDate {
    return {
      text: onOneLine(text),
      first: periodBegin(begin, this.yearStart),
      last: periodEnd(end, this.yearStart),
      tentative: OPEN().test(text),
    };
  }

  /** "By Q2 2026", "Q1–Q3": all the time of the quarters that a text names where it has no date. */
  private quartersIn(text: string, year: number | null): readonly MentionedDate[] {
    const quarters = quartersNamed(text);
    const [first, last] = [quarters[0], quarters.at(-1)].map((named) => {
      const ofYear = named?.year ?? year;
      return named === undefined || ofYear === null ? null : { year: ofYear, quarter: named.quarter };
    });
    return first == null || last == null ? [] : [this.dateOf(text, first, last)];
  }

  /** What a row has in a column of dates and is none: "soon", or a month of which nobody knows the year. */
  textsWithoutDate(row: number, year: number | null): readonly TextBeside[] {
    return this.texts(row, "date").filter(({ column }) => {
      const text = this.dateText(row, column);
      const isOpen = OPEN_ANSWERS().some((words) => words.isWhole(foldText(text)));
      return !isOpen && this.datesIn(text, year).length === 0 && this.holdsDates(row, column);
    });
  }

  /** Whether most cells of a column name a time; others are remarks on one. */
  private holdsDates(row: number, column: number): boolean {
    const table = this.tableOf(row);
    const first = table === undefined ? this.view.firstRow : table.lastHeaderRow + 1;
    const key = `${first} ${column}`;
    const known = this.columnsOfDates.get(key);
    if (known !== undefined) return known;
    const rows = Array.from({ length: this.view.lastRow - first + 1 }, (_, at) => first + at);
    const texts = rows.map((each) => this.dateText(each, column)).filter((text) => text !== "");
    const dated = texts.filter((text) => this.datesIn(text, ANY_YEAR).length > 0);
    const holds = dated.length * 2 > texts.length;
    this.columnsOfDates.set(key, holds);
    return holds;
  }

  /** The first blank cell for a date in a row that has one, where no other has a date; else `null`. */
  blankDate(row: number): number | null {
    const columns = this.columnsOf(row).filter(({ kind }) => kind === "date");
    const blank = columns.filter(({ column }) => this.view.seenText(row, column) === "");
    return blank.length === columns.length ? (blank[0]?.column ?? null) : null;
  }

  private dateText(row: number, column: number): string {
    const value = this.view.value(row, column);
    const isSerial = typeof value === "number" && value >= DAYS.first && value <= DAYS.last;
    const day = isSerial ? dayOfSerial(value) : null;
    return day === null ? this.view.seenText(row, column) : dayText(day);
  }
}
