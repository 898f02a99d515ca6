import { applyAcceptances, withAcceptance, withoutAcceptance, type Acceptance } from "../../checks";
import { formatDay, type Day } from "../../plan/period";
import type { Workbook } from "../../workbook/workbook";
import { saveSettings } from "../settings/save-settings";
import { usableSettings } from "../settings/settings";
import { acceptancesOfRows, withItsRow } from "../study/acceptances-of-rows";
import { recordingRows } from "../study/record-roll";
import { studyContents } from "../study/study-plan";
import type { StudiedPlan } from "../study/studied-plan";

/** Why a finding is kept, who says so, and on which day. */
export interface Reasoning {
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
}

/** What can be accepted: a finding, or what was read with doubt or not read. */
type Acceptable = Pick<Acceptance, "rule" | "key">;

export type AcceptedFinding =
  | { readonly kind: "accepted"; readonly study: StudiedPlan }
  /** Nothing was kept: nobody could tell later why the finding does not count. */
  | { readonly kind: "reasonMissing" };

/**
 * Saves in the workbook that a person accepts a finding, with others of its cause where they are given, and gives the
 * study with them accepted. Rejects where the workbook cannot keep it. The plan's cells are not touched.
 */
export async function acceptFinding(
  workbook: Workbook,
  study: StudiedPlan,
  finding: Acceptable,
  { reason, by, on }: Reasoning,
  others: readonly Acceptable[] = [],
): Promise<AcceptedFinding> {
  if (reason.trim() === "") return { kind: "reasonMissing" };
  const why = { reason: reason.trim(), by: by.trim(), on: formatDay(on) };
  const accepted = [finding, ...others].reduce<readonly Acceptance[]>(
    (all, { rule, key }) => withAcceptance(all, withItsRow({ rule, key, ...why }, study.plan)),
    study.settings.accepted,
  );
  return { kind: "accepted", study: await keep(workbook, study, accepted, on) };
}

/** Takes an acceptance back, with those of others where they are given: the findings count again. */
export async function withdrawAcceptance(
  workbook: Workbook,
  study: StudiedPlan,
  finding: Acceptable,
  asOf?: Day,
  others: readonly Acceptable[] = [],
): Promise<StudiedPlan> {
  const accepted = [finding, ...others].reduce<readonly Acceptance[]>(
    (all, { key }) => withoutAcceptance(all, { key }),
    study.settings.accepted,
  );
  return keep(workbook, study, accepted, asOf);
}

async function keep(
  workbook: Workbook,
  study: StudiedPlan,
  accepted: readonly Acceptance[],
  asOf: Day | undefined,
): Promise<StudiedPlan> {
  const contents = await saveSettings(recordingRows(workbook, study), study.contents, { accepted });
  const kept = usableSettings(contents).settings;
  const settings = { ...kept, accepted: acceptancesOfRows(kept.accepted, study.plan) };
  if (JSON.stringify({ ...settings, accepted: [] }) !== JSON.stringify({ ...study.settings, accepted: [] })) {
    // Others have changed more than acceptances meanwhile: the same reading, looked at with that.
    const again = await studyContents(contents, undefined, asOf);
    if (again.kind === "checked") return again;
  }
  // With those that others have accepted meanwhile.
  return { ...study, ...applyAcceptances(study, settings.accepted), settings, contents };
}
