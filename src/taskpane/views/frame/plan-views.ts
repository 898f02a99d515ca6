import type { ComponentType } from "react";
import type { StudiedPlan } from "../../../app";
import type { ViewName } from "../../slices/navigation";
import { FindingsView } from "../findings/findings-view";
import { later } from "../ui/later";
import type { PlanViewProps } from "./plan-view";

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
  indicators: {
    View: later<PlanViewProps>((views) => views.IndicatorsView),
    title: "pane-indicators-view",
    hasTab: true,
  },
  actuals: {
    View: later<PlanViewProps>((views) => views.ActualsView),
    title: "pane-actuals-view",
    hasTab: true,
  },
  progress: {
    View: later<PlanViewProps>((views) => views.ProgressView),
    title: "pane-progress-view",
    hasTab: true,
  },
  summary: { View: later<PlanViewProps>((views) => views.SummaryView), title: "pane-summary", hasTab: true },
  settings: {
    View: later<PlanViewProps>((views) => views.SettingsView),
    title: "pane-settings-view",
    hasTab: true,
  },
  columns: { View: later<PlanViewProps>((views) => views.ColumnsView), title: "pane-columns", hasTab: false },
};
