import { MARKER_NAME } from "../workbook/sheet-markers";
import type { Workbook } from "../workbook/workbook";
import { runBatch } from "./host-errors";
import type { OfficeHost } from "./office-host";
import type { OwnSavings } from "./records/record-news";

type EndListening = () => Promise<void>;

/** `Workbook.onChanged`: Excel is listened to once for all that want to know. */
export function changesOf(host: OfficeHost, own: OwnSavings): Workbook["onChanged"] {
  const listeners = new Set<{ readonly tell: () => void }>();
  let listening: Promise<EndListening> | null = null;
  const tellAll = (): void => {
    for (const { tell } of listeners) tell();
  };
  return async (tell) => {
    const listener = { tell };
    listeners.add(listener);
    try {
      await (listening ??= listen(host, own, tellAll));
    } catch (error) {
      listeners.delete(listener);
      listening = null;
      throw error;
    }
    return async () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      const last = listening;
      listening = null;
      await (
        await last
      )?.();
    };
  };
}

async function listen(host: OfficeHost, own: OwnSavings, listener: () => void): Promise<EndListening> {
  const ends = [
    await runBatch(host, null, (context) => listenForChanges(host, context, listener)),
    // An Excel that tells of no settings tells of cells.
    await runBatch(host, null, (context) => listenForSavings(host, context, own, listener)).catch(noEnd),
  ];
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}

/** `worksheets.onNameChanged`; an older Excel tells of no new name. */
const TELLS_OF_NAMES = "1.17";

/** `WorksheetChangedEventArgs.triggerSource`; to an older Excel all changes are a person's. */
const TELLS_WHO = "1.14";

async function listenForChanges(
  host: OfficeHost,
  context: Excel.RequestContext,
  listener: () => void,
): Promise<EndListening> {
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
): Promise<EndListening> {
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
function noEnd(): EndListening {
  return () => Promise.resolve();
}

/** Whether a sheet has the product's marker. The event does not tell who has added it. */
async function isOwnSheet(context: Excel.RequestContext, id: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
  await context.sync();
  return !marker.isNullObject;
}
