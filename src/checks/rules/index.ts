import type { Rule } from "../rule";
import { agencyVariant } from "./agency-variant";
import { dateInTarget } from "./date-in-target";
import { errorValue } from "./error-value";
import { indicatorInWrongColumn } from "./indicator-in-wrong-column";
import { milestoneTargetImplausible } from "./milestone-target-implausible";
import { numberAsText } from "./number-as-text";
import { targetFractionalCount } from "./target-fractional-count";
import { targetNegative } from "./target-negative";
import { targetNotNumber } from "./target-not-number";
import { targetOutsidePlan } from "./target-outside-plan";
import { targetPercentOver100 } from "./target-percent-over-100";
import { targetPercentScale } from "./target-percent-scale";
import { targetQuartersMismatch } from "./target-quarters-mismatch";
import { targetTotalMismatch } from "./target-total-mismatch";
import { targetTotalMissing } from "./target-total-missing";
import { targetUndecided } from "./target-undecided";
import { targetValuesCount } from "./target-values-count";
import { targetYearsMissing } from "./target-years-missing";
import { targetZero } from "./target-zero";

/** The catalogue of checks, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  // Workbook and table
  errorValue,
  numberAsText,
  // Targets
  targetNotNumber,
  targetUndecided,
  targetNegative,
  targetFractionalCount,
  targetPercentScale,
  targetPercentOver100,
  dateInTarget,
  targetTotalMissing,
  targetYearsMissing,
  targetTotalMismatch,
  targetQuartersMismatch,
  targetZero,
  targetOutsidePlan,
  targetValuesCount,
  milestoneTargetImplausible,
  // Actions and indicators
  indicatorInWrongColumn,
  agencyVariant,
];
