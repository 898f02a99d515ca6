import type { SheetDescription } from "../../workbook/sheet-description";
import { newWorkbookFile } from "../../xlsx";
import { hostWorkbook } from "../hosted-workbook";

/** The bytes of a new workbook with these sheets and no other, the first in view. */
export async function workbookOf(sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  const file = newWorkbookFile();
  const [blank] = file.sheets;
  const [first] = sheets;
  // A blank sheet of the wanted title is taken for the description.
  if (blank !== undefined && first !== undefined) blank.name = first.title;
  const { workbook, host } = hostWorkbook(file);
  try {
    for (const sheet of sheets) await workbook.writeSheet(sheet);
    return file.save();
  } finally {
    host.close();
  }
}
