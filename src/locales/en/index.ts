import { textsAtOnce } from "./at-once";
import { firstCheckTexts } from "./first-check";
import { laterTexts } from "./later";
import { checkTexts } from "./checks";

/** All texts in English. */
export const catalogue = { ...textsAtOnce, ...firstCheckTexts, ...checkTexts, ...laterTexts };
