import { isFormula } from "../../calculation/engine";
import { indexArgument, oneOf, recordArgument, textArgument } from "../../requests/arguments";
import { invalidArgument } from "../../requests/host-error";
import { CONDITIONAL_PRESETS } from "@plan-of-action/xlsx";
import { ConditionalRangeFormat, FormatPart } from "./conditional-looks";
import {
  cellValueConditionalFormatMembers,
  conditionalFormatRuleMembers,
  customConditionalFormatMembers,
  presetCriteriaConditionalFormatMembers,
  textConditionalFormatMembers,
  topBottomConditionalFormatMembers,
} from "./conditional-members";

// Rules by which cells look as the format says.

type Properties = Readonly<Record<string, unknown>>;

abstract class RuledFormat extends FormatPart {
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.open, this.held);
  }
}

export class CustomConditionalFormat extends RuledFormat {
  readonly className = "CustomConditionalFormat";
  readonly members = customConditionalFormatMembers;

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.open, this.held);
  }
}

class ConditionalFormatRule extends FormatPart {
  readonly className = "ConditionalFormatRule";
  readonly members = conditionalFormatRuleMembers;

  get formula(): string {
    return `=${this.ruleOf("expression")?.formula ?? ""}`;
  }

  set formula(value: unknown) {
    this.changeRule({ kind: "expression", formula: readFormula(value) });
  }
}

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const OPERATOR_NAMES = Object.keys(OPERATORS) as (keyof typeof OPERATORS)[];

export class CellValueConditionalFormat extends RuledFormat {
  readonly className = "CellValueConditionalFormat";
  readonly members = cellValueConditionalFormatMembers;

  get rule(): Properties | null {
    const rule = this.ruleOf("cellValue");
    if (rule === null) return null;
    const operator = OPERATOR_NAMES.find((name) => OPERATORS[name] === rule.operator);
    const [formula1 = "", formula2] = rule.formulas.map((formula) => `=${formula}`);
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }

  set rule(value: unknown) {
    const { formula1, formula2, operator } = recordArgument(value);
    const known = OPERATORS[oneOf(operator, OPERATOR_NAMES)];
    const isOfTwo = known === "between" || known === "notBetween";
    const formulas = (isOfTwo ? [formula1, formula2] : [formula1]).map(readFormula);
    this.changeRule({ kind: "cellValue", operator: known, formulas });
  }
}

const TEXT_OPERATORS = {
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const TEXT_OPERATOR_NAMES = Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[];

export class TextConditionalFormat extends RuledFormat {
  readonly className = "TextConditionalFormat";
  readonly members = textConditionalFormatMembers;

  get rule(): Properties | null {
    const rule = this.ruleOf("text");
    if (rule === null) return null;
    const operator = TEXT_OPERATOR_NAMES.find((name) => TEXT_OPERATORS[name] === rule.operator);
    return { operator, text: rule.text };
  }

  set rule(value: unknown) {
    const { operator, text } = recordArgument(value);
    const known = TEXT_OPERATORS[oneOf(operator, TEXT_OPERATOR_NAMES)];
    this.changeRule({ kind: "text", operator: known, text: textArgument(text) });
  }
}

const RANKINGS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export class TopBottomConditionalFormat extends RuledFormat {
  readonly className = "TopBottomConditionalFormat";
  readonly members = topBottomConditionalFormatMembers;

  get rule(): Properties | null {
    const rule = this.ruleOf("top");
    if (rule === null) return null;
    const type = `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`;
    return { rank: rule.rank, type };
  }

  /** Excel takes ranks from 1 to 1,000, and as many per cent as there are. */
  set rule(value: unknown) {
    const { rank, type } = recordArgument(value);
    const kind = oneOf(type, RANKINGS);
    const percent = kind.endsWith("Percent");
    const count = indexArgument(rank);
    if (count < 1 || count > (percent ? 100 : 1_000)) throw invalidArgument();
    this.changeRule({ kind: "top", rank: count, percent, bottom: kind.startsWith("Bottom") });
  }
}

export class PresetCriteriaConditionalFormat extends RuledFormat {
  readonly className = "PresetCriteriaConditionalFormat";
  readonly members = presetCriteriaConditionalFormatMembers;

  get rule(): Properties | null {
    const rule = this.ruleOf("preset");
    return rule === null ? null : { criterion: rule.criterion };
  }

  set rule(value: unknown) {
    const criterion = oneOf(recordArgument(value).criterion, CONDITIONAL_PRESETS);
    this.changeRule({ kind: "preset", criterion });
  }
}

function readFormula(value: unknown): string {
  const formula = (typeof value === "number" ? String(value) : textArgument(value)).replace(/^=/, "");
  if (!isFormula(formula)) throw invalidArgument();
  return formula;
}
