import type { Activity } from "../../../plan/activity";
import { endOfActivity, isPast } from "../../../plan/activity-time";
import { formatDay } from "../../../plan/period";
import type { Plan } from "../../../plan/plan";
import { addressFrom, quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

export const activityPastOpen = defineRule({
  id: "activity-past-open",
  matter: "reports",
  severity: "warning",
  needs: "activities",
  *find({ activities, asOf, plan }) {
    const past = activities.filter((activity) => isPast(activity, asOf, plan.yearStart));
    const withStatus = past.filter(({ status }) => status !== null);
    const without = past.filter(({ status }) => status === null);
    // Where few report how activities stand, their blanks are one thing to be said; where nobody does, a blank says nothing.
    const isReported = withStatus.length >= past.length * MIN_WITH_STATUS;
    const open = [...withStatus.filter(isOpen), ...(isReported ? without : [])];
    const together = {
      id: "activity-past-open-together",
      values: { open: open.length, past: past.length, isMost: open.length * 2 > past.length ? "yes" : "no" },
    } as const;
    for (const activity of open) yield { ...found(activity, plan), together };
    if (!isReported && withStatus.length > 0) yield* foundTogether(without);
  },
});

/** Half of the activities that are over. */
const MIN_WITH_STATUS = 0.5;

function isOpen({ status }: Activity): boolean {
  return status?.status === "planned" || status?.status === "underWay";
}

function found(activity: Activity, { yearStart }: Pick<Plan, "yearStart">): Found {
  const { status, text, cell } = activity;
  const end = endOfActivity(activity, yearStart);
  return {
    cell: status?.cell ?? cell,
    about: text,
    cause: "past",
    message: "activity-past-open",
    values: {
      activity: quote(text),
      end: end === null ? "" : formatDay(end),
      status: status?.status ?? "none",
    },
  };
}

function* foundTogether(activities: readonly Activity[]): Iterable<Found> {
  const [first] = activities;
  if (first === undefined) return;
  const named = activities.slice(0, MAX_NAMED);
  yield {
    cell: first.cell,
    about: first.text,
    message: "activity-past-open-many",
    values: {
      count: activities.length,
      named: named.map(({ text, cell }) => `“${quote(text)}” (${addressFrom(first.cell, cell)})`).join(", "),
      more: activities.length - named.length,
    },
  };
}

const MAX_NAMED = 5;
