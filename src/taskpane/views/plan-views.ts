import type { ComponentType } from "react";
import type { StudiedPlan } from "../../app";
import type { ViewName } from "../slices/navigation";
import { ActualsView } from "./actuals-view";
import { ColumnsView } from "./columns-view";
import { FindingsView } from "./findings-view";
import { IndicatorsView } from "./indicators-view";
import type { PlanViewProps } from "./plan-view";
import { ProgressView } from "./progress-view";
import { SettingsView } from "./settings-view";
import { SummaryView } from "./summary-view";

/** A view of a plan: what it shows, and its place in the pane's navigation. */
export interface PlanView {
  readonly View: ComponentType<PlanViewProps>;
  /** The key of its title. */
  readonly title: string;
  /** Has a tab of its own; else another view leads to it. */
  readonly hasTab: boolean;
  /** How much there is to see, for its tab. */
  readonly count?: (study: StudiedPlan) => number;
}

export const PLAN_VIEWS: Readonly<Record<ViewName, PlanView>> = {
  findings: {
    View: FindingsView,
    title: "pane-findings",
    hasTab: true,
    count: ({ counts }) => counts.error + counts.warning + counts.info,
  },
  indicators: { View: IndicatorsView, title: "pane-indicators-view", hasTab: true },
  actuals: { View: ActualsView, title: "pane-actuals-view", hasTab: true },
  progress: { View: ProgressView, title: "pane-progress-view", hasTab: true },
  summary: { View: SummaryView, title: "pane-summary", hasTab: true },
  settings: { View: SettingsView, title: "pane-settings-view", hasTab: true },
  columns: { View: ColumnsView, title: "pane-columns", hasTab: false },
};
