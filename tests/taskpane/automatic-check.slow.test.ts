import { type Finding, formatCell, saveSettings } from "../../src/app";
import { joinWorkbook } from "../../src/headless/hosted-workbook";
import { LATE_MS, LONGEST_CHECK_MS, QUIET_MS } from "../../src/taskpane/check/automatic-check";
import { isBusy } from "../../src/taskpane/pane-state";
import type { CheckState } from "../../src/taskpane/check/checking";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

/** The overall targets of action 1.4: 2 courses, while its years plan 2 and 2; 120 participants. */
const OVERALL = "'Plan of Action'!F11";
const AS_IT_WAS = "2\n120";
const MENDED = "4\n120";
const BUSY_CELL = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };
const FAILURE = { code: "GeneralException", message: "There was an internal error." };

let hosted: HostedSession;

beforeEach(async () => {
  // The clock stands, also for the first check, which on a busy machine would count as one that takes long;
  // what Excel and the host do goes on.
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  hosted = sessionOver(JOINT_PLAN);
  await hosted.session.watch();
  await hosted.session.check();
});
afterEach(() => jest.useRealTimers());

describe("a change of the workbook", () => {
  it("is checked by itself once nothing has changed for a moment, and nothing is said before", async () => {
    const before = findings();
    hosted.host.user.edit(OVERALL, MENDED);
    await pass(QUIET_MS - 1);
    expect(checked()).toMatchObject({ stale: true, isStaleShown: false });
    expect(findings()).toBe(before);
    await pass(1);
    expect(checked()).toMatchObject({ stale: false, difference: { come: 0 } });
    expect(checked().difference?.gone).toBeGreaterThan(0);
    expect(mismatches()).toEqual([]);
  });

  it("makes one check of many, after the last of them", async () => {
    const before = hosted.host.traffic.requests;
    await hosted.session.check();
    const once = hosted.host.traffic.requests - before;
    for (const title of ["A", "B", "C", "D"]) {
      hosted.host.user.edit("'Plan of Action'!A1", title);
      await pass(QUIET_MS - 100);
    }
    await pass(QUIET_MS);
    expect(hosted.host.traffic.requests - before).toBe(2 * once);
    expect(checked().stale).toBe(false);
  });

  it("may be settings alone that another pane saves: the findings are those of these settings", async () => {
    expect(mismatches()).not.toEqual([]);
    const other = joinWorkbook(hosted).workbook;
    const contents = await other.read();
    await saveSettings(other, contents, { severities: { "target-total-mismatch": "off" } });
    await pass(QUIET_MS);
    expect(checked().stale).toBe(false);
    expect(mismatches()).toEqual([]);
  });

  it("during the check makes another one", async () => {
    hosted.host.user.edit("'Plan of Action'!A1", "Another title");
    await changeIsTold();
    jest.advanceTimersByTime(QUIET_MS);
    hosted.host.user.edit(OVERALL, MENDED);
    await pass(0);
    expect(checked()).toMatchObject({ stale: true, difference: { come: 0 } });
    await pass(QUIET_MS);
    expect(checked().stale).toBe(false);
    expect(mismatches()).toEqual([]);
  });

  it("is told where it goes on and on, and checked when it ends", async () => {
    for (let passed = 0; passed <= LATE_MS; passed += 1000) {
      hosted.host.user.edit("'Plan of Action'!A1", `Title ${passed}`);
      await pass(1000);
    }
    expect(checked()).toMatchObject({ stale: true, isStaleShown: true });
    await pass(QUIET_MS);
    expect(checked()).toMatchObject({ stale: false, isStaleShown: false });
  });
});

