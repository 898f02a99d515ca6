import type { ComponentType } from "react";
import type { ViewName } from "../../slices/navigation";
import { FindingsView } from "../findings/findings-view";
import { later } from "../ui/later";
import type { PlanViewProps } from "./plan-view";

/** The views of a plan. Their titles are the texts `pane-view-<name>`. */
export const PLAN_VIEWS: Readonly<Record<ViewName, ComponentType<PlanViewProps>>> = {
  findings: FindingsView,
  actuals: later<PlanViewProps>((views) => views.ActualsView),
  progress: later<PlanViewProps>((views) => views.ProgressView),
  summary: later<PlanViewProps>((views) => views.SummaryView),
  indicators: later<PlanViewProps>((views) => views.IndicatorsView),
  columns: later<PlanViewProps>((views) => views.ColumnsView),
  settings: later<PlanViewProps>((views) => views.SettingsView),
};
