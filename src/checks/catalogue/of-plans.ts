import type { Rule } from "../rule";
import { actionNumberDate } from "../rules/actions/action-number-date";
import { actionNumberDuplicate } from "../rules/actions/action-number-duplicate";
import { actionNumberGap } from "../rules/actions/action-number-gap";
import { actionNumberStyle } from "../rules/actions/action-number-style";
import { actionUnderWrongObjective } from "../rules/actions/action-under-wrong-objective";
import { actionWithoutTargets } from "../rules/actions/action-without-targets";
import { agencyBothRoles } from "../rules/agencies/agency-both-roles";
import { agencyMissing } from "../rules/agencies/agency-missing";
import { agencyUnknown } from "../rules/agencies/agency-unknown";
import { agencyVariant } from "../rules/agencies/agency-variant";
import { baselineMissing } from "../rules/values/baseline-missing";
import { blankRow } from "../rules/table/blank-row";
import { columnDuplicate } from "../rules/table/column-duplicate";
import { columnMissing } from "../rules/table/column-missing";
import { columnUnmapped } from "../rules/table/column-unmapped";
import { dateInTarget } from "../rules/targets/date-in-target";
import { definitionChoiceUnknown } from "../rules/indicators/definition-choice-unknown";
import { definitionIdDuplicate } from "../rules/indicators/definition-id-duplicate";
import { definitionNotInForce } from "../rules/indicators/definition-not-in-force";
import { definitionUnconfirmed } from "../rules/indicators/definition-unconfirmed";
import { definitionWithoutIndicator } from "../rules/indicators/definition-without-indicator";
import { errorValue } from "../rules/values/error-value";
import { externalLink } from "../rules/values/external-link";
import { frequencyMismatch } from "../rules/indicators/frequency-mismatch";
import { calculationManual } from "../rules/table/calculation-manual";
import { sheetLeftOut } from "../rules/table/sheet-left-out";
import { hiddenInPlan } from "../rules/table/hidden-in-plan";
import { indicatorCompound } from "../rules/indicators/indicator-compound";
import { indicatorDuplicate } from "../rules/indicators/indicator-duplicate";
import { indicatorInWrongColumn } from "../rules/indicators/indicator-in-wrong-column";
import { indicatorMissing } from "../rules/indicators/indicator-missing";
import { indicatorNotMeasurable } from "../rules/indicators/indicator-not-measurable";
import { jointActionOneSided } from "../rules/agencies/joint-action-one-sided";
import { milestoneTargetImplausible } from "../rules/targets/milestone-target-implausible";
import { numberAsText } from "../rules/values/number-as-text";
import { objectiveWording } from "../rules/actions/objective-wording";
import { ownSheetHeader } from "../rules/table/own-sheet-header";
import { planNotFound } from "../rules/table/plan-not-found";
import { planTruncated } from "../rules/table/plan-truncated";
import { rowNotRead } from "../rules/table/row-not-read";
import { targetAgainstDirection } from "../rules/targets/target-against-direction";
import { targetBehindBaseline } from "../rules/targets/target-behind-baseline";
import { targetFractionalCount } from "../rules/targets/target-fractional-count";
import { targetNegative } from "../rules/targets/target-negative";
import { targetNotNumber } from "../rules/targets/target-not-number";
import { targetOutlier } from "../rules/targets/target-outlier";
import { targetOutsidePlan } from "../rules/targets/target-outside-plan";
import { targetPercentOver100 } from "../rules/targets/target-percent-over-100";
import { targetPercentScale } from "../rules/targets/target-percent-scale";
import { targetQuartersMismatch } from "../rules/targets/target-quarters-mismatch";
import { targetTotalMismatch } from "../rules/targets/target-total-mismatch";
import { targetTotalMissing } from "../rules/targets/target-total-missing";
import { targetUndecided } from "../rules/targets/target-undecided";
import { targetValuesCount } from "../rules/targets/target-values-count";
import { targetYearsMissing } from "../rules/targets/target-years-missing";
import { targetZero } from "../rules/targets/target-zero";
import { verificationMissing } from "../rules/indicators/verification-missing";
import { valueAmbiguous } from "../rules/values/value-ambiguous";
import { columnTotalMismatch } from "../rules/values/column-total-mismatch";
import { partAboveWhole } from "../rules/values/part-above-whole";
import { partsMismatch } from "../rules/values/parts-mismatch";
import { percentStatedMismatch } from "../rules/values/percent-stated-mismatch";
import { baselineNotNumber } from "../rules/values/baseline-not-number";
import { baselineYearOutside } from "../rules/values/baseline-year-outside";
import { unitAgainstWording } from "../rules/values/unit-against-wording";
import { objectiveNumberDuplicate } from "../rules/actions/objective-number-duplicate";
import { actionWithoutWords } from "../rules/actions/action-without-words";
import { versionsInWorkbook } from "../rules/table/versions-in-workbook";
import { yearColumnUnclear } from "../rules/table/year-column-unclear";

/** The checks of what each plan has, in the order in which they are documented. */
export const rulesOfPlans: readonly Rule[] = [
  // Workbook and table
  planNotFound,
  columnMissing,
  columnDuplicate,
  columnUnmapped,
  yearColumnUnclear,
  planTruncated,
  versionsInWorkbook,
  sheetLeftOut,
  ownSheetHeader,
  calculationManual,
  hiddenInPlan,
  errorValue,
  numberAsText,
  valueAmbiguous,
  partsMismatch,
  partAboveWhole,
  percentStatedMismatch,
  columnTotalMismatch,
  externalLink,
  blankRow,
  rowNotRead,
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
  targetAgainstDirection,
  targetBehindBaseline,
  milestoneTargetImplausible,
  frequencyMismatch,
  targetOutlier,
  baselineNotNumber,
  baselineYearOutside,
  // Actions and indicators
  indicatorMissing,
  actionWithoutTargets,
  indicatorCompound,
  indicatorDuplicate,
  indicatorNotMeasurable,
  indicatorInWrongColumn,
  unitAgainstWording,
  definitionUnconfirmed,
  baselineMissing,
  verificationMissing,
  actionNumberDate,
  actionNumberDuplicate,
  actionNumberGap,
  actionNumberStyle,
  actionUnderWrongObjective,
  objectiveWording,
  objectiveNumberDuplicate,
  actionWithoutWords,
  agencyMissing,
  agencyVariant,
  agencyBothRoles,
  agencyUnknown,
  jointActionOneSided,
  // The Indicators sheet
  definitionChoiceUnknown,
  definitionIdDuplicate,
  definitionWithoutIndicator,
  definitionNotInForce,
];
