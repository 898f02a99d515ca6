import { UNFINISHED_NAMESPACE } from "../own-sheets";
import { partsIn } from "../records/saved-records";
import { inRequests, textBytes } from "../steps/write-steps";
import type { FilledCell, TypedCell } from "./typed-cells";
import type { FormerSheet } from "./former-sheet";
import {
  packSubjects,
  packWritten,
  placeOf,
  unpackSubjects,
  unpackWritten,
  type WrittenCells,
} from "./written-cells";

/**
 * What is saved in the workbook for own sheets, in custom XML: for each what the product last wrote on it, and while
 * one is being written what was there before. The latter goes last, so that where it is there the sheet is unfinished;
 * of an unfinished one also what was about to be written is among what was written.
 */
export type SheetRecord = "written" | "unfinished";

/** A longer text is kept in several parts, so that none of them makes a request too large. */
const LONGEST_PIECE = 200_000;

/** A formula that is longer than one reference is not needed to read a sheet again, if the product wrote it. */
const LONGEST_KEPT_FORMULA = 24;

/**
 * An unfinished sheet as it was before; where it was left unfinished before then, also what was typed on it since, the
 * latest last.
 */
export function packUnfinished(layers: readonly FormerSheet[]): string {
  return JSON.stringify(layers.map(packLayer));
}

type PackedCell = readonly [
  row: number,
  column: number,
  value: FilledCell["value"],
  formula?: string | null,
  numberFormat?: string | null,
  look?: TypedCell["look"],
];

function packLayer({ cells, typed, extent, subjects, columns }: FormerSheet) {
  const asTyped = new Map(typed.map((cell) => [placeOf(cell.row, cell.column), cell]));
  return {
    extent,
    cells: cells.map((cell) => packCell(cell, asTyped.get(placeOf(cell.row, cell.column)))),
    about: subjects === null ? undefined : packSubjects(subjects),
    columns: [...columns],
  };
}

/** Those of earlier versions tell of nothing that rows are about. */
type PackedLayer = Pick<ReturnType<typeof packLayer>, "cells" | "extent"> &
  Partial<ReturnType<typeof packLayer>>;

function packCell(cell: FilledCell, asTyped: TypedCell | undefined): PackedCell {
  const { row, column, value } = cell;
  const isShort = (cell.formula?.length ?? 0) <= LONGEST_KEPT_FORMULA;
  const formula = asTyped === undefined && !isShort ? null : cell.formula;
  const format = cell.numberFormat === "General" ? null : cell.numberFormat;
  if (asTyped !== undefined) return [row, column, value, formula, format, asTyped.look ?? {}];
  return formula === null && format === null ? [row, column, value] : [row, column, value, formula, format];
}

function unpackLayer({ cells: packed, extent, about, columns = [] }: PackedLayer): FormerSheet {
  const cells = packed.map(([row, column, value, formula = null, numberFormat]) => ({
    ...{ row, column, value, formula },
    numberFormat: numberFormat ?? "General",
  }));
  const typed = packed.flatMap(([, , , , , look], index): TypedCell[] => {
    const cell = cells[index];
    return look === undefined || cell === undefined ? [] : [{ ...cell, look }];
  });
  const subjects = about === undefined ? null : unpackSubjects(about);
  return { cells, typed, extent, subjects, columns: new Map(columns) };
}

/** Only the product writes these; what a person has damaged is as good as not there. */
export function unpackUnfinished(json: string): readonly FormerSheet[] | null {
  try {
    return (JSON.parse(json) as readonly PackedLayer[]).map(unpackLayer);
  } catch {
    return null;
  }
}

export function unpackWrittenText(json: string): WrittenCells | null {
  try {
    return unpackWritten(JSON.parse(json) as ReturnType<typeof packWritten>);
  } catch {
    return null;
  }
}

function namespaceOf(record: SheetRecord): string {
  return record === "unfinished" ? UNFINISHED_NAMESPACE : "urn:plan-of-action-tracker:written";
}

/** One part of a record of one sheet. */
interface Piece {
  readonly marker: string;
  /** Which of several records of the sheet it belongs to. */
  readonly id: number;
  readonly place: number;
  readonly of: number;
  readonly text: string;
}

/** The records of all sheets, as they were found. */
export interface FoundRecords {
  /** Those of a sheet that are whole, by their ids from the highest. */
  of(marker: string): readonly FoundRecord[];
  /** All parts of a sheet's records, those of records that are not whole too; without those of one id where it is given. */
  partsOf(marker: string, without?: number): readonly Excel.CustomXmlPart[];
}

export interface FoundRecord {
  readonly id: number;
  readonly text: string;
}

