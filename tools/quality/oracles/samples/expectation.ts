import { strFromU8, unzipSync } from "fflate";
import { parseCell } from "@plan-of-action/xlsx/grid";
import type { ExcelUser } from "@plan-of-action/office-host/host";
import { openWorkbookFile } from "@plan-of-action/xlsx";

/** What must have come of a sample, as its page says or its code makes plain. */
export interface Expectation {
  /** The order of its buttons, where another than its own makes sense. */
  readonly press?: readonly string[];
  /** What a person does when its buttons are pressed. */
  readonly then?: (user: ExcelUser) => void;
  /** Parts of what it prints, in their order. */
  readonly prints?: readonly string[];
  /** What stands in cells of the workbook that it leaves: values, or formulas with their `=`. */
  readonly cells?: Readonly<Record<string, string | number | boolean | null>>;
  /** Parts of what stands in the saved file's parts of a name, such as `xl/charts/`. */
  readonly file?: Readonly<Record<string, readonly string[]>>;
  /** What must not stand in parts of such a name: what the sample has taken away again. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
}

/** Where what a sample printed and left differs from what it must; [] if nowhere. */
export function differences(
  { prints = [], cells = {}, file = {}, without = {} }: Expectation,
  printed: readonly string[],
  saved: Uint8Array,
): string[] {
  return [
    ...printedOtherwise(prints, printed.join("\n")),
    ...standingOtherwise(cells, saved),
    ...savedOtherwise(file, saved),
    ...keptOtherwise(without, saved),
  ];
}

function printedOtherwise(prints: readonly string[], printed: string): string[] {
  let from = 0;
  const missing: string[] = [];
  for (const part of prints) {
    const at = printed.indexOf(part, from);
    if (at < 0) missing.push(`does not print ${JSON.stringify(part)}`);
    else from = at + part.length;
  }
  return missing;
}

function standingOtherwise(cells: NonNullable<Expectation["cells"]>, saved: Uint8Array): string[] {
  const { sheets } = openWorkbookFile(saved);
  return Object.entries(cells).flatMap(([address, wanted]) => {
    const place = parseCell(address);
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    if (place === null || sheet === undefined) return [`there is no ${address}`];
    const { value, formula } = sheet.cell(place.row, place.column);
    const stands = typeof wanted === "string" && wanted.startsWith("=") ? formula : value;
    return stands === wanted
      ? []
      : [`${address} is ${JSON.stringify(stands)}, not ${JSON.stringify(wanted)}`];
  });
}

function savedOtherwise(file: NonNullable<Expectation["file"]>, saved: Uint8Array): string[] {
  return Object.entries(file).flatMap(([name, texts]) => {
    const xml = partsNamed(name, saved);
    return texts.filter((text) => !xml.includes(text)).map((text) => `${name} lacks ${text}`);
  });
}

function keptOtherwise(without: NonNullable<Expectation["without"]>, saved: Uint8Array): string[] {
  return Object.entries(without).flatMap(([name, texts]) => {
    const xml = partsNamed(name, saved);
    return texts.filter((text) => xml.includes(text)).map((text) => `${name} still has ${text}`);
  });
}

/** All that stands in the parts whose names begin so. */
function partsNamed(name: string, saved: Uint8Array): string {
  const parts = Object.entries(unzipSync(saved)).filter(([part]) => part.startsWith(name));
  return parts.map(([, bytes]) => strFromU8(bytes)).join("\n");
}
