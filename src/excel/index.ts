import { formatAddress, type CellReference } from "@plan-of-action/xlsx/grid";
import type { SheetDescription, UserSheet } from "../workbook/sheet-description";
import type { CellEdit, RecordChange, Surrounding, TableUpdate, Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { againInFront, againWhenBusy, againWhenGone, againWhenOthersWrite } from "./again";
import { runAsOneUndo, runBatch } from "./host-errors";
import type { OfficeHost } from "./office-host";
import { MARKER_NAME } from "../workbook/sheet-markers";
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
    againInFront(host, () =>
      againWhenBusy(host, () => againWhenGone(() => runBatch(host, null, read, { readsOnly: true }))),
    );
  const keeping = (record: OwnRecord) => (change: RecordChange) =>
    runBatch(host, null, async (context) => (await fetchWriting()).saveRecord(context, record, change, own));
  return {
    read: () => reading(readWorkbook),
    // Where another pane writes the same sheet, one takes away what the other has found: as after any fault it is
    // written again from what is set aside.
    writeSheet: (description: SheetDescription) =>
      againInFront(host, () =>
        againWhenOthersWrite(() =>
          runAsOneUndo(host, description.title, async (context) =>
            (await fetchWriting()).writeSheet(context, description),
          ),
        ),
      ),
    updateTable: (update: TableUpdate) =>
      runBatch(host, null, async (context) => (await fetchWriting()).updateTable(context, update)),
    addSheet: (description: UserSheet) =>
      againInFront(host, () =>
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
    async onChanged(listener) {
      const ends = [
        await runBatch(host, null, (context) => listenForChanges(host, context, listener)),
        // An Excel that tells of no settings tells of cells.
        await runBatch(host, null, (context) => listenForSavings(host, context, own, listener)).catch(noEnd),
      ];
      return async () => {
        await Promise.all(ends.map((end) => end()));
      };
    },
  };
}

/** In the pane it has come with the use cases that write sheets, of whose part of the build it is. */
function fetchWriting() {
  return import(/* webpackChunkName: "sheets" */ "./writing/sheet-writing");
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

/** `worksheets.onNameChanged`; an older Excel tells of no new name. */
const TELLS_OF_NAMES = "1.17";

/** `WorksheetChangedEventArgs.triggerSource`; to an older Excel all changes are a person's. */
const TELLS_WHO = "1.14";

async function listenForChanges(
  host: OfficeHost,
  context: Excel.RequestContext,
  listener: () => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const tell = () => {
    listener();
    return Promise.resolve();
  };
  const registrations: readonly { remove(): void }[] = [
    worksheets.onChanged.add((change) =>
      // What the product wrote itself is no news to it.
      host.supports(TELLS_WHO) && change.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell(),
    ),
    worksheets.onAdded.add(async ({ worksheetId }) => {
      // Where that cannot be determined, it is taken for the user's.
      const isOwn = runBatch(host, null, (later) => isOwnSheet(later, worksheetId)).catch(() => false);
      if (!(await isOwn)) listener();
    }),
    worksheets.onDeleted.add(tell),
    ...(host.supports(TELLS_OF_NAMES) ? [worksheets.onNameChanged.add(tell)] : []),
  ];
  await context.sync();
  return () =>
    runBatch(host, null, async () => {
      // A handler is removed in the context in which it was added.
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
}

/** Tells of settings, acceptances and snapshots that somebody else has saved. */
async function listenForSavings(
  host: OfficeHost,
  context: Excel.RequestContext,
  own: OwnSavings,
  listener: () => void,
): Promise<() => Promise<void>> {
  const registration = context.workbook.settings.onSettingsChanged.add(async () => {
    if (await runBatch(host, null, (later) => own.areOvertaken(later)).catch(() => true)) listener();
  });
  await context.sync();
  return async () => {
    registration.remove();
    await context.sync();
  };
}

/** Of listening that did not begin. */
function noEnd(): () => Promise<void> {
  return () => Promise.resolve();
}

/** Whether a sheet has the product's marker. The event does not tell who has added it. */
async function isOwnSheet(context: Excel.RequestContext, id: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
  await context.sync();
  return !marker.isNullObject;
}
