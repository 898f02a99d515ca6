import type { CellReference } from "../../plan/cell-reference";
import type {
  AddedEntry,
  IndicatorColumn,
  IndicatorSheet,
  IndicatorSheetRow,
} from "../../plan/indicator-sheet";
import { readChoice } from "./choice-words";
import type { ChoiceColumn, ChoiceOf } from "./choices";
import type { Aggregation, Direction, Frequency, Measure, PartyParts } from "../definition";

/** A row of the Indicators sheet, understood. `null` where its cell is blank. */
export interface IndicatorEntry {
  readonly cell: CellReference;
  readonly id: string | null;
  readonly action: string | null;
  readonly indicator: string | null;
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly aggregation: Aggregation | null;
  readonly direction: Direction | null;
  readonly baseline: number | string | null;
  readonly baselineYear: number | string | null;
  readonly frequency: Frequency | null;
  readonly meansOfVerification: string | null;
  readonly parties: string | null;
  readonly partyParts: PartyParts | null;
  /** A person has said that the row is right, and each of its choices was understood. */
  readonly confirmed: boolean;
  /** What stands where a choice is due and is none. */
  readonly unknownChoices: readonly UnknownChoice[];
  /** Texts of its choices to be left as a person typed them: unknown ones, and with these the word that confirms. */
  readonly asTyped: ReadonlyMap<ChoiceColumn, string>;
  /** Where each of its entries stands. */
  readonly cells: Readonly<Partial<Record<IndicatorColumn, CellReference>>>;
  /** What stands in columns that the user added, by their heads. */
  readonly others: ReadonlyMap<string, AddedEntry>;
}

interface UnknownChoice {
  readonly column: ChoiceColumn;
  readonly cell: CellReference;
  readonly text: string;
}

/** The Indicators sheet, understood. */
export interface IndicatorTable {
  /** The rows that count, in their order. */
  readonly entries: readonly IndicatorEntry[];
  /** Rows with an id that another row has, each with the row that counts. */
  readonly duplicates: readonly { readonly entry: IndicatorEntry; readonly counting: IndicatorEntry }[];
  readonly otherHeads: readonly string[];
}

export const NO_TABLE: IndicatorTable = { entries: [], duplicates: [], otherHeads: [] };

/** Understands the rows of an Indicators sheet. Of two rows with one id the confirmed one counts, else the first. */
export function readIndicatorTable({ rows, otherHeads }: IndicatorSheet): IndicatorTable {
  const read = rows.map(readEntry);
  const counting = new Map<string, IndicatorEntry>();
  for (const entry of read) {
    if (entry.id === null) continue;
    const former = counting.get(idKey(entry.id));
    if (former === undefined || (entry.confirmed && !former.confirmed)) counting.set(idKey(entry.id), entry);
  }
  const entries: IndicatorEntry[] = [];
  const duplicates: IndicatorTable["duplicates"][number][] = [];
  for (const entry of read) {
    const counts = entry.id === null ? entry : (counting.get(idKey(entry.id)) ?? entry);
    if (counts === entry) entries.push(entry);
    else duplicates.push({ entry, counting: counts });
  }
  return { entries, duplicates, otherHeads };
}

/** An id without what people change by typing it again. */
export function idKey(id: string): string {
  return id.normalize("NFKC").replace(/\s+/gu, "").replace(/[‐-―]/gu, "-").toLowerCase();
}

function readEntry({ cell, entries, others }: IndicatorSheetRow): IndicatorEntry {
  const unknownChoices: UnknownChoice[] = [];
  const choice = <Column extends ChoiceColumn>(column: Column): ChoiceOf<Column> | null => {
    const entry = entries[column];
    if (entry === undefined) return null;
    const text = String(entry.value);
    const known = readChoice(column, text);
    if (known === null) unknownChoices.push({ column, cell: entry.cell, text });
    return known;
  };
  const confirmed = choice("confirmed") === "yes";
  const choices = {
    measure: choice("measure"),
    aggregation: choice("aggregation"),
    direction: choice("direction"),
    frequency: choice("frequency"),
    partyParts: choice("partyParts"),
  };
  const asTyped = new Map(unknownChoices.map(({ column, text }) => [column, text]));
  if (confirmed && asTyped.size > 0) asTyped.set("confirmed", String(entries.confirmed?.value));
  return {
    cell,
    ...choices,
    id: textOf(entries, "id"),
    action: textOf(entries, "action"),
    indicator: textOf(entries, "indicator"),
    unit: textOf(entries, "unit"),
    baseline: figureOf(entries, "baseline"),
    baselineYear: figureOf(entries, "baselineYear"),
    meansOfVerification: textOf(entries, "meansOfVerification"),
    parties: textOf(entries, "parties"),
    confirmed: confirmed && unknownChoices.length === 0,
    unknownChoices,
    asTyped,
    cells: cellsOf(entries),
    others,
  };
}

function cellsOf(entries: IndicatorSheetRow["entries"]): IndicatorEntry["cells"] {
  return Object.fromEntries(Object.entries(entries).map(([column, { cell }]) => [column, cell]));
}

function textOf(entries: IndicatorSheetRow["entries"], column: IndicatorColumn): string | null {
  const value = entries[column]?.value;
  return value === undefined ? null : String(value).trim();
}

function figureOf(entries: IndicatorSheetRow["entries"], column: IndicatorColumn): number | string | null {
  const value = entries[column]?.value;
  return typeof value === "number" ? value : textOf(entries, column);
}
