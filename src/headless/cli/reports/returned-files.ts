import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { csvGrid } from "../../../app/exchange";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { CannotBeDone } from "../cannot-be-done";
import { readCsvText } from "../files/csv-file";
import { openFile } from "../workbook-files";

/** The files that came back: as they are named, and of a folder all workbooks and CSV files in it, by their names. */
export async function returnedFiles(places: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places) {
    const there = await stat(place).catch(() => null);
    if (there?.isDirectory() === true) {
      const names = (await readdir(place)).filter((name) => /\.(?:xls[xm]|csv)$/i.test(name));
      const own = names.filter((name) => !name.startsWith("~$") && !name.startsWith("."));
      found.push(...own.sort((one, other) => (one < other ? -1 : 1)).map((name) => join(place, name)));
    } else found.push(place);
  }
  if (found.length === 0) {
    throw new CannotBeDone(
      `There is no .xlsx or .csv file in ${places.join(", ")}. Name the files that came back.`,
    );
  }
  return [...new Set(found)];
}

/** The sheets of a file that came back. Raises `CannotBeDone` where it cannot be read. */
export async function readReturnedFile(path: string): Promise<readonly Grid[]> {
  if (/\.(?:csv|txt)$/i.test(path)) return [csvGrid(await readCsvText(path))];
  const { workbook, host } = await openFile(path);
  try {
    return (await workbook.read()).sheets.map(({ grid }) => grid);
  } finally {
    host.close();
  }
}

/** Names under which files are distinguished: their own, with the folder where two have the same. */
export function namesOf(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, place) => {
    const name = names[place] ?? path;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : path;
  });
}
