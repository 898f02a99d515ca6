import { strFromU8, unzipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import {
  compareAnswers,
  EXPECTED,
  LEFT_OUT,
  type ProbeRun,
  type Recording,
} from "../../../src/excel/self-test";
import { RECORDING_FOLLOWS, textToSend } from "../../../src/taskpane/self-test/report-text";
import { planToAttack } from "../attack/attacked-plan";
import { output } from "../oracles/outputs";
import { membersAskedBy } from "./members-asked";
import { replay } from "./replay";
import { testHost } from "./tested-host";

/** What makes the product ask for all that it ever does; written a second time each sheet is cleared first. */
const WRITTEN = ["all sheets of a meeting", "frozen summary", "indicators", "actuals", "sample plan"];

async function ranIn(...given: Parameters<typeof testHost>): Promise<ProbeRun> {
  const run = await testHost(...given);
  if (run === null) throw new Error("The workbook is in use");
  return run;
}

function recordingOf({ exchanges }: ProbeRun): Recording {
  const format = "plan-of-action-tracker/recording/1";
  return { format, application: "the host", excelApi: "1.17", exchanges };
}

describe("the self-test", () => {
  it("finds our host as it is committed, and leaves the workbook as it was", async () => {
    const file = newWorkbookFile();
    const { results } = await ranIn({}, file);
    expect(compareAnswers(results, EXPECTED)).toEqual({ same: results.length, differences: [], lacking: [] });
    expect(results.length).toBeGreaterThan(100);
    expect(file.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(file.customXmlParts.filter(({ xml }) => xml.includes("self-test"))).toEqual([]);
  });

  it("finds a difference that is planted, and goes on behind it", async () => {
    const faulty = { ignored: ["RangeFont.bold"], refused: ["ChartLegend.position"] };
    const { results } = await ranIn({ faulty });
    const { differences, same } = compareAnswers(results, EXPECTED);
    expect(differences.map(({ name, expected }) => [name, expected])).toEqual([
      ["RangeFont.bold", "true"],
      ["Range.getCellProperties", "[[true,true]]"],
      ["ChartLegend.position", '"Bottom"'],
    ]);
    expect(differences[2]?.found).toContain('{"refused":"GeneralException"}');
    expect(same).toBe(results.length - 3);
  });

  it("leaves out what an older Excel lacks", async () => {
    const { results } = await ranIn({ excelApi: "1.8" });
    const { differences, lacking } = compareAnswers(results, EXPECTED);
    expect(differences).toEqual([]);
    expect(lacking).toContainEqual({ name: "PageLayout.orientation", needs: "1.9" });
  });

  it("touches no workbook in which there is anything", async () => {
    const file = planToAttack(3);
    const before = file.save();
    expect(await testHost({}, file)).toBeNull();
    expect(file.save()).toEqual(before);
  });

  it("leaves every other sheet as it is where it is let into a workbook that is in use", async () => {
    const file = planToAttack(3);
    const [plan] = file.sheets;
    if (plan === undefined) throw new Error("no sheet");
    file.bringToFront(plan);
    const parts = () => {
      const all = Object.entries(unzipSync(file.save()));
      return all
        .filter(([name]) => name.startsWith("xl/worksheets/"))
        .map(([name, bytes]) => [name, strFromU8(bytes)]);
    };
    const before = parts();
    const run = await testHost({}, file, { evenIfInUse: true });
    expect(compareAnswers(run?.results ?? [], EXPECTED).differences).toEqual([]);
    expect(parts()).toEqual(before);
  });

  it("does away with what a test that was broken off has left", async () => {
    const file = newWorkbookFile();
    file.addSheet("Poa self-test cells").setCell(0, 0, { value: "left", formula: null });
    await ranIn({}, file);
    expect(file.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("asks for every member that the product asks for when it reads and writes", async () => {
    const used = await membersAskedBy(async () => {
      let bytes = planToAttack(3).save();
      for (const kind of WRITTEN) {
        bytes = await output(bytes, kind, "en");
        bytes = await output(bytes, kind, "km");
      }
    });
    const asked = await membersAskedBy(() => ranIn());
    expect([...used].filter((member) => !asked.has(member)).sort()).toEqual([]);
    expect(used.size).toBeGreaterThan(100);
  });
});

describe("a recording", () => {
  it("is answered by our host as it was recorded, whatever ids were given out", async () => {
    const run = await ranIn();
    expect(new Set(run.exchanges.map(({ probe }) => probe)).size).toBe(run.results.length + 1);
    // Another program gives out other ids.
    const elsewhere = JSON.stringify(recordingOf(run)).replaceAll('"reference-', '"their-reference-');
    expect(elsewhere).toContain('"_ReferenceId":"their-reference-1"');
    expect(await replay(JSON.parse(elsewhere) as Recording)).toEqual([]);
  });

  it("of another Excel shows where our host answers otherwise", async () => {
    const run = await ranIn({ faulty: { ignored: ["RangeFont.size"] } });
    expect(await replay(recordingOf(run))).toEqual([
      { probe: "RangeFont.size", place: ".Size", recorded: "11", replayed: "13" },
    ]);
  });
});

describe("the text that is sent", () => {
  const around = { version: "1.0.0", application: "Excel 16.0 on PC", supports: () => true };
  const sent = (run: ProbeRun, noticed = "") =>
    textToSend(compareAnswers(run.results, EXPECTED), run, around, noticed);

  it("is four lines where all is as expected, with what the user has noticed", async () => {
    const run = await ranIn();
    expect(sent(run).split("\n")).toEqual([
      "Plan of Action Tracker 1.0.0: test of an Excel",
      "Application: Excel 16.0 on PC",
      "ExcelApi: 1.40",
      `As expected: ${run.results.length}; different: 0; left out: 0`,
    ]);
    expect(sent(run, " The pane started again. ")).toMatch(/\n\nNoticed:\nThe pane started again\.$/);
  });

  it("has what was asked and answered where it differs, and no more; our host takes it as a recording", async () => {
    const run = await ranIn({ faulty: { ignored: ["RangeFont.size"], refused: ["ChartLegend.position"] } });
    const text = sent(run, "Nothing.");
    const recording = JSON.parse(
      text.slice(text.indexOf(RECORDING_FOLLOWS) + RECORDING_FOLLOWS.length),
    ) as Recording;
    expect(new Set(recording.exchanges.map(({ probe }) => probe))).toEqual(
      new Set(["", "RangeFont.size", "ChartLegend.position"]),
    );
    expect(text.length).toBeLessThan(60_000);
    expect((await replay(recording)).map(({ probe }) => probe)).toEqual([
      "RangeFont.size",
      "ChartLegend.position",
    ]);
  });

  it("and the recording have no name of the workbook, of its sheets, or of its own", async () => {
    const file = planToAttack(3);
    file.setName({ name: "SecretRate", formula: "0.5", scope: null, hidden: false, comment: null });
    const [plan] = file.sheets;
    if (plan === undefined) throw new Error("no sheet");
    const run = await ranIn(
      {
        name: "Secret plan.xlsx",
        quirks: { sheetsHaveNamesOfWorkbook: true },
        faulty: { ignored: ["RangeFont.size"] },
      },
      file,
      { evenIfInUse: true },
    );
    for (const text of [sent(run), JSON.stringify(recordingOf(run))]) {
      for (const { name } of file.sheets) expect(text).not.toContain(JSON.stringify(name));
      expect(text).not.toMatch(/Secret/);
      expect(text).toContain(LEFT_OUT);
    }
  });
});

it("a workbook that was tested can be saved and opened", async () => {
  const file = newWorkbookFile();
  await ranIn({}, file);
  expect(openWorkbookFile(file.save()).sheets).toHaveLength(1);
});
