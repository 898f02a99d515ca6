import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  acceptFinding,
  confirmIndicators,
  listDefinitions,
  MEETING_SHEETS,
  prepareActuals,
  recordActuals,
  saveSettings,
  writeMeetingSheets,
} from "../../../src/app";
import { decisionsOf } from "../../../src/app/deciding/saved-decisions";
import { wordingOf, writeComparison, writeWording } from "../../../src/app/comparing";
import { handOut, takeBack } from "../../../src/app/exchange";
import { hostWorkbook, type HostedWorkbook } from "../../../src/headless/hosted-workbook";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { ON, request, translate } from "./attacked-plan";
import { theirMeetingPlan } from "./edits/meeting-drafts";
import { COMPARISON, compared, type Said } from "./edits/said";
import { notStanding } from "./edits/standing";
import { OWN_SHEETS } from "./own-sheet-use-cases";
import { entryOf, studied } from "./typed-workbook";
import { freezeSummary, writeSummary } from "../../../tests/sheets-alone";

jest.setTimeout(600_000);

const fixture = (name: string): string => join(import.meta.dirname, "../../../tests/fixtures", name);
const opened = (name: string) => openWorkbookFile(new Uint8Array(readFileSync(fixture(name))));
const said = JSON.parse(readFileSync(fixture("from-version-1.0.json"), "utf8")) as readonly Said[];

/** What open points were called by the former version, by their first words, and are called since. */
const CALLED_SINCE: readonly (readonly [former: string, since: string])[] = [
  ["2.1 Develop a risk assessment tools", "Bracket: “assessment tools to identify"],
  ["3.2 Develop guideline for protecting", "Remark in the text: “guideline for"],
  ["There are 2 values here", "2 targets for 1 indicator: 4, 120"],
  ["“twice a year” asks for 2 a year", "“twice a year” in the text; targets of"],
];

/** What columns were called by the former version, and are called since. */
const COLUMNS_SINCE: ReadonlyMap<string, string> = new Map([
  ["By whom", "Who"],
  ["Agreed text", "Decision"],
]);

/** What was said on a sheet, with the words and the column that it has since. */
function saidSince(one: Said): Said {
  const since = CALLED_SINCE.find(([former]) => one.beside?.startsWith(former) === true)?.[1];
  return {
    ...one,
    beside: since ?? one.beside,
    column: one.column === null ? null : (COLUMNS_SINCE.get(one.column) ?? one.column),
  };
}

/** What stands neither where it was said nor beside what that is called since. */
function lostOf(file: WorkbookFile): readonly string[] {
  return notStanding(said, file).flatMap((one) =>
    notStanding([saidSince(one)], file).length === 0 ? [] : [one.text],
  );
}

/** What people do with the workbook of the former version, each with what is asked of it. */
const USES: readonly (readonly [name: string, use: (hosted: HostedWorkbook) => Promise<unknown>])[] = [
  ["check", studied],
  ["hand out", async (hosted) => handOut(await studied(hosted), { ...request })],
  ["take back a form of the former version", takeBackForm],
  [
    "record",
    ({ workbook }) =>
      recordActuals(workbook, {
        entries: [entryOf("3.4-1", "2024-Q2", { comment: "RECORDED SINCE" })],
        ...{ on: ON, translate },
      }),
  ],
  ["prepare", ({ workbook }) => prepareActuals(workbook, { ...request, period: { year: 2025, quarter: 1 } })],
  ["confirm", confirmFirst],
  ["accept", acceptAnother],
  [
    "settings",
    async (hosted) => saveSettings(hosted.workbook, (await studied(hosted)).contents, { digits: "latin" }),
  ],
  ...OWN_SHEETS.filter(({ from }) => from === "typed").map(
    ({ name, prepare }) =>
      [
        name,
        async (hosted: HostedWorkbook) =>
          (await prepare(hosted, { bytes: new Uint8Array(), typed: [], ids: [] }))(),
      ] as const,
  ),
  ["summary", ({ workbook }) => writeSummary(workbook, request)],
  [
    "freeze the former summary again",
    ({ workbook }) =>
      freezeSummary(workbook, { ...request, period: { year: 2023, quarter: 4 }, rewriteFrozen: true }),
  ],
  [
    "all sheets of a meeting",
    ({ workbook }) =>
      writeMeetingSheets(
        workbook,
        { ...request, sheets: MEETING_SHEETS },
        { next: () => true, written: () => undefined },
      ),
  ],
  [
    "comparison",
    async (hosted) =>
      writeComparison(hosted.workbook, await compared(hosted, theirMeetingPlan()), COMPARISON),
  ],
  [
    "wording",
    async (hosted) => writeWording(hosted.workbook, await studied(hosted), { translate, asOf: ON }),
  ],
  ["freeze", ({ workbook }) => freezeSummary(workbook, request)],
];

