import type { Rule } from "../rule";
import { agencyVariant } from "./agency-variant";
import { indicatorInWrongColumn } from "./indicator-in-wrong-column";
import { numberAsText } from "./number-as-text";
import { targetTotalMismatch } from "./target-total-mismatch";
import { targetTotalMissing } from "./target-total-missing";
import { targetValuesCount } from "./target-values-count";
import { targetYearsMissing } from "./target-years-missing";

/** The catalogue of checks, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  // Workbook and table
  numberAsText,
  // Targets
  targetTotalMissing,
  targetYearsMissing,
  targetTotalMismatch,
  targetValuesCount,
  // Actions and indicators
  indicatorInWrongColumn,
  agencyVariant,
];
