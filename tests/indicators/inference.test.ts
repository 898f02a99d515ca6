import { defineIndicators } from "../../src/indicators";
import { gridOf } from "../reading/grid-of";
import { planReading } from "../reading/told";
import { define } from "./definition-of-row";
import { milestoneValue } from "../../src/indicators/measuring/yes-no";
import { planOf } from "../checks/plan-of";

describe("inference", () => {
  describe("what is measured", () => {
    it.each([
      "# of joint training courses",
      "# Participants (law enforcement officers)",
      "Number of workshops held",
      "No. of officers trained",
      "Total number of cases",
      "• Number of victims identified",
      "1) Number of victims identified",
      "Número de talleres realizados",
      "N° de funcionarios capacitados",
      "Cantidad de operativos conjuntos",
      "Nombre de formations organisées",
      "Nombre d'agents formés",
      "Nb de rencontres bilatérales",
      "จำนวนการประชุมร่วม",
      "จำนวนเจ้าหน้าที่ที่ผ่านการอบรม (คน)",
      "ចំនួនវគ្គបណ្តុះបណ្តាល",
      "Officers trained",
    ])("%s: a number that adds up", (text) => {
      expect(define(text)).toMatchObject({ measure: "number", aggregation: "sum", direction: "increase" });
    });

    it.each([
      "Percentage of victims assisted",
      "% of cases resolved",
      "Share of women among participants",
      "Literacy rate",
      "Rate of conviction",
      "Porcentaje de casos resueltos",
      "Tasa de condena",
      "Pourcentage de victimes assistées",
      "Taux de condamnation",
      "ร้อยละของคดีที่แล้วเสร็จ",
      "អត្រានៃការផ្តន្ទាទោស",
      "ភាគរយនៃជនរងគ្រោះដែលទទួលបានជំនួយ",
    ])("%s: a percentage, of which the last counts", (text) => {
      expect(define(text)).toMatchObject({ measure: "percentage", aggregation: "latest", unit: "%" });
    });

    it.each([
      "Average number of days to process a claim",
      "Number of days to process a claim",
      "Time taken to process a claim",
      "Tiempo promedio de respuesta",
      "Número promedio de días de espera",
      "Délai moyen de traitement",
      "Nombre de jours nécessaires pour traiter une demande",
      "จำนวนวันเฉลี่ยในการดำเนินการ",
      "ចំនួនថ្ងៃជាមធ្យមក្នុងការដោះស្រាយ",
      "Maternal mortality rate per 100,000",
      "Number of deaths per 100,000 inhabitants",
      "Número de homicidios por cada 100 000 habitantes",
      "Ratio of women to men",
      "Satisfaction score of participants",
      "Índice de gestión institucional",
      "ระดับความสำเร็จของการดำเนินงาน",
    ])("%s: a number that does not add up", (text) => {
      expect(define(text)).toMatchObject({ measure: "number", aggregation: "latest" });
    });

    it.each([
      "Guideline developed and validated",
      "A standardized Form to waive Immigration fees developed and validated",
      "Standardized interview form to screen and identify presumed victims of trafficking developed and validated",
      "Guideline established & Central Cooperation Center",
      "Law adopted",
      "National strategy approved by the Council of Ministers",
      "Existence of a referral mechanism (Yes/No)",
      "Protocolo binacional aprobado",
      "Guide élaboré et validé",
      "คู่มือได้รับการพัฒนาแล้วเสร็จ",
      "គោលការណ៍ណែនាំត្រូវបានអនុម័ត",
      "Rapport d'évaluation disponible",
      "มีคู่มือการคัดแยกผู้เสียหาย",
      "មានផែនការសកម្មភាពជាតិ",
    ])("%s: a milestone, reached once", (text) => {
      expect(define(text, "1 1 _ _")).toMatchObject({ measure: "milestone", aggregation: "max" });
    });

    it("goes by the unit column before the words", () => {
      expect(define("Casos resueltos", "80 70 80", { Unit: "Porcentaje" }).measure).toBe("percentage");
      expect(define("Mecanismo", "1 1", { Unit: "Sí/No" }).measure).toBe("milestone");
      expect(define("Casos resueltos", "80 40 40", { Unit: "Casos" })).toMatchObject({
        measure: "number",
        unit: "Casos",
      });
    });

    it.each([
      ["a zero in per cent among metres", "Road built", "700 200 0% 500", "Metre", "number"],
      ["a zero in per cent among things counted", "Number of wells", "7 2 0% 5", "", "number"],
      ["one of several cells in per cent beside a unit", "Road built", "700 2% 300 398", "Metre", "number"],
      ["a zero without a format among percentages", "Victims assisted", "80% 0 70% 80%", "", "percentage"],
      ["zeros alone, beside a unit that is counted", "Road built", "0% 0%", "Metre", "number"],
      ["zeros alone", "Victims assisted", "0% 0%", "", "percentage"],
      [
        "one cell in per cent, where nothing says what is counted",
        "Victims assisted",
        "80% 70 80",
        "",
        "percentage",
      ],
    ])("goes by unit and words before the format of one cell: %s", (_, text, targets, unit, measure) => {
      expect(define(text, targets, unit === "" ? {} : { Unit: unit }).measure).toBe(measure);
    });

    it("takes numbers shown in per cent for percentages, whatever the words", () => {
      expect(define("Victims assisted", "80% 70% 80%")).toMatchObject({ measure: "percentage", unit: "%" });
    });

    it("takes the state before for what is measured where no target is a number yet", () => {
      const of = (targets: string, Baseline: string): string =>
        define("Courts reached", targets, { Baseline }).measure;
      expect(of("_ _ _", "88%")).toBe("percentage");
      expect(of("40 20 20", "88%")).toBe("number");
      expect(of("_ _ _", "88")).toBe("number");
    });

    it("adds parts of a milestone where they make it up", () => {
      expect(define("Guideline developed", "1 0.5 0.5")).toMatchObject({
        measure: "milestone",
        aggregation: "sum",
      });
      expect(define("Guideline developed", "1 0.5 1")).toMatchObject({
        measure: "milestone",
        aggregation: "max",
      });
    });

    it("takes ratios and ratings in words for what they are", () => {
      expect(define("Ratio of police to population", "1:500 1:520 1:500").measure).toBe("qualitative");
      expect(define("Net trust rating", "Good Fair Good").measure).toBe("qualitative");
    });

    it.each([
      "แนวปฏิบัติจัดทำและผ่านความเห็นชอบ",
      "บันทึกความเข้าใจได้รับการลงนาม",
      "กฎหมายมีผลบังคับใช้",
      "អនុស្សរណៈត្រូវបានចុះហត្ថលេខា",
      "ច្បាប់ចូលជាធរមាន",
      "Loi entrée en vigueur",
      "Protocole ratifié",
      "Acuerdo ratificado",
      "Ley en vigor",
    ])("takes “%s” for a milestone", (text) => {
      expect(define(text, "1 _ 1").measure).toBe("milestone");
    });

    it("knows Thai words whose vowel is stored as two letters", () => {
      expect(define("จ\u0e4d\u0e32นวนการประชุมที่ได้รับการอนุมัติ", "4 2 2")).toMatchObject({
        measure: "number",
        aggregation: "sum",
        reasons: expect.arrayContaining([{ id: "definition-count", values: { words: "จำนวน" } }]) as unknown,
      });
    });

    it("counts milestones of which there are several", () => {
      expect(define("Guidelines adopted", "3 1 1 1")).toMatchObject({
        measure: "number",
        aggregation: "sum",
      });
      expect(define("Protocolos aprobados", "3 3")).toMatchObject({ measure: "number" });
      expect(define("Annual report published", "3 1 1 1")).toMatchObject({
        measure: "number",
        aggregation: "sum",
      });
    });

    it("keeps one milestone a milestone where its target is odd", () => {
      expect(define("Guideline developed and validated", "4 _ 4").measure).toBe("milestone");
    });

    it("takes a milestone with a target of 100 for parts of the way", () => {
      expect(define("Information system developed", "100 30 70 100")).toMatchObject({
        measure: "percentage",
        aggregation: "latest",
      });
    });

    it("tells yes and no from other words", () => {
      expect(define("Committee meets regularly", "Yes Yes").measure).toBe("milestone");
      expect(define("Committee meets regularly", "better better").measure).toBe("qualitative");
    });
  });

  describe("a milestone that is counted", () => {
    it.each<[string, string, Readonly<Record<string, string>>]>([
      ["Casas de justicia en operación", "4 4 4", {}],
      ["Mécanismes de plainte mis en place", "4 2 2", {}],
      ["Oficina en operación", "4 4 4", { Unit: "Número" }],
      ["Kelompok terbentuk", "30 15 15", { Unit: "kelompok" }],
      ["Grupo conformado", "_ 30", { Unit: "grupo" }],
      ["Quarterly bulletin published", "8 4 4", {}],
      [
        "Quarterly bulletin published",
        "_ 4",
        { "2023-Q1": "1", "2023-Q2": "1", "2023-Q3": "1", "2023-Q4": "1" },
      ],
    ])("%s %s", (text, targets, more) => {
      expect(define(text, targets, more).measure).toBe("number");
    });

    it.each<[string, string, Readonly<Record<string, string>>]>([
      ["Casa de justicia en operación", "4 4 4", {}],
      ["Law submitted to Parliament", "2 1", {}],
      ["Protocole de prise en charge mis en place", "3 1", {}],
      ["Guideline developed and validated", "2 1", { Unit: "Guideline" }],
    ])("%s %s is not", (text, targets, more) => {
      expect(define(text, targets, more).measure).toBe("milestone");
    });
  });

  describe("how the values combine", () => {
    it.each([
      ["adds what adds up", "4 _ 2 2", "sum"],
      ["holds what is the same each year", "5 5 5 5", "constant"],
      ["carries on what rises to the overall target", "30 10 20 30", "latest"],
      ["carries on what falls to the overall target", "5 15 10 5", "latest"],
      ["adds 2 and 2 where a year is left out and the overall target is 2", "2 _ 2 2", "sum"],
      ["adds what agrees in no way", "9 1 2 3", "sum"],
      ["adds where there is one year only", "4 4 _ _", "sum"],
    ])("%s", (_, targets, aggregation) => {
      expect(define("Number of shelters", targets).aggregation).toBe(aggregation);
    });

    it.each([
      ["a yes in each year", "Yes Yes Yes Yes", "constant"],
      ["a yes in one of the years", "Yes No Yes _", "max"],
      ["a yes under a mark", "✓ _ _ ✓", "max"],
    ])("of a milestone, %s", (_, targets, aggregation) => {
      expect(define("Code of conduct adopted", targets).aggregation).toBe(aggregation);
      expect(define("Use of the code", targets)).toMatchObject({ measure: "milestone", aggregation });
    });

    it.each([
      ["the last", "90% 70% 80% 90%", "latest"],
      ["the same each year", "80% 80% 80%", "constant"],
      ["the average", "80% 70% 90% 80% 80%", "latest"],
      ["the average where the last is none", "80% 70% 80% 90%", "average"],
      ["steps to a hundred", "100% 25% 25% 50%", "sum"],
      ["equal steps", "30% 10% 10% 10%", "sum"],
      ["steps that give the overall target exactly", "97% 27% 33% 37%", "sum"],
      ["falling steps that give it exactly", "30% 10% 10% 5% 5%", "sum"],
      ["the last where levels nearly give the overall target", "97.2% 27.1% 33.1% 37.1%", "latest"],
      ["the last where nothing fits", "90% 10% 20% 30%", "latest"],
    ])("percentages: %s", (_, targets, aggregation) => {
      expect(define("Percentage of victims assisted", targets).aggregation).toBe(aggregation);
    });

    it("holds a level with a year left out where it is to be maintained or stands all the time", () => {
      expect(define("Number of shelters", "5 _ 5 5", { Direction: "Maintain" }).aggregation).toBe("constant");
      expect(define("Number of shelters in operation", "5 _ 5 5").aggregation).toBe("constant");
    });

    it("holds what is meant for each year, and what is the same in three years", () => {
      expect(define("Number of meetings per year", "4 _ 4 4").aggregation).toBe("constant");
      expect(define("จำนวนการประชุม ปีละ 4 ครั้ง", "4 _ 4 4").aggregation).toBe("constant");
      expect(define("Number of shelters", "5 _ 5 5 5").aggregation).toBe("constant");
    });

    it("goes by the quarters of a year that has no target of its own as well", () => {
      const targets = { "2024-Q1": "6", "2024-Q2": "6", "2024-Q3": "6", "2024-Q4": "6", "2025": "6" };
      expect(define("Number of shelters maintained", "6", { Baseline: "6", ...targets })).toMatchObject({
        aggregation: "constant",
        direction: "maintain",
      });
    });

    it.each([
      ["a level that goes up and down, with a baseline", "12 10 12 11 12", { Baseline: "9" }, "latest"],
      ["a count that goes up and down, without one", "12 10 12 11 12", {}, "sum"],
      ["what falls from its baseline, without an overall target", "_ 35 20", { Baseline: "50" }, "latest"],
      ["a count whose baseline is 0", "12 10 12 11 12", { Baseline: "0" }, "sum"],
      ["a level that is held but for one slip", "12 12 3 12 12", { Baseline: "12" }, "constant"],
    ])("of %s", (_, targets, more, aggregation) => {
      expect(define("Number of vehicles", targets, more).aggregation).toBe(aggregation);
    });

    it("of what stands all the time, takes the last, also where it goes up and down", () => {
      expect(define("Number of staff in post", "12 10 12 11 12").aggregation).toBe("latest");
    });

    it("adds shares of a way that is gone step by step", () => {
      expect(define("Percentage increase in revenue", "30% 5% 10% 15%").aggregation).toBe("sum");
      expect(define("Porcentaje de avance de la obra", "60% 10% 20% 30%").aggregation).toBe("sum");
      expect(define("Taux d'exécution du budget", "90% 70% 80% 90%").aggregation).toBe("latest");
    });

    it("carries on what is called cumulative", () => {
      expect(define("Cumulative number of officers trained", "50 20 45").aggregation).toBe("latest");
      const text = "Households connected to the grid, cumulative";
      const held = { Baseline: "64", Direction: "Constante" };
      // Ambulances that there are in each of three years are not three times as many.
      expect(define("Ambulancias en operación", "192 64 64 64", held).aggregation).toBe("constant");
      expect(define("Número de talleres", "192 64 64 64", held).aggregation).toBe("sum");
      // Somebody added up what is carried on from its baseline.
      expect(define(text, "127000 25000 42000 60000", { Baseline: "14000" }).aggregation).toBe("latest");
      expect(define(text, "30000 10000 10000 10000", { Baseline: "14000" }).aggregation).toBe("sum");
    });
  });

  describe("the direction", () => {
    it.each([
      ["M", "maintain"],
      ["Mantener", "maintain"],
      ["Maintain", "maintain"],
      ["D", "decrease"],
      ["Disminuir", "decrease"],
      ["Decrease", "decrease"],
      ["ลดลง", "decrease"],
      ["ថយចុះ", "decrease"],
      ["A", "increase"],
      ["Mejorar", "increase"],
      ["More is better", "increase"],
      ["Aumentar", "increase"],
      ["Increasing", "increase"],
      ["เพิ่มขึ้น", "increase"],
      ["កើនឡើង", "increase"],
    ])("%s in its column: %s", (column, direction) => {
      expect(define("Number of cases", "5 5", { Direction: column }).direction).toBe(direction);
    });

    it.each([
      ["Maintain the number of shelters", "maintain"],
      ["Reduced number of unresolved cases", "decrease"],
      ["Decrease in the number of unresolved cases", "decrease"],
      ["Reducción de la tasa de deserción", "decrease"],
      ["Réduction du délai de traitement", "decrease"],
      ["จำนวนคดีค้างที่ลดลง", "decrease"],
      ["Number of shelters", "increase"],
    ])("%s: %s", (text, direction) => {
      expect(define(text).direction).toBe(direction);
    });

    it("goes by the numbers of a level", () => {
      expect(define("Average number of days to decide", "10 30 20 10").direction).toBe("decrease");
      expect(define("Dropout rate", "10%", { Baseline: "15%" }).direction).toBe("decrease");
      expect(define("Number of shelters", "5 5 5 5").direction).toBe("maintain");
    });

    it("of a time goes by its baseline and its end, also with a slip between them", () => {
      const define45 = (targets: string) =>
        define("Tiempo promedio de respuesta", targets, { Baseline: "45" });
      expect(define45("30 40 35 50 30").direction).toBe("decrease");
      expect(define45("60 50 48 60 60").direction).toBe("increase");
    });

    it("without a baseline goes by an end below all years, or above them, where these go up and down", () => {
      expect(define("Average days to disposition", "300 380 340 360").direction).toBe("decrease");
      expect(define("Average score of shelters", "90 70 60 80").direction).toBe("increase");
      expect(define("Average days to disposition", "350 380 340 360").direction).toBe("increase");
    });

    it("takes fewer workshops in the last year for no decrease", () => {
      expect(define("Number of workshops", "6 3 2 1").direction).toBe("increase");
    });

    it("takes a reduction that is to grow for an increase", () => {
      expect(define("Reduction in unresolved cases (%)", "30% 10% 20% 30%").direction).toBe("increase");
    });
  });

  describe("the parts of the parties", () => {
    it.each([
      "Number of focal points in each country",
      "# of officers trained per country",
      "Number of officers trained by each party",
      "% of victims assisted by each of the two governments",
      "Guidelines adopted in both countries",
      "Número de puntos focales en cada país",
      "Protocolo aprobado por ambas partes",
      "Nombre d'agents formés dans chaque pays",
      "จำนวนเจ้าหน้าที่ที่ผ่านการอบรมในแต่ละประเทศ",
      "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាលក្នុងប្រទេសនីមួយៗ",
    ])("%s: each is to reach the target", (text) => {
      const { partyParts, reasons, inferred } = define(text);
      expect({ partyParts, inferred }).toEqual({ partyParts: "each", inferred: true });
      expect(reasons.at(-1)?.id).toBe("definition-eachParty");
    });

    it.each([
      ["Average waiting hours at the border", ""],
      ["Referral score (0-10)", ""],
      ["Cases per 100,000 inhabitants", ""],
      ["ระยะเวลารอเฉลี่ย", ""],
      ["Waiting at the border", "average hours"],
    ])("%s %s: levels are not added up", (text, unit) => {
      const { partyParts, reasons } = define(text, "8 8", unit === "" ? {} : { Unit: unit });
      expect(partyParts).toBe("apart");
      expect(reasons.at(-1)?.id).toBe("definition-partiesApart");
    });

    it.each([
      "# of joint training courses",
      "Number of bilateral meetings",
      "Number of officers trained in both countries",
      "Percentage of cases closed in both countries",
      "Number of visits per year",
      "Number of countrywide campaigns by each ministry",
    ])("%s: as is usual for the measure", (text) => {
      expect(define(text).partyParts).toBe("byMeasure");
    });
  });

  describe("the unit", () => {
    it.each([
      ["# of joint training courses", "joint training courses"],
      ["# Participants (law enforcement officers)", "participants"],
      ["Number of officers trained in 2024", "officers"],
      ["Average number of days to process a claim", "days"],
      ["Número de talleres realizados", "talleres"],
      ["Nombre d'agents formés", "agents"],
      ["จำนวนเจ้าหน้าที่ที่ผ่านการอบรม (คน)", "คน"],
      ["Number of officers trained (c)", "officers"],
      ["Number of roads repaired (m)", "m"],
      ["Number of housing units delivered (cumulative)", "housing units"],
      ["Satisfaction score of participants", null],
      ["Guideline adopted", null],
    ])("%s: %s", (text, unit) => {
      expect(define(text).unit).toBe(unit);
    });

    it.each([
      ["Bridges painted on the main road", ["40 bridges", "8 bridges", "32 Bridges"], "bridges"],
      ["Number of reports on the state of the bridges", ["12 Laporan"], "Laporan"],
      ["Number of bridges painted", ["40 spans", "8 bridges"], "bridges"],
      ["Number of bridges painted", ["40 before the rains begin"], "bridges"],
      ["Number of bridges painted", [" 40 ", "8 bridges"], "bridges"],
      ["Share of bridges painted", ["40 %", "8 %"], "%"],
    ])("%s, targets %j: %s", (text, [total = "", ...years], unit) => {
      const headers = ["Action", "Indicator", "Target", ...years.map((_, index) => 2023 + index)];
      const { plan } = planReading(gridOf([headers, ["1.1 Paint the bridges", text, total, ...years]]));
      expect([...defineIndicators(plan).values()].map((definition) => definition.unit)).toEqual([unit]);
    });
  });

  it("says what led to each inference", () => {
    expect(define("Number of shelters", "5 5 5").reasons).toEqual([
      { id: "definition-count", values: { words: "Number of" } },
      { id: "definition-everyYear" },
      { id: "definition-levelHeld" },
    ]);
  });

  describe("series that fall", () => {
    it.each([
      ["from the baseline", "Number of leaks", "_ 12 8 4 2", { Baseline: "15" }],
      ["and stay at the baseline for a year", "Number of leaks", "_ 15 12 8 4", { Baseline: "15" }],
      ["to the overall target", "Number of leaks", "2 12 8 4 2", {}],
      ["as percentages", "Percentage of leaks", "_ 20% 18% 17% 15%", {}],
      ["as averages", "Average time of a repair", "_ 48 24 12 6", {}],
    ])("%s are to decrease", (_, text, targets, more) => {
      expect(define(text, targets, more)).toMatchObject({ direction: "decrease", aggregation: "latest" });
    });

    it.each([
      ["what is made in each year", "Number of wells drilled", "_ 20 15 10", { Baseline: "47" }],
      ["steps that add up", "Share of the road built", "30% 15% 10% 5%", {}],
      ["counts without a baseline", "Number of workshops", "_ 8 6 4 2", {}],
    ])("%s is to increase and adds up, also where it falls", (_, text, targets, more) => {
      expect(define(text, targets, more)).toMatchObject({ direction: "increase", aggregation: "sum" });
    });
  });
});

