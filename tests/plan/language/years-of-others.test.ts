import { withoutYearsOfOthers } from "../../../src/plan/language/time/years-of-others";

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
