import { ruleOfTargets } from "../../targets";
import { fractionalCount } from "../../twins/fractional-count";

export const targetFractionalCount = ruleOfTargets(fractionalCount);
