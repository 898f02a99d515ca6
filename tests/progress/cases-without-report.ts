import { byMonth, byQuarter, monthly40, SHARE, type Case } from "./kinds-of-cases";

/** Row 9 of the table: nothing of what fell due was reported. */
export const WITHOUT_REPORT: readonly Case[] = [
  {
    row: "9",
    plan: { targets: { 2023: 1 } },
    at: "2023",
    status: "noReport",
    says: "○ No report: 2023",
    missing: ["2023"],
    met: null,
  },
  {
    row: "9",
    plan: { ...SHARE, targets: byQuarter(2024, [10, 20, 30, 40]) },
    at: "2024-Q2",
    status: "noReport",
    says: "○ No report: Q1, Q2",
    missing: ["2024-Q1", "2024-Q2"],
  },
  {
    row: "9",
    plan: { targets: monthly40, actuals: byMonth(2024, Array<string>(12).fill("")) },
    at: "2024",
    status: "noReport",
    says: "○ No report: Jan to Dec (12)",
  },
  // Text is no number.
  {
    row: "9",
    plan: { targets: { 2024: 3 }, actuals: { 2024: "TBD" } },
    at: "2024",
    status: "noReport",
    says: "○ No report: 2024",
    missing: ["2024"],
  },
  {
    row: "9",
    plan: { targets: { 2024: 3 }, actuals: { 2024: "draft only" } },
    at: "2024",
    status: "noReport",
    says: "○ No report: 2024",
  },
];
