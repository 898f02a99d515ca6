import { changesSince } from "../../changes";
import { lastSnapshot, snapshotsOf } from "../settings/saved-snapshots";
import type { StudiedPlan } from "./studied-plan";

/** What has changed in a plan since the last summary that was frozen, and why snapshots of it cannot be used. */
export function changesToCheck({
  plan,
  actuals,
  contents,
}: Pick<StudiedPlan, "plan" | "actuals" | "contents">): Pick<StudiedPlan, "since" | "snapshotsFault"> {
  const { snapshots, fault: snapshotsFault } = snapshotsOf(contents);
  const last = lastSnapshot(snapshots);
  return { since: last === null ? null : changesSince(last, { plan, actuals }), snapshotsFault };
}
