import type { SheetDescription } from "../../workbook/sheet-description";
import type { LeftOutPart } from "../../workbook/workbook";
import { drawChart, CHART_BYTES } from "../steps/chart-steps";
import { isRefusal } from "../host-errors";
import { pageSetUp, type PageSetUp } from "../steps/print-steps";
import { runSteps, type WriteStep } from "../steps/write-steps";

/**
 * Draws the charts and sets up the page: what a sheet is still of use without. All of it goes in one request; where
 * Excel refuses something of it, each chart and the page set-up go in a request of their own, and what is refused
 * again is left out and told.
 */
export async function makeOptionalParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: SheetDescription,
): Promise<readonly LeftOutPart[]> {
  const { charts } = description;
  const page = pageSetUp(description);
  const drawn = charts.map((chart) => chartStep(chart));
  if (await isMade(context, sheet, [...drawn, page])) return leftOfPage(page);
  const leftOut: LeftOutPart[] = [];
  for (const chart of charts) {
    const steps = [dropStep(chart.name), chartStep(chart)];
    if (await isMade(context, sheet, steps)) continue;
    await isMade(context, sheet, [dropStep(chart.name)]);
    leftOut.push({ part: "chart", name: chart.title });
  }
  const again = pageSetUp(description);
  const isSetUp = await isMade(context, sheet, [again]);
  return [...leftOut, ...(isSetUp ? leftOfPage(again) : [{ part: "pageSetup" } as const])];
}

function leftOfPage(page: PageSetUp): readonly LeftOutPart[] {
  return page.isFitted() ? [] : [{ part: "printScaling" }];
}

function chartStep(chart: SheetDescription["charts"][number]): WriteStep {
  return { bytes: CHART_BYTES, apply: (sheet) => drawChart(sheet, chart) };
}

/** Takes away what the sheet has of a chart; Excel passes over it where there is none. */
function dropStep(name: string): WriteStep {
  return { bytes: 500, apply: (sheet) => sheet.charts.getItemOrNullObject(name).delete() };
}

/** Whether Excel did the steps; `false` where it refused something in them, rejects where it could do nothing at all. */
async function isMade(
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
