import { readFileSync } from "node:fs";
import { acceptFinding, saveSettings, withdrawAcceptance, type StudiedPlan } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";
import { writeChecks } from "../sheets-alone";

const on = { year: 2024, month: 7, day: 1 };
const reasoning = { reason: "Agreed at the meeting", by: "Secretariat", on };

const meetingPlan = () =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));
const reopened = ({ file }: HostedWorkbook) => hostWorkbook(openWorkbookFile(file.save()));

/** The target of action 1.4, which the years do not give. */
const mismatch = ({ findings }: StudiedPlan) =>
  findings.find(({ rule }) => rule === "target-total-mismatch")!;

async function withMismatchAccepted(): Promise<HostedWorkbook & { readonly study: StudiedPlan }> {
  const hosted = meetingPlan();
  const study = await studied(hosted);
  const accepted = await acceptFinding(hosted.workbook, study, mismatch(study), reasoning);
  if (accepted.kind !== "accepted") throw new Error("It was not accepted");
  return { ...hosted, study: accepted.study };
}

describe("a finding that a person accepts", () => {
  it("stays listed with the reason and does not count", async () => {
    const before = await studied(meetingPlan());
    const { study } = await withMismatchAccepted();
    expect(mismatch(study).accepted).toBe("Agreed at the meeting");
    expect(study.counts).toEqual({ ...before.counts, warning: before.counts.warning - 1 });
  });

  it("is accepted when the workbook is checked again, also from the saved file", async () => {
    const hosted = await withMismatchAccepted();
    for (const again of [hosted, reopened(hosted)]) {
      const study = await studied(again);
      expect(study.findings).toEqual(hosted.study.findings);
      expect(study.counts).toEqual(hosted.study.counts);
    }
  });

  it("counts again when the value changes, and is accepted when it is as it was", async () => {
    const hosted = await withMismatchAccepted();
    const cell = "'Plan of Action'!F11";
    const former = hosted.file.sheets[0]!.cell(10, 5).value;
    hosted.host.user.edit(cell, "9\n120");
    expect(mismatch(await studied(hosted)).accepted).toBeNull();
    hosted.host.user.edit(cell, former as string);
    expect(mismatch(await studied(hosted)).accepted).toBe("Agreed at the meeting");
  });

  it("stays with its row when another one gets its number, its numbers and its fault", async () => {
    const row = (title: string, indicator: string) => [title, "MoJ", indicator, 9, 3, 3, 4];
    const laws = ["1.1 Draft model laws", "MoJ", "Number of laws drafted", 9, 3, 3, 3];
    const before = [laws, row("1.2 Run workshops", "Number of workshops held")];
    const after = [
      laws,
      row("1.2 Inspect agencies", "Number of agencies inspected"),
      row("1.3 Run workshops", "Number of workshops held"),
    ];
    const hosted = hostedPlan(before);
    const first = await studied(hosted);
    await acceptFinding(hosted.workbook, first, mismatch(first), reasoning);
    const standing = async () =>
      (await studied(reopened(hosted))).findings
        .filter(({ rule }) => rule === "target-total-mismatch")
        .map(({ cell, accepted }) => [cell.row, accepted]);
    writePlan(planSheet(hosted), after);
    const expected = [
      [4, null],
      [5, "Agreed at the meeting"],
    ];
    expect(await standing()).toEqual(expected);
    await writeChecks(hosted.workbook, { translate: createTranslator("en"), asOf: on });
    expect(await standing()).toEqual(expected);
    // What is accepted then is kept beside it, each under its row.
    const second = await studied(hosted);
    await acceptFinding(hosted.workbook, second, mismatch(second), { ...reasoning, reason: "Also agreed" });
    expect(await standing()).toEqual([
      [4, "Also agreed"],
      [5, "Agreed at the meeting"],
    ]);
    writePlan(planSheet(hosted), [...before, []]);
    expect(await standing()).toEqual([[4, "Agreed at the meeting"]]);
  });

  it("that an earlier release kept without its row counts as before, until another row has its number", async () => {
    const hosted = hostedPlan([["1.1 Run workshops", "MoJ", "Number of workshops held", 9, 3, 3, 4]]);
    const study = await studied(hosted);
    const { rule, key } = mismatch(study);
    await saveSettings(hosted.workbook, study.contents, {
      accepted: [{ rule, key, reason: "As agreed", by: "", on: "2024-07-01" }],
    });
    expect(mismatch(await studied(hosted)).accepted).toBe("As agreed");
    await writeChecks(hosted.workbook, { translate: createTranslator("en"), asOf: on });
    expect(mismatch(await studied(hosted)).accepted).toBe("As agreed");
  });

  it("is accepted when its row has moved, and counts again when its target is another", async () => {
    const odd = ["1.1 Train officers", "MoJ", "Number of courses held", 9, 2, 2, 2];
    const hosted = hostedPlan([odd]);
    const study = await studied(hosted);
    await acceptFinding(hosted.workbook, study, mismatch(study), reasoning);
    const other = ["1.2 Meet", "MoJ", "Number of meetings", 3, 1, 1, 1];
    writePlan(planSheet(hosted), [other, odd]);
    expect(mismatch(await studied(hosted)).accepted).toBe("Agreed at the meeting");
    writePlan(planSheet(hosted), [other, odd.with(3, 8)]);
    expect(mismatch(await studied(hosted)).accepted).toBeNull();
  });

  it("counts again when the acceptance is withdrawn", async () => {
    const before = await studied(meetingPlan());
    const { workbook, study, ...hosted } = await withMismatchAccepted();
    const after = await withdrawAcceptance(workbook, study, mismatch(study));
    expect(after.counts).toEqual(before.counts);
    expect((await studied({ workbook, ...hosted })).findings).toEqual(before.findings);
  });

  it("leaves those accepted before it accepted", async () => {
    const { workbook, study, ...hosted } = await withMismatchAccepted();
    const other = study.findings.find(({ accepted }) => accepted === null)!;
    await acceptFinding(workbook, study, other, reasoning);
    const again = await studied({ workbook, ...hosted });
    expect(
      again.findings
        .filter(({ accepted }) => accepted !== null)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([other.key, mismatch(study).key].sort());
  });

  it("needs a reason", async () => {
    const { workbook, ...hosted } = meetingPlan();
    const study = await studied({ workbook, ...hosted });
    const answer = await acceptFinding(workbook, study, mismatch(study), { ...reasoning, reason: "  " });
    expect(answer).toEqual({ kind: "reasonMissing" });
    expect((await workbook.read()).settings).toBeNull();
  });
});

describe("a rule", () => {
  it("that is switched off finds nothing", async () => {
    const { workbook, ...hosted } = meetingPlan();
    const study = await studied({ workbook, ...hosted });
    await saveSettings(workbook, study.contents, { severities: { "agency-variant": "off" } });
    const rules = (await studied({ workbook, ...hosted })).findings.map(({ rule }) => rule);
    expect(study.findings.map(({ rule }) => rule)).toContain("agency-variant");
    expect(rules).not.toContain("agency-variant");
  });

  it("weighs what the workbook says", async () => {
    const { workbook, ...hosted } = meetingPlan();
    const study = await studied({ workbook, ...hosted });
    await saveSettings(workbook, study.contents, { severities: { "agency-variant": "error" } });
    const again = await studied({ workbook, ...hosted });
    const variants = again.findings.filter(({ rule }) => rule === "agency-variant");
    expect(new Set(variants.map(({ severity }) => severity))).toEqual(new Set(["error"]));
    expect(again.counts.error).toBe(study.counts.error + variants.length);
  });
});

describe("the Checks sheet", () => {
  const request = { translate: createTranslator("en"), asOf: on };

  it("lists every finding, the heaviest first and accepted ones last with the reason", async () => {
    const hosted = await withMismatchAccepted();
    await writeChecks(hosted.workbook, request);
    const sheet = reopened(hosted).file.sheets.at(-1)!;
    const rows = Array.from({ length: sheet.usedArea(true)!.lastRow + 1 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => sheet.cell(row, column).value),
    );
    const header = rows.findIndex(([kind]) => kind === "Kind");
    const body = rows.slice(header + 1);
    expect(body.map(([, , cell]) => cell).sort()).toHaveLength(hosted.study.findings.length);
    expect(body[0]?.slice(0, 3)).toEqual([
      "Error",
      "More or fewer values than indicators",
      "'Plan of Action'!F10",
    ]);
    expect(body.at(-1)?.[2]).toBe("'Plan of Action'!F11");
    expect(body.at(-1)?.[4]).toBe("Agreed at the meeting (Secretariat, 1 July 2024)");
    expect(sheet.tables.map(({ name }) => name)).toEqual(["PoaChecks"]);
  });

  it("tells errors, warnings and accepted findings apart by their looks", async () => {
    const hosted = await withMismatchAccepted();
    await writeChecks(hosted.workbook, request);
    const sheet = hosted.file.sheets.at(-1)!;
    const last = sheet.usedArea(true)!.lastRow;
    const fills = Array.from({ length: last - 2 }, (_, row) => sheet.style(row + 3, 0).fill);
    expect(new Set(fills).size).toBe(3);
    expect(sheet.style(last, 0).fill).toBeUndefined();
  });

  it("leads to the cells of the plan", async () => {
    const hosted = await withMismatchAccepted();
    await writeChecks(hosted.workbook, request);
    const sheet = hosted.file.sheets.at(-1)!;
    expect(sheet.cell(3, 2).formula).toBe(`=HYPERLINK("#'Plan of Action'!F10","'Plan of Action'!F10")`);
  });

  it("is written where nothing was found, too, and again in its place", async () => {
    const hosted = meetingPlan();
    const { contents, findings } = await studied(hosted);
    const off = Object.fromEntries(findings.map(({ rule }) => [rule, "off" as const]));
    await saveSettings(hosted.workbook, contents, { severities: off });
    await writeChecks(hosted.workbook, request);
    const again = await writeChecks(hosted.workbook, request);
    expect(again.kind === "written" && again.sheet.rewritten).toBe(true);
    expect(hosted.file.sheets).toHaveLength(3);
  });
});
