import { testPlantedMistakes, type PlantedMistakes } from "./planted-mistakes";
import { PLANS_OF_SECTORS as EN } from "./sheets/plans-of-sectors";
import { PLANS_OF_SECTORS_IN_OTHER_LANGUAGES as OTHER } from "./sheets/plans-of-sectors-in-other-languages";
import { percent } from "./sheets/sheet-grid";

const MISTAKES: readonly PlantedMistakes[] = [
  [
    "labour migration",
    EN["a bilateral plan on labour migration, of forty indicators"],
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
    EN["a nutrition plan with years before the overall target"],
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
    EN["a strategy against corruption, with objectives in rows of their own"],
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
    EN["a disaster risk plan of a province, with yearly and total columns apart"],
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
    EN["a plan for equality, with unit, direction and two parties"],
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
    EN["a climate plan by half-filled years, with notes and totals"],
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
    OTHER["a water and sanitation plan, French"],
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
    OTHER["a plan of a prosecutor's office, Spanish"],
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
    OTHER["a plan of a province for health, Thai"],
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
    OTHER["a plan of education of a province, Khmer"],
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
