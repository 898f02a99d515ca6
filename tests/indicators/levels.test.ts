import { defineIndicators, type IndicatorDefinition } from "../../src/indicators";
import { cell, planOf } from "../checks/plan-of";
import { define } from "./definition-of-row";

describe("levels without total", () => {
  /** The definition of an indicator in a plan without overall targets; the headers name its columns. */
  function define(
    text: string,
    targets: string,
    headers = "Baseline 2023 2024 2025 2026",
  ): IndicatorDefinition {
    const cells = targets.split(" ").map((target) => (target === "_" ? "" : target));
    const plan = planOf(`
    | Action | Indicators | ${headers.split(" ").join(" | ")} |
    | 1.1 Do | ${text} | ${cells.join(" | ")} |`);
    const definition = defineIndicators(plan).get("1.1-1");
    if (definition === undefined) throw new Error("The plan has no indicator");
    return definition;
  }

  /* Baseline and years, with nothing that says what they make together. */
  describe("what rises from its baseline", () => {
    it.each([
      "Number of people who inject drugs on opioid substitution therapy",
      "Km of national roads rated 3 stars or better",
      "Citizens with a digital ID",
      "Miles of protected bike lanes",
      "Mangrove cover (ha)",
      "Community fisheries with approved management plans",
      "Registration offices using the electronic system",
      "Health centres implementing the package",
      "Hours of supply",
      "Early warning networks led by women",
      "AMR integrated in curricula (number of faculties)",
    ])("%s: is a level", (text) => {
      expect(define(text, "10 12 15 20 26")).toMatchObject({ aggregation: "latest", direction: "increase" });
    });

    it.each([
      "Number of articles published in journals",
      "Random breath tests carried out",
      "Needles distributed",
      "Museum visitors",
      "Sea patrol days",
      "Supervision visits to operational districts",
      "Beneficiaries receiving cash",
    ])("%s: takes place again each year", (text) => {
      expect(define(text, "10 12 15 20 26").aggregation).toBe("sum");
    });

    it("adds up what begins with nothing", () => {
      expect(define("Number of black spots", "0 20 20 25 30").aggregation).toBe("sum");
    });

    it("is carried on where the years have others between them", () => {
      const headers = "Baseline 2025 2030";
      expect(define("Officers trained", "600 1000 2000", headers).aggregation).toBe("latest");
      expect(define("Officers trained", "600 1000 2000", "Baseline 2025 2026").aggregation).toBe("sum");
    });
  });

  it("takes years that fall one by one for ceilings, unless things are made or take place", () => {
    const headers = "2023 2024 2025";
    const falling = { aggregation: "latest", direction: "decrease" };
    expect(define("Number of hours of hired guards", "9000 7000 4000", headers)).toMatchObject(falling);
    expect(define("Number of requests that wait for long", "90 40 0", headers)).toMatchObject(falling);
    const added = { aggregation: "sum", direction: "increase" };
    // However many there are, things and people that are counted add up.
    for (const text of ["Number of trees", "Beneficiaries", "Mosquito nets", "จำนวนกล้าไม้"])
      expect(define(text, "12000 9000 6000", headers)).toMatchObject(added);
    expect(define("Number of workshops", "9 6 4", headers)).toMatchObject(added);
    expect(define("Number of kits distributed", "900 700 400", headers)).toMatchObject(added);
    expect(define("Number of hours of hired guards", "9000 4000", "2023 2024")).toMatchObject(added);
    expect(define("Number of hours of hired guards", "9000 9000 4000", headers)).toMatchObject(added);
    expect(
      define("Number of hours of hired guards", "9000 7000 4000 20000", `${headers} Target`),
    ).toMatchObject(added);
    // A few a year are what is to be had; and nothing is to be less than there was.
    expect(define("Number of patrol boats", "10 8 6", headers)).toMatchObject(added);
    expect(
      define("Number of hours of hired guards", "200 9000 7000 4000", `Baseline ${headers}`),
    ).toMatchObject(added);
  });

  it("does not take fewer things that are made for a decrease", () => {
    expect(define("# of temporary classrooms set up", "150 80 60 50 40")).toMatchObject({
      aggregation: "sum",
      direction: "increase",
    });
    expect(define("# of complaints received", "150 80 60 50 40")).toMatchObject({
      aggregation: "latest",
      direction: "decrease",
    });
  });

  describe("the quarters of the only year", () => {
    const headers = "Baseline 2025 2025-Q1 2025-Q2 2025-Q3 2025-Q4";

    it.each([
      ["Number of health posts without stock-out", "310 340 320 330 335 340", "latest", "increase"],
      ["Active foci", "64 40 60 52 45 40", "latest", "decrease"],
      ["Average turnaround time (days)", "_ 30 45 40 35 30", "latest", "decrease"],
      ["Visits to operational districts", "40 44 11 11 11 11", "sum", "increase"],
      ["Number of functional hospitals", "12 12 12 12 12 12", "constant", "maintain"],
    ])("%s: tell how they make its target", (text, targets, aggregation, direction) => {
      expect(define(text, targets, headers)).toMatchObject({ aggregation, direction });
    });
  });

  it("learns from the quarters of several years how they make the years' targets", () => {
    const headers = "2025 2025-Q1 2025-Q2 2025-Q3 2025-Q4 2026 2026-Q1 2026-Q2 2026-Q3 2026-Q4";
    expect(define("Registry offices online", "24 6 12 18 24 40 28 32 36 40", headers).aggregation).toBe(
      "latest",
    );
    expect(define("Parcels with a title", "40 10 10 10 10 48 12 12 12 12", headers).aggregation).toBe("sum");
  });

  it("does not take a committee that meets twice each year for a level", () => {
    expect(define("Steering committee convened twice a year", "1 2 2 2 2").aggregation).toBe("sum");
  });

  describe("what is completed by many", () => {
    it.each([
      ["Seniors who completed a digital course", "400 600 700 800 900"],
      ["Staff appointed", "2 3 4 4 5"],
      ["Land use register completed", "_ 120 160 200 240"],
      ["Stock assessments completed", "1 1 1 1 1"],
    ])("%s: is counted", (text, targets) => {
      expect(define(text, targets).measure).toBe("number");
    });

    it.each([
      ["Guidelines adopted", "1 1 1 1 1"],
      ["Standards in place", "1 1 1 1 1"],
    ])("%s: stays one", (text, targets) => {
      expect(define(text, targets).measure).toBe("milestone");
    });
  });

  describe("a ratio", () => {
    it.each([
      "# of consultations per person per year",
      "Needles distributed per person who injects drugs",
      "Staff per 1,000 connections",
      "Persons per latrine",
    ])("%s: is no count", (text) => {
      expect(define(text, "1.3 1.5 1.6 1.7 1.8")).toMatchObject({ measure: "number", aggregation: "latest" });
    });

    it("adds up where as many are held each year", () => {
      const headers = "Target 2023 2024 2025";
      expect(define("# of sessions per officer", "6 2 2 2", headers).aggregation).toBe("sum");
    });

    it.each([
      ["Transmission rate at 18 months (%)", "percentage"],
      ["Overcrowding rate (%)", "percentage"],
      ["Rate of introduction of alien species (species per year)", "number"],
      ["Satisfaction with services (scale of 1 to 5)", "number"],
    ])("%s: %s", (text, measure) => {
      expect(define(text, "8 7 6 5 4")).toMatchObject({ measure, aggregation: "latest" });
    });
  });

  it("reads a law that is passed in one year as passed in those after it", () => {
    expect(define("Legislation on trans fat passed", "0 0 1 1 1")).toMatchObject({
      measure: "milestone",
      aggregation: "max",
    });
  });

  it("does not take plural things that are adopted for a share of the way", () => {
    expect(define("Policies adopted", "5 12 15 20 22").measure).toBe("number");
    expect(define("Guideline adopted", "_ 20 50 80 100").measure).toBe("percentage");
  });

  it("believes the word for cumulative values, also where two of them add up to the overall target", () => {
    const text = "Number of officers trained (cumulative)";
    expect(define(text, "1000 300 700", "Target 2025 2026").aggregation).toBe("latest");
    expect(define("Number of officers trained", "1000 300 700", "Target 2025 2026").aggregation).toBe("sum");
  });

  describe("harm", () => {
    const headers = "Baseline 2025 2025-Q1 2025-Q2 2025-Q3 2025-Q4";

    it.each([
      ["Successful attacks on government systems", "48 30 8 8 7 7"],
      ["# of deaths in custody", "140 120 30 30 30 30"],
      ["Décès maternels dans les formations sanitaires", "180 140 35 35 35 35"],
      ["จำนวนผู้เสียชีวิตจากอุบัติเหตุ", "90 80 20 20 20 20"],
    ])("%s: adds up and is to be less", (text, targets) => {
      expect(define(text, targets, headers)).toMatchObject({ aggregation: "sum", direction: "decrease" });
    });

    it.each([
      "Maternal deaths reviewed",
      "Nombre de décès maternels audités",
      "Accident black spots treated",
    ])("%s: is what is done about it", (text) => {
      expect(define(text, "48 60 15 15 15 15", headers).direction).toBe("increase");
    });
  });

  it("does not add up the capacity that is installed", () => {
    expect(define("Installed solar capacity (MW)", "430 600 800 1000 1200").aggregation).toBe("latest");
    expect(define("Solar systems installed", "430 600 800 1000 1200").aggregation).toBe("sum");
  });

  it("takes a prevalence study for a milestone, and prevalence for a share", () => {
    expect(define("Prevalence study completed", "0 0 1 0 0").measure).toBe("milestone");
    expect(define("Prevalence of violence", "30 28 26 24 22").measure).toBe("percentage");
  });

  it("carries on what the plan's title calls cumulative", () => {
    const plan = planOf(`
    | Action | Indicators | Baseline | 2025 | 2026 | 2027 |
    | 1.1 Do | Veterinary laboratories accredited | 1 | 1 | 2 | 3 |`);
    const titled = (text: string): string | undefined =>
      defineIndicators({ ...plan, title: { text, cell: cell("A1") } }).get("1.1-1")?.aggregation;
    expect(titled("Plan 2025-2027")).toBe("sum");
    expect(titled("Plan 2025-2027 (targets are cumulative)")).toBe("latest");
  });

  it("takes a council that was not there for more than a level that is held", () => {
    const headers = "Baseline Target 2025 2026";
    expect(define("Council established", "No Yes Yes Yes", headers).direction).toBe("increase");
    expect(define("Council established", "Yes Yes Yes Yes", headers).direction).toBe("maintain");
  });
});

