import { PLANS_IN_ENGLISH as EN } from "./sheets/plans-in-english";
import { PLANS_IN_OTHER_LANGUAGES as OTHER } from "./sheets/plans-in-other-languages";
import { percent, withCell, type Sheet, type SheetCell } from "./sheets/sheet-grid";
import { loudFindingsIn } from "./sheets/study-sheet";
import { testPlantedMistakes, type PlantedMistakes } from "./planted-mistakes";
import { PLANS_OF_SECTORS as SECTORS } from "./sheets/plans-of-sectors";
import { PLANS_OF_SECTORS_IN_OTHER_LANGUAGES as SECTORS_ABROAD } from "./sheets/plans-of-sectors-in-other-languages";
import { PLANS_OF_SERVICES as PLANS } from "./sheets/plans-of-services";

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

describe("mistaken sectors", () => {
  const MISTAKES: readonly PlantedMistakes[] = [
    [
      "labour migration",
      SECTORS["a bilateral plan on labour migration, of forty indicators"],
      [
        ["H5", 90, "E5 target-total-mismatch"],
        ["F14", null, "E14 target-total-mismatch"],
        ["H6", 0.8, "H6 target-percent-scale"],
        ["J8", "MoL, MLTV", "J8 agency-variant"],
        ["B9", "1.3 Cut fees", "B9 action-number-duplicate"],
        ["C27", null, "C27 indicator-missing"],
        ["H21", 3, "E21 target-total-mismatch"],
        ["E35", 3, "E35 target-total-mismatch"],
        ["E35", 5, "E35 target-total-mismatch"],
      ],
    ],
    [
      "nutrition",
      SECTORS["a nutrition plan with years before the overall target"],
      [
        ["J4", 34000, "J4 target-total-mismatch"],
        ["H7", 29, "J7 target-total-mismatch"],
        ["H15", 301000, "J15 target-total-mismatch"],
        ["I17", null, "J17 target-total-mismatch"],
        ["J17", 16, "J17 target-total-mismatch"],
        ["K14", "Ministry of Industy", "K14 agency-variant"],
      ],
    ],
    [
      "corruption",
      SECTORS["a strategy against corruption, with objectives in rows of their own"],
      [
        ["J5", 1600, "J5 target-total-mismatch"],
        ["I4", percent(0.59), "J4 target-total-mismatch"],
        ["F19", 42, "J19 target-total-mismatch"],
        ["A19", "2.2", "A19 action-number-duplicate", "A19 action-under-wrong-objective"],
        ["C22", null, "C22 indicator-missing"],
        ["J16", 600, "J16 target-total-mismatch", "J16 target-behind-baseline"],
      ],
    ],
    [
      "disaster risk",
      SECTORS["a disaster risk plan of a province, with yearly and total columns apart"],
      [
        ["D12", 42, "D12 target-total-mismatch"],
        ["F13", null, "D13 target-total-mismatch"],
        ["D14", 73.5, "D14 target-total-mismatch"],
        ["H6", "PCMD", "H6 agency-variant"],
        ["F11", 5, "D11 target-total-mismatch", "F11 milestone-target-implausible"],
      ],
    ],
    [
      "equality",
      SECTORS["a plan for equality, with unit, direction and two parties"],
      [
        ["J5", 520, "M5 target-total-mismatch"],
        ["K9", 0.15, "K9 target-percent-scale"],
        ["I9", 12, "L9 target-against-direction"],
        ["L14", null, "M14 target-total-mismatch"],
        ["N9", "MoAW", "N9 agency-variant"],
        ["D16", null, "D16 indicator-missing"],
      ],
    ],
    [
      "climate",
      SECTORS["a climate plan by half-filled years, with notes and totals"],
      [
        ["I4", 8000, "I4 target-total-mismatch"],
        ["F6", 45.5, "I6 target-total-mismatch"],
        ["I7", 3, "I7 target-total-mismatch"],
        ["G13", 66, "I13 target-total-mismatch"],
        ["B17", "16. Budget tagging", "B18 action-number-duplicate"],
        ["J12", "MoAgricultrue", "J12 agency-variant"],
      ],
    ],
    [
      "water and sanitation, French",
      SECTORS_ABROAD["a water and sanitation plan, French"],
      [
        ["J4", 50, "J4 target-total-mismatch"],
        ["G7", 0.21, "G7 target-percent-scale"],
        ["G13", 30, "J13 target-total-mismatch"],
        ["H19", "15,5", "H19 number-as-text"],
        ["K7", "Comunes", "K7 agency-variant"],
        ["B16", "3.1 Réunir", "B16 action-number-duplicate"],
      ],
    ],
    [
      "violence, Spanish",
      SECTORS_ABROAD["a plan of a prosecutor's office, Spanish"],
      [
        ["J4", 204, "J4 target-total-mismatch"],
        ["H8", 340, "J8 target-total-mismatch"],
        ["H14", 5.7, "H14 target-against-direction"],
        ["I15", 150, "I15 target-against-direction", "J15 target-total-mismatch"],
        ["K16", "Fiscalia", "K16 agency-variant"],
        ["G16", -4, "G16 target-negative"],
        ["K8", null, "K8 agency-missing"],
      ],
    ],
    [
      "health, Thai",
      SECTORS_ABROAD["a plan of a province for health, Thai"],
      [
        ["J4", 1500, "J4 target-total-mismatch"],
        ["I10", 98, "J10 target-total-mismatch"],
        ["H8", 5, "J8 target-total-mismatch"],
        ["K5", "สำนักงานสาธารณสุขจงหวัด", "K5 agency-variant"],
        ["G18", "๑๐", "G18 number-as-text"],
        ["B7", "1.3", "B7 action-number-duplicate"],
      ],
    ],
    [
      "education, Khmer",
      SECTORS_ABROAD["a plan of education of a province, Khmer"],
      [
        ["G4", 81, "G4 target-total-mismatch"],
        ["I8", 58, "G8 target-total-mismatch"],
        ["H5", "មិនទាន់កំណត់", "H5 target-undecided"],
        ["B11", "២.២", "B11 action-number-duplicate"],
        ["J16", percent(9.5), "G16 target-total-mismatch", "J16 target-percent-over-100"],
        ["G15", 16, "G15 target-total-mismatch"],
      ],
    ],
  ];

  testPlantedMistakes(MISTAKES);
});

