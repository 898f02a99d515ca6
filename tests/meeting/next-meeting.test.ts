import { nextMeeting, type NextMeeting } from "../../src/meeting/next-meeting";
import type { Activity } from "../../src/plan/activity";
import { CALENDAR_YEAR } from "../../src/plan/plan-year";
import { daysBetween, parseDay, type Day } from "../../src/plan/period";

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

/** An activity of the workplan, planned for the fourth quarter of 2024 unless something else is said. */
function activity(given: Partial<Activity>): Activity {
  return {
    year: 2024,
    quarter: 4,
    until: null,
    text: "Annual meeting to evaluate the plan",
    outputs: [],
    action: null,
    host: null,
    place: null,
    dates: [],
    isTentative: false,
    status: null,
    movedTo: null,
    evidence: null,
    reason: null,
    blankDate: null,
    cell: { sheet: "Workplan", row: 0, column: 0 },
    ...given,
  };
}

const status = (value: "done" | "dropped" | "moved") => ({
  status: value,
  text: value,
  cell: { sheet: "Workplan", row: 0, column: 1 },
});

const held = (text: string) => ({ first: day(text), last: day(text), tentative: false, text });

function next(activities: readonly Activity[], on: string, set: string | null = null): NextMeeting {
  const sources = { activities, yearStart: CALENDAR_YEAR, years: [2023, 2024, 2025] };
  return nextMeeting({ ...sources, set: set === null ? null : day(set) }, day(on));
}

/** What is known of a meeting, in a line. */
function told(meeting: NextMeeting): string {
  if (meeting.kind === "period") return `period ${meeting.period.year} Q${meeting.period.quarter ?? ""}`;
  const { year, month, day } = meeting.day;
  return `${meeting.kind} ${year}-${month}-${day}`;
}

describe("the next meeting", () => {
  it.each([
    ["is that of the workplan, in its quarter", [activity({})], "period 2024 Q4"],
    ["is on the day that the workplan names", [activity({ dates: [held("2024-12-12")] })], "day 2024-12-12"],
    [
      "is the first of several",
      [activity({ dates: [held("2024-12-12")] }), activity({ dates: [held("2024-11-20")] })],
      "day 2024-11-20",
    ],
    ["is none that was held", [activity({ status: status("done") })], "quarterEnd 2024-12-31"],
    ["is none that was dropped", [activity({ status: status("dropped") })], "quarterEnd 2024-12-31"],
    [
      "is in the quarter to which it was moved",
      [activity({ quarter: 2, status: status("moved"), movedTo: { year: 2025, quarter: 1 } })],
      "period 2025 Q1",
    ],
    ["is none whose time is over", [activity({ quarter: 2 })], "quarterEnd 2024-12-31"],
    ["is none that nothing dates", [activity({ year: null, quarter: null })], "quarterEnd 2024-12-31"],
    ["is no other activity", [activity({ text: "Training of officers" })], "quarterEnd 2024-12-31"],
    ["is found in Khmer", [activity({ text: "កិច្ចប្រជុំប្រចាំឆ្នាំ" })], "period 2024 Q4"],
    ["is found in Thai", [activity({ text: "การประชุมประจำปี" })], "period 2024 Q4"],
  ] as const)("%s", (_, activities, expected) => {
    expect(told(next(activities, "2024-11-18"))).toBe(expected);
  });

  it("is on the day that a person set, until that has passed", () => {
    expect(told(next([activity({})], "2024-11-18", "2024-12-12"))).toBe("day 2024-12-12");
    expect(told(next([activity({})], "2024-12-12", "2024-12-12"))).toBe("day 2024-12-12");
    expect(told(next([activity({})], "2024-12-13", "2024-12-12"))).toBe("period 2024 Q4");
  });

  it("is none where the plan is over", () => {
    expect(told(next([activity({})], "2026-01-05"))).toBe("planEnded 2025-12-31");
  });
});

describe("the days between two days", () => {
  it.each([
    ["2024-11-18", "2024-12-12", 24],
    ["2024-12-12", "2024-12-12", 0],
    ["2024-02-28", "2024-03-01", 2],
    ["2024-12-31", "2024-12-30", -1],
  ])("from %s to %s are %d", (from, until, days) => {
    expect(daysBetween(day(from), day(until))).toBe(days);
  });
});
