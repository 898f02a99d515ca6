import type { Catalogue } from "../languages";
import { textsAtOnce } from "./at-once";
import { laterTexts } from "./later";

/** All texts in English. */
export const catalogue: Catalogue = { ...textsAtOnce, ...laterTexts };
