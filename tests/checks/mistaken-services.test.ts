import { testPlantedMistakes, type PlantedMistakes } from "./planted-mistakes";
import { PLANS_OF_SERVICES as PLANS } from "./sheets/plans-of-services";
import { percent } from "./sheets/sheet-grid";

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
