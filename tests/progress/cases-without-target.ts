import { CANCELLED, FALLING, MILESTONE, SHARE, type Case } from "./kinds-of-cases";

/** Rows 0 and 1 of the table: what was cancelled, and what has no target. */
export const WITHOUT_TARGET: readonly Case[] = [
  // 0: cancelled, whatever was planned and reported
  {
    row: "0",
    plan: { ...CANCELLED, targets: { 2023: 5, 2024: 5 } },
    at: "2024",
    status: "notDue",
    says: "□ Not due: cancelled",
    missing: [],
  },
  {
    row: "0",
    plan: { ...CANCELLED, ...MILESTONE, targets: { 2024: "Yes" }, actuals: { 2024: "No" } },
    at: "2024",
    status: "notDue",
    says: "□ Not due: cancelled",
    missing: [],
  },
  {
    row: "0",
    plan: { ...CANCELLED, ...FALLING, baseline: 5, targets: { 2023: 0 }, actuals: { 2023: 9 } },
    at: "2023",
    status: "notDue",
    says: "□ Not due: cancelled",
    missing: [],
  },
  { row: "0", plan: CANCELLED, at: "2024-Q2", status: "notDue", says: "□ Not due: cancelled" },
  // What was postponed is due as its targets say.
  {
    row: "9",
    plan: { withdrawal: "postponed", targets: { 2023: 5 } },
    at: "2023",
    status: "noReport",
    says: "○ No report: 2023",
  },
  // 1: no target
  { row: "1", plan: { actuals: { 2024: 3 } }, at: "2024", status: "noTarget", says: "– No target" },
  {
    row: "1",
    plan: { ...SHARE, targets: { 2024: "TBD" } },
    at: "2024",
    status: "noTarget",
    says: "– No target",
  },
  {
    row: "1",
    plan: { ...MILESTONE, baseline: 0, actuals: { 2024: "Yes" } },
    at: "2024-Q2",
    status: "noTarget",
    says: "– No target",
  },
];
