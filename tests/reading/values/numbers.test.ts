import { readValueText } from "../../../src/reading/values/value-cell";
import { wantedFor, type WantedNumber } from "../../../src/reading/values/wanted-number";
import { readReportedText } from "../../../src/reading/values/reported-value";
import { settledValue, type AskedValue } from "../../../src/reading/values/settled-value";
import type { Value } from "../../../src/plan/value";
import fc from "fast-check";
import { propertyRuns, propertyTimeout } from "../../property-runs";
import { gridOf } from "../grid-of";
import { planReading, valueTold } from "../told";
import type { GridValue } from "@plan-of-action/xlsx/grid";

const AT = { sheet: "Plan", row: 0, column: 0 };

/**
 * A text's value in short: its number (with % for per cent) or its state, its parts in brackets, its year behind @, and
 * behind ? what it could be instead.
 */
function read(text: string, wanted?: WantedNumber): string {
  const value = readValueText(text, AT, { written: "text", formula: null }, "unknown", wanted);
  const { alternatives = [] } = value;
  const doubt = alternatives.length === 0 ? "" : ` ? ${alternatives.join(" | ")}`;
  if (value.state !== "number") return value.state + doubt;
  const { number, percent, parts = [], year } = value;
  const told = parts.map((part) => `${part.label} ${part.number}`).join(", ");
  return `${number}${percent ? "%" : ""}${told === "" ? "" : ` [${told}]`}${year === undefined ? "" : ` @${year}`}${doubt}`;
}

type Cases = readonly (readonly [text: string, expected: string])[];

