export { identifyRows, isUnchanged, withOwnKeys, type RollPairing } from "./identify-rows";
export type { PlanRows } from "./plan-rows";
export { rollOfPlan } from "./roll-of-plan";
export type { Roll, RollRow } from "./roll";