describe("mistaken services", () => {
  const MISTAKES: readonly PlantedMistakes[] = [
    [
      "services",
      PLANS["a service plan of a city, with levels that are held"],
      [
        ["G4", 840, "G4 target-total-mismatch"],
        ["H5", 0.97, "H5 target-percent-scale"],
        ["I11", 106, "I11 target-percent-over-100"],
        ["J6", 16, "G6 target-total-mismatch", "J6 target-against-direction"],
        ["F6", 1.5, "G6 target-behind-baseline"],
        ["H9", "6OO", "H9 target-not-number"],
        ["H9", "'600", "H9 number-as-text"],
        ["H9", "#REF!", "H9 error-value"],
        ["H9", "600 samples"],
        ["I3", "202G", "I3 year-column-unclear"],
        ["I3", "2O26", "I3 year-column-unclear"],
        ["I3", "2025", "I3 column-duplicate"],
        ["L9", "Percentage of samples that meet the standard", "L9 indicator-in-wrong-column"],
      ],
    ],
    [
      "electrification",
      PLANS["a results framework with cumulative targets"],
      [
        ["J5", 127000, "J5 target-total-mismatch"],
        ["H5", 24000, "H5 target-against-direction"],
        ["H7", 5, "H7 target-against-direction"],
        ["F5", 140000, "J5 target-behind-baseline"],
        ["H9", 0.85, "H9 target-percent-scale"],
        ["J3", "Year 2027", "J3 column-duplicate"],
        ["G3", "Year 20225", "G3 year-column-unclear"],
      ],
    ],
    [
      "the SDGs",
      PLANS["a framework of SDG targets in per cent"],
      [
        ["G6", 86, "G6 target-percent-scale"],
        ["H8", percent(85), "H8 target-percent-scale"],
        ["J10", percent(5), "J10 target-percent-scale"],
        ["J4", percent(1.05), "J4 target-total-mismatch", "J4 target-percent-over-100"],
        ["E3", 54, "J3 target-behind-baseline"],
      ],
    ],
    [
      "road safety, Spanish",
      PLANS["a road safety plan of a state, Spanish"],
      [
        ["I12", 192, "I12 target-total-mismatch"],
        ["G12", 46, "I12 target-total-mismatch"],
        ["G10", percent(70), "G10 target-percent-scale"],
        ["G10", percent(0.07), "G10 target-against-direction"],
        ["G7", "6.0.0", "G7 target-not-number"],
        ["J7", "Movildiad", "J7 agency-variant"],
        ["F4", "Meta 2O25", "F4 year-column-unclear"],
      ],
    ],
    [
      "haze",
      PLANS["a bilateral plan on haze, with several indicators a cell"],
      [
        ["F4", "12\n9O%", "F4 target-not-number"],
        ["E5", "4\n80", "E5 target-values-count"],
        ["F7", "10", "F7 target-values-count"],
        ["E7", "30\n15200", "E7 target-total-mismatch"],
        ["C6", "DAOE, MAFF", "C6 agency-variant"],
      ],
    ],
  ];

  testPlantedMistakes(MISTAKES);
});