function table(title: string, cases: Cases): void {
  describe(title, () => {
    it.each(cases)("%j is %s", (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });
}

table("men and women together", [
  ["14 men; 12 women", "26 [men 14, women 12]"],
  ["14 men,12 women", "26 [men 14, women 12]"],
  ["14 men and 12 women", "26 [men 14, women 12]"],
  ["14 male participants, 12 female participants", "26 [male 14, female 12]"],
  ["14M/12F", "26 [M 14, F 12]"],
  ["14 M + 12 F", "26 [M 14, F 12]"],
  ["M: 14; F: 12", "26 [M 14, F 12]"],
  ["14 hombres y 12 mujeres", "26 [hombres 14, mujeres 12]"],
  ["14 H, 12 M", "26 [H 14, M 12]"],
  ["14 hommes et 12 femmes", "26 [hommes 14, femmes 12]"],
  ["14 homens e 12 mulheres", "26 [homens 14, mulheres 12]"],
  ["14 laki-laki dan 12 perempuan", "26 [laki-laki 14, perempuan 12]"],
  ["14 nam, 12 nữ", "26 [nam 14, nữ 12]"],
  ["ชาย ๑๔ คน หญิง ๑๒ คน", "26 [ชาย 14, หญิง 12]"],
  ["ប្រុស ១៤ នាក់ ស្រី ១២ នាក់", "26 [ប្រុស 14, ស្រី 12]"],
  ["ຊາຍ 14 ຄົນ, ຍິງ 12 ຄົນ", "26 [ຊາຍ 14, ຍິງ 12]"],
  // Young people can be among the women.
  ["14 women, 12 youth", "26 [women 14, youth 12] ? 14 women | 12 youth"],
]);

table("a number with a part of it", [
  ["26 (11 women)", "26 [women 11]"],
  ["26 (14 men, 12 women)", "26 [men 14, women 12]"],
  ["Total 26 (M 14, F 12)", "26 [M 14, F 12]"],
  ["27 (14 men, 12 women)", "27 [men 14, women 12] ? 26"],
  ["26 people: 14 men, 12 women", "26 [men 14, women 12]"],
  ["26, of which 11 women", "26 [women 11]"],
  ["26 (of which 11 new)", "26 [new 11]"],
  ["26, de los cuales 11 mujeres", "26 [mujeres 11]"],
  ["26 personnes dont 11 femmes", "26 [femmes 11]"],
  ["26, dos quais 11 mulheres", "26 [mulheres 11]"],
  ["26 orang, termasuk 11 perempuan", "26 [perempuan 11]"],
  ["26 người, trong đó 11 nữ", "26 [nữ 11]"],
  ["26 คน (หญิง 11 คน)", "26 [หญิง 11]"],
  ["26 នាក់ (ស្រី 11 នាក់)", "26 [ស្រី 11]"],
  ["26 ຄົນ (ຍິງ 11 ຄົນ)", "26 [ຍິງ 11]"],
  ["4 (2 courses and 2 visits)", "4 [courses 2, visits 2]"],
  ["500 people (50% women)", "500"],
  ["26 (30 women)", "26 ? 30 women"],
  ["48 (on average 12 per district)", "48"],
  ["8000 (2000 each)", "8000"],
  [">6 (at least 2 per district)", "6"],
  ["48 (13 per district)", "48 ? 13 per district"],
  ["100 (3600 people reached", "100 ? 3600 people reached"],
]);

table("several things", [
  ["2 workshops, 60 participants", "text ? 2 workshops | 60 participants"],
  ["2 workshops and 60 participants", "text ? 2 workshops | 60 participants"],
  ["2 talleres y 60 participantes", "text ? 2 talleres | 60 participantes"],
  ["2 ateliers et 60 participants", "text ? 2 ateliers | 60 participants"],
  ["2 oficinas e 60 participantes", "text ? 2 oficinas | 60 participantes"],
  ["2 lokakarya dan 60 peserta", "text ? 2 lokakarya | 60 peserta"],
  ["2 hội thảo và 60 người", "text ? 2 hội thảo | 60 người"],
  ["2 ครั้ง และ 60 คน", "text ? 2 ครั้ง | 60 คน"],
  ["2 វគ្គ និង 60 នាក់", "text ? 2 វគ្គ | 60 នាក់"],
  ["2 ຄັ້ງ ແລະ 60 ຄົນ", "text ? 2 ຄັ້ງ | 60 ຄົນ"],
  ["3 sessions on 2 topics", "3 ? 2 topics"],
  ["5 workshops in June 2024 with 30 participants", "5 ? 30 participants"],
  ["5,000, 6,000", "text ? 5,000 | 6,000"],
]);

table("arithmetic in words", [
  ["20 staff x 2 areas x 3 countries = 120", "120"],
  ["20 staff x 2 areas x 3 countries = 130", "130 ? 120"],
  ["1 per country = 3", "3"],
  ["1 por país = 3", "3"],
  ["2 x 3 = 6", "6"],
  ["3x2=6", "6"],
  ["90*80% = 72", "72"],
  ["2 workshops x 3 provinces", "6 ? 2 workshops | 3 provinces"],
  ["542*100.000", "text ? 54200000 | 542 | 100.000"],
  ["14 + 12 = 26", "26"],
  ["14 + 12", "26 ? 14 | 12"],
]);

table("ranges", [
  ["2-3", "2 ? 3"],
  ["2 – 3 days", "2 ? 3"],
  ["2 to 3", "2 ? 3"],
  ["between 2 and 3", "2 ? 3"],
  ["entre 2 y 3", "2 ? 3"],
  ["entre 2 et 3", "2 ? 3"],
  ["de 2 a 3", "2 ? 3"],
  ["antara 2 sampai 3", "2 ? 3"],
  ["từ 2 đến 3", "2 ? 3"],
  ["2 ถึง 3", "2 ? 3"],
  ["២ ដល់ ៣", "2 ? 3"],
  ["2 ຫາ 3", "2 ? 3"],
  ["80-90%", "80% ? 90"],
  ["ร้อยละ ๘๐-๙๐", "80% ? 90"],
  ["-5 to -3", "-5 ? -3"],
]);

table("ratios", [
  ["5 of 10", "5 ? 50 %"],
  ["3 of the 4 provinces", "3 ? 75 %"],
  ["3 out of 4", "3 ? 75 %"],
  ["3 de 4", "3 ? 75 %"],
  ["3 sur 4", "3 ? 75 %"],
  ["3 dari 4", "3 ? 75 %"],
  ["3 trên 4", "3 ? 75 %"],
  ["3 จาก 4", "3 ? 75 %"],
  ["៣ ក្នុងចំណោម ៤", "3 ? 75 %"],
  ["3 ໃນ 4", "3 ? 75 %"],
  ["75 % (3 of 4)", "75%"],
  ["75 % (3/4)", "75%"],
  ["70 % (3 of 4)", "70% ? 75 %"],
  ["3 of 4 (75 %)", "3 ? 75 %"],
  ["6 (45 %)", "6 ? 45 %"],
  ["80% of 50", "80% ? 40"],
  ["3/4", "text ? 3 | 75 %"],
  ["N: 120 D: 200", "120 ? 60 %"],
  ["N#: 120; D#: 200; 60%", "120 ? 60 %"],
  ["N# only", "text"],
  ["120 (N# only)", "120"],
]);

table("years beside a number", [
  ["1,240 (2023)", "1240 @2023"],
  ["1,240 (๒๕๖๖)", "1240 @2023"],
  ["1 240 (survey 2019)", "1240 @2019"],
  ["80% by 2025", "80% @2025"],
  ["80 % en 2025", "80% @2025"],
  ["80 % d'ici fin 2025", "80% @2025"],
  ["80% até 2025", "80% @2025"],
  ["80% pada tahun 2025", "80% @2025"],
  ["80% vào năm 2025", "80% @2025"],
  ["80% ภายในปี 2568", "80% @2025"],
  ["៨០% ត្រឹមឆ្នាំ ២០២៥", "80% @2025"],
  ["80% ຮອດປີ 2025", "80% @2025"],
  ["2022: 87,2%", "87.2% @2022"],
  ["100% (Dec/2025)", "100%"],
  ["YR1 100, YR2 200 (cumulative)", "200 ? 100"],
  ["Année 1: 100; année 2: 200 (cumulé)", "200 ? 100"],
  ["2024: 5; 2025: 10", "text ? 15 | 10"],
  ["2018, 2022", "text"],
  ["2018-2022", "text"],
  ["2024", "2024"],
]);

table("thousands and millions in words", [
  ["12k", "12000"],
  ["12K USD", "12000"],
  ["1.5 thousand", "1500"],
  ["3 lakh", "300000"],
  ["2 crore", "20000000"],
  ["10 billion", "10000000000"],
  ["2 mil", "2000"],
  ["2 mil millones", "2000000000"],
  ["1,5 milliard", "1500000000"],
  ["2 milhões", "2000000"],
  ["5 ribu", "5000"],
  ["5 miliar", "5000000000"],
  ["5 nghìn", "5000"],
  ["5 tỷ", "5000000000"],
  ["5 พันคน", "5000"],
  ["5 ล้านบาท", "5000000"],
  ["5 พันล้านบาท", "5000000000"],
  ["៥ ម៉ឺន", "50000"],
  ["៥ ពាន់លាន", "5000000000"],
  ["5 ຕື້ກີບ", "5000000000"],
  // Five species of trees.
  ["5 พันธุ์", "5"],
  ["7.4M", "7400000 ? 7.4"],
  ["7,4 M", "7400000 ? 7.4"],
  ["7 M", "7"],
  ["2,5 Mio", "2500000"],
  ["3 Md", "3000000000"],
  ["5M", "5 ? 5000000"],
  ["$5M", "5000000"],
  ["5 m", "5"],
]);

table("digits that are no number", [
  ["1_000", "text ? 1000"],
  ["0x10", "text ? 16"],
  ["5x", "text ? 5"],
  ["2 x week", "text ? 2"],
  ["3-day workshop", "text ? 3"],
  ["(12)", "text ? 12 | -12"],
  ["1_1_1", "text"],
  ["2896.ABC.004", "text"],
  ["4h30", "text"],
  ["10:30", "text"],
  ["1:500", "text"],
  ["2½", "text"],
  ["5‰", "text"],
  ["12-Mar-24", "text"],
  ["DONE", "text"],
  ["Não se aplica", "notApplicable"],
  ["12?", "12 ? ?"],
]);

table("words that change nothing", [
  ["ไม่น้อยกว่าร้อยละ 80", "80%"],
  ["ค่าเป้าหมาย เท่ากับ ร้อยละ 80", "80%"],
  ["al menos el 80 %", "80%"],
  ["12 COVID-19 centres", "12"],
  ["10 km2", "10"],
  ["65+", "65"],
  ["Rp 5.000.000", "5000000"],
  ["5.000.000 FCFA", "5000000"],
  ["၁၂ ခု", "12"],
  ["໑໒ ຄັ້ງ", "12"],
  ["5 năm", "5"],
]);

describe("which of several numbers is asked for", () => {
  const percentage = wantedFor("Percentage of officers trained", "");
  const participants = wantedFor("Number of participants", "");

  it.each<[string, WantedNumber, string]>([
    // A percentage is reported as what it is of.
    ["5 of 10", percentage, "50%"],
    ["6 (45 %)", percentage, "45% ? 6"],
    ["N: 120 D: 200", percentage, "60%"],
    ["3/4", percentage, "75%"],
    ["5 of 10", participants, "5 ? 50 %"],
    ["2 workshops, 60 participants", participants, "60 ? 2 workshops"],
    ["2 workshops, 60 people", participants, "text ? 2 workshops | 60 people"],
    ["2 hội thảo và 60 người", wantedFor("Số người được tập huấn", ""), "60 ? 2 hội thảo"],
    ["2 ครั้ง และ 60 คน", wantedFor("จำนวนผู้เข้าอบรม", "คน"), "60 ? 2 ครั้ง"],
    [
      "2 workshops and 60 participants",
      wantedFor("Number of workshops with participants", ""),
      "2 ? 60 participants",
    ],
    ["3 sessions on 2 topics", wantedFor("Number of topics", ""), "2 ? 3 sessions on"],
  ])("%j", (text, wanted, expected) => {
    expect(read(text, wanted)).toBe(expected);
  });
});

table("a change from the baseline is no level", [
  ["+6 % vs baseline", "text ? +6 % vs baseline"],
  ["25% above the baseline", "text ? 25% above the baseline"],
  ["-4 % par rapport à la valeur de référence", "text ? -4 % par rapport à la valeur de référence"],
  ["8 más que la línea base", "text ? 8 más que la línea base"],
  ["2 baseline surveys", "2"],
  ["1 baseline", "1"],
]);

const NOWHERE = { sheet: "", row: 0, column: 0 };

function indicatorOf(text: string, unit: string | null) {
  return {
    text,
    unit: unit === null ? null : { text: unit, cell: NOWHERE },
    baseline: null,
    overallTarget: null,
    targets: new Map(),
  };
}

/** As what a text is read: the number alone, with what is left beside it, or why it is refused. */
function told(value: Value): string {
  if (value.state === "text")
    return value.refused?.kind ?? (value.alternatives === undefined ? "text" : "asked");
  if (value.state !== "number") return value.state;
  const beside = (value.beside ?? []).map(({ kind, words, text }) => `${kind} ${words?.join(" ") ?? text}`);
  const number = `${value.number}${value.percent ? " %" : ""}`;
  const other = value.alternatives === undefined ? [] : [`or ${value.alternatives.join(", ")}`];
  return [number, ...other, ...beside].join("; ");
}

function ofActual(
  text: string,
  indicator = "Number of officers trained",
  unit: string | null = null,
): string {
  return told(readReportedText(text, { period: { year: 2024 }, indicator: indicatorOf(indicator, unit) }));
}

function ofPlan(
  kind: AskedValue["kind"],
  text: string,
  indicator: string,
  unit: string | null = null,
): string {
  const value = readValueText(text, NOWHERE, { written: "text", formula: null });
  return told(settledValue(value, { kind, text: indicator, unit, span: "year", planned: [] }));
}

describe("a report with words beside its number", () => {
  it.each([
    ["20 expected", "planned"],
    ["10 scheduled", "planned"],
    ["expected: 20", "planned"],
    ["20 (planned)", "planned"],
    ["10 cancelled", "undone"],
    ["20 not trained", "undone"],
    ["20 not yet trained", "undone"],
    ["less than 10", "atMost"],
    ["up to 10", "atMost"],
    ["max. 10", "atMost"],
    ["< 10", "atMost"],
    ["at least 10", "atLeast"],
    ["≥2", "atLeast"],
    ["10+", "atLeast"],
    ["10 or more", "atLeast"],
    ["20 more needed", "remaining"],
    ["5 left", "remaining"],
    ["draft only", "part"],
    ["done partly", "part"],
    ["half-done", "part"],
    ["20 partly", "part"],
    ["100 % of procurement", "part"],
    ["20 (target)", "planned"],
    ["target: 20", "planned"],
    ["20 max", "atMost"],
    ["<= 20", "atMost"],
    ["80 % in Kandal", "part"],
    ["5 each", "5; words each"],
    ["20 (e)", "20; words e"],
    ["20¹", "20; footnote ¹"],
    ["20*", "20; footnote *"],
    ["20 blorps", "20; words blorps"],
    ["20 (Phnom Penh)", "20; words Phnom Penh"],
    ["20 officers in Kandal", "20; words Kandal"],
    ["2 (or 3)", "asked"],
    ["45:1", "text"],
  ])("%s is %s", (text, expected) => {
    expect(ofActual(text)).toBe(expected);
  });

  it.each([
    ["20", "20"],
    ["20 officers", "20"],
    ["20 officers trained", "20"],
    ["20 trained so far", "20"],
    ["20 people", "20"],
    ["about 20", "20"],
    ["20 achieved", "20"],
    ["20 as planned", "20"],
    ["20 (target met)", "20"],
    ["20 this quarter", "20"],
    ["20 nos.", "20"],
    ["20 in total", "20"],
    ["1,200", "1200"],
    ["20 per year", "20"],
  ])("the clean twin %s is %s", (text, expected) => {
    expect(ofActual(text)).toBe(expected);
  });

  it.each([
    ["es", "20 previstos", "planned", "20 funcionarios capacitados", "Número de funcionarios capacitados"],
    ["es", "20 no capacitados", "undone", "20 capacitados", "Número de funcionarios capacitados"],
    ["fr", "20 prévus", "planned", "20 agents formés", "Nombre d’agents formés"],
    ["fr", "20 annulés", "undone", "20 réalisés", "Nombre d’ateliers tenus"],
    ["pt", "20 não realizados", "undone", "20 realizados", "Número de cursos realizados"],
    ["pt", "faltam 20", "remaining", "20 no total", "Número de cursos realizados"],
    ["it", "20 previsti", "planned", "20 corsi", "Numero di corsi svolti"],
    ["it", "meno di 20", "atMost", "circa 20", "Numero di corsi svolti"],
    ["id", "20 direncanakan", "planned", "20 orang", "Jumlah peserta pelatihan"],
    ["id", "20 belum dilatih", "undone", "20 peserta", "Jumlah peserta pelatihan"],
    ["fil", "20 inaasahan", "planned", "20 katao", "Bilang ng kalahok"],
    ["tr", "20 planlandı", "planned", "20 kişi", "Eğitilen personel sayısı"],
    ["tr", "kısmen", "part", "20", "Eğitilen personel sayısı"],
    ["vi", "20 dự kiến", "planned", "20 người", "Số cán bộ được đào tạo"],
    ["vi", "20 chưa đào tạo", "undone", "20 cán bộ", "Số cán bộ được đào tạo"],
    ["he", "20 צפויים", "planned", "20 עובדים", "מספר העובדים שהוכשרו"],
    ["he", "20 בוטלו", "undone", "20 הושלמו", "מספר הסדנאות"],
    ["th", "คาดว่า 20 คน", "planned", "20 คน", "จำนวนเจ้าหน้าที่ที่ได้รับการอบรม"],
    ["th", "20 คนยังไม่ได้อบรม", "undone", "20 คนแล้ว", "จำนวนเจ้าหน้าที่ที่ได้รับการอบรม"],
    ["th", "ไม่เกิน ๒๐", "atMost", "๒๐", "จำนวนเจ้าหน้าที่ที่ได้รับการอบรม"],
    ["th", "ยกเลิก 20 ครั้ง", "undone", "20 ครั้ง", "จำนวนการประชุม"],
    ["km", "គ្រោងទុក ២០", "planned", "២០ នាក់", "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាល"],
    ["km", "២០ នាក់មិនទាន់បានបណ្តុះបណ្តាល", "undone", "២០ នាក់", "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាល"],
    ["km", "តិចជាង ១០", "atMost", "១០", "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាល"],
    ["lo", "ຄາດວ່າ 20", "planned", "20 ຄົນ", "ຈຳນວນພະນັກງານທີ່ໄດ້ຝຶກອົບຮົມ"],
  ])("%s: %s is %s, and %s is a number alone", (_, text, expected, clean, indicator) => {
    expect(ofActual(text, indicator)).toBe(expected);
    expect(ofActual(clean, indicator)).toMatch(/^(?:20|10)$/);
  });
});

describe("words that the indicator has itself", () => {
  it.each([
    ["10 cancelled", "Number of flights cancelled", "10"],
    ["20 not vaccinated", "Number of children not vaccinated", "20"],
    ["5 pending", "Number of pending cases", "5"],
    ["20 children under 5", "Number of children under 5 vaccinated", "asked"],
    ["100 % of procurement", "Share of procurement published", "100 %"],
  ])("%s of “%s” is %s", (text, indicator, expected) => {
    expect(ofActual(text, indicator)).toBe(expected);
  });
});

describe("a unit beside a number", () => {
  it.each([
    ["25 km", "Length of road built", "km", "25"],
    ["25 km", "Kilometres of road built (km)", null, "25"],
    ["25 m", "Kilometres of road built (km)", null, "unit"],
    ["25 m", "Length of road built", "km", "unit"],
    ["25 ม.", "ความยาวถนน", "กิโลเมตร", "unit"],
    ["25 mètres", "Kilomètres de route construits", null, "unit"],
    ["3 weeks", "Average time to decide (days)", null, "unit"],
    ["300 m²", "Area planted", "ha", "unit"],
    ["25 days", "Length of road built", "km", "25; words days"],
    ["12 EUR", "Cost per unit", "USD", "unit"],
    ["12 USD", "Cost per unit", "USD", "12"],
    ["12 USD", "Number of officers trained", null, "12; words USD"],
  ])("%s of “%s” in %s is %s", (text, indicator, unit, expected) => {
    expect(ofActual(text, indicator, unit)).toBe(expected);
  });
});

describe("a report that says that it adds up what came before", () => {
  it.each([
    ["45 cumulative", "Number of officers trained", "45; words cumulative"],
    ["cumulé : 45", "Nombre de policiers formés", "45; words cumulé"],
    ["45 acumulado", "Número de policías capacitados", "45; words acumulado"],
    ["สะสม 45 คน", "จำนวนเจ้าหน้าที่ที่ได้รับการอบรม", "45; words สะสม"],
    ["45 cumulative", "Cumulative number of officers trained", "45"],
  ])("%s of “%s” is %s", (text, indicator, expected) => {
    expect(ofActual(text, indicator)).toBe(expected);
  });
});

describe("a target with words beside its number", () => {
  it.each([
    ["20 expected", "20"],
    ["planned: 20", "20"],
    ["<= 20", "20"],
    ["≥2", "2"],
    ["at least 20", "20"],
    ["up to 20", "20"],
    ["10 cancelled", "undone"],
    ["20 not trained", "undone"],
    ["12 blorps", "12; words blorps"],
    ["3 per quarter", "12; or 3"],
    ["3/quarter", "12; or 3"],
    ["3 par trimestre", "12; or 3"],
    ["ไตรมาสละ 3 ครั้ง", "12; or 3"],
    ["3 per year", "3"],
    ["80 % per quarter", "80 %"],
  ])("%s is %s", (text, expected) => {
    expect(ofPlan("target", text, "Number of workshops held")).toBe(expected);
  });

  it("is no rate of its own where the indicator is one", () => {
    expect(ofPlan("target", "3 per quarter", "Number of patrols per quarter")).toBe("3");
  });
});

describe("number properties", () => {
  const RUNS = 500;

  function read(text: string, habit: "dotsInThousands" | "unknown" = "unknown"): Value {
    return readValueText(text, AT, { written: "text", formula: null }, habit);
  }

  /** How numbers are written: the sign between thousands, that before decimals, and the digits from zero on. */
  interface Habit {
    readonly thousands: string;
    readonly decimals: string;
    readonly zero: string;
  }

  const habits = fc.record({
    signs: fc.constantFrom(
      { thousands: "", decimals: "." },
      { thousands: "", decimals: "," },
      { thousands: ",", decimals: "." },
      { thousands: ".", decimals: "," },
      { thousands: " ", decimals: "," },
      { thousands: "\u00a0", decimals: "," },
      { thousands: "\u202f", decimals: "," },
      { thousands: "'", decimals: "." },
      { thousands: "’", decimals: "." },
    ),
    // Western, Thai, Khmer, Lao, Burmese, Arabic, Devanagari.
    zero: fc.constantFrom("0", "๐", "០", "໐", "၀", "٠", "०"),
  });

  const numbers = fc.record({
    whole: fc.nat(999_999_999),
    cents: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 99 })),
  });

  function written(whole: number, cents: number | null, { thousands, decimals, zero }: Habit): string {
    const groups = String(whole).replace(/\B(?=(?:\d{3})+$)/g, thousands);
    const text = cents === null ? groups : `${groups}${decimals}${String(cents).padStart(2, "0")}`;
    return text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
  }

  /** Words that say nothing of numbers, in the languages that are read. */
  const WORDS = [
    ..."workshops participants officers talleres personas capacitadas ateliers communes oficinas pessoas".split(
      " ",
    ),
    ..."lokakarya peserta hội thảo người ครั้ง แห่ง វគ្គ នាក់ ຄັ້ງ ຄົນ ha km mts (tentative)".split(" "),
  ];

  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((chosen) => chosen.join(" "));

  /** Whether a value is a number for certain. */
  function certainNumber(value: Value): number | null {
    return value.state === "number" && value.alternatives === undefined ? value.number : null;
  }

  describe("any number in any habit", () => {
    it(
      "reads back, or is among what the text could be",
      () => {
        fc.assert(
          fc.property(numbers, habits, ({ whole, cents }, { signs, zero }) => {
            const text = written(whole, cents, { ...signs, zero });
            const value = read(text);
            const number = whole + (cents ?? 0) / 100;
            expect(value.state).toBe("number");
            const readings =
              value.state === "number" ? [value.number, ...(value.alternatives ?? []).map(Number)] : [];
            expect(readings.some((reading) => Math.abs(reading - number) < 1e-6)).toBe(true);
          }),
          { numRuns: propertyRuns(RUNS) },
        );
      },
      propertyTimeout(RUNS),
    );

    it(
      "keeps its value with words behind it",
      () => {
        fc.assert(
          fc.property(
            fc.nat(99_999),
            words,
            fc.constantFrom("", "at least ", "por lo menos ", "≥ ", "ไม่น้อยกว่า"),
            (number, unit, lead) => {
              const value = read(`${lead}${number} ${unit}`);
              expect(certainNumber(value) ?? number).toBe(number);
              expect(value.state).toBe("number");
            },
          ),
          { numRuns: propertyRuns(RUNS) },
        );
      },
      propertyTimeout(RUNS),
    );
  });

  describe("several numbers in a text", () => {
    const between = fc.constantFrom(
      ", ",
      "; ",
      " and ",
      " y ",
      " et ",
      " dan ",
      " và ",
      " และ ",
      " និង ",
      " / ",
      " + ",
      " x ",
      "-",
      " – ",
      " on ",
      " of ",
      " to ",
      " (",
      " ",
      ". ",
      ": ",
      " for each of ",
    );
    const counts = fc.integer({ min: 3, max: 989 });

    it(
      "are never read as one of them for certain",
      () => {
        fc.assert(
          fc.property(counts, words, between, counts, words, (first, unit, joint, second, otherUnit) => {
            fc.pre(unit !== "" && !unit.includes("("));
            const value = read(`${first} ${unit}${joint}${second} ${otherUnit}`);
            expect(certainNumber(value)).toBeNull();
          }),
          { numRuns: propertyRuns(RUNS) },
        );
      },
      propertyTimeout(RUNS),
    );
  });

  describe("any text", () => {
    it(
      "is read, and holds the digits of a number that is certain",
      () => {
        const pieces = fc.constantFrom(
          "1",
          "0",
          "9",
          "2024",
          ".",
          ",",
          " ",
          "%",
          "(",
          ")",
          "x",
          "=",
          "/",
          "-",
          "k",
          "M",
          "men",
          "women",
          "of",
          "to",
          "and",
          "ชาย",
          "ล้าน",
          "ៗ",
          "½",
          "_",
          ":",
          "#",
          "\u00a0",
          "é",
        );
        fc.assert(
          fc.property(
            fc.oneof(
              fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
              fc.string({ unit: "binary", maxLength: 60 }),
            ),
            (text) => {
              const value = read(text);
              if (value.state === "number") expect(Number.isFinite(value.number)).toBe(true);
              if (certainNumber(value) !== null) expect(text).toMatch(/\p{Nd}/u);
            },
          ),
          { numRuns: propertyRuns(RUNS) },
        );
      },
      propertyTimeout(RUNS),
    );
  });
});

