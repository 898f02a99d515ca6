import type { CellLook, Grid } from "@plan-of-action/xlsx/grid";
import { rangeOf } from "../areas";
import { requestsOf, slicesOf, type Slice } from "./grid-slices";
import type { SheetOutline } from "./sheet-outline";

/** What a cell's font says; `null` if parts of its text differ. */
interface FontLooks {
  readonly strikethrough?: boolean | null;
  readonly superscript?: boolean | null;
}

/**
 * Asks of the sheets that have texts struck through or raised which cells these are, in one round trip more, or one for
 * each part that one answer cannot carry. Of a text that is so in part Excel does not say in which.
 */
export async function readLooks(
  context: Excel.RequestContext,
  sheets: readonly { readonly outline: SheetOutline; readonly grid: Grid }[],
  cellsPerRequest: number,
): Promise<ReadonlyMap<Grid, readonly CellLook[]>> {
  const looks = new Map<Grid, CellLook[]>(sheets.map(({ grid }) => [grid, []]));
  const gridOf = new Map(sheets.map(({ outline, grid }) => [outline, grid]));
  const slices = sheets.flatMap(({ outline }) => slicesOf(outline, cellsPerRequest));
  for (const request of requestsOf(slices, cellsPerRequest)) {
    const asked = request.map((slice) => ({ slice, fonts: askForFonts(slice) }));
    // eslint-disable-next-line no-restricted-syntax -- one answer cannot carry more cells
    await context.sync();
    for (const { slice, fonts } of asked) {
      const grid = gridOf.get(slice.outline);
      if (grid !== undefined) looks.get(grid)?.push(...looksOf(grid, slice, fonts()));
    }
  }
  return looks;
}

function askForFonts({ outline, area }: Slice): () => readonly (readonly FontLooks[])[] {
  const cells = rangeOf(outline.sheet, area).getCellProperties({
    format: { font: { strikethrough: true, superscript: true } },
  });
  return () => cells.value.map((row) => row.map(({ format }) => format?.font ?? {}));
}

function looksOf(grid: Grid, { area }: Slice, fonts: readonly (readonly FontLooks[])[]): readonly CellLook[] {
  return fonts.flatMap((row, r) =>
    row.flatMap((font, c): CellLook[] => {
      const place = { row: area.firstRow + r, column: area.firstColumn + c };
      const whole = grid.values[place.row - grid.firstRow]?.[place.column - grid.firstColumn] ?? null;
      if (whole === null) return [];
      if (font.strikethrough === true) return [{ ...place, kind: "struck", text: "", whole }];
      // A number has one format.
      const isUnknown = font.strikethrough === null || font.superscript === null;
      return isUnknown && typeof whole === "string"
        ? [{ ...place, kind: "unknown", text: whole, whole }]
        : [];
    }),
  );
}
