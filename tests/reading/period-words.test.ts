import { periodInHead, yearSpanIn } from "../../src/plan/language/period-words";

describe("the time that a head names", () => {
  it.each<[string, object | null]>([
    ["2023", { year: 2023 }],
    ["2023 Target", { year: 2023 }],
    ["2 0 2 3", { year: 2023 }],
    ["T1. PLANEADO 2025", { year: 2025, quarter: 1 }],
    ["FY24", { year: 2024, isFiscal: true }],
    ["FY 2023/24", { year: 2024, isFiscal: true }],
    ["2023/24", { year: 2024, isFiscal: true }],
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
    ["Q1", { quarter: 1 }],
    ["Q3 2024", { quarter: 3, year: 2024 }],
    ["2024-Q2", { quarter: 2, year: 2024 }],
    ["1st Quarter", { quarter: 1 }],
    ["Quarter II", { quarter: 2 }],
    ["Trim. 4", { quarter: 4 }],
    ["1er trimestre", { quarter: 1 }],
    ["Primer trimestre", { quarter: 1 }],
    ["ไตรมาส 2", { quarter: 2 }],
    ["ไตรมาสที่ ๓", { quarter: 3 }],
    ["ត្រីមាសទី១", { quarter: 1 }],
    ["Jan–Mar", { quarter: 1 }],
    ["Oct - Dec 2024", { quarter: 4, year: 2024 }],
    ["Year 1 Q2", { quarter: 2, yearOfPlan: 1 }],
    ["3Q 2024", { quarter: 3, year: 2024 }],
    ["S1", { half: 1 }],
    ["1st half 2024", { half: 1, year: 2024 }],
    ["March", { month: 3 }],
    ["พ.ย.", { month: 11 }],
    ["ม.ค. - มี.ค. 2567", { quarter: 1, year: 2024 }],
    ["ทรัพยากร", null],
    ["Meta set 2024", { month: 9, year: 2024 }],
    ["Cibles des activités 2024", { month: null, year: 2024 }],
    ["Targets set for 2024", { month: null, year: 2024 }],
    ["Valeur des cibles", null],
    ["2023-2025", { span: { first: 2023, last: 2025 } }],
    ["Target", null],
    ["1.1 Train 20 officers", null],
    ["", null],
  ])("%j: %j", (text, expected) => {
    const period = periodInHead(text);
    if (expected === null) expect(period).toBeNull();
    else expect(period).toMatchObject(expected);
  });

  it.each([
    ["A JOINT PLAN OF ACTION 2023-2025", 2023, 2025],
    ["National Plan 2022/23 - 2026/27", 2022, 2027],
    ["National Plan 2080/81 - 2084/85", 2023, 2028],
    ["National Plan 2080-2085 BS", 2023, 2028],
    ["แผนปฏิบัติการ พ.ศ. ๒๕๖๖ - ๒๕๖๘", 2023, 2025],
    ["Plan d'action de janvier 2024 à décembre 2026", 2024, 2026],
    ["Action Plan, 2024 to 2026", 2024, 2026],
  ])("%j spans %d to %d", (text, first, last) => {
    expect(yearSpanIn(text)).toEqual({ first, last });
  });
});
