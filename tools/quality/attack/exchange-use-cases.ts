import { checkPlan, exportSettings, importSettings } from "../../../src/app";
import { writeComparison } from "../../../src/app/comparing";
import { handOut, takeBack, type ReturnedFile } from "../../../src/app/exchange";
import { hostWorkbook, type HostedWorkbook } from "../../../src/headless/hosted-workbook";
import { foreseeNextPlan, openNextPlan } from "../../../src/taskpane/next-plan/next-plan-work";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { ON, request, translate } from "./attacked-plan";
import { COMPARISON, comparedWithTheirs } from "./their-draft";
import { filledCells, studied } from "./typed-workbook";
import { plain, type Start, type UseCase } from "./use-case";

/** What comes from other workbooks: another draft, reports, settings; and the plan that follows. */
export const EXCHANGE: readonly UseCase[] = [
  comparing("comparison (new)", "fresh"),
  comparing("comparison (again)", "typed"),
  takingBack("take back (new)", "fresh"),
  takingBack("take back (again)", "typed"),
  plain("next plan", "typed", async (hosted) => {
    const wish = { first: 2026, last: 2028, choices: new Map(), targets: new Map() };
    const foreseen = foreseeNextPlan(await studied(hosted), { ...wish, translate });
    if (foreseen === null) throw new Error("The years are none of a plan");
    await openNextPlan(hosted.workbook, foreseen);
  }),
  {
    name: "import settings",
    from: "typed",
    async prepare(hosted) {
      const { contents } = await studied(hosted);
      const others: object = JSON.parse(exportSettings(contents)) as object;
      const text = JSON.stringify({ ...others, language: "km", accepted: [] });
      return () => importSettings(hosted.workbook, contents, text);
    },
  },
];

function comparing(name: string, from: Start): UseCase {
  return {
    name,
    from,
    async prepare(hosted) {
      const compared = await comparedWithTheirs(hosted);
      return () => writeComparison(hosted.workbook, compared, COMPARISON);
    },
  };
}

function takingBack(name: string, from: Start): UseCase {
  return {
    name,
    from,
    async prepare(hosted) {
      const files = await filledForms(hosted);
      return () => takeBack(hosted.workbook, { files, on: ON, translate });
    },
  };
}

/** The forms of the first quarter of 2025, filled in. */
async function filledForms({ workbook }: HostedWorkbook): Promise<readonly ReturnedFile[]> {
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind === "noPlan") throw new Error("The plan was not found");
  const period = { year: 2025, quarter: 1 } as const;
  const handed = handOut(study, { ...request, period });
  if (handed.kind !== "handedOut") throw new Error("There were no forms");
  return Promise.all(
    handed.forms.map(async ({ name, sheet }) => {
      const form = hostWorkbook(newWorkbookFile());
      await form.workbook.writeSheet(sheet);
      const filled = form.file.sheets.at(-1);
      const actual = [...(filled === undefined ? [] : filledCells(filled))].find(
        ({ value }) => value === "Actual",
      );
      if (filled === undefined || actual === undefined) throw new Error("The form has no column of actuals");
      filled.setCell(actual.row + 1, actual.column, { value: 1, formula: null });
      filled.setCell(actual.row + 1, actual.column + 1, { value: "TAKEN BACK", formula: null });
      const { sheets } = await form.workbook.read();
      return { name: `${name}.xlsx`, sheets: sheets.map(({ grid }) => grid) };
    }),
  );
}
