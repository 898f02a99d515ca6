import { textsAtOnce } from "./at-once";
import { laterTexts } from "./later";
import { checkTexts } from "./checks";

/** All texts in English. */
export const catalogue = { ...textsAtOnce, ...checkTexts, ...laterTexts };
