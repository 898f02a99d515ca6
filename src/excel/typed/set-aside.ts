import type { Area } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { WorkbookError } from "../../workbook/workbook-error";
import { readSheets } from "../reading/read-workbook";
import { HANDED_OVER } from "../own-sheets";
import { MARKER_NAME } from "../../workbook/sheet-markers";
import { withinLimits } from "../reading/outline-limits";
import { askForOutline } from "../reading/sheet-outline";
import { noteOfWritten, type FormerRecords, type SavedRecords, type MarkedSheet } from "./finishing";
import { askForWidths, columnsOfOwnWidth } from "./own-widths";
import { askForLooks } from "./looks";
import { withTypedCells } from "./place-typed";
import {
  addSheetRecord,
  packUnfinished,
  unpackUnfinished,
  unpackWrittenText,
  type FoundRecords,
} from "./sheet-records";
import { rowsAndColumns, type FormerSheet } from "./former-sheet";
import { describedWith } from "./typed-before";
import { filledCells, typedCells, type TypedCell } from "./typed-cells";
import type { StoodBefore } from "./typed-meanwhile";
import { eitherOf, entryKey, extentOf, placeOf, type WrittenCells } from "./written-cells";

/** What is to be emptied of a sheet. */
export interface SheetObjects {
  /** The cells that were read, of a sheet that is too large to be read as a whole; `null` for all. */
  readonly area: Area | null;
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly Excel.Table[];
}

/** A sheet whose typed cells are safe. */
interface SafeSheet {
  /** The description with what a person typed. */
  readonly description: SheetDescription;
  readonly objects: SheetObjects;
  /** The parts in which it is set aside. */
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly former: FormerRecords;
  /** The columns whose widths a person has set. */
  readonly ownWidths: ReadonlySet<number>;
  /** The sheet as it was read for that. */
  readonly stood: StoodBefore;
}

/** What is to be written in place of a sheet. */
interface Plan {
  readonly untyped: SheetDescription;
  readonly records: SavedRecords;
  /** What was typed on it between its being set aside and its being emptied; `null` for nothing. */
  readonly meanwhile: FormerSheet | null;
}

/**
 * Sets aside in the workbook how an own sheet stands, with all that a person typed on it, and gives the
 * description that has it again. Of a sheet that was left unfinished, what was set aside then counts, with
 * what has been typed since. `null` for a half-written sheet for the user on which they have typed already:
 * it is theirs then.
 */
export async function setAside(
  context: Excel.RequestContext,
  { sheet, marker }: MarkedSheet,
  { untyped, records, meanwhile }: Plan,
): Promise<SafeSheet | null> {
  sheet.load("name,visibility");
  sheet.charts.load("items/name");
  sheet.tables.load("items/name");
  const outline = askForOutline(sheet);
  const askedWritten = records.written.ask();
  const askedUnfinished = records.unfinished.ask();
  const widths = askForWidths(sheet, untyped);
  await context.sync();

  const [written, unfinished] = [askedWritten(), askedUnfinished()];
  const markers = [...new Set([marker, untyped.marker])];
  const bounded = await withinLimits(context, [outline()]);
  const [contents] = await readSheets(context, bounded);
  const present = contents === undefined ? [] : filledCells(contents.grid);
  const writings = writingsBefore(written, markers);
  const before = writings.reduce<WrittenCells | null>(eitherOf, null);
  const [record] = unfinished.of(marker);
  const left = record === undefined ? null : unpackUnfinished(record.text);

  const extent = before ?? extentOf(untyped);
  const found = typedCells(present, before, extent);
  const stood: StoodBefore = {
    cells: present,
    extent: { rows: extent.rows, columns: extent.columns },
    ...rowsAndColumns(present, writings),
  };
  const looks = found.length === 0 ? () => [] : askForLooks(sheet, found);
  if (found.length > 0) await context.sync();

  const layers = [...(left ?? [])];
  const typed = beside(
    looks(),
    layers.flatMap((layer) => layer.typed),
  );
  if (layers.length === 0 || typed.length > 0) {
    layers.push({ ...stood, typed });
  }
  if (meanwhile !== null)
    layers.splice(0, layers.length, ...layers.map(withoutOverwritten(meanwhile)), meanwhile);
  if (untyped.marker === HANDED_OVER && typed.length > 0) {
    // The marker first: without it the sheet is the user's, whatever is still kept of it.
    sheet.names.getItem(MARKER_NAME).delete();
    for (const part of [...written.partsOf(marker), ...unfinished.partsOf(marker)]) part.delete();
    await context.sync();
    return null;
  }
  const description =
    before === null ? (untyped.withTyped?.(null) ?? untyped) : describedWith(untyped, layers);
  const whole = withTypedCells(description, layers);
  const note = noteOfWritten(description);
  const isSame = written.of(description.marker).some(({ id }) => id === note.place.id);
  const parts = await addSheetRecord(
    context,
    { record: "unfinished", marker, id: (record?.id ?? 0) + 1 },
    packUnfinished(layers),
  );
  // Nothing has been changed yet.
  if (parts === null) throw new WorkbookError({ kind: "typedNotSetAside", sheet: sheet.name });
  const noted = isSame ? [] : await addSheetRecord(context, note.place, note.json);
  return {
    description: whole,
    objects: {
      charts: sheet.charts.items,
      tables: sheet.tables.items,
      // What is so far away that it was not read stays where it is.
      area: bounded[0]?.beyond.length === 0 ? null : fromA1(bounded[0]?.block ?? null),
    },
    parts: description.marker === HANDED_OVER ? [...parts, ...(noted ?? [])] : parts,
    ownWidths: columnsOfOwnWidth(widths(), { present, written: before, next: description }),
    stood,
    former: { written, unfinished: unfinished.partsOf(marker), markers, note: note.place.id },
  };
}

function fromA1(block: Area | null): Area {
  return { lastRow: 0, lastColumn: 0, ...block, firstRow: 0, firstColumn: 0 };
}

/** What the product wrote on a sheet, under any of its markers, by each record that was left. */
function writingsBefore(records: FoundRecords, markers: readonly string[]): readonly WrittenCells[] {
  return markers
    .flatMap((marker) => records.of(marker).map(({ text }) => unpackWrittenText(text)))
    .filter((written) => written !== null);
}

/** A layer without what a person has put another text over since. */
function withoutOverwritten(meanwhile: FormerSheet): (layer: FormerSheet) => FormerSheet {
  const overwritten = new Set(meanwhile.typed.map(({ row, column }) => placeOf(row, column)));
  const left = new Set(meanwhile.cells.map(({ value, formula }) => entryKey(value, formula)));
  return (layer) => ({
    ...layer,
    typed: layer.typed.filter(
      ({ row, column, value, formula }) =>
        !overwritten.has(placeOf(row, column)) || left.has(entryKey(value, formula)),
    ),
  });
}

/** What is typed and not among what was set aside already, which may have been put back in part. */
function beside(typed: readonly TypedCell[], setAsideBefore: readonly TypedCell[]): TypedCell[] {
  const known = new Map<string, number>();
  const keyOf = ({ value, formula }: TypedCell) => JSON.stringify([value, formula]);
  for (const cell of setAsideBefore) known.set(keyOf(cell), (known.get(keyOf(cell)) ?? 0) + 1);
  return typed.filter((cell) => {
    const left = known.get(keyOf(cell)) ?? 0;
    known.set(keyOf(cell), left - 1);
    return left <= 0;
  });
}
