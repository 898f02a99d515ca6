import type { FilterRule } from "@plan-of-action/xlsx";
import { colorArgument, oneOf, recordArgument, textArgument } from "../../requests/arguments";
import { invalidArgument, notImplemented } from "../../requests/host-error";

/** `FilterCriteria` of Office.js; what does not belong to a criterion is null in it. */
export type Criteria = Readonly<Record<string, unknown>>;

const KINDS = [
  ...["BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values"],
  ...["TopItems", "TopPercent", "Icon", "Custom"],
];

const OPERATORS: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

const DYNAMIC: Readonly<Record<string, string>> = {
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
};

/** Reads what a column is to be filtered by. */
export function readCriteria(given: unknown): FilterRule {
  const { filterOn, criterion1, criterion2, operator, color, values, dynamicCriteria } =
    recordArgument(given);
  const kind = oneOf(filterOn, KINDS);
  switch (kind) {
    case "Values":
      return valuesRule(values);
    case "Custom":
      return customRule(criterion1, criterion2, operator);
    case "CellColor":
      return { kind: "color", color: colorArgument(color), ofFont: false };
    case "FontColor":
      return { kind: "color", color: colorArgument(color), ofFont: true };
    case "Dynamic": {
      const type = DYNAMIC[textArgument(dynamicCriteria)];
      // The others are about the day on which one looks.
      if (type === undefined) throw notImplemented(`a filter of ${String(dynamicCriteria)}`);
      return { kind: "dynamic", type };
    }
    case "Icon":
      throw notImplemented("a filter by icons");
    default: {
      const percent = kind.endsWith("Percent");
      const count = Number(criterion1);
      if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500)) throw invalidArgument();
      return { kind: "top", count, percent, bottom: kind.startsWith("Bottom") };
    }
  }
}

function valuesRule(values: unknown): FilterRule {
  if (!Array.isArray(values)) throw invalidArgument();
  const texts = values.map((value: unknown) => {
    if (typeof value === "object") throw notImplemented("a filter by periods of time");
    return `${value as string | number | boolean}`;
  });
  return { kind: "values", values: texts.filter((text) => text !== ""), blanks: texts.includes("") };
}

function customRule(criterion1: unknown, criterion2: unknown, operator: unknown): FilterRule {
  const given = [criterion1, criterion2].filter((each) => each !== undefined && each !== null);
  const conditions = given.map((criterion) => {
    const [, sign = "=", value = ""] = /^(<>|>=|<=|=|<|>)?(.*)$/s.exec(textArgument(criterion)) ?? [];
    return { operator: OPERATORS[sign] ?? "equal", value };
  });
  if (conditions.length === 0) throw invalidArgument();
  const isAnd = oneOf(operator ?? "And", ["And", "Or"]) === "And";
  return { kind: "custom", all: isAnd && conditions.length > 1, conditions };
}

const NOTHING = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** The criteria as Office.js tells them, of a column that is not filtered nothing. */
export function filterCriteria(rule: FilterRule | null): Criteria {
  if (rule === null) return NOTHING;
  switch (rule.kind) {
    case "values":
      return { ...NOTHING, filterOn: "Values", values: [...rule.values, ...(rule.blanks ? [""] : [])] };
    case "custom": {
      const signOf = (named: string) =>
        Object.keys(OPERATORS).find((sign) => OPERATORS[sign] === named) ?? "=";
      const [criterion1 = null, criterion2 = null] = rule.conditions.map(
        ({ operator, value }) => `${signOf(operator)}${value}`,
      );
      const operator = rule.all ? "And" : "Or";
      return { ...NOTHING, filterOn: "Custom", criterion1, criterion2, operator };
    }
    case "top": {
      const filterOn = `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`;
      return { ...NOTHING, filterOn, criterion1: String(rule.count) };
    }
    case "dynamic": {
      const dynamicCriteria = Object.keys(DYNAMIC).find((name) => DYNAMIC[name] === rule.type) ?? "Unknown";
      return { ...NOTHING, filterOn: "Dynamic", dynamicCriteria };
    }
    case "color":
      return { ...NOTHING, filterOn: rule.ofFont ? "FontColor" : "CellColor", color: rule.color };
  }
}
