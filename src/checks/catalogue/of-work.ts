import type { Rule } from "../rule";
import { actualAmbiguous } from "../rules/actuals/actual-ambiguous";
import { actualDuplicate } from "../rules/actuals/actual-duplicate";
import { actualFalls } from "../rules/actuals/actual-falls";
import { actualFarOver } from "../rules/actuals/actual-far-over";
import { actualFractionalCount } from "../rules/actuals/actual-fractional-count";
import { actualInFuture } from "../rules/actuals/actual-in-future";
import { actualMissing } from "../rules/actuals/actual-missing";
import { actualNegative } from "../rules/actuals/actual-negative";
import { actualNotNumber } from "../rules/actuals/actual-not-number";
import { actualOutsidePlan } from "../rules/actuals/actual-outside-plan";
import { actualOverdue } from "../rules/actuals/actual-overdue";
import { actualPartiesMismatch } from "../rules/actuals/actual-parties-mismatch";
import { actualQuartersMismatch } from "../rules/actuals/actual-quarters-mismatch";
import { actualUnchanged } from "../rules/actuals/actual-unchanged";
import { actualUnknownIndicator } from "../rules/actuals/actual-unknown-indicator";
import { actualUnknownPeriod } from "../rules/actuals/actual-unknown-period";
import { actualUnknownParty } from "../rules/actuals/actual-unknown-party";
import { actualWithoutEvidence } from "../rules/actuals/actual-without-evidence";
import { actualWithoutReason } from "../rules/actuals/actual-without-reason";
import { partMissing } from "../rules/actuals/part-missing";
import { partUnknown } from "../rules/actuals/part-unknown";
import { changedStructure } from "../rules/changes/changed-structure";
import { changedTarget } from "../rules/changes/changed-target";
import { changedWording } from "../rules/changes/changed-wording";
import { workplanYearOutside } from "../rules/workplan/workplan-year-outside";
import { workplanUnknownAction } from "../rules/workplan/workplan-unknown-action";
import { actualPercentScale } from "../rules/actuals/actual-percent-scale";
import { actualPercentOver100 } from "../rules/actuals/actual-percent-over-100";
import { activityDoneEarly } from "../rules/workplan/activity-done-early";
import { activityPastOpen } from "../rules/workplan/activity-past-open";
import { activityTentativeSoon } from "../rules/workplan/activity-tentative-soon";
import { workplanActionUnscheduled } from "../rules/workplan/workplan-action-unscheduled";
import { workplanActivityMissing } from "../rules/workplan/workplan-activity-missing";
import { workplanDatesReversed } from "../rules/workplan/workplan-dates-reversed";
import { workplanDateOutsideQuarter } from "../rules/workplan/workplan-date-outside-quarter";
import { workplanOutputMissing } from "../rules/workplan/workplan-output-missing";
import { workplanQuarterMissing } from "../rules/workplan/workplan-quarter-missing";

/** The checks of what is done and reported, and of what has changed: of a workplan, activities, reports and former states. */
export const rulesOfWork: readonly Rule[] = [
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
  actualUnknownPeriod,
  actualUnknownParty,
  actualNotNumber,
  actualAmbiguous,
  actualNegative,
  actualFractionalCount,
  actualPercentScale,
  actualPercentOver100,
  actualInFuture,
  actualOutsidePlan,
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
  partMissing,
  partUnknown,
  // Since the last meeting
  changedTarget,
  changedWording,
  changedStructure,
];
