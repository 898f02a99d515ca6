import { frozenSummaryOf, mappingOfPlan, reportingPeriodAt, type Quarter } from "../../src/app";
import type { Language } from "../../src/locales/languages";
import { isBusy, type PaneState } from "../../src/taskpane/pane-state";
import { ribbonActions } from "../../src/taskpane/office/ribbon-actions";
import { createSession } from "../../src/taskpane/session";
import type { CheckState } from "../../src/taskpane/check/checking";
import { periodInUse } from "../../src/taskpane/period/reporting-period";
import type { SummaryOrder } from "../../src/taskpane/summary/summary-writing";
import { PLAN_SHEET, planWorkbook } from "../plan-workbook";
import { JOINT_PLAN, sessionOver, sessionOverFile, sessionOverNothing, TODAY } from "./hosted-session";

const BUSY_CELL = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };

describe("checking", () => {
  it("goes from nothing over reading to the plan with its findings", async () => {
    const { session } = sessionOver(JOINT_PLAN);
    const kinds: string[] = [session.state().check.kind];
    session.subscribe(() => kinds.push(session.state().check.kind));
    await session.check();
    expect(kinds).toEqual(["notChecked", "reading", "checked"]);
    const { plan, counts } = checked(session.state()).result;
    expect(plan.sheet).toBe("Plan of Action");
    expect(counts.error).toBeGreaterThan(0);
  });

  it("says which sheets it looked at where there is no plan", async () => {
    const { session } = sessionOverNothing();
    await session.check();
    const { check } = session.state();
    expect(check).toMatchObject({ kind: "noPlan" });
    expect(check.kind === "noPlan" && check.lookedAt.map(({ why }) => why)).toEqual(["empty"]);
  });

  it("puts what Excel refuses into words, and goes through when tried again", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    host.failRequest(1, BUSY_CELL);
    await session.check();
    expect(session.state().check).toEqual({ kind: "failed", problem: { id: "error-cellInEditMode" } });
    await session.check();
    expect(session.state().check.kind).toBe("checked");
  });

  it("runs once however often it is asked for meanwhile", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    await session.check();
    const once = host.traffic.requests;
    await Promise.all([session.check(), session.check(), session.check()]);
    expect(host.traffic.requests).toBe(2 * once);
  });
});

describe("changes of the workbook", () => {
  it("make the findings stale, and nothing is read at once", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    await session.watch();
    await session.check();
    expect(checked(session.state()).stale).toBe(false);
    const before = host.traffic.requests;
    host.user.edit("'Plan of Action'!A1", "Another title");
    await settled();
    expect(checked(session.state()).stale).toBe(true);
    expect(host.traffic.requests).toBe(before);
    await session.check();
    expect(checked(session.state()).stale).toBe(false);
  });

  it("during the reading leave the findings stale from the start", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    await session.watch();
    const checking = session.check();
    host.user.edit("'Plan of Action'!A1", "Another title");
    await checking;
    expect(checked(session.state()).stale).toBe(true);
    // A check that comes of itself would wait beyond the end of the test.
    await session.check();
    expect(checked(session.state()).stale).toBe(false);
  });
});

describe("selecting", () => {
  it("selects the cell in Excel and notes it", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    await session.select({ sheet: "Plan of Action", row: 10, column: 5 });
    expect(session.state().selection).toEqual({
      cell: { sheet: "Plan of Action", row: 10, column: 5 },
      finding: null,
      problem: null,
    });
    const selected = await host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("'Plan of Action'!F11");
  });

  it("says so where the sheet is gone", async () => {
    const { session } = sessionOver(JOINT_PLAN);
    const cell = { sheet: "Gone", row: 0, column: 0 };
    await session.select(cell);
    expect(session.state().selection).toEqual({
      cell,
      finding: null,
      problem: { id: "error-sheetMissing", values: { sheet: "Gone" } },
    });
  });
});

const order = (year: number, quarter: Quarter, language: Language): SummaryOrder => ({
  period: { year, quarter },
  sheets: ["summary"],
  language,
});

