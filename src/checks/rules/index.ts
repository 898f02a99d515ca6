import type { Rule } from "../rule";
import { actionNumberDuplicate } from "./action-number-duplicate";
import { actionNumberGap } from "./action-number-gap";
import { actionNumberStyle } from "./action-number-style";
import { actionUnderWrongObjective } from "./action-under-wrong-objective";
import { actionWithoutTargets } from "./action-without-targets";
import { actualDuplicate } from "./actual-duplicate";
import { actualFalls } from "./actual-falls";
import { actualFarOver } from "./actual-far-over";
import { actualFractionalCount } from "./actual-fractional-count";
import { actualInFuture } from "./actual-in-future";
import { actualMissing } from "./actual-missing";
import { actualNegative } from "./actual-negative";
import { actualNotNumber } from "./actual-not-number";
import { actualOverdue } from "./actual-overdue";
import { actualPartiesMismatch } from "./actual-parties-mismatch";
import { actualUnchanged } from "./actual-unchanged";
import { actualUnknownIndicator } from "./actual-unknown-indicator";
import { actualWithoutEvidence } from "./actual-without-evidence";
import { actualWithoutReason } from "./actual-without-reason";
import { agencyBothRoles } from "./agency-both-roles";
import { agencyMissing } from "./agency-missing";
import { agencyUnknown } from "./agency-unknown";
import { agencyVariant } from "./agency-variant";
import { baselineMissing } from "./baseline-missing";
import { blankRow } from "./blank-row";
import { changedStructure } from "./changed-structure";
import { changedTarget } from "./changed-target";
import { changedWording } from "./changed-wording";
import { columnDuplicate } from "./column-duplicate";
import { columnMissing } from "./column-missing";
import { columnUnmapped } from "./column-unmapped";
import { dateInTarget } from "./date-in-target";
import { definitionChoiceUnknown } from "./definition-choice-unknown";
import { definitionIdDuplicate } from "./definition-id-duplicate";
import { definitionNotInForce } from "./definition-not-in-force";
import { definitionUnconfirmed } from "./definition-unconfirmed";
import { definitionWithoutIndicator } from "./definition-without-indicator";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { formulaDiffers } from "./formula-differs";
import { formulaRangeShort } from "./formula-range-short";
import { formulaTypedNumber } from "./formula-typed-number";
import { formulaOverwritten } from "./formula-overwritten";
import { frequencyMismatch } from "./frequency-mismatch";
import { hiddenInPlan } from "./hidden-in-plan";
import { indicatorCompound } from "./indicator-compound";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorInWrongColumn } from "./indicator-in-wrong-column";
import { indicatorMissing } from "./indicator-missing";
import { indicatorNotMeasurable } from "./indicator-not-measurable";
import { jointActionOneSided } from "./joint-action-one-sided";
import { milestoneTargetImplausible } from "./milestone-target-implausible";
import { numberAsText } from "./number-as-text";
import { objectiveWording } from "./objective-wording";
import { planNotFound } from "./plan-not-found";
import { planTruncated } from "./plan-truncated";
import { rowNotRead } from "./row-not-read";
import { targetAgainstDirection } from "./target-against-direction";
import { targetBehindBaseline } from "./target-behind-baseline";
import { targetFractionalCount } from "./target-fractional-count";
import { targetNegative } from "./target-negative";
import { targetNotNumber } from "./target-not-number";
import { targetOutlier } from "./target-outlier";
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
import { verificationMissing } from "./verification-missing";
import { valueAmbiguous } from "./value-ambiguous";
import { partsMismatch } from "./parts-mismatch";
import { baselineNotNumber } from "./baseline-not-number";
import { baselineYearOutside } from "./baseline-year-outside";
import { unitAgainstWording } from "./unit-against-wording";
import { objectiveNumberDuplicate } from "./objective-number-duplicate";
import { actionWithoutWords } from "./action-without-words";
import { workplanYearOutside } from "./workplan-year-outside";
import { workplanUnknownAction } from "./workplan-unknown-action";
import { actualPercentScale } from "./actual-percent-scale";
import { actualPercentOver100 } from "./actual-percent-over-100";
import { versionsInWorkbook } from "./versions-in-workbook";
import { activityDoneEarly } from "./activity-done-early";
import { activityPastOpen } from "./activity-past-open";
import { activityTentativeSoon } from "./activity-tentative-soon";
import { workplanActionUnscheduled } from "./workplan-action-unscheduled";
import { workplanActivityMissing } from "./workplan-activity-missing";
import { workplanDateOutsideQuarter } from "./workplan-date-outside-quarter";
import { workplanOutputMissing } from "./workplan-output-missing";
import { workplanQuarterMissing } from "./workplan-quarter-missing";
import { yearColumnUnclear } from "./year-column-unclear";

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
  hiddenInPlan,
  errorValue,
  formulaOverwritten,
  formulaDiffers,
  formulaRangeShort,
  formulaTypedNumber,
  numberAsText,
  valueAmbiguous,
  partsMismatch,
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
  // Since the last meeting
  changedTarget,
  changedWording,
  changedStructure,
];
