import "../../all-languages";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

/** Who leads the first action, and who helps, where a cell says this. */
function toldOf(cell: string, header = "Responsible"): readonly string[] {
  const { plan } = planReading(
    gridOf([
      ["No.", "Activity", "Indicator", header, "Target", 2024, 2025],
      ["1.1", "Train frontline officers", "Number of officers trained", cell, 20, 10, 10],
      ["1.2", "Print leaflets", "Number of leaflets printed", "Ministry of Information", 400, 200, 200],
      ["1.3", "Give legal aid", "Number of victims aided", "Ministry of Labour", 50, 25, 25],
    ]),
  );
  const [action] = plan.actions;
  return [action?.responsibleAgencies ?? [], action?.implementingPartners ?? []].map((agencies) =>
    agencies.map(({ name }) => name).join("; "),
  );
}

describe("who leads and who helps, in one cell", () => {
  it.each([
    ["Lead: Ministry of Interior\nSupport: MoJ, NCCT", "Ministry of Interior", "MoJ; NCCT"],
    ["Lead agency: MoI; Supporting agencies: MoJ and NCCT", "MoI", "MoJ; NCCT"],
    ["Lead:\nMoI\nSupport:\n• MoJ\n• NCCT", "MoI", "MoJ; NCCT"],
    ["MoI (lead), MoJ", "MoI", "MoJ"],
    ["MoI; MoJ (support)", "MoI", "MoJ"],
    ["Ministry of Interior with the support of IOM and UNODC", "Ministry of Interior", "IOM; UNODC"],
    ["Chef de file : Ministère de l'Intérieur\nAppui : OIM", "Ministère de l'Intérieur", "OIM"],
    ["Ministère de la Justice avec l'appui de l'OIM", "Ministère de la Justice", "OIM"],
    [
      "Ministerio del Interior (líder), Ministerio de Salud",
      "Ministerio del Interior",
      "Ministerio de Salud",
    ],
    ["Ministério da Justiça em parceria com a OIM", "Ministério da Justiça", "OIM"],
    ["Bộ Công an chủ trì, phối hợp với Bộ Tư pháp", "Bộ Công an", "Bộ Tư pháp"],
    ["Kementerian Hukum bekerja sama dengan Kementerian Sosial", "Kementerian Hukum", "Kementerian Sosial"],
    ["หน่วยงานหลัก: กระทรวงมหาดไทย\nหน่วยงานสนับสนุน: กระทรวงแรงงาน", "กระทรวงมหาดไทย", "กระทรวงแรงงาน"],
    ["กระทรวงมหาดไทย ร่วมกับ กระทรวงแรงงาน", "กระทรวงมหาดไทย", "กระทรวงแรงงาน"],
    ["ក្រសួងមហាផ្ទៃ សហការជាមួយ ក្រសួងយុត្តិធម៌", "ក្រសួងមហាផ្ទៃ", "ក្រសួងយុត្តិធម៌"],
  ])("%s", (cell, leads, helps) => {
    expect(toldOf(cell)).toEqual([leads, helps]);
  });

  it.each([
    ["MoI, MoJ", "MoI; MoJ"],
    ["Lead: MoI, MoJ", "MoI; MoJ"],
    ["Victim Support Unit", "Victim Support Unit"],
    ["Unidad de Apoyo a Víctimas", "Unidad de Apoyo a Víctimas"],
    ["Ministry of Interior: Department of Police", "Ministry of Interior: Department of Police"],
  ])("says nothing of helping: %s", (cell, leads) => {
    expect(toldOf(cell)).toEqual([leads, ""]);
  });

  it("keeps all that are named under partners among them", () => {
    const { plan } = planReading(
      gridOf([
        ["No.", "Activity", "Indicator", "Lead agency", "Partners", "Target", 2024],
        ["1.1", "Train officers", "Number of officers trained", "MoI", "IOM (lead), UNODC", 20, 20],
        ["1.2", "Print leaflets", "Number of leaflets printed", "MoJ", "UNICEF", 40, 40],
      ]),
    );
    const [action] = plan.actions;
    expect(action?.responsibleAgencies.map(({ name }) => name)).toEqual(["MoI"]);
    expect(action?.implementingPartners.map(({ name }) => name)).toEqual(["IOM", "UNODC"]);
  });
});
