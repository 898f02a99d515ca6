import type { Rule } from "../rule";
import { actionNumberDuplicate } from "./actions/action-number-duplicate";
import { actionNumberGap } from "./actions/action-number-gap";
import { actionNumberStyle } from "./actions/action-number-style";
import { actionUnderWrongObjective } from "./actions/action-under-wrong-objective";
import { actionWithoutTargets } from "./actions/action-without-targets";
import { actualDuplicate } from "./actuals/actual-duplicate";
import { actualFalls } from "./actuals/actual-falls";
import { actualFarOver } from "./actuals/actual-far-over";
import { actualFractionalCount } from "./actuals/actual-fractional-count";
import { actualInFuture } from "./actuals/actual-in-future";
import { actualMissing } from "./actuals/actual-missing";
import { actualNegative } from "./actuals/actual-negative";
import { actualNotNumber } from "./actuals/actual-not-number";
import { actualOverdue } from "./actuals/actual-overdue";
import { actualPartiesMismatch } from "./actuals/actual-parties-mismatch";
import { actualQuartersMismatch } from "./actuals/actual-quarters-mismatch";
import { actualUnchanged } from "./actuals/actual-unchanged";
import { actualUnknownIndicator } from "./actuals/actual-unknown-indicator";
import { actualWithoutEvidence } from "./actuals/actual-without-evidence";
import { actualWithoutReason } from "./actuals/actual-without-reason";
import { agencyBothRoles } from "./agencies/agency-both-roles";
import { agencyMissing } from "./agencies/agency-missing";
import { agencyUnknown } from "./agencies/agency-unknown";
import { agencyVariant } from "./agencies/agency-variant";
import { baselineMissing } from "./values/baseline-missing";
import { blankRow } from "./table/blank-row";
import { changedStructure } from "./changes/changed-structure";
import { changedTarget } from "./changes/changed-target";
import { changedWording } from "./changes/changed-wording";
import { columnDuplicate } from "./table/column-duplicate";
import { columnMissing } from "./table/column-missing";
import { columnUnmapped } from "./table/column-unmapped";
import { dateInTarget } from "./targets/date-in-target";
import { definitionChoiceUnknown } from "./indicators/definition-choice-unknown";
import { definitionIdDuplicate } from "./indicators/definition-id-duplicate";
import { definitionNotInForce } from "./indicators/definition-not-in-force";
import { definitionUnconfirmed } from "./indicators/definition-unconfirmed";
import { definitionWithoutIndicator } from "./indicators/definition-without-indicator";
import { errorValue } from "./values/error-value";
import { externalLink } from "./values/external-link";
import { formulaDiffers } from "./formulas/formula-differs";
import { formulaRangeShort } from "./formulas/formula-range-short";
import { formulaTypedNumber } from "./formulas/formula-typed-number";
import { formulaOverwritten } from "./formulas/formula-overwritten";
import { frequencyMismatch } from "./indicators/frequency-mismatch";
import { calculationManual } from "./table/calculation-manual";
import { sheetLeftOut } from "./table/sheet-left-out";
import { hiddenInPlan } from "./table/hidden-in-plan";
import { indicatorCompound } from "./indicators/indicator-compound";
import { indicatorDuplicate } from "./indicators/indicator-duplicate";
import { indicatorInWrongColumn } from "./indicators/indicator-in-wrong-column";
import { indicatorMissing } from "./indicators/indicator-missing";
import { indicatorNotMeasurable } from "./indicators/indicator-not-measurable";
import { jointActionOneSided } from "./agencies/joint-action-one-sided";
import { milestoneTargetImplausible } from "./targets/milestone-target-implausible";
import { numberAsText } from "./values/number-as-text";
import { objectiveWording } from "./actions/objective-wording";
import { planNotFound } from "./table/plan-not-found";
import { planTruncated } from "./table/plan-truncated";
import { rowNotRead } from "./table/row-not-read";
import { targetAgainstDirection } from "./targets/target-against-direction";
import { targetBehindBaseline } from "./targets/target-behind-baseline";
import { targetFractionalCount } from "./targets/target-fractional-count";
import { targetNegative } from "./targets/target-negative";
import { targetNotNumber } from "./targets/target-not-number";
import { targetOutlier } from "./targets/target-outlier";
import { targetOutsidePlan } from "./targets/target-outside-plan";
import { targetPercentOver100 } from "./targets/target-percent-over-100";
import { targetPercentScale } from "./targets/target-percent-scale";
import { targetQuartersMismatch } from "./targets/target-quarters-mismatch";
import { targetTotalMismatch } from "./targets/target-total-mismatch";
import { targetTotalMissing } from "./targets/target-total-missing";
import { targetUndecided } from "./targets/target-undecided";
import { targetValuesCount } from "./targets/target-values-count";
import { targetYearsMissing } from "./targets/target-years-missing";
import { targetZero } from "./targets/target-zero";
import { verificationMissing } from "./indicators/verification-missing";
import { valueAmbiguous } from "./values/value-ambiguous";
import { columnTotalMismatch } from "./values/column-total-mismatch";
import { partsMismatch } from "./values/parts-mismatch";
import { percentStatedMismatch } from "./values/percent-stated-mismatch";
import { baselineNotNumber } from "./values/baseline-not-number";
import { baselineYearOutside } from "./values/baseline-year-outside";
import { unitAgainstWording } from "./values/unit-against-wording";
import { objectiveNumberDuplicate } from "./actions/objective-number-duplicate";
import { actionWithoutWords } from "./actions/action-without-words";
import { workplanYearOutside } from "./workplan/workplan-year-outside";
import { workplanUnknownAction } from "./workplan/workplan-unknown-action";
import { actualPercentScale } from "./actuals/actual-percent-scale";
import { actualPercentOver100 } from "./actuals/actual-percent-over-100";
import { versionsInWorkbook } from "./table/versions-in-workbook";
import { activityDoneEarly } from "./workplan/activity-done-early";
import { activityPastOpen } from "./workplan/activity-past-open";
import { activityTentativeSoon } from "./workplan/activity-tentative-soon";
import { workplanActionUnscheduled } from "./workplan/workplan-action-unscheduled";
import { workplanActivityMissing } from "./workplan/workplan-activity-missing";
import { workplanDatesReversed } from "./workplan/workplan-dates-reversed";
import { workplanDateOutsideQuarter } from "./workplan/workplan-date-outside-quarter";
import { workplanOutputMissing } from "./workplan/workplan-output-missing";
import { workplanQuarterMissing } from "./workplan/workplan-quarter-missing";
import { yearColumnUnclear } from "./table/year-column-unclear";

