import {
  acceptFinding,
  applyFix,
  checkPlan,
  confirmIndicators,
  saveMapping,
  listDefinitions,
  makePlanSheet,
  MEETING_SHEETS,
  mappingOfPlan,
  prepareActuals,
  recordActuals,
  saveSettings,
  writeMeetingSheets,
  withdrawAcceptance,
} from "../../../src/app";
import type { HostedWorkbook } from "../../../src/headless/hosted-workbook";
import { ON, PERIOD, request, translate } from "./attacked-plan";
import { entryOf, filledCells, placeOf, sheetTitled, studied, type TypedWorkbook } from "./typed-workbook";
import { EXCHANGE } from "./exchange-use-cases";
import { OWN_SHEETS } from "./own-sheet-use-cases";
import { plain, type Start, type UseCase } from "./use-case";
import { freezeSummary, writeSummary } from "../../../tests/sheets-alone";

export const USE_CASES: readonly UseCase[] = [
  plain("check", "typed", ({ workbook }) => checkPlan(workbook, undefined, ON)),
  {
    name: "fix",
    from: "typed",
    changesPlan: true,
    async prepare(hosted) {
      const study = await studied(hosted);
      const fix = study.findings.flatMap(({ fixes }) => fixes)[0];
      return () => (fix === undefined ? hosted.workbook.read() : applyFix(hosted.workbook, study, fix, ON));
    },
  },
  {
    name: "accept",
    from: "typed",
    async prepare(hosted) {
      const study = await studied(hosted);
      const finding = study.findings.find(({ accepted }) => accepted === null);
      if (finding === undefined) throw new Error("There is nothing to accept");
      const reasoning = { reason: "BECAUSE", by: "Me", on: ON };
      return () => acceptFinding(hosted.workbook, study, finding, reasoning);
    },
  },
  {
    name: "withdraw an acceptance",
    from: "typed",
    async prepare(hosted) {
      const study = await studied(hosted);
      const finding = study.findings.find(({ accepted }) => accepted !== null);
      return () =>
        finding === undefined ? hosted.workbook.read() : withdrawAcceptance(hosted.workbook, study, finding);
    },
  },
  confirming("confirm (cells)", "typed", () => undefined),
  confirming("confirm (whole sheet)", "typed", ({ file }, { ids }) => {
    const sheet = sheetTitled(file, "Indicators");
    const { row } = placeOf(sheet, ids.at(-1) ?? "");
    const cells = [...filledCells(sheet)].filter((cell) => cell.row === row && cell.column < 10);
    for (const { column } of cells) sheet.setCell(row, column, { value: null, formula: null });
  }),
  confirming("confirm (new sheet)", "fresh", () => undefined),
  plain("prepare (new)", "fresh", ({ workbook }) => prepareActuals(workbook, request)),
  plain("prepare (grow)", "typed", ({ workbook }) =>
    prepareActuals(workbook, { ...request, period: { year: 2025, quarter: 1 } }),
  ),
  plain("record (new)", "fresh", ({ workbook }) =>
    recordActuals(workbook, { entries: [entryOf("1.1-1", "2024-Q1", { comment: "R" })], on: ON, translate }),
  ),
  plain("record (correct)", "typed", ({ workbook }, { ids }) =>
    recordActuals(workbook, {
      entries: [
        entryOf(ids[0] ?? "", "2024-Q1", { actual: "2", comment: "CORRECTED" }),
        entryOf(ids[1] ?? "", "2024-Q2", { line: 2, comment: "FILLED" }),
      ],
      on: ON,
      translate,
    }),
  ),
  plain("record (many)", "typed", ({ workbook }, { ids }) =>
    recordActuals(workbook, {
      entries: ids.flatMap((id, index) => [
        entryOf(id, "2023-Q3", { line: 2 * index + 1, comment: `B ${index}` }),
        entryOf(id, "2023-Q4", { line: 2 * index + 2, comment: `C ${index}` }),
      ]),
      on: ON,
      translate,
    }),
  ),
  plain("summary (new)", "fresh", ({ workbook }) => writeSummary(workbook, request)),
  plain("summary (again)", "typed", ({ workbook }) => writeSummary(workbook, request)),
  plain("freeze", "typed", ({ workbook }) => freezeSummary(workbook, request)),
  plain("freeze again", "frozen", ({ workbook }) =>
    freezeSummary(workbook, { ...request, rewriteFrozen: true }),
  ),
  plain("write over a frozen one", "frozen", ({ workbook }) =>
    writeSummary(workbook, { ...request, rewriteFrozen: true }),
  ),
  ...OWN_SHEETS,
  {
    name: "settings",
    from: "typed",
    async prepare(hosted) {
      const { contents, settings } = await studied(hosted);
      const progress = { ...settings.progress, onTrackFrom: 85 };
      return () => saveSettings(hosted.workbook, contents, { progress });
    },
  },
  {
    name: "mapping",
    from: "typed",
    async prepare(hosted) {
      const { plan } = await studied(hosted);
      return () => saveMapping(hosted.workbook, mappingOfPlan(plan), ON);
    },
  },
  {
    ...plain("plan sheet", "typed", ({ workbook }) =>
      makePlanSheet(workbook, { kind: "sample", firstYear: 2024, translate }),
    ),
    addsEachTime: true,
  },
  plain("meeting sheets", "typed", ({ workbook }) =>
    writeMeetingSheets(
      workbook,
      { ...request, sheets: MEETING_SHEETS },
      { next: () => true, written: () => undefined },
    ),
  ),
  ...EXCHANGE,
];

function confirming(
  name: string,
  from: Start,
  before: (hosted: HostedWorkbook, start: TypedWorkbook) => void,
): UseCase {
  return {
    name,
    from,
    async prepare(hosted, start) {
      if (!happened.has(hosted)) before(hosted, start);
      happened.add(hosted);
      const listed = listDefinitions(await studied(hosted)).slice(-2);
      const stated = listed.map(({ id, indicator, values }) => ({ id, indicator, values, confirmed: true }));
      return () => confirmIndicators(hosted.workbook, { stated, translate, asOf: ON });
    },
  };
}

/** Workbooks in which what comes before has happened: it does so once, whatever fails after it. */
const happened = new WeakSet<HostedWorkbook>();

/** The workbook with which frozen summaries begin. */
export async function frozen(hosted: HostedWorkbook): Promise<void> {
  await freezeSummary(hosted.workbook, { ...request, period: PERIOD });
}
