import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { CannotBeDone } from "../cannot-be-done";

/** A plan's file, and what tells it apart from the others in what is written of many. */
export interface PlanFile {
  readonly path: string;
  /** Its name without `.xlsx`; with as much of its folders before it as sets it apart from others. */
  readonly name: string;
}

/**
 * The workbooks that are meant: files as they are named, and of a folder all `.xlsx` files in it and in its
 * folders, in the order of their names. Each counts once. Raises `CannotBeDone` where there are none.
 */
export async function planFiles(places: readonly string[]): Promise<readonly PlanFile[]> {
  const found = new Set<string>();
  for (const place of places) {
    const there = await stat(place).catch(() => null);
    const files = there?.isDirectory() === true ? await workbooksIn(place) : [place];
    for (const file of files) found.add(resolve(file));
  }
  const paths = [...found];
  if (paths.length === 0) {
    throw new CannotBeDone(
      `There is no .xlsx file in ${places.join(", ")}. Name the plans' files, or a folder that holds them.`,
    );
  }
  const names = namesApart(paths);
  return paths.map((path, place) => ({ path, name: names[place] ?? basename(path) }));
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isWorkbook(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** Excel keeps `~$plan.xlsx` next to a workbook that is open. */
function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith("~$") && !name.startsWith(".");
}

function namesApart(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.replace(/\.xls[xm]$/i, "").split(/[\\/]/));
  const names = paths.map(() => "");
  let open = paths.map((_, place) => place);
  for (let depth = 1; open.length > 0; depth++) {
    const counts = new Map<string, number>();
    for (const place of open) {
      const name = (parts[place] ?? []).slice(-depth).join("/");
      names[place] = name;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    open = open.filter(
      (place) => (counts.get(names[place] ?? "") ?? 0) > 1 && depth < (parts[place]?.length ?? 0),
    );
  }
  return names;
}
