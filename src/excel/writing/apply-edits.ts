import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { CellEdit, Surrounding } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { blocksOf, requireSameContents } from "../guard/guarded-cells";
import { writeGuarded } from "../guard/guarded-writing";

/**
 * Applies edits of single cells, all or none: one round trip to find the sheets, one to look whether the edits may be
 * made, one to make them, in which it is looked at again what is around them.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  surroundings: readonly Surrounding[],
): Promise<void> {
  const titles = [...new Set([...edits, ...surroundings].map(({ cell }) => cell.sheet))];
  const sheets = titles.map((title) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(title);
    sheet.load("name");
    sheet.protection.load("protected");
    return { title, sheet };
  });
  await context.sync();

  const isEdited = new Set(edits.map(({ cell }) => cell.sheet));
  for (const { title, sheet } of sheets) {
    if (sheet.isNullObject) throw new WorkbookError({ kind: "sheetMissing", sheet: title });
    if (isEdited.has(title) && sheet.protection.protected) {
      throw new WorkbookError({ kind: "sheetProtected", sheet: title });
    }
  }
  const blocks = sheets.flatMap(({ title, sheet }) =>
    blocksOf({
      sheet,
      title,
      changes: onSheet(edits, title).map(({ cell, ...edit }) => ({ ...placeOf(cell), ...edit })),
      surroundings: onSheet(surroundings, title).map(({ cell, ...held }) => ({ ...placeOf(cell), ...held })),
    }),
  );
  await writeGuarded(context, await requireSameContents(context, blocks));
}

function onSheet<Item extends { readonly cell: CellReference }>(
  items: readonly Item[],
  title: string,
): Item[] {
  return items.filter(({ cell }) => cell.sheet === title);
}

function placeOf({ row, column }: CellReference) {
  return { row, column };
}
