import { withoutYearsOfOthers } from "../../../src/plan/language/time/years-of-others";
import { saysYearStartOnly, yearStartIn } from "../../../src/plan/language/time/fiscal-year-words";
import { withoutNumberedYears } from "../../../src/plan/language/time/numbered-years";
import { placeOf } from "../../../src/plan/period";
import { periodInHeader } from "../../../src/plan/language/time/period-words";

const YEAR = /(?:19|20|25|24)\d\d/u;

describe("the years of what has a year of its own", () => {
  it.each([
    "Plan of Action under the Trafficking Act of 2018",
    "Plan of Action, Trafficking in Persons Act 2018",
    "National Plan of Action, adopted in 2017",
    "Workplan (approved by the Council on 5 May 2017)",
    "Plan of Action under the 2018 Anti-Trafficking Act",
    "Plan of Action to implement the Palermo Protocol of 2000",
    "Strategic plan of the Commission established in 2009",
    "Plan de acción, Ley de trata de 2012",
    "Plan d’action, adopté en 2019",
    "Plan d’action – loi relative à la traite de 2016",
    "Plano de ação, aprovado em 2018",
    "Piano d’azione, approvato nel 2018",
    "Rencana Aksi berdasarkan Undang-Undang Perdagangan Orang Tahun 2007",
    "Kế hoạch hành động theo Luật Phòng, chống mua bán người năm 2011",
    "แผนปฏิบัติการตามพระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์ พ.ศ. 2551",
    "ផែនការសកម្មភាពតាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨",
    "ແຜນການຕາມກົດໝາຍຕ້ານການຄ້າມະນຸດ ປີ 2015",
    "תוכנית פעולה לפי חוק איסור סחר משנת 2006",
    "Eylem Planı, kabul edilen 2019",
    "Plano ng pagkilos, Republic Act of 2003",
  ])("date no plan: %s", (title) => {
    expect(withoutYearsOfOthers(title)).not.toMatch(YEAR);
  });

  it.each([
    "Plan of Action 2026",
    "Plan of Action for 2026",
    "Plan of Action of the Law Reform Commission 2026",
    "Workplan of the year 2026, Ministry of Law",
    "2026 Law Enforcement Plan",
    "Law enforcement training: workplan, Phnom Penh, 2026",
    "Plan of Action under the Act 2024-2026",
    "Plan of Action 2023–2025, adopted",
    "Ministry of Health 2026",
    "Annual workplan of the Convention Secretariat – 2026",
    "Plan de acción 2026 de la Ley de trata",
    "แผนปฏิบัติการ พ.ศ. 2568 ตามพระราชบัญญัติป้องกันการค้ามนุษย์",
    "ផែនការសកម្មភាពឆ្នាំ២០២៦ តាមច្បាប់",
  ])("others stay: %s", (title) => {
    expect(withoutYearsOfOthers(title)).toBe(title);
  });

  it("leave the plan's own beside them", () => {
    const years = (title: string) => withoutYearsOfOthers(title).match(/\d{4}/gu);
    expect(years("Plan of Action 2026 under the Act of 2018")).toEqual(["2026"]);
    expect(years("Act of 2018: Plan of Action for 2026")).toEqual(["2026"]);
    expect(years("Plan adopted in 2017, for 2018–2020")).toEqual(["2018", "2020"]);
  });
});

describe("the month in which the year begins", () => {
  it.each<[string, number | null]>([
    ["The fiscal year begins on 1 October. Adopted by the Council on 12 May 2025.", 10],
    ["Adopted on 12 May 2025. The fiscal year begins on 1 October.", 10],
    ["The fiscal year begins in October. Adopted in May 2025.", 10],
    ["Adopted 12 May 2025 (fiscal year begins 1 July)", 7],
    ["Adopted in May 2025, fiscal year begins in April", 4],
    ["School meals, fiscal years 2025/26 to 2027/28 (July–June)", 7],
    ["Plan of action 2025/26 to 2027/28 (October–September)", 10],
    ["L'année fiscale commence le 1er octobre. Adopté le 12 mai 2025.", 10],
    ["El año fiscal comienza el 1 de julio. Aprobado el 12 de mayo de 2025.", 7],
    ["Fiscal year 2025/26. Adopted on 12 May 2025.", null],
    ["Project July 2024 – June 2027", null],
    ["The fiscal year begins in July. The fiscal year begins in October.", null],
  ])("of “%s” is %s", (text, start) => expect(yearStartIn(text)).toBe(start));

  it.each([
    ["The fiscal year begins on 1 October.", true],
    ["The fiscal year begins in July", true],
    ["The fiscal year begins in July. Adopted in May 2025.", false],
    ["Adopted in May 2025.", false],
  ])("is all that “%s” says: %s", (text, only) => expect(saysYearStartOnly(text)).toBe(only));
});

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

describe("halves that are numbered behind their year", () => {
  it.each<[string, number | null, number | null]>([
    ["Done 2025-1", 2025, 1],
    ["2025-II", 2025, 2],
    ["2025-3", 2025, null],
    ["2025-12", 2025, null],
    ["2025-1-15", 2025, null],
    ["2025-01", 2025, null],
  ])("%s", (text, year, half) => {
    const period = periodInHeader(text);
    expect([period?.year ?? null, placeOf(period?.part, "half")]).toEqual([year, half]);
  });
});
