import { readReportedText } from "../../src/reading/values/reported-value";
import { settledValue, type AskedValue } from "../../src/reading/values/settled-value";
import { readValueText } from "../../src/reading/values/value-cell";
import type { Value } from "../../src/plan/value";

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
