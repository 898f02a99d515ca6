import type { ComponentType } from "react";
import type { ViewName } from "./tabs";
import { loadRestOfEnglish } from "../wording/loaded-languages";
import { FindingsView } from "../findings/findings-view";
import { featureView, later } from "../chunks/later";
import type { PlanViewProps } from "./plan-view";

/** The views of a plan. Their titles are the texts `pane-view-<name>`. */
export const PLAN_VIEWS: Readonly<Record<ViewName, ComponentType<PlanViewProps>>> = {
  findings: FindingsView,
  actuals: later<PlanViewProps>((views) => views.ActualsView),
  activities: featureView<PlanViewProps>(async () => {
    const [feature] = await Promise.all([
      import(/* webpackChunkName: "activity-form" */ "../views/activities"),
      loadRestOfEnglish(),
    ]);
    return feature;
  }),
  progress: later<PlanViewProps>((views) => views.ProgressView),
  summary: later<PlanViewProps>((views) => views.SummaryView),
  indicators: later<PlanViewProps>((views) => views.IndicatorsView),
  columns: later<PlanViewProps>((views) => views.ColumnsView),
  comparison: featureView<PlanViewProps>(async () => {
    const [feature] = await Promise.all([
      import(/* webpackChunkName: "comparison" */ "../views/comparison"),
      loadRestOfEnglish(),
    ]);
    return feature;
  }),
  forms: featureView<PlanViewProps>(async () => {
    const [feature] = await Promise.all([
      import(/* webpackChunkName: "exchange" */ "../exchange/forms"),
      loadRestOfEnglish(),
    ]);
    return feature;
  }),
  overview: featureView<PlanViewProps>(async () => {
    const [feature] = await Promise.all([
      import(/* webpackChunkName: "exchange" */ "../exchange/overview"),
      loadRestOfEnglish(),
    ]);
    return feature;
  }),
  reportsFile: featureView<PlanViewProps>(async () => {
    const [feature] = await Promise.all([
      import(/* webpackChunkName: "reports-file" */ "../views/reports-file"),
      loadRestOfEnglish(),
    ]);
    return feature;
  }),
  nextPlan: featureView<PlanViewProps>(async () => {
    const [feature] = await Promise.all([
      import(/* webpackChunkName: "next-plan" */ "../views/next-plan"),
      loadRestOfEnglish(),
    ]);
    return feature;
  }),
  doubts: featureView<PlanViewProps>(() => import(/* webpackChunkName: "doubts" */ "../views/doubts")),
  settings: later<PlanViewProps>((views) => views.SettingsView),
};
