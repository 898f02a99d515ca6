import { createTranslator } from "../../src/locales/translator";
import { calendarAfter, takesPlaceIn } from "../../src/meeting/calendar";
import type { Activity } from "../../src/plan/activity";
import { formatDay, type Day } from "../../src/plan/period";
import { CALENDAR_YEAR } from "../../src/plan/plan-year";
import { calendarSheet } from "../../src/sheets/calendar/calendar-sheet";
import { planOf } from "../progress/plan-of";
import { textOf } from "../sheets/summary-of";
import { openMarksIn } from "../../src/meeting/open-marks";

const cell = { sheet: "Workplan", row: 1, column: 1 };

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });

function activity(text: string, more: Partial<Activity>): Activity {
  return {
    ...{ year: null, quarter: null, until: null, text, outputs: [], action: null, host: null, place: null },
    ...{ dates: [], isTentative: false, status: null, movedTo: null, evidence: null, reason: null },
    ...{ blankDate: null, cell, ...more },
  };
}

const dated = (first: Day, last: Day, tentative = false): Partial<Activity> => ({
  year: first.year,
  dates: [{ first, last, tentative, text: "" }],
  isTentative: tentative,
});

const status = (said: "moved" | "dropped" | "done") => ({ status: said, text: said, cell });

const ACTIVITIES = [
  activity("workshop", dated(day(2024, 2, 29), day(2024, 3, 1))),
  activity("visit", dated(day(2024, 5, 6), day(2024, 5, 7), true)),
  activity("guideline", { year: 2024, quarter: 2 }),
  activity("before", dated(day(2023, 12, 1), day(2023, 12, 1))),
  activity("after", { year: 2024, quarter: 3 }),
  activity("dropped", { year: 2024, quarter: 1, status: status("dropped") }),
  activity("moved away", { year: 2024, quarter: 1, status: status("moved") }),
  activity("moved here", {
    year: 2023,
    quarter: 1,
    status: status("moved"),
    movedTo: { year: 2024, quarter: 1 },
  }),
];

const spans = ({ steps }: ReturnType<typeof calendarAfter>): readonly string[] =>
  steps.map(({ first, last }) => `${formatDay(first)} ${formatDay(last)}`);

describe("the calendar", () => {
  const calendar = calendarAfter(ACTIVITIES, { year: 2023, quarter: 4 }, CALENDAR_YEAR);

  it("has the activities of the two quarters after a period, each with how sure its time is", () => {
    expect(calendar.quarters).toEqual([
      { year: 2024, quarter: 1 },
      { year: 2024, quarter: 2 },
    ]);
    expect(calendar.entries.map(({ activity: { text }, time }) => [text, time])).toEqual([
      ["moved here", "undated"],
      ["workshop", "dated"],
      ["guideline", "undated"],
      ["visit", "tentative"],
    ]);
  });

  it("has weeks from Monday to Sunday, without a gap, over the leap day", () => {
    expect(calendar.by).toBe("week");
    expect(spans(calendar).slice(0, 2)).toEqual(["2024-01-01 2024-01-07", "2024-01-08 2024-01-14"]);
    expect(spans(calendar).at(-1)).toBe("2024-06-24 2024-06-30");
    expect(calendar.steps).toHaveLength(26);
    const workshop = calendar.entries[1]!;
    expect(calendar.steps.filter((step) => takesPlaceIn(workshop, step))).toHaveLength(1);
  });

  it("has months where no activity has a day, and follows a plan's own year", () => {
    const months = calendarAfter(
      [activity("guideline", { year: 2024, quarter: 2 })],
      { year: 2023 },
      CALENDAR_YEAR,
    );
    expect(months.by).toBe("month");
    expect(spans(months)[1]).toBe("2024-02-01 2024-02-29");
    const fromJuly = calendarAfter([], { year: 2024, quarter: 4 }, 7);
    expect(spans(fromJuly)[0]).toMatch(/-07-01 /);
  });

  it("names a place and who receives it once", () => {
    const said = (more: Partial<Activity>): string => {
      const entries = [activity("Annual meeting", { year: 2024, quarter: 2, ...more })];
      const calendar = calendarAfter(entries, { year: 2024, quarter: 1 }, CALENDAR_YEAR);
      const { plan } = planOf([{ targets: { 2024: 1 } }]);
      return textOf(calendarSheet({ plan, calendar, asOf: day(2024, 4, 1) }, createTranslator("en")));
    };
    expect(said({ place: "Phnom Penh, Cambodia", host: "Cambodia" })).toContain(
      "Annual meeting (no day yet; Phnom Penh, Cambodia)",
    );
    expect(said({ place: "Pattaya", host: "Thailand" })).toContain("(no day yet; Pattaya, Thailand)");
    expect(said({ host: "Thailand" })).toContain("(no day yet; Thailand)");
  });
});

const isParty = (name: string): boolean => name === "GCNP";

const marks = (text: string): readonly string[] =>
  openMarksIn(text, isParty).map(({ kind, mark }) => `${kind}: ${mark}`);

describe("marks of what is open", () => {
  it.each<[string, readonly string[]]>([
    ["Protect [presumed] victims", ["bracket: [presumed]"]],
    ["Guideline (Cambodia has)", ["partyRemark: (Cambodia has)"]],
    ["Guideline (GCNP to confirm by June)", ["partyRemark: (GCNP to confirm by June)"]],
    ["Meeting, tentatively in Bangkok", ["tentative: tentatively"]],
    ["Workshop, with potential visit to the shelter", ["tentative: potential visit"]],
    ["Venue to be confirmed (tbc)", ["tentative: to be confirmed", "tentative: tbc"]],
    ["TBD", ["tentative: TBD"]],
    ["??", ["question: ??"]],
    ["Pending", ["undecided: Pending"]],
    ["ประชุมที่กรุงเทพฯ (รอยืนยัน)", ["tentative: รอยืนยัน"]],
    ["កិច្ចប្រជុំ (នឹងបញ្ជាក់)", ["tentative: នឹងបញ្ជាក់"]],
    ["Réunion à confirmer", ["tentative: à confirmer"]],
    ["A line\n• Meeting [in March]\nanother", ["bracket: [in March]"]],
  ])("%j: %j", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    "MoI (GDI) and MoSVY",
    "List of officers (GCNP using existing mechanisms)",
    "Participants (officers and others are aware of their rights)",
    "Guideline (Annex 1 of the agreement)",
    "Cost [USD]",
    "See note [1]",
    "Identify potential victims and possible traffickers",
    "Is the policy adopted?",
    "Proposed law on labour",
    "Pending cases are resolved",
  ])("%j has none", (text) => {
    expect(marks(text)).toEqual([]);
  });

  it("stand with their line", () => {
    expect(openMarksIn("Q1:\n• Meeting, tentatively in May\n• Visit", isParty)[0]?.line).toBe(
      "Meeting, tentatively in May",
    );
  });
});
