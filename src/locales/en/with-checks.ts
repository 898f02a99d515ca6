import { checks } from "./checks";
import { panePointing } from "./pane/pointing";

/** The English texts of what a check found: they are fetched with what checks. */
export const checkTexts = { ...checks, ...panePointing };
