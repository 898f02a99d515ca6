import { define } from "./definition-of-row";

/** A target alone, or one for each of two years. */
const directionOf = (text: string, targets: string): string => define(text, targets).direction;

describe("a target that is not to be passed", () => {
  it.each([
    ["Suicide rate not more than 7.8 per 100,000", "7.8"],
    ["Requests open for more than a month, at most 12", "12 12 12"],
    ["Rejected forms < 5", "5"],
    ["Pannes du registre: au plus 3", "3"],
    ["Casos sin resolver, no más de 40", "40"],
    ["Processos pendentes: no máximo 40", "40"],
    ["Jumlah aduan yang belum selesai maksimal 6", "6"],
    ["Tỷ lệ hồ sơ trễ hạn không quá 5", "5"],
    ["อัตราการติดเชื้อซ้ำไม่เกินร้อยละ 25", "25"],
    ["อัตราส่วนการคลอดก่อนกำหนดไม่เกิน ๑๗ ต่อแสน", "17"],
    ["ចំនួនសំណុំរឿងកកស្ទះមិនលើសពី ១២", "12"],
    ["ຈຳນວນຄະດີທີ່ຄ້າງບໍ່ເກີນ 9", "9"],
    ["Mga reklamong hindi nalutas, hindi hihigit sa 8", "8"],
    ["Pratiche arretrate: non più di 30", "30"],
  ])("in its words: %s", (text, targets) => {
    expect(directionOf(text, targets)).toBe("decrease");
  });

  it("in its own cell", () => {
    expect(directionOf("Response time of the hotline", "≤5 ≤5 ≤5")).toBe("decrease");
    expect(directionOf("Complaints open at the year's end", "<10 <12 <10")).toBe("decrease");
    expect(directionOf("Complaints answered", "≥5 ≥5 ≥5")).not.toBe("decrease");
  });

  it.each([
    ["Cases closed in not more than 72 hours", "80"],
    ["Households with less than 2 ha that have a title", "450"],
    ["Sites inspected, not less than 40", "40"],
    ["ร้อยละของผู้ป่วยที่มีอาการไม่เกิน 72 ชั่วโมงได้รับการรักษา", "50"],
    ["อัตราหน่วยบริการที่ผ่านเกณฑ์ไม่ต่ำกว่าร้อยละ 80", "80"],
    ["Centros con no menos de 12 camas", "12"],
    ["Số cơ sở đạt không dưới 20 điểm", "20"],
  ])("but not another number, or one to be reached: %s", (text, targets) => {
    expect(directionOf(text, targets)).toBe("increase");
  });
});

describe("a level of harm", () => {
  it.each([
    "Absenteeism",
    "Secondary school dropout rate",
    "Percentage of stunting among children under five",
    "Taux de mortalité maternelle",
    "Taux de mortalité normalisé selon le sexe",
    "Mortality rate, age-standardised",
    "Porcentaje de solicitudes vencidas",
    "Porcentaje de maestros con evaluación final no satisfactoria",
    "Percentage of schools rated unsatisfactory",
    "% of errors in payslips",
    "Tasa de deserción estudiantil",
    "Taxa de evasão escolar",
    "Tỷ lệ hộ nghèo",
    "Tỷ lệ thất nghiệp ở thành thị",
    "Tingkat kemiskinan",
    "อัตราตายของผู้ป่วยบาดเจ็บ",
    "ร้อยละการตั้งครรภ์ซ้ำในวัยรุ่น",
    "អត្រាមរណភាពមាតា",
    "ອັດຕາການຕາຍຂອງແມ່",
    "Tasso di abbandono scolastico",
  ])("is to be less: %s", (text) => {
    expect(directionOf(text, "9 9 8")).toBe("decrease");
    expect(directionOf(text, "9")).toBe("decrease");
  });

  it.each([
    "Poverty reduction strategies implemented",
    "Percentage of deaths registered in time",
    "Porcentaje de accidentes investigados",
    "Percentage of overdue loans collected",
    "Percentage of dropouts who were brought back and retained",
    "Tỷ lệ hộ nghèo được hỗ trợ nhà ở",
    "ร้อยละอุบัติเหตุที่ได้รับการสอบสวน",
    "Mức giảm tỷ lệ hộ nghèo",
  ])("and what is done about it is not: %s", (text) => {
    expect(directionOf(text, "80")).toBe("increase");
  });

  it("and 100 is how much is done about it", () => {
    expect(directionOf("Mortalidad materna", "100")).toBe("increase");
  });
});

describe("nothing that is to be left of a state from the first year on", () => {
  it("is less and less, by its baseline", () => {
    expect(define("Complaints open about officers", "_ 0 0", { Baseline: "10" }).direction).toBe("decrease");
  });

  it("says nothing where there was nothing before, or something is aimed at", () => {
    expect(define("Complaints open about officers", "_ 0 0", { Baseline: "0" }).direction).not.toBe(
      "decrease",
    );
    expect(define("Shelters open", "_ 12 12", { Baseline: "10" }).direction).toBe("increase");
  });
});
