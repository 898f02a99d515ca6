import { textsAtOnce } from "./at-once";
import { laterTexts } from "./later";
import { paneComparison } from "./pane/comparison";
import { paneDoubts } from "./pane/doubts";
import { paneActivities } from "./pane/activities";
import { paneNextPlan } from "./pane/next-plan";
import { paneExchange } from "./pane/exchange";
import { reportsFile } from "./reports-file";
import { checkTexts } from "./checks";

/** All texts in English. */
export const catalogue = {
  ...textsAtOnce,
  ...checkTexts,
  ...laterTexts,
  ...paneComparison,
  ...paneDoubts,
  ...paneExchange,
  ...reportsFile,
  ...paneActivities,
  ...paneNextPlan,
};
