import type { StudiedPlan } from "../../app";
import type { Words } from "../wording/words";

/** That the plan was read by the columns that the user set. */
export function keptNews({ plan }: StudiedPlan, { say }: Words): string {
  return say("pane-columns-kept", { sheet: plan.sheet });
}