describe("ratios", () => {
  type Cells = readonly (string | number)[];

  /** An indicator's baseline and targets, from the cells of its row. */
  function read(text: string, [baseline = "", ...targets]: Cells): string {
    const years = targets.map((_, place) => `Target ${2024 + place}`);
    const { plan } = planReading(
      gridOf([
        ["Indicator", "Baseline", ...years],
        [text, baseline, ...targets],
        ["Wells dug", 1, ...targets.map((_, place) => place + 2)],
      ]),
    );
    const [first] = plan.indicators;
    return [first?.baseline, ...(first?.targets.values() ?? [])].map(valueTold).join(" | ");
  }

  describe("two numbers with a slash or a colon between", () => {
    it.each<[string, Cells, string]>([
      // Parts of one whole are counted; the share is the other reading.
      ["Regions with a plan", ["2/5", "4/5", "5/5"], "2 | 4 | 5"],
      ["Districts that report", ["0/12", "12/12"], "0 | 12"],
      ["Regions with a plan", ["๒/๕", "๔/๕"], "2 | 4"],
      // Of several wholes only the shares can be compared.
      ["Part of the road that is paved", ["1/4", "1/2", "3/4"], "25% | 50% | 75%"],
      ["Share of regions with a plan (%)", ["2/5", "4/5"], "40% | 80%"],
      // So many for one.
      ["Hours of training per employee", ["500/250", "648/300"], "2 | 2.16"],
      ["Pupils per teacher", ["50:1", "45:1", "40:1"], "50 | 45 | 40"],
      ["Pupils per teacher", [52, "45:1", 40], "52 | 45 | 40"],
      ["Beds per nurse", ["2.5:1", "2:1"], "2.5 | 2"],
      ["Teachers to pupils", ["1:50", "1:40"], "0.02 | 0.025"],
    ])("%s %j", (text, cells, expected) => {
      expect(read(text, cells)).toBe(expected);
    });

    it.each<[string, Cells, string]>([
      ["alone can be a day", [3, "4/5", 5], "3 | text | 5"],
      ["alone can be a time", [3, "1:30", 5], "3 | text | 5"],
      ["of both kinds are not of one thing", [3, "4/5", "1:30"], "3 | text | text"],
      ["with nothing below the line is none", ["4/0", "5/0"], "text | text"],
    ])("%s", (_, cells, expected) => {
      expect(read("Meetings held", cells)).toBe(expected);
    });

    it("are shown with what else they can be", () => {
      const { plan } = planReading(
        gridOf([
          ["Indicator", "Target 2024", "Target 2025"],
          ["Regions with a plan", "4/5", "5/5"],
        ]),
      );
      expect(plan.doubts.map(({ text, taken, alternatives }) => [text, taken, ...alternatives])).toEqual([
        ["4/5", "4", "80 %"],
        ["5/5", "5", "100 %"],
      ]);
    });
  });
});

