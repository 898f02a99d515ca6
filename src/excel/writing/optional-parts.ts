import type { Area } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { LeftOutPart } from "../../workbook/workbook";
import { rangeOf } from "../areas";
import { addressSteps } from "../steps/address-steps";
import { drawChart, CHART_BYTES } from "../steps/chart-steps";
import { isRefusal } from "../host-errors";
import { pageSetUp, type PageSetUp } from "../steps/print-steps";
import { conditionalFormatStep, validationStep } from "../steps/table-steps";
import { runSteps, type WriteStep } from "../steps/write-steps";

/** The cells of a sheet that were emptied, of which former lists and conditional formats may be left; `null` for all. */
interface ClearedCells {
  readonly area: Area | null;
}

/**
 * Makes what a sheet is still of use without: frozen panes, conditional formats, lists to choose from, links, charts,
 * and the page set-up. All of it goes in one request; where Excel refuses something of it, each part goes in a request
 * of its own, and what is refused again is left out and reported. `cleared` is `null` for a new sheet.
 */
export async function makeOptionalParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  cleared: ClearedCells | null,
): Promise<readonly LeftOutPart[]> {
  const page = pageSetUp(description);
  const parts = [
    ...panesParts(description, cleared),
    ...formatsParts(description, cleared),
    ...listsParts(description, cleared),
    ...linksParts(description),
    ...description.charts.map(chartPart),
  ];
  if (await isMade(context, sheet, [...parts.flatMap(({ steps }) => steps), page])) return leftOfPage(page);
  const leftOut = new Map<string, LeftOutPart>();
  for (const { steps, drop, omission } of parts) {
    if (await isMade(context, sheet, [...drop, ...steps])) continue;
    if (drop.length > 0) await isMade(context, sheet, drop);
    leftOut.set(JSON.stringify(omission), omission);
  }
  return [...leftOut.values(), ...(await setUpAlone(context, sheet, description))];
}

/** Sets the page up; where Excel refuses that with an open height of 0, without one. Gives what is left out of it. */
async function setUpAlone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: SheetDescription,
): Promise<readonly LeftOutPart[]> {
  for (const height of ["zero", "unsaid"] as const) {
    const page = pageSetUp(description, height);
    if (await isMade(context, sheet, [page])) return leftOfPage(page);
  }
  return [{ part: "pageSetup" }];
}

function leftOfPage(page: PageSetUp): readonly LeftOutPart[] {
  return page.isFitted() ? [] : [{ part: "printScaling" }];
}

interface OptionalPart {
  readonly steps: readonly WriteStep[];
  /** Takes away what a request that was refused may have made of it. */
  readonly drop: readonly WriteStep[];
  /** What is reported where it is left out. */
  readonly omission: LeftOutPart;
}

/** Some builds and files refuse to freeze panes (office-js issues 2196 and 2014). */
function panesParts({ frozen }: SheetDescription, cleared: ClearedCells | null): readonly OptionalPart[] {
  const { rows, columns } = frozen;
  if (cleared === null && rows === 0 && columns === 0) return [];
  const apply = (sheet: Excel.Worksheet) => {
    const { freezePanes } = sheet;
    if (cleared !== null) freezePanes.unfreeze();
    if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  };
  return [{ steps: [{ bytes: 900, apply }], drop: [], omission: { part: "frozenPanes" } }];
}

function formatsParts(
  { conditionalFormats }: SheetDescription,
  cleared: ClearedCells | null,
): readonly OptionalPart[] {
  const drop = {
    bytes: 400,
    apply: (sheet: Excel.Worksheet) => cellsOf(sheet, cleared).conditionalFormats.clearAll(),
  };
  const former = cleared === null ? [] : [drop];
  // Excel puts each before all others, so that the first comes last.
  const steps = [...former, ...conditionalFormats.map(conditionalFormatStep).reverse()];
  return steps.length === 0 ? [] : [{ steps, drop: [drop], omission: { part: "conditionalFormats" } }];
}

function listsParts(
  { validations }: SheetDescription,
  cleared: ClearedCells | null,
): readonly OptionalPart[] {
  const clear = {
    bytes: 400,
    apply: (sheet: Excel.Worksheet) => cellsOf(sheet, cleared).dataValidation.clear(),
  };
  const steps = [...(cleared === null ? [] : [clear]), ...validations.map(validationStep)];
  return steps.map((step) => ({ steps: [step], drop: [], omission: { part: "lists" } }));
}

function linksParts(description: SheetDescription): readonly OptionalPart[] {
  const steps = addressSteps(description);
  return steps.length === 0 ? [] : [{ steps, drop: [], omission: { part: "links" } }];
}

function cellsOf(sheet: Excel.Worksheet, cleared: ClearedCells | null): Excel.Range {
  const area = cleared?.area ?? null;
  return area === null ? sheet.getRange() : rangeOf(sheet, area);
}

function chartPart(chart: SheetDescription["charts"][number]): OptionalPart {
  const draw = { bytes: CHART_BYTES, apply: (sheet: Excel.Worksheet) => drawChart(sheet, chart) };
  return { steps: [draw], drop: [dropStep(chart.name)], omission: { part: "chart", name: chart.title } };
}

/** Takes away what the sheet has of a chart; Excel skips it where there is none. */
function dropStep(name: string): WriteStep {
  return { bytes: 500, apply: (sheet) => sheet.charts.getItemOrNullObject(name).delete() };
}

/** Whether Excel did the steps; `false` if it refused something in them, rejects where it could do nothing at all. */
export async function isMade(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  steps: readonly WriteStep[],
): Promise<boolean> {
  try {
    await runSteps(context, sheet, steps);
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
