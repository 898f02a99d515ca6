import type { Catalogue } from "../languages";
import { checks } from "./checks";
import { errors } from "./errors";
import { pane } from "./pane";
import { panePointing } from "./pane-pointing";
import { periods } from "./periods";

/** The English texts of a check and of what it found: they come with the pane. */
export const textsAtOnce: Catalogue = { ...checks, ...errors, ...pane, ...panePointing, ...periods };
