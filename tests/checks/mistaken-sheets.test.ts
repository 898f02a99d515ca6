import { PLANS_IN_ENGLISH as EN } from "./sheets/plans-in-english";
import { PLANS_IN_OTHER_LANGUAGES as OTHER } from "./sheets/plans-in-other-languages";
import { percent, withCell, type Sheet, type SheetCell } from "./sheets/sheet-grid";
import { loudFindingsIn } from "./sheets/study-sheet";

/** One cell of a clean sheet that holds something else, and the finding that this has to lead to. */
type Mistake = readonly [cell: string, holds: SheetCell, finding: string];

const MISTAKES: readonly (readonly [
  title: string,
  sheet: Sheet | undefined,
  mistakes: readonly Mistake[],
])[] = [
  [
    "a matrix of indicators, Spanish",
    OTHER["a matrix of indicators of a health programme, Spanish"],
    [
      ["N7", 590, "N7 target-total-mismatch"],
      ["J8", 190, "N8 target-total-mismatch"],
      ["M6", 95, "N6 target-total-mismatch"],
      ["N8", null, "N8 target-total-missing"],
      ["K10", "pendiente", "K10 target-undecided"],
      ["K10", "varios", "K10 target-not-number"],
      ["K10", -3, "K10 target-negative"],
      ["K7", 140.5, "K7 target-fractional-count"],
      ["K6", 0.87, "K6 target-percent-scale"],
      ["K9", 150, "K9 target-percent-over-100"],
      ["M10", 3.9, "M10 target-against-direction"],
      ["C8", null, "C8 indicator-missing"],
      ["C7", "Número de cursos impartidos y número de asistentes", "C7 indicator-compound"],
      ["P7", "Número de cursos en línea", "P7 indicator-in-wrong-column"],
    ],
  ],
  [
    "a plan of a department, Spanish",
    OTHER["a plan of a department for four years, Spanish"],
    [
      ["H4", 61000, "H4 target-total-mismatch"],
      ["H6", 96, "H6 target-total-mismatch"],
      ["H9", 46000, "H9 target-total-mismatch"],
      ["J9", 300.5, "H9 target-total-mismatch"],
      ["H10", 5, "H10 target-behind-baseline"],
      ["K12", -25, "K12 target-negative"],
      ["N9", null, "N9 agency-missing"],
      ["N9", "Secretaria de Educación", "N9 agency-variant"],
    ],
  ],
  [
    "a plan for the schooling of girls, French",
    OTHER["a plan for the schooling of girls, French"],
    [
      ["J5", 90000, "J5 target-total-mismatch"],
      ["I10", 430, "J10 target-total-mismatch"],
      ["G8", "à définir", "G8 target-undecided"],
      ["I13", 3, "I13 milestone-target-implausible"],
      ["H8", 0.13, "H8 target-percent-scale"],
      ["B9", "2.1 Former les enseignants au genre", "B9 action-number-duplicate"],
      ["B11", "3.9 Adopter la politique de retour à l'école", "B11 action-under-wrong-objective"],
      ["F12", 1, "J12 target-total-mismatch"],
      ["K5", null, "K5 agency-missing"],
    ],
  ],
  [
    "a plan against trafficking, Thai",
    OTHER["a plan against trafficking, Thai"],
    [
      ["F4", 600, "F4 target-total-mismatch"],
      ["F6", null, "F6 target-total-missing"],
      ["G7", "รอกำหนด", "G7 target-undecided"],
      ["G13", 1, "F13 target-total-mismatch"],
      ["H6", 0.6, "H6 target-percent-scale"],
      ["H4", 99.5, "H4 target-fractional-count"],
      ["C4", null, "C4 indicator-missing"],
      ["C5", "จำนวนครั้งของการรณรงค์และจำนวนผู้เข้าร่วม", "C5 indicator-compound"],
      ["B5", "1.1 รณรงค์ในพื้นที่เสี่ยง", "B5 action-number-duplicate"],
      ["L4", null, "L4 agency-missing"],
    ],
  ],
  [
    "a plan of three years, Khmer",
    OTHER["a plan of three years, Khmer"],
    [
      ["E5", 15, "E5 target-total-mismatch"],
      ["E6", null, "E6 target-total-missing"],
      ["F7", "មិនទាន់កំណត់", "F7 target-undecided"],
      ["F5", -4, "F5 target-negative"],
      ["F5", 4.5, "F5 target-fractional-count"],
      ["G6", 0.68, "G6 target-percent-scale"],
      ["C5", "ចំនួនយុទ្ធនាការ និងចំនួនអ្នកចូលរួម", "C5 indicator-compound"],
      ["I6", null, "I6 agency-missing"],
    ],
  ],
  [
    "a results framework, English",
    EN["a results framework of the United Nations"],
    [
      ["J6", 480000, "J6 target-total-mismatch"],
      ["J10", 6500, "J10 target-total-mismatch"],
      ["J11", 210, "J11 target-total-mismatch"],
      ["E10", 1000.5, "E10 target-fractional-count"],
      ["F12", 0.85, "F12 target-percent-scale"],
      ["F12", 850, "F12 target-percent-over-100"],
      ["H14", "Maybe", "H14 target-not-number"],
      ["L5", null, "L5 agency-missing"],
      ["C10", "Improved access to legal aid", "C10 indicator-not-measurable"],
    ],
  ],
  [
    "a plan by quarter",
    EN["an operational plan of a ministry of health, by quarter"],
    [
      ["F5", 500, "F5 target-quarters-mismatch"],
      ["J6", 90, "F6 target-quarters-mismatch"],
      ["G5", "tbc", "G5 target-undecided"],
      ["A7", 1.2, "A7 action-number-duplicate"],
      ["G12", 1.5, "F12 target-quarters-mismatch"],
    ],
  ],
  [
    "a reform with targets that stop early or begin late",
    EN["a reform of justice, with targets that stop early or begin late"],
    [
      ["E4", 130, "E4 target-total-mismatch"],
      ["E5", 5500, "E5 target-total-mismatch"],
      ["I8", 6500, "E8 target-total-mismatch"],
      ["H9", 3500, "E9 target-total-mismatch"],
      ["E3", 9, "E3 target-total-mismatch"],
      ["I11", percent(0.65), "E11 target-total-mismatch"],
      ["H7", 2, "H7 milestone-target-implausible"],
    ],
  ],
  [
    "many ways to word an indicator",
    EN["fifty ways to word an indicator"],
    [
      ["E22", 14, "E22 target-total-mismatch"],
      ["I30", 97, "E30 target-total-mismatch"],
      ["C30", "Improved enrolment", "C30 indicator-not-measurable"],
      ["G19", 2, "E19 frequency-mismatch"],
      ["E19", 12, "E19 target-total-mismatch"],
      ["J20", null, "J20 agency-missing"],
      ["F15", "15%", "F15 number-as-text"],
    ],
  ],
];

/** Whatever else is found comes of the same mistake, and stands in the same row. */
describe.each(MISTAKES)("a mistake in %s", (_, sheet = [], mistakes) => {
  it.each(mistakes)("%s = %j: %s", (cell, holds, finding) => {
    const before = new Set(loudFindingsIn(sheet));
    const found = loudFindingsIn(withCell(sheet, cell, holds)).filter((one) => !before.has(one));
    expect(found.filter((one) => one.startsWith(`${finding}:`))).toHaveLength(1);
    const row = /\d+/.exec(finding)?.[0];
    expect(found.filter((one) => /\d+/.exec(one)?.[0] !== row)).toEqual([]);
  });
});
