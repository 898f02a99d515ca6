import { owedByAgency } from "../../src/sheets/summary/attention/missing-reports";
import { owedOn } from "../../src/progress";
import { readFileSync } from "node:fs";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { agendaOf, isFirstSeen, nextStep, type Agenda, type Day, type StudiedPlan } from "../../src/app";
import { checkPlan, factsOf } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";

const PLAN = "tests/fixtures/joint-plan-of-action-2023-2025.xlsx";
const BEFORE_THE_MEETING: Day = { year: 2024, month: 11, day: 18 };

async function studied(on: Day): Promise<StudiedPlan> {
  const { workbook } = hostWorkbook(openWorkbookFile(readFileSync(PLAN)));
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind !== "checked") throw new Error("no plan");
  return study;
}

describe("what a day asks of the meeting's plan", () => {
  let study: StudiedPlan;
  let agenda: Agenda;

  beforeAll(async () => {
    study = await studied(BEFORE_THE_MEETING);
    agenda = agendaOf(study, BEFORE_THE_MEETING);
  });

  it("has the annual meeting of the workplan next, in its quarter", () => {
    expect(agenda.meeting).toMatchObject({ kind: "period", period: { year: 2024, quarter: 4 } });
  });

  it("counts the facts that nobody has accepted, each once", () => {
    const open = factsOf(study.findings).filter(({ isAccepted }) => !isAccepted);
    const counted = Object.values(agenda.facts).flat();
    expect(counted).toHaveLength(open.length);
    expect(agenda.facts.number).toHaveLength(3);
  });

  it("counts a missing report once, whoever owes it, and says by when the first was due", () => {
    const overdue = owedByAgency(study, owedOn(study, BEFORE_THE_MEETING, study.settings.progress)).flatMap(
      ({ reports }) => reports.filter((report) => report.overdue),
    );
    const reports = new Set(overdue.map(({ indicator, period }) => JSON.stringify([indicator, period])));
    expect(agenda.missing.count).toBe(reports.size);
    expect(agenda.missing.agencies.length).toBeGreaterThan(1);
    expect(agenda.missing.due).toEqual({ year: 2024, month: 1, day: 15 });
  });

  it("counts the activities that are over and of which nobody has said how they went", () => {
    expect(agenda.unsaid.map(({ year, quarter }) => `${year} Q${quarter}`)).toEqual([
      "2023 Q1",
      "2023 Q2",
      "2023 Q4",
      "2024 Q2",
    ]);
  });

  it("asks the agencies first, whose reports take longest", () => {
    expect(nextStep(agenda, BEFORE_THE_MEETING)).toBe("ask");
  });

  it("has whoever begins settle numbers first, and the workbook tells that nobody has begun", () => {
    expect(isFirstSeen(study)).toBe(true);
    expect(nextStep(agenda, BEFORE_THE_MEETING, true)).toBe("settle");
    const { contents } = study;
    const begun = (changed: Partial<StudiedPlan["contents"]>) =>
      isFirstSeen({ ...study, contents: { ...contents, ...changed } });
    expect(begun({ settings: "{}" })).toBe(false);
    expect(begun({ sheets: contents.sheets.map((sheet) => ({ ...sheet, marker: "actuals" })) })).toBe(false);
  });
});

describe("what is done first", () => {
  const on = BEFORE_THE_MEETING;
  const nothing: Agenda = {
    meeting: {
      kind: "quarterEnd",
      period: { year: 2024, quarter: 4 },
      day: { year: 2024, month: 12, day: 31 },
    },
    days: [],
    facts: { number: [], question: [], words: [], report: [] },
    missing: { count: 0, agencies: [], due: null },
    unsaid: [],
  };
  const missing = { count: 2, agencies: [], due: { year: 2024, month: 10, day: 15 } };
  const meeting = (day: number): Pick<Agenda, "meeting"> => ({
    meeting: { kind: "day", day: { year: 2024, month: 11, day }, activity: null },
  });
  let facts: Agenda["facts"];
  let unsaid: Agenda["unsaid"];

  beforeAll(async () => {
    ({ facts, unsaid } = agendaOf(await studied(on), on));
  });

  it("is the sheets where nothing is open", () => {
    expect(nextStep(nothing, on)).toBe("pack");
  });

  it("is to ask for reports, before numbers and activities", () => {
    expect(nextStep({ ...nothing, missing, facts, unsaid }, on)).toBe("ask");
  });

  it("is to ask, where whoever begins has no numbers to settle", () => {
    expect(nextStep({ ...nothing, missing }, on, true)).toBe("ask");
    expect(nextStep({ ...nothing, missing, facts, ...meeting(25) }, on, true)).toBe("pack");
  });

  it("is to settle numbers, before activities", () => {
    expect(nextStep({ ...nothing, facts, unsaid }, on)).toBe("settle");
  });

  it("is to say how activities went, where nothing else is open", () => {
    expect(nextStep({ ...nothing, unsaid }, on)).toBe("say");
  });

  it("is the sheets in the last seven days before a meeting, whatever is open", () => {
    expect(nextStep({ ...nothing, missing, facts, ...meeting(25) }, on)).toBe("pack");
    expect(nextStep({ ...nothing, missing, facts, ...meeting(26) }, on)).toBe("ask");
  });

  it("is the sheets in the last seven days of the period of a meeting without a day, and not where none is known", () => {
    const ofQuarter: Agenda["meeting"] = {
      kind: "period",
      period: { year: 2024, quarter: 4 },
      latest: { year: 2024, month: 12, day: 31 },
      activity: { place: null, isTentative: true },
    };
    const step = (day: number, meeting: Agenda["meeting"]) =>
      nextStep({ ...nothing, missing, facts, meeting }, { year: 2024, month: 12, day });
    expect([step(23, ofQuarter), step(24, ofQuarter), step(31, ofQuarter)]).toEqual(["ask", "pack", "pack"]);
    expect(step(31, nothing.meeting)).toBe("ask");
  });
});