describe("checking by itself", () => {
  it("leaves alone what the user is doing: the selection, what is typed, the way back from a fix", async () => {
    const { session } = hosted;
    const [first] = findings();
    const fixable = mismatches().find(({ fixes }) => fixes.length > 0);
    await session.applyFix(fixable!, fixable!.fixes[0]!);
    await session.select(first!.cell, first);
    session.draftReason(first!, "Half a rea");
    const { selection, accept, fix } = session.state();
    hosted.host.user.edit("'Plan of Action'!A1", "Another title");
    await pass(QUIET_MS);
    expect(checked().stale).toBe(false);
    expect(session.state()).toMatchObject({ selection, accept, fix });
  });

  it("takes the way back from a fix away where its cell has another value by now", async () => {
    const { session } = hosted;
    const fixable = mismatches().find(({ fixes }) => fixes.length > 0);
    await session.applyFix(fixable!, fixable!.fixes[0]!);
    hosted.host.user.edit(OVERALL, "5\n120");
    await pass(QUIET_MS);
    expect(session.state().fix).toEqual({ kind: "none" });
  });

  it("waits for a job that is being done, and looks at what that leaves stale", async () => {
    const { session, host } = hosted;
    const writing = session.writeSheets({
      period: { year: 2024, quarter: 2 },
      sheets: ["summary"],
      language: "en",
    });
    host.user.edit(OVERALL, MENDED);
    await changeIsTold();
    jest.advanceTimersByTime(QUIET_MS);
    expect(isBusy(session.state())).toBe(true);
    await writing;
    expect(checked()).toMatchObject({ stale: true, difference: null });
    await pass(QUIET_MS);
    expect(checked().stale).toBe(false);
    expect(mismatches()).toEqual([]);
  });

  it("gives way to a job that begins meanwhile", async () => {
    const { session, host } = hosted;
    host.user.edit("'Plan of Action'!A1", "Another title");
    await changeIsTold();
    jest.advanceTimersByTime(QUIET_MS);
    await session.check();
    await pass(0);
    // What it found comes too late: the user's own check is what is shown.
    expect(checked()).toMatchObject({ stale: false, difference: null });
  });

  it("is left to the user where the last check took long, which is said at once", async () => {
    const { session, host } = hosted;
    host.beforeRequest(1, () => jest.advanceTimersByTime(LONGEST_CHECK_MS + 1));
    await session.check();
    const { requests } = host.traffic;
    host.user.edit(OVERALL, MENDED);
    await pass(0);
    expect(checked()).toMatchObject({ stale: true, isStaleShown: true });
    await pass(10 * QUIET_MS);
    expect(host.traffic.requests).toBe(requests);
    await session.check();
    host.user.edit(OVERALL, AS_IT_WAS);
    await pass(QUIET_MS);
    expect(checked().stale).toBe(false);
  });

  it("is done where only the first check took long, whose code was new to the engine", async () => {
    const { session, host } = sessionOver(JOINT_PLAN);
    await session.watch();
    host.beforeRequest(1, () => jest.advanceTimersByTime(1.5 * LONGEST_CHECK_MS));
    await session.check();
    host.user.edit(OVERALL, MENDED);
    await pass(QUIET_MS);
    expect(session.state().check).toMatchObject({ kind: "checked", stale: false });
  });

  it("waits without a word while a cell is being typed into, and tries again", async () => {
    const { session, host } = hosted;
    host.user.edit(OVERALL, MENDED);
    host.failRequest(1, BUSY_CELL);
    await pass(QUIET_MS);
    expect(checked()).toMatchObject({ stale: true, isStaleShown: false, problem: null });
    await pass(QUIET_MS);
    expect(checked()).toMatchObject({ stale: false, problem: null });
    expect(session.state().check).toMatchObject({ kind: "checked" });
  });

  it("leaves the findings, marked as stale, without alarm where Excel fails", async () => {
    const { session, host } = hosted;
    const before = findings();
    host.user.edit(OVERALL, MENDED);
    host.failRequest(2, FAILURE);
    await pass(QUIET_MS);
    expect(checked()).toMatchObject({ stale: true, isStaleShown: true, problem: null });
    expect(findings()).toBe(before);
    await session.check();
    expect(checked().stale).toBe(false);
  });

  it("goes on after one that Excel never answered, once the user has checked", async () => {
    const { session, host } = hosted;
    host.user.edit(OVERALL, MENDED);
    host.failRequest(1, { hangs: true });
    await pass(LATE_MS);
    expect(checked()).toMatchObject({ stale: true, isStaleShown: true });
    await session.check();
    host.user.edit(OVERALL, AS_IT_WAS);
    await pass(QUIET_MS);
    expect(checked().stale).toBe(false);
    expect(mismatches()).not.toEqual([]);
  });

  it("keeps what is in view where the plan is gone, as while it is moved", async () => {
    const sheet = hosted.file.sheets[0]!;
    const before = findings();
    for (let row = 0; row < 10; row++) {
      for (let column = 0; column < 12; column++) sheet.setCell(row, column, { value: null, formula: null });
    }
    hosted.host.user.edit("'Plan of Action'!A1", "Moved");
    await pass(QUIET_MS);
    expect(checked()).toMatchObject({ stale: true, isStaleShown: true });
    expect(findings()).toBe(before);
    await hosted.session.check();
    expect(hosted.session.state().check.kind).toBe("noPlan");
  });
});

function checked(): Extract<CheckState, { kind: "checked" }> {
  const { check } = hosted.session.state();
  if (check.kind !== "checked") throw new Error(`The plan is not checked but ${check.kind}`);
  return check;
}

function findings(): readonly Finding[] {
  return checked().result.findings;
}

/** What is found wrong with the overall target of action 1.4. */
function mismatches(): readonly Finding[] {
  return findings().filter(
    ({ rule, cell }) => rule === "target-total-mismatch" && formatCell(cell) === OVERALL,
  );
}

/** Waits until a change has arrived, and no longer. */
async function changeIsTold(): Promise<void> {
  while (!checked().stale) await Promise.resolve();
}

/** Lets time pass, and the workbook be read and checked where that is begun in it. */
async function pass(ms: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
  for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
}
