import { daysUntilMeeting } from "../../src/meeting/days-until-meeting";
import type { NextMeeting } from "../../src/meeting/next-meeting";
import { formatDay, parseDay, type Day } from "../../src/plan/period";

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}

const PLAN = { years: [2023, 2024], yearStart: 1, daysOfGrace: 15 } as const;
const meetingOn = (on: string): NextMeeting => ({ kind: "day", day: day(on), activity: null });

function texts(
  meeting: NextMeeting,
  on: string,
  plan: Parameters<typeof daysUntilMeeting>[1] = PLAN,
): string[] {
  return daysUntilMeeting(meeting, plan, day(on)).map(({ what, day: each }) => `${what} ${formatDay(each)}`);
}

describe("the days until a meeting", () => {
  it("are the end of the last quarter, when its reports were due, today and the meeting", () => {
    expect(texts(meetingOn("2024-12-12"), "2024-11-18")).toEqual([
      "ended 2024-09-30",
      "due 2024-10-15",
      "today 2024-11-18",
      "day 2024-12-12",
    ]);
  });

  it("are in the order of time, also while reports are not due yet", () => {
    const meeting = meetingOn("2024-10-10");
    expect(texts(meeting, "2024-10-03")).toEqual([
      "ended 2024-09-30",
      "today 2024-10-03",
      "day 2024-10-10",
      "due 2024-10-15",
    ]);
  });

  it("have the day of the meeting once", () => {
    expect(texts(meetingOn("2024-11-18"), "2024-11-18")).toEqual([
      "ended 2024-09-30",
      "due 2024-10-15",
      "day 2024-11-18",
    ]);
  });

  it("are none of a plan that is over or has just begun", () => {
    expect(texts({ kind: "planEnded", day: day("2024-12-31") }, "2025-02-01")).toEqual([]);
    expect(texts(meetingOn("2023-03-01"), "2023-01-10")).toEqual([]);
  });

  it("count years as the plan does", () => {
    const plan = { ...PLAN, years: [2025], yearStart: 10 } as const;
    expect(texts(meetingOn("2024-12-12"), "2024-11-18", plan)).toEqual([]);
    expect(texts(meetingOn("2025-03-12"), "2025-02-18", plan)[0]).toBe("ended 2024-12-31");
  });
});
