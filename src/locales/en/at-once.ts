import { errors } from "./errors";
import { pane } from "./pane/pane";
import { periods } from "./periods";

/** The English texts of the pane before its first check, and of what can go wrong then. */
export const textsAtOnce = { ...errors, ...pane, ...periods };
