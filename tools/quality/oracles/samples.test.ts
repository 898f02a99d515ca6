import { differences } from "./samples/expectation";
import { runSample } from "./samples/run-sample";
import { readSample } from "./samples/sample-file";
import { readFileSync } from "node:fs";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { cachedResults } from "./cached-results";

/** A sample as the repository of Microsoft's has them, with one button and one field. */
function sample(body: string): string {
  const lines = [
    'document.getElementById("run").addEventListener("click", () => tryCatch(run));',
    "async function run() {",
    "await Excel.run(async (context) => {",
    body,
    "await context.sync();",
    "});",
    "}",
    "async function tryCatch(callback) {",
    ...["try { await callback(); }", "catch (error) { console.error(error); }", "}"],
  ];
  const block = (texts: readonly string[]) => texts.map((text) => `        ${text}`);
  return [
    ...["id: one", "script:", "    content: |-", ...block(lines), "    language: typescript"],
    ...["template:", "    content: |-", ...block(['<input id="rate" type="text" value="0.9">'])],
  ].join("\n");
}

async function outcome(body: string) {
  const read = readSample(sample(body));
  if (read === null) throw new Error("The sample has no script");
  return runSample(read);
}

describe("a sample", () => {
  it("runs: null objects do nothing, a block of one fills, every HTML colour has its name", async () => {
    const body =
      'context.workbook.worksheets.getItemOrNullObject("Sample").delete();' +
      'const range = context.workbook.worksheets.add("Sample").getRange("A1:B2");' +
      'range.values = [["x"]]; range.format.fill.color = "PapayaWhip";' +
      'console.log("rate", document.getElementById("rate").value);';
    const ran = await outcome(body);
    expect(ran).toMatchObject({ kind: "ran", printed: ["rate 0.9"], calledExcel: true });
    if (ran.kind !== "ran") return;
    const wanted = { prints: ["0.9"], cells: { "Sample!B2": "x" }, file: { "xl/styles": ["FFEFD5"] } };
    expect(differences(wanted, ran.printed, ran.saved)).toEqual([]);
    const kept = { without: { "xl/worksheets/": ["<c "], "xl/charts/": ["c:chart"] } };
    expect(differences(kept, ran.printed, ran.saved)).toEqual(["xl/worksheets/ still has <c "]);
    const unlike = { prints: ["1.1"], cells: { "Sample!B2": "y" }, file: { "xl/charts/": ["c:chart"] } };
    expect(differences(unlike, ran.printed, ran.saved)).toEqual([
      'does not print "1.1"',
      'Sample!B2 is "x", not "y"',
      "xl/charts/ lacks c:chart",
    ]);
  });

  it("is refused by the name of the member that the host has not", async () => {
    const body = "context.workbook.pivotTables.refreshAll();";
    expect(await outcome(body)).toEqual({ kind: "refused", member: "Workbook.pivotTables" });
  });

  it("is beyond the page where it uses what the page has not", async () => {
    expect(await outcome("new FileReader();")).toEqual({
      kind: "beyond",
      why: "FileReader is not defined",
    });
  });

  it("fails where Excel would refuse it", async () => {
    const body = 'context.workbook.worksheets.getItem("Nowhere").delete();';
    expect(await outcome(body)).toMatchObject({
      kind: "failed",
      why: expect.stringContaining("exist") as unknown,
    });
  });

  it("that is no script is passed over", () => {
    expect(readSample("id: one\nname: none")).toBeNull();
  });
});

/** A workbook with formulas and the results with which it came, right or not. */
function withResults(results: readonly (readonly [formula: string, value: number | string])[]): Uint8Array {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  for (const [row, [formula, value]] of results.entries()) sheet?.setCell(row, 1, { value, formula });
  return file.save();
}

describe("the results that a workbook came with", () => {
  it("stay where nothing that they depend on was edited, whatever their functions", async () => {
    const bytes = withResults([
      ["=TODAY()", 44_059],
      ["=NOW()+1", 44_060.5],
      ["=RAND()", 0.25],
      ['=INDIRECT("A1")', 7],
      ["=OFFSET(A1,1,0)", 8],
      ["=[1]Other!A1", 12],
      ["=SUM([2]Budget!$A$1:$A$9)", 13],
      ['=CELL("address",A1)', "$A$1"],
      ["=MYSTERY(1)", 3],
      ["=1+1", 99],
    ]);
    expect(await cachedResults(bytes)).toEqual({ formulas: 10, changed: [] });
  });

  it.each(["joint-plan-of-action-2023-2025", "plan-with-own-percentages", "every-feature"])(
    "stay in %s",
    async (name) => {
      const { changed } = await cachedResults(new Uint8Array(readFileSync(`tests/fixtures/${name}.xlsx`)));
      expect(changed).toEqual([]);
    },
  );
});
