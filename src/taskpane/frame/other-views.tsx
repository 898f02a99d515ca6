import type { ComponentType } from "react";
import { ActivitiesView } from "../activities/activities-view";
import { ColumnsView } from "../columns/columns-view";
import { ComparisonView } from "../comparison/comparison-view";
import { DoubtsView } from "../doubts/doubts-view";
import { FindingsView } from "../findings/findings-view";
import { FormsView } from "../exchange/forms";
import { OverviewView } from "../exchange/overview";
import { IndicatorsView } from "../indicators/indicators-view";
import { NextPlanView } from "../next-plan/next-plan-view";
import { ProgressView } from "../progress/progress-view";
import { ReportsView } from "../report/reports-view";
import { ReportsFileView } from "../reports-file/reports-file-view";
import { SettingsView } from "../settings/settings-view";
import { SummaryView } from "../summary/summary-view";
import type { PlanViewProps } from "./plan-view";
import type { ViewName } from "./places";

/** The pages of a plan but for Today. The titles of those that a place opens are the texts `pane-view-<name>`. */
const VIEWS: Readonly<Record<Exclude<ViewName, "today" | "more">, ComponentType<PlanViewProps>>> = {
  findings: FindingsView,
  actuals: ReportsView,
  activities: ActivitiesView,
  progress: ProgressView,
  summary: SummaryView,
  indicators: IndicatorsView,
  columns: ColumnsView,
  comparison: ComparisonView,
  forms: FormsView,
  overview: OverviewView,
  reportsFile: ReportsFileView,
  nextPlan: NextPlanView,
  doubts: DoubtsView,
  settings: SettingsView,
};

export interface OtherViewProps extends PlanViewProps {
  readonly name: keyof typeof VIEWS;
}

export function OtherView({ name, ...props }: OtherViewProps) {
  const View = VIEWS[name];
  return <View {...props} />;
}
