import { HeaderWords } from "../../../src/plan/language/header-words";
import { periodInHeader, yearSpanIn } from "../../../src/plan/language/time/period-words";
import { readPlan } from "../../../src/reading";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

/** The known phrases that a header is taken to have, also with slips of spelling. */
function meant(header: string): readonly string[] {
  return new HeaderWords().matchLeniently(header).map(({ phrase }) => phrase);
}

describe("slips of spelling in headers", () => {
  it.each([
    ["Traget", ["target"]],
    ["Baselne", ["baseline"]],
  ])("%s: is the word that was meant", (header, phrases) => {
    expect(meant(header)).toEqual(phrases);
  });

  it.each([
    ["Core actions", ["action"]],
    ["Core", []],
    ["Planificación", []],
    ["March W1", []],
  ])("%s: is a word of its own, and no slip for another", (header, phrases) => {
    expect(meant(header)).toEqual(phrases);
  });
});

describe("the time that a header names", () => {
  it.each<[string, object | null]>([
    ["2023", { year: 2023 }],
    ["2023 Target", { year: 2023 }],
    ["2 0 2 3", { year: 2023 }],
    ["T1. PLANEADO 2025", { year: 2025, part: { span: "quarter", index: 1 } }],
    ["FY24", { year: 2024, isFiscal: true }],
    ["FY 2023/24", { year: 2024, isFiscal: true }],
    ["FY23/24 Target", { year: 2024, isFiscal: true }],
    ["Target FY 23-24", { year: 2024, isFiscal: true }],
    ["FY24-Q1", { year: 2024, part: { span: "quarter", index: 1 } }],
    ["FY24 31/32", { year: 2024 }],
    ["2023/24", { year: 2024, isFiscal: true }],
    ["2023/24-Q1", { year: 2024, isFiscal: true, part: { span: "quarter", index: 1 } }],
    ["2023-24", { year: 2024, isFiscal: true }],
    ["พ.ศ. 2566", { year: 2023 }],
    ["๒๕๖๗", { year: 2024 }],
    ["ปีงบประมาณ 2567", { year: 2024 }],
    ["ปี 67", { year: 2024 }],
    ["២០២៤", { year: 2024 }],
    ["2080 BS", { year: 2023 }],
    ["B.S. 2080", { year: 2023 }],
    ["वि.सं. २०८०", { year: 2023 }],
    ["२०८०/८१", { year: 2024, isFiscal: true }],
    ["Target FY 2080/81", { year: 2024, isFiscal: true }],
    ["२०२४", { year: 2024 }],
    ["2070", { year: 2070 }],
    ["Net zero by 2070, BSc", { year: 2070 }],
    ["Year 1", { yearOfPlan: 1 }],
    ["Año 2", { yearOfPlan: 2 }],
    ["Année 3", { yearOfPlan: 3 }],
    ["ปีที่ 1", { yearOfPlan: 1 }],
    ["ឆ្នាំទី១", { yearOfPlan: 1 }],
    ["Year 1 (2023)", { year: 2023 }],
    ["First year", { yearOfPlan: 1 }],
    ["Q1", { part: { span: "quarter", index: 1 } }],
    ["Q3 2024", { part: { span: "quarter", index: 3 }, year: 2024 }],
    ["2024-Q2", { part: { span: "quarter", index: 2 }, year: 2024 }],
    ["1st Quarter", { part: { span: "quarter", index: 1 } }],
    ["Quarter II", { part: { span: "quarter", index: 2 } }],
    ["Trim. 4", { part: { span: "quarter", index: 4 } }],
    ["1er trimestre", { part: { span: "quarter", index: 1 } }],
    ["Primer trimestre", { part: { span: "quarter", index: 1 } }],
    ["ไตรมาส 2", { part: { span: "quarter", index: 2 } }],
    ["ไตรมาสที่ ๓", { part: { span: "quarter", index: 3 } }],
    ["ត្រីមាសទី១", { part: { span: "quarter", index: 1 } }],
    ["Jan–Mar", { part: { span: "quarter", index: 1 } }],
    ["Oct - Dec 2024", { part: { span: "quarter", index: 4 }, year: 2024 }],
    ["Year 1 Q2", { part: { span: "quarter", index: 2 }, yearOfPlan: 1 }],
    ["3Q 2024", { part: { span: "quarter", index: 3 }, year: 2024 }],
    ["S1", { part: { span: "half", index: 1 } }],
    ["1st half 2024", { part: { span: "half", index: 1 }, year: 2024 }],
    ["March", { part: { span: "month", index: 3 } }],
    ["พ.ย.", { part: { span: "month", index: 11 } }],
    ["ม.ค. - มี.ค. 2567", { part: { span: "quarter", index: 1 }, year: 2024 }],
    ["ทรัพยากร", null],
    ["Meta set 2024", { part: { span: "month", index: 9 }, year: 2024 }],
    ["Cibles des activités 2024", { part: null, year: 2024 }],
    ["Targets set for 2024", { part: null, year: 2024 }],
    ["Valeur des cibles", null],
    ["2023-2025", { span: { first: 2023, last: 2025 } }],
    ["Target", null],
    ["1.1 Train 20 officers", null],
    ["", null],
  ])("%j: %j", (text, expected) => {
    const period = periodInHeader(text);
    if (expected === null) expect(period).toBeNull();
    else expect(period).toMatchObject(expected);
  });

  it.each([
    ["A JOINT PLAN OF ACTION 2023-2025", 2023, 2025],
    ["National Plan 2022/23 - 2026/27", 2023, 2027],
    ["National Plan 2025/2026 – 2027/2028", 2026, 2028],
    ["Plan 2025/2026", 2026, 2026],
    ["แผนปฏิบัติการ 2568/69–2570/71", 2026, 2028],
    ["National Plan 2080/81 - 2084/85", 2024, 2028],
    ["National Plan 2080-2085 BS", 2023, 2028],
    ["แผนปฏิบัติการ พ.ศ. ๒๕๖๖ - ๒๕๖๘", 2023, 2025],
    ["Plan d'action de janvier 2024 à décembre 2026", 2024, 2026],
    ["Action Plan, 2024 to 2026", 2024, 2026],
  ])("%j spans %d to %d", (text, first, last) => {
    expect(yearSpanIn(text)).toEqual({ first, last });
  });
});

