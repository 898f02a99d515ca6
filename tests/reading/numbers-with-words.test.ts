import { readValueText } from "../../src/reading/values/value-cell";
import { wantedFor, type WantedNumber } from "../../src/reading/values/wanted-number";

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
    ["5 of 10", percentage, "50% ? 5"],
    ["6 (45 %)", percentage, "45% ? 6"],
    ["N: 120 D: 200", percentage, "60% ? 120"],
    ["3/4", percentage, "75% ? 3"],
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