/** Looks for the records of sheets. After one sync `ask` asks for what they say; after the next its answer gives them. */
export function findSheetRecords(context: Excel.RequestContext, record: SheetRecord) {
  const { items } = loadParts(context, record);
  return {
    ask(): () => FoundRecords {
      const asked = items().map((part) => ({ part, xml: part.getXml() }));
      return () =>
        foundIn(
          asked.flatMap(({ part, xml }) => {
            const piece = pieceIn(xml.value);
            return piece === null ? [] : [{ part, piece }];
          }),
        );
    },
    get isEmpty(): boolean {
      return items().length === 0;
    },
  };
}

function loadParts(context: Excel.RequestContext, record: SheetRecord) {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(record));
  parts.load("items/id");
  return { items: () => partsIn(parts) };
}

function foundIn(
  found: readonly { readonly part: Excel.CustomXmlPart; readonly piece: Piece }[],
): FoundRecords {
  const of = (marker: string) => found.filter(({ piece }) => piece.marker === marker);
  return {
    of: (marker) => wholeRecords(of(marker).map(({ piece }) => piece)),
    partsOf: (marker, without) =>
      of(marker)
        .filter(({ piece }) => piece.id !== without)
        .map(({ part }) => part),
  };
}

/** The records that are whole of each sheet, by its marker. */
export function recordsIn(xmls: readonly string[]): ReadonlyMap<string, readonly FoundRecord[]> {
  const pieces = xmls.map(pieceIn).filter((piece) => piece !== null);
  const markers = [...new Set(pieces.map(({ marker }) => marker))];
  return new Map(
    markers.map((marker) => [marker, wholeRecords(pieces.filter((piece) => piece.marker === marker))]),
  );
}

function wholeRecords(pieces: readonly Piece[]): FoundRecord[] {
  const ids = [...new Set(pieces.map(({ id }) => id))].sort((a, b) => b - a);
  return ids.flatMap((id): FoundRecord[] => {
    const text = wholeText(pieces.filter((piece) => piece.id === id));
    return text === null ? [] : [{ id, text }];
  });
}

function wholeText(found: readonly Piece[]): string | null {
  const pieces = new Map(found.map((piece) => [piece.place, piece]));
  const count = pieces.get(1)?.of ?? 0;
  const inOrder = Array.from({ length: count }, (_, index) => pieces.get(index + 1)?.text);
  return count === 0 || inOrder.includes(undefined) ? null : inOrder.join("");
}

/** Which record of which sheet is added. */
export interface RecordPlace {
  readonly record: SheetRecord;
  readonly marker: string;
  readonly id: number;
}

/**
 * Keeps what a sheet's record says, next to what there is of it, and gives the new parts; `null` if the workbook does
 * not give back what it was given: hosts have been seen to lose custom XML.
 */
export async function addSheetRecord(
  context: Excel.RequestContext,
  place: RecordPlace,
  json: string,
): Promise<readonly Excel.CustomXmlPart[] | null> {
  const added: {
    readonly part: Excel.CustomXmlPart;
    readonly xml: string;
    readonly back: { value: string };
  }[] = [];
  await inRequests(
    context,
    recordXmls(place, json).map((xml) => ({
      bytes: textBytes(xml) + 500,
      apply() {
        const part = context.workbook.customXmlParts.add(xml);
        added.push({ part, xml, back: part.getXml() });
      },
    })),
  );
  const isKept = added.every(({ xml, back }) => pieceIn(back.value)?.text === pieceIn(xml)?.text);
  return isKept ? added.map(({ part }) => part) : null;
}

/** The record of a sheet as XML, in parts. */
export function recordXmls({ record, marker, id }: RecordPlace, json: string): string[] {
  // XML has no such characters; JSON says them differently.
  const text = json.replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  const texts: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = from + LONGEST_PIECE;
    // Both halves of a character beyond the basic plane stay together.
    if (/[\ud800-\udbff]/.test(text.charAt(to - 1))) to += 1;
    texts.push(text.slice(from, to));
    from = to;
  }
  return texts.map((each, index) => {
    const attributes = `marker="${escaped(marker)}" id="${id}" part="${index + 1}" of="${texts.length}"`;
    return `<sheet xmlns="${namespaceOf(record)}" ${attributes}>${escaped(each)}</sheet>`;
  });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
}

function pieceIn(xml: string): Piece | null {
  const match = /<sheet\b([^>]*)>([^<]*)<\/sheet>/.exec(xml);
  if (match === null) return null;
  const [, attributes = "", text = ""] = match;
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  return {
    marker: unescaped(attribute("marker")),
    id: Number(attribute("id")),
    place: Number(attribute("part")),
    of: Number(attribute("of")),
    text: unescaped(text),
  };
}