describe("levels", () => {
  /** The definition of an indicator with a baseline, an overall target and four years. */
  function define(text: string, targets: string): IndicatorDefinition {
    const cells = targets.split(" ").map((target) => (target === "_" ? "" : target));
    const plan = planOf(`
    | Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 | 2026 |
    | 1.1 Do | ${text} | ${cells.join(" | ")} |`);
    const definition = defineIndicators(plan).get("1.1-1");
    if (definition === undefined) throw new Error("The plan has no indicator");
    return definition;
  }

  /* Baseline, overall target, and the years. */
  describe("a level with one year that is off", () => {
    it.each([
      ["Number of shelters maintained", "6 6 6 3 6 6"],
      ["Number of shelters maintained", "6 6 3 6 6 6"],
      ["Vitamin A coverage", "92 92 92 29 92 92"],
      ["Percentage of calls answered", "_ 95 95 59 95 95"],
      ["Forest cover as % of land area", "46.5 46.5 46.5 45.5 46.5 46.5"],
    ])("%s %s is to be held", (text, targets) => {
      expect(define(text, targets)).toMatchObject({ aggregation: "constant", direction: "maintain" });
    });

    it.each([
      ["a level that rises in the first year and is held then", "70 90 80 90 90 90"],
      ["one that rises in the first year, without a baseline", "_ 90 80 90 90 90"],
      ["one with two years that are off", "90 90 80 85 90 90"],
    ])("does not take %s for it", (_, targets) => {
      expect(define("Percentage of calls answered", targets).aggregation).toBe("latest");
    });
  });

  describe("an average of levels", () => {
    it("is no average where it only rounds to the overall target and the years run one way", () => {
      expect(define("Percentage of cases solved", "82 90 _ 85 88 98").aggregation).toBe("latest");
    });

    it.each(["_ 90 80 90 90 100", "_ 90 85 88 98 91"])("is one in %s", (targets) => {
      expect(define("Percentage of cases solved", targets).aggregation).toBe("average");
    });
  });

  it("takes the direction of a level that goes up and down from its baseline and its overall target", () => {
    expect(define("Default rate", "12 6 10 11 8 6").direction).toBe("decrease");
    expect(define("Completion rate", "60 80 70 69 75 80").direction).toBe("increase");
  });

  describe("a milestone whose years add up to more than one", () => {
    it.each([
      "Guideline validated",
      "Guideline developed and validated",
      "A standardized form to identify victims developed",
      "National strategy adopted",
      "Protocolo binacional aprobado",
      "Guide élaboré et validé",
    ])("%s: of one thing, stays a milestone", (text) => {
      expect(define(text, "_ 3 1 1 1 _").measure).toBe("milestone");
    });

    it.each([
      "Guidelines validated",
      "MoUs approved",
      "Curricula developed",
      "Legislation adopted",
      "Farmer group established",
      "Annual work plan approved",
      "Report on cases approved",
      "Campaign launched",
      "Agreement signed",
      "Referral mechanism established in each country",
      "Referral mechanism established in target provinces",
      "Guideline and form developed",
      "Rapport annuel validé",
      "Informe semestral aprobado",
      "แนวปฏิบัติได้รับความเห็นชอบ",
    ])("%s: is counted", (text) => {
      expect(define(text, "_ 3 1 1 1 _")).toMatchObject({ measure: "number", aggregation: "sum" });
    });

    it("is counted where a year has several", () => {
      expect(define("Community plan approved", "_ 6 2 2 2 _")).toMatchObject({ measure: "number" });
    });

    it("is counted by words for what comes again, also where a year is off", () => {
      expect(define("Annual report published", "0 3 1 1 1 1")).toMatchObject({ measure: "number" });
    });
  });
});

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
