import { activities } from "./activities";
import { actuals } from "./actuals";
import { firstPage } from "./sheets/first-page";
import { agencies } from "./agencies";
import { annex } from "./sheets/annex";
import { breakdowns } from "./breakdowns";
import { changes } from "./changes";
import { comparison } from "./comparison";
import { exchange } from "./exchange";
import { openPoints } from "./open-points";
import { nextPlan } from "./next-plan";
import { ownSheets } from "./sheets/own-sheets";
import { paneAccepting } from "./pane/accepting";
import { paneActuals } from "./pane/actuals";
import { paneBecause } from "./pane/because";
import { paneColumns } from "./pane/columns";
import { paneIndicators } from "./pane/indicators";
import { paneProgress } from "./pane/progress";
import { paneSettings } from "./pane/settings";
import { paneSummary } from "./pane/summary";
import { planSheet } from "./sheets/plan-sheet";
import { settings } from "./settings";
import { sheets } from "./sheets/sheets";
import { paneComparison } from "./pane/comparison";
import { paneDoubts } from "./pane/doubts";
import { paneActivities } from "./pane/activities";
import { paneNextPlan } from "./pane/next-plan";
import { paneExchange } from "./pane/exchange";
import { questions } from "./questions";
import { reportsFile } from "./reports-file";

/** The English texts of the other views and of sheets: the pane fetches them after it is shown. */
export const laterTexts = {
  ...activities,
  ...actuals,
  ...firstPage,
  ...agencies,
  ...annex,
  ...breakdowns,
  ...changes,
  ...comparison,
  ...exchange,
  ...openPoints,
  ...nextPlan,
  ...ownSheets,
  ...paneActuals,
  ...paneAccepting,
  ...paneBecause,
  ...paneColumns,
  ...paneIndicators,
  ...paneProgress,
  ...paneSettings,
  ...paneSummary,
  ...planSheet,
  ...questions,
  ...settings,
  ...sheets,
  ...paneComparison,
  ...paneDoubts,
  ...paneActivities,
  ...paneNextPlan,
  ...paneExchange,
  ...reportsFile,
};