/** A row with the quarters of its only year. */
function ofQuarters(text: string, year: string, quarters: readonly string[]): ReturnType<typeof define> {
  const headers = quarters.map((value, place) => [`2023-Q${place + 1}`, value]);
  return define(text, `_ ${year}`, Object.fromEntries(headers) as Record<string, string>);
}

describe("words of measures in the languages of plans", () => {
  it.each([
    ["Số lượng cán bộ được tập huấn", "600 200 400"],
    ["Jumlah korban yang direhabilitasi", "600 200 400"],
    ["ຈຳນວນພະນັກງານທີ່ໄດ້ຮັບການຝຶກອົບຮົມ", "600 200 400"],
    // Lao "am" out of another keyboard, as two letters.
    ["ຈໍານວນພະນັກງານ", "600 200 400"],
    ["Quantidade de cartilhas distribuídas", "600 200 400"],
    ["Düzenlenen toplantı sayısı", "600 200 400"],
    ["EĞİTİM ALAN PERSONEL SAYISI", "600 200 400"],
    ["Kabul oranı belirlenen okul sayısı", "600 200 400"],
    ["מספר העובדים שהוכשרו", "600 200 400"],
  ])("%s: a count", (text, targets) => {
    const { measure, aggregation, reasons } = define(text, targets);
    expect({ measure, aggregation }).toEqual({ measure: "number", aggregation: "sum" });
    expect(reasons[0]?.id).toBe("definition-count");
  });

  it.each([
    "Tỷ lệ tin báo được xử lý",
    "Persentase perkara yang diselesaikan",
    "ເປີເຊັນຂອງຜູ້ເຄາະຮ້າຍທີ່ໄດ້ຮັບການຊ່ວຍເຫຼືອ",
    "Proporção de mulheres eleitas",
    "Taux de traitement des affaires",
    "Başvuru sayısı karşılama oranı",
    "SONUÇLANDIRILAN DOSYA ORANI",
    "Tamamlanan işlerin yüzdesi",
    "אחוז התלמידים הזכאים לתעודה",
  ])("%s: a percentage", (text) => {
    expect(define(text, "90 80 90")).toMatchObject({ measure: "percentage", aggregation: "latest" });
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["อัตราการเสียชีวิตจากอุบัติเหตุทางถนน", { Unit: "ต่อแสนประชากร" }],
    ["อัตราส่วนการตายมารดาต่อการเกิดมีชีพแสนคน", {}],
    ["อัตราผู้ป่วยต่อประชากร ๑๐,๐๐๐ คน", {}],
    ["สถิติอัตราการเกิดอุบัติเหตุ", { Unit: "ครั้ง" }],
    ["សមាមាត្រសិស្សក្នុងគ្រូម្នាក់", {}],
    ["អត្រាមរណភាពមាតា", { Unit: "ក្នុង១០០.០០០" }],
    ["Taux d'incidence du paludisme", { Unit: "Cas pour mille" }],
    ["Tasa de homicidio", { Unit: "Por cada 100.000 habitantes" }],
    ["Tempo médio de espera", {}],
    ["Thời gian trung bình xử lý", {}],
    ["Rata-rata lama penanganan perkara", {}],
    ["ໄລຍະເວລາສະເລ່ຍ", {}],
    ["ต้นทุนต่อหน่วยในการให้บริการ", {}],
    ["Costo por beneficiario", {}],
    ["Coût unitaire d'un repas", {}],
    ["Índice de percepção da corrupção", {}],
    ["Indeks kepuasan masyarakat", {}],
    ["Memnuniyet endeksi", {}],
    ["Ortalama bekleme süresi", {}],
    ["זמן המתנה ממוצע", {}],
    ["מדד שביעות רצון", {}],
  ])("%s %j: a level, and no percentage", (text, more) => {
    expect(define(text, "_ 40 35 38", more)).toMatchObject({ measure: "number", aggregation: "latest" });
  });

  it.each([
    "ร่างกฎหมายที่เสนอคณะรัฐมนตรี",
    "ระบบฐานข้อมูลกลาง",
    "គោលការណ៍ណែនាំសម្រាប់មន្ត្រី",
    "ຄູ່ມືການຊ່ວຍເຫຼືອ",
    "Nghị định được ban hành",
    "Pedoman restitusi yang ditetapkan",
    "Tersusunnya rencana aksi daerah",
    "Protocolo elaborado e publicado",
    "Evaluación de medio término realizada",
    "Évaluation à mi-parcours réalisée",
  ])("%s: a milestone where it is made once, a number where there are several", (text) => {
    expect(define(text, "1 1 0 0")).toMatchObject({
      measure: "milestone",
      aggregation: "max",
      direction: "increase",
    });
    expect(define(text, "4 2 2 _")).toMatchObject({ measure: "number", aggregation: "sum" });
  });

  it.each([
    ["ไม่มี", "มี"],
    ["គ្មាន", "មាន"],
    ["Não", "Sim"],
    ["Belum", "Sudah"],
    ["Không", "Có"],
    ["ບໍ່ມີ", "ມີ"],
  ])("begins a milestone with “%s” and ends it with “%s”", (no, yes) => {
    expect(define("Referral mechanism", `${yes} ${no} ${yes} ${yes}`)).toMatchObject({
      measure: "milestone",
      aggregation: "max",
      direction: "increase",
    });
  });

  it.each([
    "ចំនួនមជ្ឈមណ្ឌលមានដំណើរការ",
    "ຈຳນວນສູນພັກເຊົາທີ່ເປີດໃຫ້ບໍລິການ",
    "Número de núcleos em funcionamento",
    "Jumlah rumah perlindungan yang beroperasi",
    "Số cơ sở hỗ trợ (lũy kế)",
    "Jumlah desa (kumulatif)",
    "Número acumulativo de centros",
  ])("%s: what stands is carried on", (text) => {
    expect(define(text, "_ 13 14 15")).toMatchObject({ measure: "number", aggregation: "latest" });
  });

  it.each([
    "Giảm số vụ tai nạn",
    "Penurunan angka kemiskinan",
    "ການຫຼຸດຜ່ອນຄວາມທຸກຍາກ",
    "Redução da mortalidade",
  ])("%s: less is better", (text) => {
    expect(define(text).direction).toBe("decrease");
  });
});

