import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import type { Workbench } from "./workbench";

const FIRST_ROW = 6;
const ACTUAL = 8;

/** Opens the form at a place of the list, which the workbench then offers to save, and gives its bytes. */
export async function opensForm(workbench: Workbench, place: number): Promise<Uint8Array> {
  const { pane, page } = workbench;
  const open = pane.getByRole("button", { name: workbench.beginning("pane-exchange-open-named", {}) });
  await open.nth(place).click();
  const save = page.getByRole("button", { name: `Save new workbook ${place + 1}`, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "poa-"));
  try {
    const path = join(folder, "form.xlsx");
    await download.saveAs(path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A form with an actual in each of its first rows. */
export function filledIn(
  form: Uint8Array,
  rows: number,
  actualOf: (row: number) => number | string | null,
): Uint8Array {
  const file = openWorkbookFile(form);
  const [sheet] = file.sheets;
  for (let row = 0; row < rows; row++) {
    sheet?.setCell(FIRST_ROW + row, ACTUAL, { value: actualOf(row), formula: null });
  }
  return file.save();
}

export function upload(name: string, bytes: Uint8Array) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** 1,000 indicators, of each of ten agencies 100. */
export function planOfTenAgencies(): Uint8Array {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  const put = (row: number, column: number, value: string | number) =>
    sheet?.setCell(row, column, { value, formula: null });
  const headers = ["Joint actions", "Responsible agency", "Indicators", "Overall target", "2024", "2025"];
  put(0, 0, "PLAN OF ACTION 2024-2025");
  headers.forEach((header, column) => put(2, column, header));
  for (let indicator = 0; indicator < 1000; indicator++) {
    const row = 3 + indicator;
    const action = Math.floor(indicator / 5);
    if (indicator % 5 === 0) {
      put(row, 0, `1.${action + 1} Train officers of district ${action + 1}`);
      put(row, 1, `Agency ${String.fromCharCode(65 + (action % 10))}`);
    }
    put(row, 2, `# of officers trained in course ${(indicator % 5) + 1} of district ${action + 1}`);
    put(row, 3, 2000);
    put(row, 4, 1000);
    put(row, 5, 1000);
  }
  return file.save();
}
