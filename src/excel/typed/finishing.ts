import type { SheetDescription } from "../../workbook/sheet-description";
import { isRefusal } from "../host-errors";
import { HANDED_OVER } from "../own-sheets";
import { MARKER_NAME, markerFormula } from "../../workbook/sheet-markers";
import { textBytes, type WriteStep } from "../steps/write-steps";
import {
  findSheetRecords,
  packUnfinished,
  recordXmls,
  type FoundRecords,
  type RecordPlace,
} from "./sheet-records";
import { textHash } from "../../plan/text-hash";
import type { FormerSheet } from "./former-sheet";
import { packWritten, writtenCells } from "./written-cells";

/** An own sheet with the marker that it has now. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly marker: string;
}

/** The records of all own sheets, looked for. */
export type SavedRecords = ReturnType<typeof findRecords>;

export function findRecords(context: Excel.RequestContext) {
  return {
    written: findSheetRecords(context, "written"),
    unfinished: findSheetRecords(context, "unfinished"),
  };
}

/** Whether Excel refuses what is kept next to the sheets: without it nothing that was typed would be safe. */
export async function areRecordsRefused(context: Excel.RequestContext): Promise<boolean> {
  findRecords(context);
  try {
    await context.sync();
    return false;
  } catch (error) {
    return isRefusal(error);
  }
}

/** What was set aside of a sheet that somebody has deleted before it was whole: a new one has nothing to do with it. */
export async function leftOfDeleted(
  context: Excel.RequestContext,
  { unfinished }: SavedRecords,
  marker: string,
): Promise<readonly Excel.CustomXmlPart[]> {
  if (unfinished.isEmpty) return [];
  const asked = unfinished.ask();
  await context.sync();
  return asked().partsOf(marker);
}

/** A record with its text. */
export interface SheetNote {
  readonly place: RecordPlace;
  readonly json: string;
}

/** What a description is about to write, by which what is typed next to it is distinguished. */
export function noteOfWritten(description: SheetDescription): SheetNote {
  const json = JSON.stringify(packWritten(writtenCells(description)));
  return { place: { record: "written", marker: description.marker, id: textHash(json) }, json };
}

/** How a new sheet stood before. */
const NOTHING_THERE: FormerSheet = {
  cells: [],
  typed: [],
  extent: { rows: 0, columns: 0 },
  subjects: new Map(),
  columns: new Map(),
};

/** Says that a new sheet is not whole yet, before anything is written on it. */
export class BegunSheet {
  readonly unfinished: Excel.CustomXmlPart[] = [];
  readonly steps: readonly WriteStep[];

  constructor(context: Excel.RequestContext, description: SheetDescription) {
    const { marker } = description;
    const blank = packUnfinished([NOTHING_THERE]);
    const note = noteOfWritten(description);
    const add = (xml: string) => context.workbook.customXmlParts.add(xml);
    this.steps = [
      ...recordXmls({ record: "unfinished", marker, id: 1 }, blank).map((xml) =>
        stepOf(xml, () => this.unfinished.push(add(xml))),
      ),
      ...recordXmls(note.place, note.json).map((xml) =>
        // Of a sheet that is handed over nothing is noted once it is whole.
        stepOf(xml, () => (marker === HANDED_OVER ? this.unfinished.push(add(xml)) : add(xml))),
      ),
    ];
  }
}

function stepOf(xml: string, apply: () => unknown): WriteStep {
  return { bytes: textBytes(xml) + 500, apply: () => void apply() };
}

/** Records of earlier writings of a sheet, under any of its markers. */
export interface FormerRecords {
  readonly written: FoundRecords;
  readonly unfinished: readonly Excel.CustomXmlPart[];
  readonly markers: readonly string[];
  /** The record of what the sheet says now, by its id; it was there before or has been added. */
  readonly note: number;
}

interface Finish {
  readonly marker: string;
  readonly existing: MarkedSheet | null;
  /** The parts that say that it is not whole. */
  readonly unfinished: readonly Excel.CustomXmlPart[];
  readonly former: FormerRecords | null;
}

/**
 * Says that a sheet is whole, as the last thing that is done to it: what was noted of earlier writings goes,
 * then what was set aside, then a sheet that took another's place gets its own marker.
 */
export function finishStep({ marker, existing, unfinished, former }: Finish): WriteStep {
  const kept = marker === HANDED_OVER ? undefined : former?.note;
  const stale = (former?.markers ?? []).flatMap((each) => former?.written.partsOf(each, kept) ?? []);
  const before = [...stale, ...(former?.unfinished ?? [])];
  return {
    bytes: 300 * before.length + 6_000,
    apply(sheet) {
      for (const part of [...before, ...unfinished]) part.delete();
      const name = sheet.names.getItem(MARKER_NAME);
      if (marker === HANDED_OVER) name.delete();
      else if (existing !== null && existing.marker !== marker) name.formula = markerFormula(marker);
    },
  };
}