const ACTIONS = [
  "Train the officers of the border",
  "Open a shelter in each province",
  "Print the handbook for teachers",
  "Repair the wells of the villages",
  "Inspect the boats of the harbour",
  "Register the workers of the mines",
];

/** A plan with one more column between what is counted and its unit. */
function planWith(header: string, cells: readonly GridValue[], more: readonly GridValue[] = []) {
  const rows = ACTIONS.map((action, at) => [
    action,
    `Number of things ${at}`,
    cells[at] ?? null,
    "Bureau",
    ...more,
  ]);
  return planReading(gridOf([["Action", "Indicator", header, "Responsible"], ...rows])).plan;
}

/** What the third column was read as. */
function meaningOf(header: string, cells: readonly GridValue[]): string | undefined {
  return planWith(header, cells).columns.find((column) => column.column === 2)?.meaning;
}

describe("whether a column is a quantity of its row", () => {
  it.each<[string, string, readonly GridValue[]]>([
    ["counts", "Target", [40, 3, 500, 12, 8, 90]],
    ["per cents as text", "Target", ["80 %", "15 %", "100 %", "65%", "50 %", "75 %"]],
    ["bounds", "Meta", ["≥ 80", "≥ 75", "> 100", "≥ 12", "≥ 8", "≥ 90"]],
    ["numbers with their unit", "Target", ["40 officers", "3 shelters", "500 books", "12 wells", "8", "90"]],
    ["the same number again and again", "Target", [1, 1, 1, 1, 1, 1]],
    ["small numbers that rise by chance", "Target", [1, 2, 2, 3, 3, 4]],
    ["numbers in a row from another than 1", "Target", [40, 41, 42, 43, 44, 45]],
    ["numbers of which a few are missing", "Target", [40, null, 500, "n/a", 8, 90]],
    ["whether something is there", "Target", ["Yes", "No", "Yes", "Yes", "No", "Yes"]],
    ["nothing yet", "Target", []],
  ])("it is: %s", (_, header, cells) => {
    expect(meaningOf(header, cells)).toBe("overallTarget");
  });

  it.each<[string, string, readonly GridValue[]]>([
    ["running numbers", "N° de meta en el plan", [1, 2, 3, 4, 5, 6]],
    ["running numbers that several rows share", "Target", [1, 1, 2, 3, 4, 5]],
    ["weights that make up a hundred", "Target weight", [10, 20, 25, 15, 20, 10]],
    ["weights that make up one in each group", "Target", [0.3, 0.7, 0.5, 0.3, 0.2, 1]],
    ["marks", "Planned", ["x", "x", "x", "x", "x", "x"]],
    ["labels that come again", "Meta", ["Finance", "People", "Finance", "People", "Finance", "People"]],
    ["sentences", "Target", ACTIONS.map((action) => `${action} and report on it every year`)],
    ["codes", "Target", ["T-1", "T-2", "T-3", "T-4", "T-5", "T-6"]],
    ["years", "Target year", [2025, 2026, 2026, 2027, 2025, 2028]],
  ])("it is none: %s", (_, header, cells) => {
    expect(meaningOf(header, cells)).not.toBe("overallTarget");
    expect(planWith(header, cells).indicators.every(({ overallTarget }) => overallTarget === null)).toBe(
      true,
    );
  });

  it("days are none, whatever format shows them", () => {
    const days = [46_026, 46_057, 46_085, 46_116, 46_146, 46_177];
    const rows = ACTIONS.map((action, at) => [
      action,
      `Number of things ${at}`,
      days[at] ?? 0,
      5 + at * 7,
      "Bureau",
    ]);
    const formats = Object.fromEntries(days.map((_, at) => [`C${at + 2}`, "d.m"]));
    const header = ["Action", "Indicator", "Target", "Target 2026", "Responsible"];
    const { plan } = planReading(gridOf([header, ...rows], { formats }));
    expect(plan.columns.find(({ column }) => column === 2)?.meaning).not.toBe("overallTarget");
  });

  it("how far the work is, where the plan says nothing of how much, is a share and no result", () => {
    const rows = ACTIONS.map((action, at) => [action, "Bureau", "2025-01-01", "2025-06-30", at / 10]);
    const { plan } = planReading(gridOf([["Task", "Responsible", "Start", "End", "Progress"], ...rows]));
    expect(plan.columns.find(({ column }) => column === 4)?.meaning).toBe("percentMet");
  });
});

describe("a target that says how the work stands", () => {
  it.each([
    ["NOT STARTED", "undone"],
    ["On hold", "undone"],
    ["Sin iniciar", "undone"],
    ["Non commencé", "undone"],
    ["Belum dimulai", "undone"],
    ["ยังไม่เริ่ม", "undone"],
    ["មិនទាន់ចាប់ផ្តើម", "undone"],
    ["Chưa bắt đầu", "undone"],
    ["as needed", "text"],
    ["under construction", "text"],
    ["3 schools not built", "undone"],
    [
      "40 schools with pumps built in villages without water",
      "40; words pumps built villages; words without water",
    ],
  ])("%j", (text, expected) => {
    expect(ofPlan("target", text, "Number of schools")).toBe(expected);
  });
});
