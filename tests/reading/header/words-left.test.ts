import { gridOf } from "../grid-of";
import { planReading } from "../told";

const NUMBERS = [
  [30, 28, 30],
  [3, 2, 4],
  [12, 12, 15],
];
const ROWS = [
  ["1.1", "Train labour inspectors", "Number of labour inspectors trained"],
  ["1.2", "Open advice centres", "Number of advice centres opened"],
  ["1.3", "Inspect fishing vessels", "Number of vessels inspected"],
];

function planWith(...[target, actual, next]: readonly [string, string, string]) {
  const header = ["No.", "Action", "Indicator", target, actual, next];
  const rows = ROWS.map((row, at) => [...row, ...(NUMBERS[at] ?? [])]);
  return planReading(gridOf([["Plan of Action 2025-2026"], header, ...rows])).plan;
}

function meaningsOf(actual: string) {
  const { columns, notRead } = planWith("Target 2025", actual, "Target 2026");
  return {
    actuals: columns.filter(({ meaning }) => meaning === "annualActual").length,
    notRead: notRead.map(({ text }) => text),
  };
}

describe("what the header of an actual says besides", () => {
  it.each([
    "Actual 2025 (forecast)",
    "Actual 2025 – projected",
    "Resultado 2025 (proyectado)",
    "Réalisé 2025 (prévu)",
    "Realisasi 2025 (direncanakan)",
    "Not achieved 2025",
    "No logrado 2025",
    "Non réalisé 2025",
    "Actual 2025 (cancelled)",
  ])("makes %s none, and it is listed as not read", (header) => {
    expect(meaningsOf(header)).toEqual({ actuals: 0, notRead: [header] });
  });

  it.each([
    "Actual 2025",
    "No. achieved 2025",
    "Actual 2025 (to date)",
    "Achieved 2025 (number)",
    "Actual 2025 (verified)",
    "Actual 2025 vs target",
    "Achieved 2025 (see annex)",
  ])("leaves %s an actual", (header) => {
    expect(meaningsOf(header)).toEqual({ actuals: 1, notRead: [] });
  });
});

describe("a value whose header says more than was used", () => {
  it.each([
    ["Target 2025", "Actual 2025, women only", "Target 2026", "Actual 2025, women only"],
    ["Target 2025", "Actual Jan–Sep 2025", "Target 2026", "Actual Jan–Sep 2025"],
    ["Target 2025", "Expected actual 2025", "Target 2026", "Expected actual 2025"],
    ["Target 2025", "Actual 2025", "Target 2026 (not agreed)", "Target 2026 (not agreed)"],
    ["Target 2025 (revised, not signed)", "Actual 2025", "Target 2026", "Target 2025 (revised, not signed)"],
    ["Target 2025", "Actual 2025", "Target 2026 (thousands)", "Target 2026 (thousands)"],
    ["Target 2025 ('000)", "Actual 2025", "Target 2026", "Target 2025 ('000)"],
    ["Meta 2025 (en millones)", "Resultado 2025", "Meta 2026", "Meta 2025 (en millones)"],
  ])("is read with doubt: %s, %s, %s", (target, actual, next, doubted) => {
    const { doubts } = planWith(target, actual, next);
    expect(doubts.map(({ text, alternatives }) => [text, alternatives])).toEqual([[doubted, ["ignored"]]]);
  });

  it.each([
    ["Target 2025 (annual)", "Actual 2025 (to date)", "Target 2026 (annual)"],
    ["Planned, 2025", "Achieved, 2025", "Planned, 2026"],
    ["Target 2025", "Actual Jan–Dec 2025", "Target 2026"],
    ["Target 2025 (by frequency of collection)", "Actual 2025", "Target 2026"],
  ])("is not doubted without such words: %s, %s, %s", (target, actual, next) => {
    expect(planWith(target, actual, next).doubts).toEqual([]);
  });
});

describe("goals and results under years", () => {
  it.each([
    ["Obiettivo 2025", "Risultato 2025", "Obiettivo 2026"],
    ["Hedef 2025", "Sonuç 2025", "Hedef 2026"],
    ["Plan 2025", "Fact 2025", "Plan 2026"],
    ["Résultat attendu 2025", "Résultat 2025", "Résultat attendu 2026"],
  ])("are targets and actuals: %s, %s", (target, actual, next) => {
    const { columns } = planWith(target, actual, next);
    expect(columns.slice(3).map(({ meaning }) => meaning)).toEqual([
      "annualTarget",
      "annualActual",
      "annualTarget",
    ]);
  });
});
