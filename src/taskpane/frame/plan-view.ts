import type { StudiedPlan } from "../../app";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";

/** What every view of a plan is given. */
export interface PlanViewProps {
  readonly session: Session;
  readonly state: PaneState;
  /** The plan as it was read last. */
  readonly study: StudiedPlan;
}
