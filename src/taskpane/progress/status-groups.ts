import type { MessageId, ProgressStatus, StatusCounts } from "../../app";

/** What the pane says of a status: fewer words than paper has, and the same signs. */
export type StatusGroup = "behind" | "missing" | "onTrack" | "later";

interface GroupLook {
  readonly sign: string;
  readonly tone: "bad" | "good" | "quiet";
  readonly text: MessageId;
  /** The worst first. */
  readonly statuses: readonly ProgressStatus[];
}

/** The groups, the worst first. */
export const STATUS_GROUPS = {
  behind: { sign: "▼", tone: "bad", text: "pane-progress-behind", statuses: ["offTrack", "atRisk"] },
  missing: { sign: "○", tone: "bad", text: "pane-progress-missing", statuses: ["noReport", "lateReport"] },
  onTrack: {
    ...{ sign: "●", tone: "good", text: "status-onTrack" },
    statuses: ["onTrack", "ahead", "done", "exceeded"],
  },
  later: { sign: "□", tone: "quiet", text: "pane-progress-later", statuses: ["notDue", "noTarget"] },
} as const satisfies Readonly<Record<StatusGroup, GroupLook>>;

export const GROUP_NAMES = [
  "behind",
  "missing",
  "onTrack",
  "later",
] as const satisfies readonly StatusGroup[];

/** How many have a status of a group. */
export function countIn(counts: StatusCounts, group: StatusGroup): number {
  return STATUS_GROUPS[group].statuses.reduce((sum, status) => sum + counts[status], 0);
}

/** All statuses, the worst first. */
const FROM_WORST: readonly ProgressStatus[] = GROUP_NAMES.flatMap((group) => STATUS_GROUPS[group].statuses);

export function groupOf(status: ProgressStatus): StatusGroup {
  const holds = (group: StatusGroup): boolean =>
    STATUS_GROUPS[group].statuses.some((each) => each === status);
  return GROUP_NAMES.find(holds) ?? "later";
}

/** The worst first; those that are alike stay in the order of the plan. */
export function worstFirst<Of extends { readonly progress: { readonly status: ProgressStatus } }>(
  standings: readonly Of[],
): readonly Of[] {
  const place = ({ progress }: Of): number => FROM_WORST.indexOf(progress.status);
  return [...standings].sort((a, b) => place(a) - place(b));
}
