import type {
  ConditionalFormatDescription,
  TableDescription,
  ValidationDescription,
} from "@plan-of-action/xlsx/grid";
import { areaAddress } from "../addresses";
import type { WriteStep } from "./write-steps";

/** A table over cells that are written already. */
export function tableStep({ area, name, style, filterButtons }: TableDescription): WriteStep {
  return {
    bytes: 1_000,
    apply(sheet) {
      // By its documentation an address without a sheet is one of the sheet in front.
      const table = sheet.tables.add(sheet.getRange(areaAddress(area)), true);
      table.name = name;
      table.style = style;
      table.showFilterButton = filterButtons;
    },
  };
}

/** A list to choose from, or limits of a number. */
export function validationStep(validation: ValidationDescription): WriteStep {
  return {
    bytes: 2_000,
    apply(sheet) {
      const { dataValidation } = sheet.getRange(areaAddress(validation.area));
      dataValidation.rule = validationRule(validation.rule);
      dataValidation.errorAlert = {
        showAlert: true,
        style: validation.strict ? "Stop" : "Warning",
        title: validation.errorTitle,
        message: validation.errorMessage,
      };
    },
  };
}

function validationRule(rule: ValidationDescription["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "listFromArea":
      return { list: { inCellDropDown: true, source: rule.formula } };
    case "number": {
      const number = numberRule(rule.min, rule.max);
      return rule.whole ? { wholeNumber: number } : { decimal: number };
    }
  }
}

/** The limits; where there are none, those of Excel's own numbers. */
function numberRule(min: number | null, max: number | null): Excel.BasicDataValidation {
  if (max === null) return { formula1: min ?? -1e15, operator: "GreaterThanOrEqualTo" };
  if (min === null) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min, formula2: max, operator: "Between" };
}

/** A format that cells have under a condition. */
export function conditionalFormatStep({ area, rule }: ConditionalFormatDescription): WriteStep {
  return {
    bytes: 1_500,
    apply(sheet) {
      const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
      if (rule.kind === "expression") {
        const { custom } = formats.add("Custom");
        custom.rule.formula = rule.formula;
        if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
        if (rule.color !== undefined) custom.format.font.color = rule.color;
        if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
      } else {
        const { dataBar } = formats.add("DataBar");
        dataBar.positiveFormat.fillColor = rule.color;
        dataBar.positiveFormat.gradientFill = false;
        dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
        dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
      }
    },
  };
}
