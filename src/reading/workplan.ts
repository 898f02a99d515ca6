import type { Plan } from "../plan/plan";
import type { Workplan, WorkplanEntry } from "../plan/workplan";
import { datesInText } from "./dates-in-text";
import { withWesternDigits } from "./digits";
import { periodInHead } from "./period-words";
import { quarterBlocks } from "./quarter-blocks";
import type { SheetView } from "./sheet-view";

/** Finds the workplan: the sheet with the most entries for quarters, outside the plan's own table. */
export function readWorkplan(views: readonly SheetView[], plan: Plan): Workplan | null {
  const ids = new Set(plan.actions.map(({ id }) => id));
  let best: Workplan | null = null;
  for (const view of views) {
    const entries = blockEntries(view, plan, ids);
    if (entries.length > (best?.entries.length ?? 0)) best = { sheet: view.grid.sheet, entries };
  }
  return best === null ? null : { ...best, entries: [...best.entries].sort(byTime) };
}

function byTime(a: WorkplanEntry, b: WorkplanEntry): number {
  return a.year - b.year || (a.quarter ?? 0) - (b.quarter ?? 0) || a.cell.row - b.cell.row;
}

/** Entries of cells in which each quarter has a heading, below a head with the year. */
function blockEntries(view: SheetView, plan: Plan, ids: ReadonlySet<string>): readonly WorkplanEntry[] {
  const entries: WorkplanEntry[] = [];
  const years = new Map<number, number | null>();
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    if (view.grid.sheet === plan.sheet && row >= plan.extent.firstHeadRow && row <= plan.extent.lastRow)
      continue;
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text === "") continue;
      const year = yearOfHead(text, plan);
      if (year !== null) spread(view, row, column, years, year);
      else if (text.includes("\n")) {
        const cell = view.reference(row, column);
        const blocks = quarterBlocks(text);
        if (!blocks.some(({ quarter }) => quarter !== null)) continue;
        for (const block of blocks) {
          const yearHere = years.get(column) ?? plan.span?.first ?? null;
          if (yearHere === null) continue;
          entries.push({
            ...block,
            year: yearHere,
            cell,
            ...namedIn([...block.outputs, ...block.activities], yearHere, ids),
          });
        }
      }
    }
  }
  return entries;
}

/** A year over merged columns is that of all of them. */
function spread(
  view: SheetView,
  row: number,
  column: number,
  years: Map<number, number | null>,
  year: number,
): void {
  const lastColumn = view.merge(row, column)?.lastColumn ?? column;
  for (let covered = column; covered <= lastColumn; covered++) years.set(covered, year);
}

const LONGEST_HEAD = 40;

function yearOfHead(text: string, plan: Plan): number | null {
  if (text.length > LONGEST_HEAD || text.includes("\n")) return null;
  const period = periodInHead(text);
  if (period === null || period.quarter !== null) return null;
  if (period.year !== null) return period.year;
  return period.yearOfPlan !== null && plan.span !== null ? plan.span.first + period.yearOfPlan - 1 : null;
}

/** The joint actions and the dates that texts name. */
export function namedIn(
  texts: readonly string[],
  year: number,
  ids: ReadonlySet<string>,
): Pick<WorkplanEntry, "actions" | "dates"> {
  const joined = withWesternDigits(texts.join("\n"));
  const numbers = [...joined.matchAll(/(?<![\d.])\d{1,2}(?:\.\d{1,2}){1,4}(?!\.?\d|\s?%)/g)].map(
    ([number]) => number,
  );
  const labelled = [
    ...joined.matchAll(
      /(?:action|activity|actividad|acci[oó]n|activit[eé]|กิจกรรม(?:ที่)?|សកម្មភាព(?:ទី)?)s?\s*(?:no\.?\s*)?(\d{1,2})(?![\d.])/giu,
    ),
  ].flatMap(([, number]) => number ?? []);
  return {
    actions: [...new Set([...numbers, ...labelled])].filter((number) => ids.has(number)),
    dates: texts.flatMap((text) => datesInText(text, year)),
  };
}
