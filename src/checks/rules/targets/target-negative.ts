import { ruleOfTargets } from "../../targets";
import { negative } from "../../twins/negative";

export const targetNegative = ruleOfTargets(negative);
