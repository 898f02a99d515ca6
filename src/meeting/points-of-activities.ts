import type { Activity } from "../plan/activity";
import { isPast } from "../plan/activity-time";
import { foldText, onOneLine } from "../plan/language/spelling/text-folding";
import { pointKey, type OpenPoint, type PlaceOfPoint } from "../plan/open-point";
import { periodKey, type Period } from "../plan/period";
import type { Plan } from "../plan/plan";
import type { OpenPointSubject } from "./open-point-subject";
import { plainNumber } from "./place-of-point";

/** More activities than these are counted, not listed: the Activities sheet has them. */
const MAX_LISTED = 8;

/** What is not settled of activities: dates that are blank or were not said again, and what became of those that are over. */
export function pointsOfActivities(subject: OpenPointSubject): readonly OpenPoint[] {
  return [...blankDates(subject), ...movedToNoTime(subject), ...lateActivities(subject), ...unknown(subject)];
}

/** An activity is known by its joint action, else by its time. */
export function placeOfActivity({ action, year, quarter }: Activity, { actions }: Plan): PlaceOfPoint {
  const linked = action?.inferred === false ? actions.find(({ id }) => id === action.id) : undefined;
  const number = plainNumber(linked?.number ?? null);
  if (number !== "") return { kind: "rows", numbers: [number] };
  if (year === null) return { kind: "unnamed" };
  return { kind: "periods", periods: [quarter === null ? { year } : { year, quarter }] };
}

/** Blank cells for a date, where the activities of the sheet mostly have dates, and something is still to be done. */
function blankDates({ activities, plan }: OpenPointSubject): readonly OpenPoint[] {
  const dated = new Set(activities.filter(({ dates }) => dates.length > 0).map(({ cell }) => cell.sheet));
  return activities
    .filter(({ status }) => status?.status !== "done" && status?.status !== "dropped")
    .flatMap((activity) =>
      activity.blankDate === null || !dated.has(activity.cell.sheet)
        ? []
        : [
            {
              ...pointOf(activity, "blankDate", plan),
              cell: activity.blankDate,
              why: { id: "openPoint-blankDate" },
              open: { id: "openPointOpen-activity", values: { text: activity.text } },
              toDecide: { id: "openPointDecide-date" },
              choices: [],
            },
          ],
    );
}

/** Activities that were moved, and nobody said to when. */
function movedToNoTime({ activities, plan }: OpenPointSubject): readonly OpenPoint[] {
  return activities
    .filter(({ status, movedTo }) => status?.status === "moved" && movedTo === null)
    .map((activity) => ({
      ...pointOf(activity, "movedToNoTime", plan),
      why: { id: "openPoint-movedToNoTime" },
      open: { id: "openPointOpen-movedToNoTime", values: { text: activity.text } },
      toDecide: { id: "openPointDecide-dateAndPlace" },
      choices: [],
    }));
}

/** Activities whose time is over and that are neither done nor moved nor dropped. */
function lateActivities({ activities, plan, asOf }: OpenPointSubject): readonly OpenPoint[] {
  return activities
    .filter((activity) => isPast(activity, asOf, plan.yearStart))
    .flatMap((activity) => {
      const { status = "" } = activity.status ?? {};
      if (status !== "planned" && status !== "underWay") return [];
      return [
        {
          ...pointOf(activity, "lateActivity", plan),
          why: { id: "openPoint-lateActivity", values: { status } },
          open: { id: "openPointOpen-lateActivity", values: { status, text: activity.text } },
          toDecide: { id: "openPointDecide-lateActivity" },
          choices: [
            { id: "openPointChoice-held" },
            { id: "openPointChoice-dropped" },
            { id: "openPointChoice-newDate" },
          ],
        } satisfies OpenPoint,
      ];
    });
}

/** Activities that are over and of which nobody has said anything: one point for all of them. */
function unknown({ activities, plan, asOf }: OpenPointSubject): readonly OpenPoint[] {
  const over = activities.filter(
    (activity) => activity.status === null && isPast(activity, asOf, plan.yearStart),
  );
  const [first] = over;
  if (first === undefined) return [];
  const listed = over.length > MAX_LISTED ? "none" : over.map(({ text }) => onOneLine(text)).join("; ");
  return [
    {
      ...{ kind: "statusUnknown", topic: "report", cell: first.cell, text: first.text },
      why: { id: "openPoint-statusUnknown", values: { count: over.length } },
      key: pointKey("statusUnknown", periodsOf(over).map(periodKey).at(-1) ?? ""),
      where: { kind: "periods", periods: periodsOf(over) },
      open: { id: "openPointOpen-statusUnknown", values: { count: over.length, listed } },
      toDecide: { id: "openPointDecide-statusUnknown" },
      ...{ choices: [], who: [] },
    },
  ];
}

function periodsOf(activities: readonly Activity[]): readonly Period[] {
  const byName = new Map<string, Period>();
  for (const { year, quarter } of activities) {
    if (year !== null) byName.set(`${year} ${quarter ?? 0}`, quarter === null ? { year } : { year, quarter });
  }
  const rank = ({ year, quarter }: Period): number => year * 5 + (quarter ?? 0);
  return [...byName.values()].sort((one, other) => rank(one) - rank(other));
}

type Common = Pick<OpenPoint, "kind" | "topic" | "cell" | "text" | "who" | "key" | "where">;

function pointOf(activity: Activity, kind: OpenPoint["kind"], plan: Plan): Common {
  const { cell, text } = activity;
  return {
    ...{ kind, topic: "date", cell, text, who: [] },
    key: pointKey(`${kind} ${foldText(text)}`, timeOf(activity)),
    where: placeOfActivity(activity, plan),
  };
}

/** When an activity is, so that what comes again each quarter is another one each time. */
export function timeOf({ year, quarter }: Activity): string {
  if (year === null) return "";
  return periodKey(quarter === null ? { year } : { year, quarter });
}
