import type { SheetDescription } from "../../workbook/sheet-description";
import { HANDED_OVER, MARKER_NAME, markerFormula } from "../own-sheets";
import type { MarkedSheet } from "../write-sheet";
import { textBytes, type WriteStep } from "../write-steps";
import { findSheetRecords, packUnfinished, recordXmls, type FoundRecords } from "./sheet-records";
import { hashOf, packWritten, type WrittenCells } from "./written-cells";

/** The records of all own sheets, looked for. */
export type KeptRecords = ReturnType<typeof findRecords>;

export function findRecords(context: Excel.RequestContext) {
  return {
    written: findSheetRecords(context, "written"),
    unfinished: findSheetRecords(context, "unfinished"),
  };
}

/** Records that told of earlier writings of a sheet, under any of its markers. */
export interface FormerRecords {
  readonly written: FoundRecords;
  readonly unfinished: readonly Excel.CustomXmlPart[];
  readonly markers: readonly string[];
}

/** What was set aside of a sheet that somebody has deleted before it was whole: a new one has nothing to do with it. */
export async function leftOfDeleted(
  context: Excel.RequestContext,
  { unfinished }: KeptRecords,
  marker: string,
): Promise<readonly Excel.CustomXmlPart[]> {
  if (unfinished.isEmpty) return [];
  const asked = unfinished.ask();
  await context.sync();
  return asked().partsOf(marker);
}

/** Says that a new sheet is not whole yet, before anything is written on it. */
export class BegunSheet {
  readonly parts: Excel.CustomXmlPart[] = [];
  readonly steps: readonly WriteStep[];

  constructor(context: Excel.RequestContext, marker: string, meant: WrittenCells) {
    const nothing = { cells: [], typed: [], extent: { rows: 0, columns: 0 } };
    const json = packUnfinished({ layers: [nothing], before: null, meant });
    this.steps = recordXmls({ record: "unfinished", marker, id: 1 }, json).map((xml) => ({
      bytes: textBytes(xml) + 500,
      apply: () => void this.parts.push(context.workbook.customXmlParts.add(xml)),
    }));
  }
}

interface Finish {
  readonly description: SheetDescription;
  readonly meant: WrittenCells;
  readonly existing: MarkedSheet | null;
  /** The parts that say that it is not whole. */
  readonly unfinished: readonly Excel.CustomXmlPart[];
  readonly former: FormerRecords | null;
}

/**
 * Says that a sheet is whole, as the last thing that is done to it: what the product wrote on it is noted,
 * then what was set aside goes, then a sheet that took another's place gets its own marker.
 */
export function finishSteps(
  context: Excel.RequestContext,
  { description: { marker }, meant, existing, unfinished, former }: Finish,
): WriteStep[] {
  const isHandedOver = marker === HANDED_OVER;
  const json = JSON.stringify(packWritten(meant));
  const id = hashOf(json);
  const isNoted = former?.written.of(marker).some((record) => record.id === id) ?? false;
  const xmls = isHandedOver || isNoted ? [] : recordXmls({ record: "written", marker, id }, json);
  const stale = (former?.markers ?? []).flatMap((each) =>
    former === null || (each === marker && isNoted) ? [] : former.written.partsOf(each),
  );
  const beforeThis = [...stale, ...(former?.unfinished ?? [])];
  return [
    ...xmls.map((xml): WriteStep => ({
      bytes: textBytes(xml) + 500,
      apply: () => void context.workbook.customXmlParts.add(xml),
    })),
    {
      bytes: 300 * beforeThis.length + 6_000,
      apply(sheet) {
        for (const part of [...beforeThis, ...unfinished]) part.delete();
        const name = sheet.names.getItem(MARKER_NAME);
        if (isHandedOver) name.delete();
        else if (existing !== null && existing.marker !== marker) name.formula = markerFormula(marker);
      },
    },
  ];
}
