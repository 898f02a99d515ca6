import { withoutNumberedYears } from "../../../src/plan/language/time/numbered-years";

describe("the years of laws and decisions", () => {
  it.each([
    "Plan of Action under Law No. 12/2019",
    "Plan of Action of Decision No. 124 of 2021",
    "Plan of Action (Decree 145/2022/ND-CP)",
    "Kế hoạch theo Nghị định số 145/2022",
    "Rencana Aksi berdasarkan Peraturan Presiden No. 53 Tahun 2021",
    "Plan d’action (loi n° 2019-23)",
    "Plan de acción, Ley N.º 1257 de 2008",
    "Plano de ação (Lei nº 13.344/2016)",
    "แผนปฏิบัติการตามคำสั่งที่ 12/2562",
    "Plan of Action, Resolution 1325 (2000)",
  ])("are none of the plan's: %s", (title) => {
    expect(withoutNumberedYears(title)).not.toMatch(/(?:19|20|25)\d\d/u);
  });

  it.each([
    "Plan of Action 2025-2026",
    "Plan of Action 2025/26",
    "Action plan No. 3 of 2026",
    "Plan of Action, 05/2025 to 04/2026",
    "Phase 2 (2025)",
    "แผนปฏิบัติการ พ.ศ. 2568",
    "Workplan of the year 2026",
  ])("others stay: %s", (title) => {
    expect(withoutNumberedYears(title)).toBe(title);
  });

  it("leave the plan's own beside them", () => {
    expect(withoutNumberedYears("Plan of Action 2026, under Law No. 12/2019")).toMatch(/2026[^\d]*$/u);
  });
});
