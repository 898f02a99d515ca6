import { formatAddress, type CellReference } from "@plan-of-action/xlsx/grid";
import type { SheetDescription, UserSheet } from "../workbook/sheet-description";
import type { CellEdit, RecordChange, Surrounding, TableUpdate, Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { retryInFront, retryWhenBusy, retryWhenGone, retryWhenOthersWrite } from "./retry";
import { changesOf } from "./changes";
import { runAsOneUndo, runBatch } from "./host-errors";
import type { OfficeHost } from "./office-host";
import { readWorkbook } from "./reading/read-workbook";
import type { OwnRecord } from "./records/saved-records";
import { OwnSavings } from "./records/record-news";

export { withDefaultSettings } from "./default-settings";
export { surroundingExcel, type OfficeHost } from "./office-host";

/**
 * The workbook that is open in a host, as the use cases see it. This folder is the one place that
 * speaks Office.js; the host is Excel, or elsewhere our own behind the same library.
 */
export function openWorkbook(host: OfficeHost): Workbook {
  const own = new OwnSavings();
  const reading = <T>(read: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    retryInFront(host, () =>
      retryWhenBusy(host, () => retryWhenGone(() => runBatch(host, null, read, { readsOnly: true }))),
    );
  const keeping = (record: OwnRecord) => (change: RecordChange) =>
    runBatch(host, null, async (context) => (await fetchWriting()).saveRecord(context, record, change, own));
  return {
    read: () => reading(readWorkbook),
    // Where another pane writes the same sheet, one takes away what the other has found: as after any fault it is
    // written again from what is set aside.
    writeSheet: (description: SheetDescription) =>
      retryInFront(host, () =>
        retryWhenOthersWrite(() =>
          runAsOneUndo(host, description.title, async (context) =>
            (await fetchWriting()).writeSheet(context, description),
          ),
        ),
      ),
    updateTable: (update: TableUpdate) =>
      runBatch(host, null, async (context) => (await fetchWriting()).updateTable(context, update)),
    addSheet: (description: UserSheet) =>
      retryInFront(host, () =>
        runAsOneUndo(host, description.title, async (context) =>
          (await fetchWriting()).addSheet(context, description),
        ),
      ),
    applyEdits: (edits: readonly CellEdit[], surroundings: readonly Surrounding[]) =>
      runBatch(host, edits[0]?.cell.sheet ?? null, async (context) =>
        (await fetchWriting()).applyEdits(context, edits, surroundings),
      ),
    shownSheet: () => runBatch(host, null, shownSheet, { readsOnly: true }),
    selectCell: (cell: CellReference) => runBatch(host, cell.sheet, (context) => selectCell(context, cell)),
    saveSettings: keeping("settings"),
    saveSnapshots: keeping("snapshots"),
    saveRoll: keeping("roll"),
    saveDecisions: keeping("decisions"),
    savedDecisions: () => reading(async (context) => (await fetchWriting()).keptText(context, "decisions")),
    openNewWorkbook: (bytes: Uint8Array) =>
      runBatch(host, null, async () => (await fetchWriting()).openNewWorkbook(host, bytes)),
    onChanged: changesOf(host, own),
  };
}

/** In the pane it has come with the use cases that write sheets, of whose part of the build it is. */
function fetchWriting() {
  return import(/* webpackChunkName: "write" */ "./writing/sheet-writing");
}

async function shownSheet(context: Excel.RequestContext): Promise<string | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  try {
    await context.sync();
    return sheet.name;
  } catch {
    // A sheet that is a chart is not a worksheet, and Excel answers with an error. Nothing depends on it.
    return null;
  }
}

async function selectCell(context: Excel.RequestContext, cell: CellReference): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ kind: "sheetMissing", sheet: cell.sheet });
  sheet.activate();
  sheet.getRange(formatAddress(cell.row, cell.column)).select();
  await context.sync();
}
