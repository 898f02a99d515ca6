import { defineIndicators, type IndicatorDefinition } from "../../src/indicators";
import { planOf } from "../checks/plan-of";

/** The definition of a plan's only indicator, given its words, overall target and years. */
export function define(
  text: string,
  targets = "",
  more: Readonly<Record<string, string>> = {},
): IndicatorDefinition {
  const [total = "", ...years] = targets.split(" ").map((target) => (target === "_" ? "" : target));
  const columns = Object.entries(more);
  const header = ["Action", "Indicators", ...columns.map(([name]) => name), "Target"];
  const row = ["1.1 Do", text, ...columns.map(([, value]) => value), total];
  const yearHeaders = years.map((_, index) => String(2023 + index));
  const plan = planOf(`|${[...header, ...yearHeaders].join("|")}|\n|${[...row, ...years].join("|")}|`);
  const definition = defineIndicators(plan).get("1.1-1");
  if (definition === undefined) throw new Error("The plan has no indicator");
  return definition;
}