describe("writing a summary", () => {
  it("writes the last ended quarter's sheet and leaves the plan as it was", async () => {
    const { session, workbook, file } = sessionOver(JOINT_PLAN);
    await session.check();
    const plan = (await workbook.read()).sheets[0]?.grid;
    const period = periodInUse(null, checked(session.state()).result, TODAY);
    expect(period).toEqual({ year: 2024, quarter: 2 });
    await session.writeSheets({ period: reportingPeriodAt(period, 1), sheets: ["summary"], language: "en" });
    expect(session.state()).toMatchObject({
      view: "summary",
      summary: {
        kind: "written",
        made: [{ sheet: "summary", written: { title: "Summary 2024 Q2", rewritten: false } }],
      },
    });
    expect(file.sheets.map(({ name }) => name)).toContain("Summary 2024 Q2");
    expect((await workbook.read()).sheets[0]?.grid).toEqual(plan);
  });

  it("writes it again in the same place, and its own writing makes nothing stale", async () => {
    const { session, file } = sessionOver(JOINT_PLAN);
    await session.watch();
    await session.check();
    await session.writeSheets(order(2024, 2, "en"));
    const sheets = file.sheets.length;
    await session.writeSheets(order(2024, 2, "th"));
    expect(session.state().summary).toMatchObject({
      kind: "written",
      made: [{ written: { rewritten: true } }],
    });
    expect(file.sheets.length).toBe(sheets);
    expect(checked(session.state()).stale).toBe(false);
  });

  it("keeps the findings and says what went wrong where Excel refuses", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    await session.check();
    await session.watch();
    host.failRequest(1, BUSY_CELL);
    await session.writeSheets(order(2024, 2, "en"));
    expect(session.state().summary).toMatchObject({
      kind: "failed",
      problem: { id: "error-cellInEditMode" },
    });
    expect(session.state().check.kind).toBe("checked");
  });

  it("writes several sheets, tells how many are done, and stops between them", async () => {
    const { session, file } = sessionOver(JOINT_PLAN);
    await session.check();
    const told: string[] = [];
    session.subscribe(() => {
      const { summary } = session.state();
      if (summary.kind !== "writing" || summary.sheet === null || summary.stopping) return;
      told.push(`${summary.sheet} ${summary.done}`);
      if (summary.done === 1) session.stopWriting();
    });
    await session.writeSheets({ ...order(2024, 2, "en"), sheets: ["summary", "tracking", "checks"] });
    expect(told).toEqual(["summary 0", "tracking 1"]);
    expect(session.state().summary).toMatchObject({ kind: "written", stopped: true });
    expect(file.sheets.at(-1)?.name).toBe("Summary 2024 Q2");
    // What was stopped once is not stopped the next time.
    await session.writeSheets({ ...order(2024, 2, "en"), sheets: ["checks"] });
    expect(session.state().summary).toMatchObject({ kind: "written", stopped: false });
  });

  it("tells what was written before something failed", async () => {
    const { session, host } = sessionOver(JOINT_PLAN);
    await session.check();
    session.subscribe(() => {
      const { summary } = session.state();
      if (summary.kind === "writing" && summary.done === 1) host.failRequest(1, BUSY_CELL);
    });
    await session.writeSheets({ ...order(2024, 2, "en"), sheets: ["summary", "checks"] });
    expect(session.state().summary).toMatchObject({
      kind: "failed",
      made: [{ sheet: "summary" }],
      problem: { id: "error-cellInEditMode" },
    });
  });

  it("freezes it, knows so afterwards, and leaves it until it is asked twice", async () => {
    const { session } = sessionOver(JOINT_PLAN);
    await session.check();
    await session.writeSheets({ ...order(2024, 2, "en"), freeze: true });
    expect(session.state().summary).toMatchObject({ kind: "written", frozen: { snapshotKept: true } });
    const { result } = checked(session.state());
    expect(frozenSummaryOf(result.contents, { year: 2024, quarter: 2 })).toMatchObject({ takenOn: TODAY });
    expect(result.since).toMatchObject({ changes: [] });
    await session.writeSheets(order(2024, 2, "en"));
    expect(session.state().summary).toMatchObject({
      kind: "failed",
      problem: { id: "pane-summary-frozen-stands", values: { sheet: "Summary 2024 Q2" } },
    });
    await session.writeSheets({ ...order(2024, 2, "en"), rewriteFrozen: true });
    expect(session.state().summary).toMatchObject({ kind: "written", frozen: null });
  });

  it("refuses a year that the plan no longer has, and writes nothing", async () => {
    const { session, file } = sessionOver(JOINT_PLAN);
    const sheets = file.sheets.length;
    await session.writeSheets(order(2031, 1, "en"));
    expect(session.state().summary).toMatchObject({
      kind: "failed",
      problem: { id: "pane-summary-outside-plan", values: { year: "2031" } },
    });
    expect(file.sheets.length).toBe(sheets);
  });
});

