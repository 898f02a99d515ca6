import { isHostError } from "../host-errors";
import type { OfficeHost } from "../office-host";
import { type Answer, Place, type Probe, ROWS_OF_A_PROBE } from "./probe";
import { privateTexts, withoutTexts } from "./private-texts";
import { PROBES } from "./probes";
import { type Exchange, recordExchanges } from "./recording";

/** What an Excel answered to a probe. */
export type ProbeOutcome =
  | { readonly kind: "answered"; readonly answer: Answer }
  /** The code of the error that it raised. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  | { readonly kind: "notAnswered" }
  /** It is too old for it. */
  | { readonly kind: "lacking"; readonly needs: string };

export interface ProbeResult {
  readonly name: string;
  readonly outcome: ProbeOutcome;
}

export interface ProbeRun {
  readonly results: readonly ProbeResult[];
  /** All that travelled; the workbook's own name, titles and names are left out of it. */
  readonly exchanges: readonly Exchange[];
}

/** The names of the test's own sheets begin so. */
const OWN_SHEET = "Poa self-test";

/** So long a probe may take, in ms: a round trip of Excel on the web takes up to a second. */
const PATIENCE_MS = 30_000;

/** How far the test has come. */
export type ProbeProgress = (done: number, of: number) => void;

/**
 * Puts every probe to an Excel, each in a batch of its own, so that one that fails spoils no other. Returns `null`
 * and does nothing where a sheet of the workbook has anything on it, unless that was asked for: it then adds and
 * deletes sheets of its own and touches no other, but empties the list of what can be undone.
 */
export async function runProbes(
  host: OfficeHost,
  progress: ProbeProgress,
  { evenIfInUse = false }: { readonly evenIfInUse?: boolean } = {},
): Promise<ProbeRun | null> {
  const exchanges: Exchange[] = [];
  const tell = (exchange: Exchange) => void exchanges.push(exchange);
  const between = (act: (context: Excel.RequestContext) => Promise<void>) =>
    host.run((context) => {
      recordExchanges(context, "", tell);
      return act(context);
    });
  if (!evenIfInUse && (await host.run(isInUse))) return null;
  const texts = await privateTexts(host, (title) => title.startsWith(OWN_SHEET));
  const results: ProbeResult[] = [];
  const all = Object.values(PROBES).reduce((sum, probes) => sum + probes.length, 0);
  for (const [subject, probes] of Object.entries(PROBES)) {
    const title = `${OWN_SHEET} ${subject}`;
    await between((context) => addSheet(context, title));
    for (const [index, probe] of probes.entries()) {
      const outcome = host.supports(probe.needs)
        ? await put(host, probe, title, index * ROWS_OF_A_PROBE, tell)
        : ({ kind: "lacking", needs: probe.needs } as const);
      results.push({ name: probe.name, outcome });
      progress(results.length, all);
    }
    await between(deleteOwnSheets);
  }
  return { results, exchanges: withoutTexts(exchanges, texts) };
}

async function put(
  host: OfficeHost,
  probe: Probe,
  title: string,
  firstRow: number,
  tell: (exchange: Exchange) => void,
): Promise<ProbeOutcome> {
  const asked = host.run(async (context): Promise<ProbeOutcome> => {
    recordExchanges(context, probe.name, tell);
    const sheet = context.workbook.worksheets.getItem(title);
    return { kind: "answered", answer: await probe.ask(new Place(context, sheet, firstRow)) };
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<ProbeOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "notAnswered" }), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, silence]);
  } catch (error) {
    return refused(error);
  } finally {
    clearTimeout(timer);
  }
}

function refused(error: unknown): ProbeOutcome {
  if (isHostError(error)) return { kind: "refused", code: error.code, message: error.message };
  return { kind: "refused", code: "", message: error instanceof Error ? error.message : String(error) };
}

/** Whether a sheet other than the test's own, which a interrupted test leaves, has anything on it. */
async function isInUse(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items
    .filter(({ name }) => !name.startsWith(OWN_SHEET))
    .map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return used.some(({ isNullObject }) => !isNullObject);
}

async function addSheet(context: Excel.RequestContext, title: string): Promise<void> {
  await deleteOwnSheets(context);
  context.workbook.worksheets.add(title);
  await context.sync();
}

async function deleteOwnSheets(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const own = worksheets.items.filter(({ name }) => name.startsWith(OWN_SHEET));
  // Excel refuses to delete the last sheet that a workbook shows.
  if (own.length > 0 && own.length === worksheets.items.length) worksheets.add();
  for (const sheet of own) sheet.delete();
  await context.sync();
}
