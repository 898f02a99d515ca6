import { type Area, intersection, type SheetFile, type SheetValidation } from "@plan-of-action/xlsx";
import { booleanArgument, oneOf, optionalText, recordArgument } from "../../requests/arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { dataValidationMembers } from "./cell-members";
import { invalidCells } from "../../cells/invalid-cells";
import { formatAbsolute } from "../../cells/addresses";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

type Rule = Omit<SheetValidation, "area">;

const TYPES = { list: "List", whole: "WholeNumber", decimal: "Decimal", custom: "Custom" } as const;
const RULE_NAMES = { list: "list", whole: "wholeNumber", decimal: "decimal", custom: "custom" } as const;
const ALERT_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Excel's longest list of choices that is typed and not taken from cells. */
const LONGEST_LIST = 255;

/** The validation of a range; where its cells differ it is that of the first. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";
  readonly members = dataValidationMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly area: Area,
  ) {
    super();
  }

  get type(): string {
    const found = this.found();
    return found === null ? "None" : TYPES[found.type];
  }

  get rule(): Readonly<Record<string, unknown>> {
    const found = this.found();
    return found === null ? {} : { [RULE_NAMES[found.type]]: ruleParts(found) };
  }

  set rule(value: unknown) {
    this.open.requireUnprotected(this.sheet);
    this.sheet.setValidation(this.area, readRule(recordArgument(value), this.found()));
  }

  get errorAlert(): Readonly<Record<string, unknown>> {
    const found = this.found();
    return {
      title: found?.errorTitle ?? "",
      message: found?.errorMessage ?? "",
      style: ALERT_STYLES[found?.errorStyle ?? "stop"],
      showAlert: true,
    };
  }

  /** As in Excel, the alert needs a rule to belong to. */
  set errorAlert(value: unknown) {
    this.open.requireUnprotected(this.sheet);
    const found = this.found();
    if (found === null) throw invalidArgument();
    const alert = recordArgument(value);
    if (alert.showAlert === false) throw notImplemented("validation without an alert");
    const style = oneOf(alert.style ?? "Stop", ["Stop", "Warning", "Information"]);
    this.sheet.setValidation(this.area, {
      ...withoutArea(found),
      errorTitle: optionalText(alert.title) ?? "",
      errorMessage: optionalText(alert.message) ?? "",
      errorStyle: style === "Stop" ? "stop" : style === "Warning" ? "warning" : "information",
    });
  }

  get prompt(): Readonly<Record<string, unknown>> {
    const { title = "", message = "" } = this.found()?.prompt ?? {};
    return { title, message, showPrompt: true };
  }

  /** As in Excel, the prompt needs a rule to belong to. */
  set prompt(value: unknown) {
    this.open.requireUnprotected(this.sheet);
    const found = this.found();
    if (found === null) throw invalidArgument();
    const { showPrompt = true, title, message } = recordArgument(value);
    const rule = withoutPrompt(withoutArea(found));
    const prompted = { title: optionalText(title) ?? "", message: optionalText(message) ?? "" };
    if (prompted.title.length > LONGEST_TITLE || prompted.message.length > LONGEST_MESSAGE)
      throw invalidArgument();
    this.sheet.setValidation(this.area, booleanArgument(showPrompt) ? { ...rule, prompt: prompted } : rule);
  }

  /** Blanks are let in always, as Excel does unless set not to. */
  get ignoreBlanks(): boolean {
    return true;
  }

  set ignoreBlanks(value: unknown) {
    if (!booleanArgument(value)) throw notImplemented("rules for blanks");
  }

  clear(): void {
    this.open.requireUnprotected(this.sheet);
    this.sheet.setValidation(this.area, null);
  }

  getInvalidCells(): RangeAreas {
    const areas = this.getInvalidCellsOrNullObject();
    if (areas === null) throw itemNotFound();
    return areas;
  }

  /** The filled cells that their rules do not let in; blanks are let in always. */
  getInvalidCellsOrNullObject(): RangeAreas | null {
    const areas = invalidCells(this.open, this.sheet, this.area);
    return areas.length === 0 ? null : new RangeAreas(this.open, this.sheet, areas);
  }

  private found(): SheetValidation | null {
    const first = { ...this.area, lastRow: this.area.firstRow, lastColumn: this.area.firstColumn };
    return this.sheet.validations.find(({ area }) => intersection(area, first) !== null) ?? null;
  }
}

function withoutPrompt({ prompt: _, ...rule }: Rule): Rule {
  return rule;
}

function withoutArea({ area: _area, ...rule }: SheetValidation): Rule {
  return rule;
}

function ruleParts(found: SheetValidation): Readonly<Record<string, unknown>> {
  if (found.type === "list") {
    const choices = /^"(.*)"$/s.exec(found.formula1)?.[1]?.replaceAll('""', '"');
    return { source: choices ?? `=${found.formula1}`, inCellDropDown: found.showDropDown };
  }
  if (found.type === "custom") return { formula: `=${found.formula1}` };
  const operator = Object.entries(OPERATORS).find(([, operator]) => operator === found.operator)?.[0];
  return {
    formula1: operand(found.formula1),
    ...(found.formula2 === null ? {} : { formula2: operand(found.formula2) }),
    operator: operator ?? "Between",
  };
}

function operand(formula: string): string | number {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function readRule(rule: Readonly<Record<string, unknown>>, before: SheetValidation | null): Rule {
  const base = {
    errorTitle: before?.errorTitle ?? "",
    errorMessage: before?.errorMessage ?? "",
    errorStyle: before?.errorStyle ?? ("stop" as const),
    operator: null,
    formula2: null,
    showDropDown: true,
    ...(before?.prompt === undefined ? {} : { prompt: before.prompt }),
  };
  if (rule.list !== undefined) {
    const { source, inCellDropDown = true } = recordArgument(rule.list);
    const formula1 = listFormula(source);
    return { ...base, type: "list", formula1, showDropDown: booleanArgument(inCellDropDown) };
  }
  if (rule.custom !== undefined) {
    const { formula } = recordArgument(rule.custom);
    return { ...base, type: "custom", formula1: formulaText(formula) };
  }
  const whole = rule.wholeNumber !== undefined;
  if (!whole && rule.decimal === undefined) throw notImplemented("this rule of validation");
  const { formula1, formula2, operator } = recordArgument(whole ? rule.wholeNumber : rule.decimal);
  const known = Object.entries(OPERATORS).find(([name]) => name === operator)?.[1];
  if (known === undefined) throw notImplemented(`validation operator ${String(operator)}`);
  return {
    ...base,
    type: whole ? "whole" : "decimal",
    operator: known,
    formula1: formulaText(formula1),
    formula2: known === "between" || known === "notBetween" ? formulaText(formula2) : null,
  };
}

function listFormula(source: unknown): string {
  if (source instanceof Range) return formatAbsolute(source.sheet.name, source.area);
  if (typeof source !== "string") throw notImplemented("this list of validation");
  if (source.startsWith("=")) return source.slice(1);
  if (source === "" || source.length > LONGEST_LIST) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

function formulaText(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.replace(/^=/, "");
}