describe("a fix", () => {
  it("changes the plan as it was previewed, and the finding is gone", async () => {
    const { session } = sessionOver(JOINT_PLAN);
    await session.check();
    const finding = firstWithFix(session.state());
    await session.applyFix(finding, finding.fixes[0] ?? fail("no fix"));
    expect(session.state().fix).toMatchObject({ kind: "applied", finding });
    const keys = checked(session.state()).result.findings.map(({ key }) => key);
    expect(keys).not.toContain(finding.key);
  });

  it("is taken back, and the plan is as it was", async () => {
    const { session, workbook } = sessionOver(JOINT_PLAN);
    const before = await workbook.read();
    await session.check();
    const finding = firstWithFix(session.state());
    await session.applyFix(finding, finding.fixes[0] ?? fail("no fix"));
    expect((await workbook.read()).sheets).not.toEqual(before.sheets);
    const { fix } = session.state();
    const undo = fix.kind === "applied" ? fix.undo : null;
    await session.applyFix(finding, undo ?? fail("no way back"));
    expect((await workbook.read()).sheets).toEqual(before.sheets);
    expect(checked(session.state()).result.findings.map(({ key }) => key)).toContain(finding.key);
  });

  it("changes nothing where the cell has changed since it was read", async () => {
    const { host, session, workbook } = sessionOver(JOINT_PLAN);
    await session.check();
    const finding = firstWithFix(session.state());
    const [fix] = finding.fixes;
    const cell = fix?.edits[0]?.cell ?? fail("no edit");
    host.user.edit(
      `'${cell.sheet}'!${String.fromCharCode(65 + cell.column)}${cell.row + 1}`,
      "Something else",
    );
    const before = await workbook.read();
    await session.applyFix(finding, fix ?? fail("no fix"));
    expect(session.state().fix).toMatchObject({ kind: "failed", problem: { id: "error-cellChanged" } });
    expect((await workbook.read()).sheets).toEqual(before.sheets);
  });
});

describe("the user's columns", () => {
  it("are kept in the workbook and hold for the next session too", async () => {
    const { session, workbook } = sessionOver(JOINT_PLAN);
    await session.check();
    const mapping = mappingOfPlan(checked(session.state()).result.plan);
    const columns = mapping.columns.map((column) =>
      column.meaning === "resources" ? { ...column, meaning: "remarks" as const } : column,
    );
    await session.mapColumns({ ...mapping, columns });
    const later = createSession(workbook, () => TODAY);
    await later.check();
    const meanings = checked(later.state()).result.plan.columns.map(({ meaning }) => meaning);
    expect(meanings).toContain("remarks");
    expect(meanings).not.toContain("resources");
    await later.mapColumns(null);
    expect(checked(later.state()).result.plan.columns.map(({ meaning }) => meaning)).toContain("resources");
  });

  it("leave the findings and say why where Excel does not keep them", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    await session.check();
    host.failRequest(1, BUSY_CELL);
    await session.mapColumns(null);
    expect(session.state().mapping).toEqual({ kind: "failed", problem: { id: "error-cellInEditMode" } });
    expect(session.state().check.kind).toBe("checked");
  });

  it("can be those of another table, which is then the plan", async () => {
    const file = planWorkbook(12);
    const first = file.sheets[0] ?? fail("no sheet");
    const second = file.addSheet("Second plan");
    for (const row of Array(8).keys()) {
      for (const column of Array(8).keys()) second.setCell(row, column, first.cell(row, column));
    }
    const { session } = sessionOverFile(file);
    await session.check();
    expect(checked(session.state()).result.plan.sheet).toBe(PLAN_SHEET);
    const [other] = checked(session.state()).result.others;
    await session.readTable(other ?? fail("no other table"));
    expect(checked(session.state()).result.plan.sheet).toBe("Second plan");
    await session.check();
    expect(checked(session.state()).result.plan.sheet).toBe("Second plan");
  });
});

describe("the ribbon", () => {
  const show = () => Promise.resolve();

  it("checks the plan and selects the first of the gravest findings", async () => {
    const { session } = sessionOver(JOINT_PLAN);
    await ribbonActions(session, show, () => "en").checkAndSelectFirst();
    const gravest = checked(session.state()).result.findings.find(({ severity }) => severity === "error");
    expect(session.state().selection?.cell).toEqual(gravest?.cell);
  });

  it("writes the summary of the last ended quarter without a check before it", async () => {
    const { session, file } = sessionOver(JOINT_PLAN);
    await ribbonActions(session, show, () => "en").writeLastSummary();
    expect(file.sheets.map(({ name }) => name)).toContain("Summary 2024 Q2");
    expect(session.state().selection?.cell.sheet).toBe("Summary 2024 Q2");
  });

  it("writes nothing where there is no plan, and the pane says why", async () => {
    const { session, file } = sessionOverNothing();
    await ribbonActions(session, show, () => "en").writeLastSummary();
    expect(session.state().check.kind).toBe("noPlan");
    expect(file.sheets).toHaveLength(1);
  });
});

it("starts nothing new while it waits for Excel", async () => {
  const { host, session, file } = sessionOver(JOINT_PLAN);
  await session.check();
  host.failRequest(1, { hangs: true });
  void session.check();
  expect(isBusy(session.state())).toBe(true);
  await session.writeSheets(order(2024, 2, "en"));
  expect(file.sheets.map(({ name }) => name)).not.toContain("Summary 2024 Q2");
});

function checked({ check }: PaneState): Extract<CheckState, { kind: "checked" }> {
  if (check.kind !== "checked") throw new Error(`The plan is not checked but ${check.kind}`);
  return check;
}

function firstWithFix(state: PaneState) {
  return (
    checked(state).result.findings.find(({ fixes }) => fixes.length > 0) ?? fail("no finding with a fix")
  );
}

function fail(why: string): never {
  throw new Error(why);
}

/** Waits until events that are under way have arrived. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
