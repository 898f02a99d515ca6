import { shareOfTime, standingByShare } from "../../src/meeting/activities-standing";
import { calendarAfter, MAX_STEPS, timelineOf } from "../../src/meeting/calendar";
import type { Activity } from "../../src/plan/activity";
import { periodKey, type Day, type Quarter, type ReportingPeriod } from "../../src/plan/period";
import { CALENDAR_YEAR } from "../../src/plan/plan-year";
import { DEFAULT_PROGRESS_SETTINGS } from "../../src/progress";
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
});

describe("what the next quarters bring", () => {
  const next = (activities: readonly Activity[], quarter: Quarter): readonly string[] =>
    calendarAfter(activities, { year: 2026, quarter }, CALENDAR_YEAR).entries.map(
      ({ activity: { text }, first }) => `${text} from ${first.month}/${first.year}`,
    );
  const ofYear = { first: day(2026, 1, 1), last: day(2026, 12, 31), tentative: false, text: "2026" };
  const planned = { year: 2026, quarter: 2, until: { year: 2026, quarter: 4 } } as const;

  it.each<[what: string, more: Partial<Activity>, expected: readonly (readonly string[])[]]>([
    ["is done, and so not to come", { ...planned, status: status("done") }, [[], [], []]],
    ["goes on", planned, [["it from 4/2026"], ["it from 4/2026"], ["it from 4/2026"]]],
    ["is of a year alone", { year: 2026 }, [[], ["it from 10/2026"], ["it from 10/2026"]]],
    ["is due by a year", { year: 2026, dates: [ofYear] }, [[], ["it from 10/2026"], ["it from 10/2026"]]],
    [
      "was moved to a year",
      { year: 2025, quarter: 1, status: status("moved"), movedTo: { year: 2026 } },
      [[], ["it from 10/2026"], ["it from 10/2026"]],
    ],
  ])("%s", (_, more, expected) => {
    expect(([1, 2, 3] as const).map((quarter) => next([activity("it", more)], quarter))).toEqual(expected);
  });
});

describe("the columns in which activities are drawn", () => {
  const keys = (activities: readonly Activity[], period: ReportingPeriod = { year: 2023, quarter: 4 }) =>
    timelineOf(activities, period, CALENDAR_YEAR).map(periodKey);

  it("are the months of the one year that all are of", () => {
    const all = keys([activity("visit", dated(day(2024, 5, 6), day(2024, 5, 7)))]);
    expect([all.length, all[0], all.at(-1)]).toEqual([12, "2024-01", "2024-12"]);
  });

  it("are the year's quarters where none has a day", () => {
    expect(keys([activity("guideline", { year: 2024, quarter: 2 })])).toEqual([
      ...["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"],
    ]);
  });

  it("are of several years the quarters in which something takes place, and the next two by month", () => {
    expect(keys(ACTIVITIES)).toEqual([
      ...["2023-Q4", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-Q3"],
    ]);
  });

  it("are twelve at the most, by year what is furthest away, and never miss the next two quarters", () => {
    for (let years = 2; years < 30; years++) {
      const all = Array.from({ length: years * 4 }, (_, place) =>
        activity("course", { year: 2010 + Math.floor(place / 4), quarter: ((place % 4) + 1) as Quarter }),
      );
      const shown = keys(all, { year: 2010 + Math.floor(years / 2), quarter: 2 });
      expect(shown.length).toBeLessThanOrEqual(MAX_STEPS);
      const next = 2010 + Math.floor(years / 2);
      expect(shown).toEqual(expect.arrayContaining([`${next}-Q3`, `${next}-Q4`]));
      expect(shown).toEqual([...new Set(shown)]);
    }
  });

  it("are none where nothing is dated", () => {
    expect(keys([activity("some day", {})])).toEqual([]);
  });
});

describe("an activity with a share of it done", () => {
  const on = day(2024, 6, 30);
  const of = (first: Day, last: Day) =>
    shareOfTime(activity("course", dated(first, last)), on, CALENDAR_YEAR);

  it("is measured against the time that has gone, which is all or none of it outside its days", () => {
    expect(of(day(2024, 6, 1), day(2024, 7, 30))).toBe(50);
    expect(of(day(2024, 1, 1), day(2024, 1, 31))).toBe(100);
    expect(of(day(2024, 8, 1), day(2024, 8, 31))).toBe(0);
    expect(shareOfTime(activity("course", { year: 2024 }), on, CALENDAR_YEAR)).toBeNull();
  });

  it.each([
    [50, 66, "atRisk"],
    [45, 44, "onTrack"],
    [60, 45, "ahead"],
    [10, 66, "offTrack"],
    [0, 0, "onTrack"],
  ] as const)("%d %% done in %d %% of its time is %s", (done, gone, standing) => {
    expect(standingByShare(done, gone, DEFAULT_PROGRESS_SETTINGS)).toBe(standing);
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
