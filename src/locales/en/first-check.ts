import { panePointing } from "./pane/pointing";
import { paneToday } from "./pane/today";

/** The English texts of what is shown after the first check: they are fetched with what checks. */
export const firstCheckTexts = { ...panePointing, ...paneToday };
