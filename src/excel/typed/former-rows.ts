import { isCellError } from "@plan-of-action/xlsx/grid";
import { IN_PLACE, subjectFinder, type FindSubject, type RowSubject } from "../../workbook/row-subject";
import type { SheetDescription } from "../../workbook/sheet-description";
import { placesOf, type FormerSheet } from "./former-sheet";
import { rowsAlike } from "./rows-alike";
import { textHash } from "../../plan/text-hash";
import type { FilledCell, TypedCell } from "./typed-cells";
import { placeOf, rowOfPlace, writtenCells } from "./written-cells";

/** A longer text is none by which a row is numbered, nor the name of a cell. */
const LONGEST_NUMBER = 30;

/** What a former row was about, and what that is now; `null` if it is gone. */
export interface FormerSubject {
  readonly former: RowSubject;
  readonly now: RowSubject | null;
}

/**
 * What the rows of a former sheet are about, and which rows of its new description they are: by the key of what they
 * are about; on a sheet of an earlier version, which did not note it, by number and words where both are in the row.
 * Titles and headers are about nothing, and are known by what they say.
 */
export class FormerRows {
  /** The cells of each former row. */
  readonly cellsOf = new Map<number, FilledCell[]>();
  /** Former rows in which the product wrote something. */
  readonly own = new Set<number>();
  /** The present row of each former row that has one, in the order of the former sheet. */
  readonly stayed: ReadonlyMap<number, number>;
  private readonly find: FindSubject;
  private readonly rowsOf: ReadonlyMap<RowSubject, number>;
  private readonly typed: ReadonlySet<number>;
  private readonly alike: ReadonlyMap<number, number>;
  private readonly columnsSince: ReadonlyMap<number, number>;

  constructor(
    description: SheetDescription,
    private readonly former: FormerSheet,
  ) {
    this.typed = new Set(former.typed.map(({ row, column }) => placeOf(row, column)));
    for (const cell of former.cells) {
      this.cellsOf.set(cell.row, [...(this.cellsOf.get(cell.row) ?? []), cell]);
      if (!this.typed.has(placeOf(cell.row, cell.column))) this.own.add(cell.row);
    }
    const rows = description.rows.flatMap(({ about }, row) =>
      about === undefined || about.from !== undefined ? [] : [[about, row] as const],
    );
    this.rowsOf = new Map(rows);
    // The rows first: what they are about has a row.
    this.find = subjectFinder([...rows.map(([about]) => about), ...(description.subjects ?? [])]);
    this.columnsSince = description.columnsSince?.(former.cells.map(({ value }) => value)) ?? new Map();
    this.alike = titlesThatStayed(description, former, this.own);
    const stayed = [...this.cellsOf.keys()].flatMap((row) => {
      const subject = this.subjectOf(row);
      const present = subject === null ? this.alike.get(row) : this.rowOf(subject.now);
      return present === undefined || present === null ? [] : [[row, present] as const];
    });
    this.stayed = new Map(stayed.sort(([a], [b]) => a - b));
  }

  /** What a former row was about; `null` if it was about nothing, or nothing tells. */
  subjectOf(row: number): FormerSubject | null {
    const { subjects } = this.former;
    const former = subjects?.get(row);
    if (former !== undefined) return { former, now: this.find(former) };
    return subjects === null ? this.subjectByName(row) : null;
  }

  /** The present row about something; `null` if there is none. */
  rowOf(subject: RowSubject | null): number | null {
    return subject === null ? null : (this.rowsOf.get(subject) ?? null);
  }

  /** The column in which a cell is, as the sheet was written; what is set aside belongs where it was before. */
  homeOf({ row, column }: TypedCell): number {
    const from = this.former.subjects?.get(row)?.from ?? IN_PLACE;
    return from === IN_PLACE ? (this.former.columns.get(column) ?? column) : from;
  }

  /** The column that has taken the place of the one in which a cell is; `null` if its column has stayed. */
  movedTo(cell: TypedCell): number | null {
    return this.columnsSince.get(this.homeOf(cell)) ?? null;
  }

  private subjectByName(row: number): FormerSubject | null {
    const texts = this.ownTexts(row);
    for (const words of texts) {
      for (const number of ["", ...texts]) {
        const now = this.find({ key: "", number, words });
        if (now !== null && now.words !== now.number) return { former: now, now };
      }
    }
    if (this.alike.has(row)) return null;
    const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), "");
    const number = texts.find((text) => text.length <= LONGEST_NUMBER && /\p{N}/u.test(text)) ?? "";
    const words = longest === number ? "" : longest;
    // A title has one text.
    if (number === "" && texts.length < 2) return null;
    const key = `former:${textHash(`${number}\n${words}`).toString(36)}`;
    return { former: { key, number, words }, now: null };
  }

  /** The different texts that the product wrote in a row. */
  private ownTexts(row: number): readonly string[] {
    const own = (this.cellsOf.get(row) ?? []).filter((cell) => !this.typed.has(placeOf(row, cell.column)));
    const texts = own.flatMap(({ value }) =>
      typeof value === "string" && value.trim() !== "" ? [value.trim()] : [],
    );
    return [...new Set(texts)];
  }
}

/**
 * The rows that are about nothing and say the same in the new description; and those that a person has added and the
 * description has taken over.
 */
function titlesThatStayed(
  description: SheetDescription,
  { cells, typed, subjects }: FormerSheet,
  own: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const titles = new Map(
    [...writtenCells(description).places].flatMap(([entry, places]) => {
      const ofTitles = places.filter((place) => description.rows[rowOfPlace(place)]?.about === undefined);
      return ofTitles.length === 0 ? [] : [[entry, ofTitles] as const];
    }),
  );
  const untold = cells.filter(({ row }) => own.has(row) && subjects?.has(row) !== true);
  const added = typed.filter(({ row }) => !own.has(row));
  const cellsOf = new Map<number, FilledCell[]>();
  for (const cell of untold) cellsOf.set(cell.row, [...(cellsOf.get(cell.row) ?? []), cell]);
  const sharesWords = ([row, alike]: readonly [number, { readonly row: number }]): boolean => {
    const words = wordsOf(description.rows[alike.row]?.cells ?? []);
    const standing = wordsOf(cellsOf.get(row) ?? []);
    return words.size === 0 || [...words].some((text) => standing.has(text));
  };
  const stayed = [
    // Figures and dashes are those of other rows too.
    ...[...rowsAlike(placesOf(untold), titles)].filter(sharesWords),
    ...(added.length === 0 ? [] : rowsAlike(placesOf(added), placesOf(takenOver(description)))),
  ];
  return new Map(stayed.map(([row, alike]) => [row, alike.row]));
}

/** The texts with letters of some cells. */
function wordsOf(cells: readonly (Pick<FilledCell, "value"> | null)[]): ReadonlySet<string> {
  const values = cells.map((cell) => cell?.value);
  return new Set(
    values.flatMap((value) => (typeof value === "string" && /\p{L}/u.test(value) ? [value.trim()] : [])),
  );
}

/** What a person has typed and the description has. */
function takenOver({ rows }: SheetDescription): readonly FilledCell[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.typed !== true || cell.value === null
        ? []
        : [{ row, column, value: cell.value, formula: null, numberFormat: "General" }],
    ),
  );
}

/** What a cell says, as a text. */
export function textOf({ value, formula }: TypedCell): string {
  if (value === null) return formula ?? "";
  return isCellError(value) ? value.error : String(value);
}
