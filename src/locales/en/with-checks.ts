import { checks } from "./checks";
import { foundWithDoubt } from "./found-with-doubt";
import { panePointing } from "./pane/pointing";

/** The English texts of what a check found: they are fetched with what checks. */
export const checkTexts = { ...checks, ...foundWithDoubt, ...panePointing };