/** The columns of annual targets, as `2026` or, where the header was typed wrong, `2026?`. */
function yearsOf(headers: readonly GridValue[]): readonly string[] {
  const grid = gridOf([
    ["Action", "Indicator", ...headers],
    ["1.1 Train", "Number of officers trained", ...headers.map((_, place) => 10 + place)],
    ["1.2 Meet", "Number of meetings", ...headers.map((_, place) => 2 + place)],
  ]);
  const reading = readPlan([grid]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan.columns.flatMap(({ meaning, period, isYearUnclear }) =>
    meaning === "annualTarget" ? [`${period ?? ""}${isYearUnclear === true ? "?" : ""}`] : [],
  );
}

describe("a year that was typed wrong in a header", () => {
  it.each<[string, readonly GridValue[]]>([
    ["2025 2026? 2027", [2025, "2O26", 2027]],
    ["2025? 2026 2027", ["2O25", 2026, 2027]],
    ["2025 2026 2027?", [2025, 2026, "202G"]],
    ["2025 2026? 2027", ["Target 2025", "Target 20026", "Target 2027"]],
    ["2025 2026? 2027", ["Meta 2025", "Meta 226", "Meta 2027"]],
    ["2025 2026? 2027", ["FY2025", "FY2O26", "FY2027"]],
    ["2026 2027? 2028", ["พ.ศ. 2569", "พ.ศ. 25700", "พ.ศ. 2571"]],
  ])("is read as the one that is missing there: %s", (years, headers) => {
    expect(yearsOf(headers).join(" ")).toBe(years);
  });

  it("is not made of other headers", () => {
    expect(yearsOf([2025, 2026, "Room 202"])).toEqual(["2025", "2026"]);
    expect(yearsOf([2025, "Code X19", 2026])).toEqual(["2025", "2026"]);
  });
});

describe("a month that was typed wrong in a header", () => {
  const monthsOf = (headers: readonly string[]): readonly string[] => {
    const rows = [
      ["1.1 Train", "Number of officers trained", ...headers.map((_, place) => 10 + place)],
      ["1.2 Meet", "Number of meetings", ...headers.map((_, place) => 2 + place)],
    ];
    const reading = readPlan([gridOf([["Plan 2026"], ["Action", "Indicator", ...headers], ...rows])]);
    if (reading.kind === "noPlan") throw new Error("The plan was not found");
    return reading.plan.columns.flatMap(({ meaning, period }) =>
      meaning === "monthTarget" ? [period ?? ""] : [],
    );
  };

  it("is read as the one between its neighbours", () => {
    expect(monthsOf(["Mar", "Apt", "May"])).toEqual(["2026-03", "2026-04", "2026-05"]);
    expect(monthsOf(["Enero", "Febreo", "Marzo"])).toEqual(["2026-01", "2026-02", "2026-03"]);
  });

  it("is not made of other headers, nor of a month that does not stand between its neighbours", () => {
    expect(monthsOf(["Mar", "Cost", "May"])).toEqual(["2026-03", "2026-05"]);
    expect(monthsOf(["Mar", "Apt", "Jun"])).toEqual(["2026-03", "2026-06"]);
  });
});

describe("a calendar below the weeks of a plan", () => {
  it("has initials of days, which are no letters of target and actual", () => {
    const days = ["M", "T", "W", "R", "F"];
    const week = (name: string): (string | null)[] => [name, null, null, null, null];
    const { plan } = planReading(
      gridOf(
        [
          ["No.", "Task", "Task owner", "Start date", "Due date", ...week("Week 1"), ...week("Week 2")],
          [null, null, null, null, null, ...days, ...days],
          ["1.1", "Rent a hall", "Secretariat", "2025-03-03", "2025-03-04"],
          ["1.2", "Invite speakers", "Ministry of Justice", "2025-03-04", "2025-03-07"],
          ["1.3", "Print the agenda", "Secretariat", "2025-03-10", "2025-03-14"],
        ],
        { merges: ["F1:J1", "K1:O1", "A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"] },
      ),
    );
    const meanings = new Set(plan.columns.map(({ meaning }) => meaning));
    expect(meanings).not.toContain("overallTarget");
    expect(meanings).not.toContain("overallActual");
    expect(plan.actions).toHaveLength(3);
  });
});
