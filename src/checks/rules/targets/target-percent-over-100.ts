import { ruleOfTargets } from "../../targets";
import { percentOver100 } from "../../twins/percent-over-100";

export const targetPercentOver100 = ruleOfTargets(percentOver100);
