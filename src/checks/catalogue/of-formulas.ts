import type { Rule } from "../rule";
import { formulaDiffers } from "../rules/formulas/formula-differs";
import { formulaOverwritten } from "../rules/formulas/formula-overwritten";
import { formulaRangeShort } from "../rules/formulas/formula-range-short";
import { formulaTypedNumber } from "../rules/formulas/formula-typed-number";

/** The checks of what the formulas of a plan are made of. */
export const rulesOfFormulas: readonly Rule[] = [
  formulaOverwritten,
  formulaDiffers,
  formulaRangeShort,
  formulaTypedNumber,
];
