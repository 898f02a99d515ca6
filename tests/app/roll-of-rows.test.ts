import { acceptFinding, checkPlan, prepareActuals, type StudiedPlan } from "../../src/app";
import { hostWorkbook, joinWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { keeping, recordsOf } from "../keeping";
import { hostedPlan, studied, writePlan } from "./small-plan";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { writeChecks, writeSummary } from "../sheets-alone";

const translate = createTranslator("en");
const asOf = { year: 2024, month: 7, day: 1 } as const;
const period = { year: 2024, quarter: 2 } as const;

const LAWS: GridValue[] = ["1.1 Draft laws", "Police", "Number of laws drafted", 6, 2, 2, 2];
const COURSES: GridValue[] = ["1.2 Hold courses", "Police", "Number of officers in courses", 6, 2, 2, 2];
const AGENCIES: GridValue[] = ["1.1 Inspect agencies", "Labour", "Number of agencies inspected", 6, 2, 2, 2];

const plan = () => hostedPlan([LAWS, COURSES]);
const rollIn = ({ file }: HostedWorkbook) =>
  recordsOf(file).filter(({ namespace }) => namespace.endsWith(":roll"));
const keysOf = ({ plan: { indicators } }: StudiedPlan) =>
  Object.fromEntries(indicators.map(({ text, key }) => [text, key]));

describe("the rows of a plan", () => {
  it("are recorded by the first thing that is written, and not by reading and checking", async () => {
    const hosted = plan();
    await studied(hosted, asOf);
    expect(rollIn(hosted)).toHaveLength(0);
    await writeChecks(hosted.workbook, { translate, asOf });
    expect(rollIn(hosted)).toHaveLength(1);
  });

  it.each<[string, (hosted: HostedWorkbook) => Promise<unknown>]>([
    ["a summary", ({ workbook }) => writeSummary(workbook, { period, asOf, translate })],
    ["the Actuals sheet", ({ workbook }) => prepareActuals(workbook, { period, translate })],
    [
      "an acceptance",
      async (hosted) => {
        const study = await studied(hosted, asOf);
        const [finding] = study.findings;
        return acceptFinding(hosted.workbook, study, finding!, { reason: "so agreed", by: "", on: asOf });
      },
    ],
  ])("are recorded by %s", async (_, write) => {
    const hosted = hostedPlan([["1.1 Draft laws", "Police", "Number of laws drafted", 7, 2, 2, 2]]);
    await write(hosted);
    expect(rollIn(hosted)).toHaveLength(1);
  });

  it("are known again under other numbers, after the file was saved and opened", async () => {
    const hosted = plan();
    await writeChecks(hosted.workbook, { translate, asOf });
    const before = keysOf(await studied(hosted));
    writePlan(hosted.file.sheets[0]!, [
      AGENCIES,
      ["1.2 Draft laws", ...LAWS.slice(1)],
      ["1.3 Hold courses", ...COURSES.slice(1)],
    ]);
    const after = await studied(hostWorkbook(openWorkbookFile(hosted.file.save())));
    expect(keysOf(after)).toMatchObject(before);
    expect(after.plan.indicators[1]?.formerNames).toEqual([
      { number: "1.1-1", words: "Number of laws drafted" },
    ]);
  });

  it("are recorded once more only where they differ", async () => {
    const hosted = plan();
    await writeChecks(hosted.workbook, { translate, asOf });
    const [first] = rollIn(hosted);
    await writeSummary(hosted.workbook, { period, asOf, translate });
    expect(rollIn(hosted)).toEqual([first]);
    writePlan(hosted.file.sheets[0]!, [COURSES]);
    await writeSummary(hosted.workbook, { period, asOf, translate });
    expect(rollIn(hosted)).not.toEqual([first]);
    expect((await studied(hosted)).plan.gone?.map(({ names }) => names.at(-1)?.words)).toEqual([
      "Draft laws",
      "Number of laws drafted",
    ]);
  });

  it("are recorded by two panes at once, each of which read the plan before", async () => {
    const hosted = plan();
    const other = joinWorkbook(hosted);
    await Promise.all([
      writeChecks(hosted.workbook, { translate, asOf }),
      writeSummary(other.workbook, { period, asOf, translate }),
    ]);
    expect(rollIn(hosted)).toHaveLength(1);
    const study = await studied(hosted);
    expect([study.rollFault, study.plan.gone]).toEqual([null, []]);
  });

  it.each([
    ["of a newer version stays as it is", '{"version":2,"rows":"otherwise"}', "newer", 0],
    ["that is damaged is begun anew, and a copy of it stays", '{"version":1,"rows":[{}]}', "damaged", 1],
  ])("have a roll that cannot be read: one %s", async (_, json, fault, copies) => {
    const hosted = plan();
    await hosted.workbook.saveRoll(keeping(json));
    const study = await checkPlan(hosted.workbook);
    expect(study).toMatchObject({ rollFault: fault });
    await writeChecks(hosted.workbook, { translate, asOf });
    const { roll } = await hosted.workbook.read();
    expect(roll === json).toBe(fault === "newer");
    expect(recordsOf(hosted.file).filter(({ namespace }) => namespace.endsWith("roll-copy"))).toHaveLength(
      copies,
    );
  });
});
