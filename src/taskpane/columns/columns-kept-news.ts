import type { StudiedPlan } from "../../app";
import type { Words } from "../wording/words";

/** That the plan was read by the columns that the user set, and how much was found in it. */
export function keptNews({ plan, counts: { error, warning, info } }: StudiedPlan, { say }: Words): string {
  return say("pane-columns-kept", { sheet: plan.sheet, count: error + warning + info });
}
