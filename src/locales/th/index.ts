import type { Catalogue } from "../languages";
import { activities } from "./activities";
import { actuals } from "./actuals";
import { firstPage } from "./sheets/first-page";
import { agencies } from "./agencies";
import { annex } from "./sheets/annex";
import { breakdowns } from "./breakdowns";
import { changes } from "./changes";
import { checkTexts } from "./checks";
import { comparison } from "./comparison";
import { errors } from "./errors";
import { exchange } from "./exchange";
import { openPoints } from "./open-points";
import { nextPlan } from "./next-plan";
import { ownSheets } from "./sheets/own-sheets";
import { pane } from "./pane/pane";
import { paneAccepting } from "./pane/accepting";
import { paneActuals } from "./pane/actuals";
import { paneBecause } from "./pane/because";
import { paneColumns } from "./pane/columns";
import { paneComparison } from "./pane/comparison";
import { paneActivities } from "./pane/activities";
import { paneNextPlan } from "./pane/next-plan";
import { paneExchange } from "./pane/exchange";
import { paneDoubts } from "./pane/doubts";
import { paneIndicators } from "./pane/indicators";
import { panePointing } from "./pane/pointing";
import { paneToday } from "./pane/today";
import { paneProgress } from "./pane/progress";
import { paneSettings } from "./pane/settings";
import { paneSummary } from "./pane/summary";
import { periods } from "./periods";
import { planSheet } from "./sheets/plan-sheet";
import { questions } from "./questions";
import { reportsFile } from "./reports-file";
import { settings } from "./settings";
import { sheets } from "./sheets/sheets";

/** All texts in Thai. */
export const catalogue: Catalogue = {
  ...activities,
  ...actuals,
  ...firstPage,
  ...agencies,
  ...annex,
  ...breakdowns,
  ...changes,
  ...checkTexts,
  ...comparison,
  ...errors,
  ...exchange,
  ...openPoints,
  ...nextPlan,
  ...ownSheets,
  ...pane,
  ...paneActuals,
  ...paneAccepting,
  ...paneBecause,
  ...paneColumns,
  ...paneComparison,
  ...paneExchange,
  ...paneActivities,
  ...paneNextPlan,
  ...paneDoubts,
  ...paneIndicators,
  ...panePointing,
  ...paneToday,
  ...paneProgress,
  ...paneSettings,
  ...paneSummary,
  ...periods,
  ...planSheet,
  ...questions,
  ...reportsFile,
  ...settings,
  ...sheets,
};
