import { readFileSync } from "node:fs";
import * as xlsx from "@e965/xlsx";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";

/** The sheets of an .xlsx file as grids, by a reader that shares no code with the product's own. */
export function gridsFromFile(path: string): readonly Grid[] {
  const book = xlsx.read(readFileSync(path), { cellNF: true, cellFormula: true, cellStyles: true });
  return book.SheetNames.map((name) => gridOfSheet(name, book.Sheets[name] ?? {}));
}

function gridOfSheet(sheet: string, contents: xlsx.WorkSheet): Grid {
  const range = xlsx.utils.decode_range(contents["!ref"] ?? "A1");
  const values: GridValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  for (let row = range.s.r; row <= range.e.r; row++) {
    const cells: (xlsx.CellObject | undefined)[] = [];
    for (let column = range.s.c; column <= range.e.c; column++) {
      cells.push(contents[xlsx.utils.encode_cell({ r: row, c: column })] as xlsx.CellObject | undefined);
    }
    values.push(cells.map(valueOf));
    formulas.push(cells.map((cell) => (cell?.f === undefined ? null : `=${cell.f}`)));
    numberFormats.push(cells.map((cell) => (typeof cell?.z === "string" ? cell.z : "General")));
  }
  return {
    sheet,
    visibility: "visible",
    firstRow: range.s.r,
    firstColumn: range.s.c,
    values,
    formulas,
    numberFormats,
    merges: (contents["!merges"] ?? []).map(({ s, e }) => ({
      firstRow: s.r,
      firstColumn: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    })),
    hiddenRows: hiddenAmong(contents["!rows"]),
    hiddenColumns: hiddenAmong(contents["!cols"]),
  };
}

function valueOf(cell: xlsx.CellObject | undefined): GridValue {
  if (cell?.v === undefined || cell.v === "") return null;
  if (cell.t === "e") return { error: cell.w ?? "#N/A" };
  return cell.v instanceof Date ? cell.v.getTime() : cell.v;
}

function hiddenAmong(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): readonly number[] {
  return (lines ?? []).flatMap((line, place) => (line?.hidden === true ? [place] : []));
}
