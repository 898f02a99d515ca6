import { scriptOf, verdictOf } from "./samples";

/** A sample as the repository of Microsoft's has them, with one button. */
function sample(body: string): string {
  const lines = [
    'document.getElementById("run").addEventListener("click", () => tryCatch(run));',
    ...[
      "async function run() {",
      "await Excel.run(async (context) => {",
      body,
      "await context.sync();",
      "});",
      "}",
    ],
    "async function tryCatch(callback) {",
    ...["try { await callback(); }", "catch (error) { console.error(error); }", "}"],
  ];
  return [
    "id: one",
    "script:",
    "    content: |-",
    ...lines.map((line) => `        ${line}`),
    "    language: typescript",
  ].join("\n");
}

async function verdict(body: string) {
  const script = scriptOf(sample(body));
  if (script === null) throw new Error("The sample has no script");
  return verdictOf(script);
}

describe("a sample", () => {
  it("runs: null objects do nothing, a block of one fills, every HTML colour has its name", async () => {
    const body =
      'context.workbook.worksheets.getItemOrNullObject("Sample").delete();' +
      'const range = context.workbook.worksheets.add("Sample").getRange("A1:B2");' +
      'range.values = [["x"]]; range.format.fill.color = "PapayaWhip";';
    expect(await verdict(body)).toEqual({ kind: "runs" });
  });

  it("is beyond the host where it uses a member that the host has not", async () => {
    const body = "context.workbook.pivotTables.refreshAll();";
    expect(await verdict(body)).toMatchObject({ kind: "beyond", of: "host" });
  });

  it("fails where Excel would refuse it", async () => {
    const body = 'context.workbook.worksheets.getItem("Nowhere").delete();';
    expect(await verdict(body)).toMatchObject({
      kind: "fails",
      why: expect.stringContaining("exist") as unknown,
    });
  });

  it("that is no script is passed over", () => {
    expect(scriptOf("id: one\nname: none")).toBeNull();
  });
});
