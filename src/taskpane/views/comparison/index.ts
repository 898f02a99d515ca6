import { comparison } from "../../../locales/en/comparison";
import { paneComparison } from "../../../locales/en/pane/comparison";

export { ComparisonView as View } from "../../comparison/comparison-view";

/** The English texts that this view says first. */
export const texts = { ...comparison, ...paneComparison };
