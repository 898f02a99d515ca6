import { readFileSync } from "node:fs";
import { parseAddress } from "@plan-of-action/xlsx/grid";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";

const MEETING_PLAN = "tests/fixtures/joint-plan-of-action-2023-2025.xlsx";

/** Changes the text of a cell; a blank one is an empty text. */
export function setText(
  sheet: SheetFile,
  address: string,
  change: (text: string) => string | number | null,
): void {
  const { row, column } = parseAddress(address)!;
  const { value } = sheet.cell(row, column);
  sheet.setCell(row, column, { value: change(typeof value === "string" ? value : ""), formula: null });
}

/** The other delegation's draft of the meeting's plan, which differs in fourteen things. */
export function otherDelegation(): Uint8Array {
  const file = openWorkbookFile(readFileSync(MEETING_PLAN));
  const [sheet] = file.sheets;
  const put = (address: string, change: (text: string) => string | number | null) =>
    setText(sheet!, address, change);
  put("A8", (text) => text.replace("Strengthen", "Reinforce"));
  put("B9", (text) => text.replace("consultative workshops", "joint consultations"));
  put("B12", (text) => text.replace("Develop a risk assessment tools", "Develop risk assessment tools"));
  put("C17", () => "MoJ, MoI");
  put("D17", (text) => text.replace("justice group", "the bar association"));
  put("E13", () => "# of workshops held");
  put("F13", () => 2);
  put("H13", () => 1);
  put("F14", (text) => text.replace("60", "90"));
  put("H14", (text) => text.replace("30", "60"));
  put("E11", (text) => text.split("\n")[0]!);
  for (const address of ["F11", "H11", "I11"]) put(address, () => 2);
  put("J8", () => "Governments, partners and donors");
  put("B21", () => "3.5 Launch a joint media campaign for migrant workers");
  put("C21", () => "NCCT");
  put("E21", () => "# of campaigns");
  put("F21", () => 1);
  put("I21", () => 1);
  // Action 2.5 under objective 3.
  const title = sheet!.cell(16, 0).value;
  for (const merge of sheet!.mergesTouching({ firstRow: 11, lastRow: 19, firstColumn: 0, lastColumn: 0 }))
    sheet!.unmerge(merge);
  sheet!.setCell(16, 0, { value: null, formula: null });
  sheet!.setCell(15, 0, { value: title, formula: null });
  sheet!.merge({ firstRow: 11, lastRow: 14, firstColumn: 0, lastColumn: 0 });
  sheet!.merge({ firstRow: 15, lastRow: 20, firstColumn: 0, lastColumn: 0 });
  return file.save();
}
