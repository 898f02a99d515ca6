import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../plan-workbook";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (...names: string[]) => join(folder.path, ...names);
const FORM = () => place("forms", "MoJ 2024-Q2.xlsx");

beforeEach(async () => {
  const file = planWorkbook(3);
  for (const row of [3, 4, 5]) file.sheets[0]!.setCell(row, 2, { value: "MoJ", formula: null });
  writeFileSync(place("plan.xlsx"), file.save());
  await poaJson("hand-out", place("plan.xlsx"), "--period", "2024-Q2", "--to", place("forms"));
});

describe("a report form where a plan is due", () => {
  it.each([["read"], ["progress", "--period", "2024"], ["take-back"]])(
    "is told to be one by %s, with what takes it back",
    async (name, ...more) => {
      const forms = name === "take-back" ? [place("plan.xlsx"), "--out", place("out.xlsx")] : [];
      const { exitCode, messages } = await runPoa(name, FORM(), ...more, ...forms);
      expect(exitCode).toBe(2);
      expect(messages).toBe(
        `${FORM()} is a report form and not a plan. To record what it says, take it back into the plan’s workbook: npm run -s poa -- take-back PLAN.xlsx "${FORM()}" --out OUT.xlsx`,
      );
    },
  );

  it("is told to be one by the checks", async () => {
    const { exitCode, out } = await runPoa("check", FORM());
    expect(exitCode).toBe(1);
    expect(out).toMatch(/\n1 error, 0 warnings, 0 notes$/);
    expect(out).toContain("A report form, to be taken back into the plan’s workbook: “Report 2024 Q2”.");
  });

  it("is told apart among many plans", async () => {
    const many = [place("forms"), place("plan.xlsx"), "--out"];
    const exported = await runPoa("export", ...many, place("all.csv"));
    expect(exported.out).toMatch(/1 file could not be read:\n {2}- .*is a report form and not a plan/);
    await poaJson("roll-up", "--period", "2024-Q2", ...many, place("all.xlsx"));
    const sheet = openWorkbookFile(readFileSync(place("all.xlsx"))).sheets.find(
      ({ name }) => name === "Not read",
    );
    const texts = Array.from({ length: 10 }, (_, row) => sheet?.cell(row, 1).value);
    expect(texts).toContain(
      "The file is a report form and not a plan. Take it back into the plan’s workbook.",
    );
  });
});

it("names the sheets of the tracker's own where a workbook has no plan", async () => {
  await poaJson("roll-up", place("plan.xlsx"), "--period", "2024-Q2", "--out", place("all.xlsx"));
  const { messages } = await runPoa("read", place("all.xlsx"));
  expect(messages).toContain("- Overview: the tracker wrote it");
  expect(messages).not.toContain("no sheet with cells");
  expect((await runPoa("check", place("all.xlsx"))).out).toContain("Written by the tracker: “Overview”");
});

it("says of forms that came back blank that the written workbook is a copy", async () => {
  const out = place("out.xlsx");
  const { out: said } = await runPoa("take-back", place("plan.xlsx"), place("forms"), "--out", out);
  expect(said).toContain(
    `Nothing new was to be recorded, so ${out} is a copy of ${place("plan.xlsx")} as it was.`,
  );
  const again = await runPoa("take-back", place("plan.xlsx"), place("forms"), "--in-place");
  expect(again.out).toContain(`so ${place("plan.xlsx")} stays as it was.`);
});
