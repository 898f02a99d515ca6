import type { Rule } from "../rule";
import { rulesOfFormulas } from "./of-formulas";
import { rulesOfPlans } from "./of-plans";
import { rulesOfWork } from "./of-work";

/** The catalogue of checks, in the order in which it is documented. */
export const rules: readonly Rule[] = [...rulesOfPlans, ...rulesOfFormulas, ...rulesOfWork];
