import { reportForms } from "../../src/app";
import {
  draftOfReport,
  placeKey,
  type ReportDraft,
  type TypedReport,
} from "../../src/taskpane/report/report-draft";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

const Q2 = { year: 2024, quarter: 2 } as const;
const PLACE = { indicator: "1.4-2", period: Q2, party: "" };
const NEXT = { indicator: "2.3-2", period: Q2 };
/** The plan has no such indicator: it can be skipped on the way to the next. */
const HOW = { language: "en", goOn: [{ indicator: "9.9-9", period: Q2 }, NEXT] } as const;
const STAY = { language: "en", goOn: [] } as const;

const typed = (draft: ReportDraft): readonly TypedReport[] => [
  { place: PLACE, draft, measure: "number", parts: [], standing: null },
];

const drafted = (actual: string, more: Partial<ReportDraft> = {}): ReportDraft => ({
  ...draftOfReport(null),
  actual,
  ...more,
});

async function checkedSession(): Promise<HostedSession> {
  const hosted = sessionOver(JOINT_PLAN);
  await hosted.session.check();
  return hosted;
}

const recordingOf = ({ session }: HostedSession) => session.state().reporting.recording;

function studyOf({ session }: HostedSession) {
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error("not checked");
  return check.result;
}

describe("recording a report", () => {
  it("checks the plan again, and goes on to the next report that is still to be given", async () => {
    const hosted = await checkedSession();
    await hosted.session.recordReports(typed(drafted("30")), HOW);
    expect(recordingOf(hosted)).toMatchObject({
      kind: "recorded",
      movedOn: true,
      reports: [{ indicator: "1.4-2", recorded: "30", former: null }],
    });
    expect(hosted.session.state().reporting.open).toEqual(NEXT);
    expect(reportForms(studyOf(hosted), Q2, "")("1.4-2")?.standing?.actual).toBe("30");
  });

  it("stays at the indicator where that is asked for, with a corrected value instead of the former", async () => {
    const hosted = await checkedSession();
    await hosted.session.recordReports(typed(drafted("30")), HOW);
    await hosted.session.recordReports(typed(drafted("31")), STAY);
    expect(recordingOf(hosted)).toMatchObject({
      kind: "recorded",
      reports: [{ former: { actual: "30" } }],
      movedOn: false,
    });
    expect(hosted.session.state().reporting.open).toMatchObject({ indicator: "1.4-2" });
    const standing = reportForms(studyOf(hosted), Q2, "")("1.4-2")?.standing;
    expect(standing?.comment).toBe("formerly 30 (15 August 2024)");
  });

  it("takes back no value that is another by now", async () => {
    const hosted = await checkedSession();
    const { session } = hosted;
    await session.recordReports(typed(drafted("30")), HOW);
    const recorded = recordingOf(hosted);
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    await session.recordReports(typed(drafted("31")), HOW);
    await session.undoReport(recorded, "en");
    expect(recordingOf(hosted)).toMatchObject({
      kind: "notUndone",
      problem: { id: "pane-actuals-changed-since", values: { actual: "31" } },
    });
    expect(reportForms(studyOf(hosted), Q2, "")("1.4-2")?.standing?.actual).toBe("31");
  });

  it("tells warnings about the report itself, not that others are missing", async () => {
    const hosted = await checkedSession();
    await hosted.session.recordReports(typed(drafted("3000")), HOW);
    const recording = recordingOf(hosted);
    if (recording.kind !== "recorded") throw new Error(recording.kind);
    expect(recording.warnings.map(({ rule }) => rule)).toEqual(["actual-far-over"]);
  });

  it("loses nothing that was typed where it is refused, fails, or another form is opened meanwhile", async () => {
    const hosted = await checkedSession();
    const { session, host, file } = hosted;
    const before = file.save();
    const wrong = drafted("-3", { evidence: "List of participants" });
    await session.recordReports(typed(wrong), HOW);
    expect(recordingOf(hosted)).toMatchObject({
      kind: "refused",
      refused: [{ place: PLACE, reasons: [{ id: "actual-negative" }] }],
    });
    expect(session.state().reporting.drafts.get(placeKey(PLACE))).toEqual(wrong);

    host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    await session.recordReports(typed({ ...wrong, actual: "3" }), HOW);
    expect(recordingOf(hosted)).toMatchObject({
      kind: "failed",
      problem: { id: "error-cellInEditMode" },
    });
    session.openReport({ indicator: "1.1-1", period: Q2 });
    session.choosePeriod({ year: 2023 });
    await session.check();
    expect(session.state().reporting.drafts.get(placeKey(PLACE))).toMatchObject({ actual: "3" });
    expect(file.save()).toEqual(before);
  });

  it("keeps what is typed for one party apart from another's", async () => {
    const { session } = await checkedSession();
    session.draftReport({ ...PLACE, party: "Cambodia" }, drafted("1"));
    session.draftReport({ ...PLACE, party: "Thailand" }, drafted("2"));
    const { drafts } = session.state().reporting;
    expect(drafts.get(placeKey({ ...PLACE, party: " cambodia " }))?.actual).toBe("1");
  });

  it("says what to do where the Actuals sheet has lost its headers", async () => {
    const hosted = await checkedSession();
    await hosted.session.recordReports(typed(drafted("30")), HOW);
    const sheet = hosted.file.sheets.find(({ name }) => name === "Actuals")!;
    for (let column = 0; column < 10; column++) sheet.setCell(3, column, { value: "x", formula: null });
    await hosted.session.recordReports(typed(drafted("31")), HOW);
    expect(recordingOf(hosted)).toMatchObject({
      kind: "failed",
      problem: { id: "pane-actuals-heads-gone", values: { sheet: "Actuals" } },
    });
  });
});

describe("preparing the Actuals sheet", () => {
  it("adds rows to be filled in, once", async () => {
    const { session } = await checkedSession();
    await session.prepareReports(Q2, "en");
    const first = session.state().reporting.preparing;
    if (first.kind !== "written") throw new Error(first.kind);
    expect(first.added).toBeGreaterThan(5);
    await session.prepareReports(Q2, "en");
    expect(session.state().reporting.preparing).toEqual({ kind: "written", added: 0, sheet: "Actuals" });
  });

  it("says so where the plan has no such year", async () => {
    const { session } = await checkedSession();
    await session.prepareReports({ year: 2031 }, "en");
    expect(session.state().reporting.preparing).toMatchObject({
      kind: "failed",
      problem: { id: "pane-actuals-outside-plan" },
    });
  });
});
