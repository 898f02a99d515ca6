import { standingOf, ofKeyIndicators } from "../../src/app/exchange";
import { progressOf } from "../../src/app/compute-progress";
import { describeSummary } from "../../src/app/sheets/write-summary";
import { writeIndicators } from "../../src/app/sheets/write-indicators";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { workbookOfRows, type Rows } from "../workbook-of-rows";
import { studied } from "./small-plan";

const asOf = { year: 2025, month: 1, day: 10 };
const period = { year: 2024 };

function plan(header: string, [first = "", second = ""]: readonly string[]): HostedWorkbook {
  const rows: Rows = [
    ["Plan of action 2024"],
    ["Action", "Indicator", header, "Target 2024", "Actual 2024"],
    ["1.1 Assist", "Number of victims assisted", first, 100, 60],
    ["1.2 Train", "Number of officers trained", second, 50, 50],
    ["1.3 Inform", "Number of campaigns held", "", 4, 4],
  ];
  return hostWorkbook(workbookOfRows(rows, "Plan"));
}

async function keyOf(hosted: HostedWorkbook): Promise<readonly string[]> {
  const study = await studied(hosted, asOf);
  return (ofKeyIndicators(study)?.plan.indicators ?? []).map(({ id }) => id);
}

describe("key indicators", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["Key indicator", ["x", ""], ["1.1-1"]],
    ["Key indicator", ["No", "Yes"], ["1.2-1"]],
    ["សូចនាករគន្លឹះ", ["✓", ""], ["1.1-1"]],
    ["ตัวชี้วัดสำคัญ", ["ใช่", "ไม่ใช่"], ["1.1-1"]],
    ["Indicador clave", ["sí", "no"], ["1.1-1"]],
    // What does not mark them says nothing of it.
    ["Remarks", ["x", ""], []],
  ])("are those that the plan's column %s marks %j", async (header, marks, expected) => {
    expect(await keyOf(plan(header, marks))).toEqual(expected);
  });

  it("are the indicators themselves where that is what the column has", async () => {
    const rows: Rows = [
      ["Plan of action 2024"],
      ["Action", "Key indicator", "Target 2024"],
      ["1.1 Assist", "Number of victims assisted", 100],
      ["1.2 Train", "Number of officers trained", 50],
    ];
    const study = await studied(hostWorkbook(workbookOfRows(rows, "Plan")), asOf);
    expect(study.plan.indicators.map(({ text, isKeyIndicator }) => [text, isKeyIndicator])).toEqual([
      ["Number of victims assisted", undefined],
      ["Number of officers trained", undefined],
    ]);
  });

  it.each(LANGUAGES)("are marked in the sheet Indicators, also against the plan, in %s", async (language) => {
    const hosted = plan("Key indicator", ["x", ""]);
    const keyMarks = new Map([
      ["1.1-1", false],
      ["1.3-1", true],
    ]);
    const translate = createTranslator(language);
    await writeIndicators(hosted.workbook, await studied(hosted, asOf), { translate, keyMarks });
    expect(await keyOf(hosted)).toEqual(["1.3-1"]);
    // Written again without marks of a person's, the sheet keeps them.
    await writeIndicators(hosted.workbook, await studied(hosted, asOf), { translate });
    expect(await keyOf(hosted)).toEqual(["1.3-1"]);
  });

  it("are all that the first page of the summary and the overview tell of where only they are asked for", async () => {
    const study = await studied(plan("Key indicator", ["x", ""]), asOf);
    const translate = createTranslator("en");
    const textsOf = (keyOnly: boolean): string => {
      const request = { period, asOf, translate, keyOnly };
      const { rows } = describeSummary(study, progressOf(study, period), request);
      return rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))).join("\n");
    };
    expect(textsOf(true)).toContain("Key indicators: 1 of 3");
    expect(textsOf(true)).toContain("0 of the 1 indicator");
    expect(textsOf(true)).toContain("Number of campaigns held");
    expect(textsOf(false)).toContain("2 of the 3 indicators");
    const standing = standingOf(ofKeyIndicators(study)!, period, { name: "plan" });
    expect("total" in standing && standing.total.headline).toMatchObject({ due: 1, onTrackOrBetter: 0 });
  });
});
