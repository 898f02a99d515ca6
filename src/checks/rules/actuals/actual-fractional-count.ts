import { ruleOfReports } from "../../reported";
import { fractionalCount } from "../../twins/fractional-count";

export const actualFractionalCount = ruleOfReports(fractionalCount);