async function takeBackForm({ workbook }: HostedWorkbook): Promise<void> {
  const { sheets } = await hostWorkbook(opened("form-from-version-1.0.xlsx")).workbook.read();
  const files = [{ name: "form.xlsx", sheets: sheets.map(({ grid }) => grid) }];
  const taken = await takeBack(workbook, { files, on: { year: 2024, month: 10, day: 5 }, translate });
  expect(taken).toMatchObject({ kind: "takenBack", conflicts: [] });
}

async function confirmFirst(hosted: HostedWorkbook): Promise<void> {
  const stated = listDefinitions(await studied(hosted))
    .slice(0, 2)
    .map(({ id, indicator, values }) => ({ id, indicator, values, confirmed: true }));
  expect(await confirmIndicators(hosted.workbook, { stated, translate, asOf: ON })).toMatchObject({
    kind: "confirmed",
  });
}

async function acceptAnother(hosted: HostedWorkbook): Promise<void> {
  const study = await studied(hosted);
  const open = study.findings.find(({ accepted }) => accepted === null);
  if (open === undefined) throw new Error("There is nothing to accept");
  await acceptFinding(hosted.workbook, study, open, { reason: "ACCEPTED SINCE", by: "Me", on: ON });
}

describe("a workbook of version 1.0", () => {
  it("opens with all that was said in it", async () => {
    const hosted = hostWorkbook(opened("from-version-1.0.xlsx"));
    const study = await studied(hosted);
    expect(study.settingsFaults).toEqual([]);
    expect(study.settings).toMatchObject({ language: "en", severities: { "agency-variant": "info" } });
    expect(study.settings.mapping?.sheet).toBe("Plan of Action");
    expect(study.findings.filter(({ accepted }) => accepted === "ACCEPTED.")).toHaveLength(1);
    expect(study.actuals.filter(({ report }) => report?.evidence?.startsWith("EVIDENCE"))).toHaveLength(30);
    expect(study.snapshotsFault).toBeNull();
    expect(study.since?.period).toEqual({ year: 2023, quarter: 4 });
    const definitions = listDefinitions(study);
    expect(definitions.filter(({ confirmed }) => confirmed)).toHaveLength(15);
    expect(definitions.map(({ values }) => values.meansOfVerification)).toEqual(
      definitions.map(
        ({ id }) => expect.stringMatching(`^MEANS OF VERIFICATION Indicators I${id} `) as string,
      ),
    );
    const decided = decisionsOf(await hosted.workbook.savedDecisions());
    expect(decided.fault).toBeNull();
    expect(decided.decided.decisions.map(({ by }) => by)).toEqual(["DECIDED BY ours.", "DECIDED BY theirs."]);
    expect((await wordingOf(hosted.workbook)).decided.history).toHaveLength(1);
    expect(notStanding(said, hosted.file)).toEqual([]);
  });

  it("keeps all of it, in its place, through every later write, and through each again", async () => {
    const hosted = hostWorkbook(opened("from-version-1.0.xlsx"));
    for (const time of ["first", "again"]) {
      for (const [name, use] of USES) {
        await use(hosted);
        expect({ time, name, lost: lostOf(hosted.file) }).toEqual({
          ...{ time, name, lost: [] },
        });
      }
    }
  });
});