/** The catalogue of checks, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  // Workbook and table
  planNotFound,
  columnMissing,
  columnDuplicate,
  columnUnmapped,
  yearColumnUnclear,
  planTruncated,
  versionsInWorkbook,
  sheetLeftOut,
  calculationManual,
  hiddenInPlan,
  errorValue,
  formulaOverwritten,
  formulaDiffers,
  formulaRangeShort,
  formulaTypedNumber,
  numberAsText,
  valueAmbiguous,
  partsMismatch,
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
  // Workplan
  workplanQuarterMissing,
  workplanDateOutsideQuarter,
  workplanDatesReversed,
  workplanOutputMissing,
  workplanActivityMissing,
  workplanActionUnscheduled,
  workplanYearOutside,
  workplanUnknownAction,
  activityPastOpen,
  activityDoneEarly,
  activityTentativeSoon,
  // Actuals
  actualUnknownIndicator,
  actualNotNumber,
  actualNegative,
  actualFractionalCount,
  actualPercentScale,
  actualPercentOver100,
  actualInFuture,
  actualDuplicate,
  actualMissing,
  actualOverdue,
  actualFalls,
  actualUnchanged,
  actualFarOver,
  actualWithoutEvidence,
  actualWithoutReason,
  actualPartiesMismatch,
  actualQuartersMismatch,
  // Since the last meeting
  changedTarget,
  changedWording,
  changedStructure,
];
