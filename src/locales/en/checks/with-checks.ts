import { checks } from "./checks";
import { foundWithDoubt } from "./found-with-doubt";
import { panePointing } from "../pane/pointing";
import { ruleTitles } from "./rule-titles";

/** The English texts of what a check found: they are fetched with what checks. */
export const checkTexts = { ...checks, ...ruleTitles, ...foundWithDoubt, ...panePointing };
