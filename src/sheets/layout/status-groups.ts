import type { ProgressStatus, StatusCounts } from "../../progress";

/** A column or a part of a bar: the statuses with one sign, named as the first of them. */
export interface StatusGroup {
  readonly like: ProgressStatus;
  readonly statuses: readonly ProgressStatus[];
}

function groupOf(like: ProgressStatus, ...others: readonly ProgressStatus[]): StatusGroup {
  return { like, statuses: [like, ...others] };
}

/** The statuses by their signs, the best first: what is ahead and what exceeded its target have one. */
export const STATUS_GROUPS: readonly StatusGroup[] = [
  groupOf("done"),
  groupOf("ahead", "exceeded"),
  groupOf("onTrack"),
  groupOf("atRisk"),
  groupOf("offTrack"),
  groupOf("lateReport"),
  groupOf("noReport"),
  groupOf("notDue"),
];

/** Those of what has a target, and the rest. */
export const ALL_STATUS_GROUPS: readonly StatusGroup[] = [...STATUS_GROUPS, groupOf("noTarget")];

export function countOfGroup({ statuses }: StatusGroup, byStatus: StatusCounts): number {
  return statuses.reduce((sum, status) => sum + byStatus[status], 0);
}