describe("a plan of one year, by its quarters", () => {
  it.each(["Délai de notification", "Part des dossiers en souffrance", "Backlog of cases"])(
    "%s: falls to the year's target",
    (text) => {
      expect(ofQuarters(text, "24", ["48", "36", "30", "24"])).toMatchObject({
        aggregation: "latest",
        direction: "decrease",
      });
    },
  );

  it("adds up what adds up to the year's target, whatever its course", () => {
    expect(ofQuarters("Sessions held", "100", ["40", "30", "20", "10"])).toMatchObject({
      aggregation: "sum",
      direction: "increase",
    });
  });

  it("keeps a level that every quarter has", () => {
    expect(ofQuarters("Taux de disponibilité", "95", ["95", "95", "95", "95"])).toMatchObject({
      aggregation: "constant",
      direction: "maintain",
    });
  });

  it("leaves a wrong sum of quarters a sum", () => {
    expect(ofQuarters("Sessions held", "100", ["25", "25", "25", "20"]).aggregation).toBe("sum");
  });
});

describe("a word that there is none", () => {
  it.each(["ไม่มี", "គ្មាន", "Không", "ບໍ່ມີ"])("%s is nothing reached of a milestone", (raw) => {
    const cell = { sheet: "Plan", row: 1, column: 1 };
    expect(milestoneValue({ state: "notApplicable", raw, cell })).toMatchObject({
      state: "number",
      number: 0,
    });
    const dash = { state: "notApplicable", raw: "-", cell } as const;
    expect(milestoneValue(dash)).toBe(dash);
  });
});

function measureIn(row: string): string | undefined {
  const plan = planOf(`
    | Action | Indicators | Unit | Target | 2023 | 2024 |
    | 1.1 Train | ${row} |`);
  return defineIndicators(plan).get("1.1-1")?.measure;
}

describe("a unit that the words contradict", () => {
  it("gives way where the years add up as counts do", () => {
    expect(measureIn("Number of officers | % | 90 | 40 | 50")).toBe("number");
  });

  it("counts where the years are a level", () => {
    expect(measureIn("Number of officers | % | 90 | 80 | 90")).toBe("percentage");
  });

  it("counts where a cell shows per cent", () => {
    expect(measureIn("Number of officers | % | 90% | 40% | 50%")).toBe("percentage");
  });
});
