import type { Area } from "../grid/grid";
import { areasOverlap, formatArea, parseAreas, subtractArea } from "../cells/area-address";
import { fileFormula, shownFormula } from "../cells/formula-names";
import type { SheetPart } from "./sheet-part";
import { isTrue } from "../styles/style-reading";
import type { SheetValidation, ValidationOperator } from "../workbook-file";
import { XlsxError } from "../xlsx-error";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

type Rule = Omit<SheetValidation, "area">;

/** The rules of the kinds that the interface names, one for each area. */
export function readValidations(part: SheetPart): SheetValidation[] {
  return elements(part).flatMap((element) => {
    const rule = readRule(element);
    return rule === null ? [] : parseAreas(element.get("sqref") ?? "").map((area) => ({ area, ...rule }));
  });
}

/** The longest texts that Excel takes in a rule; it holds a file with longer ones for damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_FORMULA = 255;

/** Sets the rule of an area, or only removes those that it has. Rules that reach out of it keep the rest. */
export function setValidation(part: SheetPart, area: Area, rule: Rule | null): void {
  if (rule !== null && rule.formula1.length > LONGEST_FORMULA + 2) {
    const detail = `a rule for entries is longer than ${LONGEST_FORMULA} characters`;
    throw new XlsxError({ kind: "refused", sheet: part.sheetName(), detail });
  }
  clearArea(part, area);
  if (rule === null) return;
  const list = part.ensure("dataValidations");
  list.insert(ruleXml(list.prefix, area, rule));
  list.set("count", String(elements(part).length));
}

function clearArea(part: SheetPart, area: Area): void {
  for (const element of elements(part)) {
    const areas = parseAreas(element.get("sqref") ?? "");
    if (!areas.some((other) => areasOverlap(other, area))) continue;
    const left = areas.flatMap((other) => subtractArea(other, area));
    if (left.length === 0) element.remove();
    else element.set("sqref", left.map(formatArea).join(" "));
  }
  const count = elements(part).length;
  if (count === 0) part.child("dataValidations")?.remove();
  else part.child("dataValidations")?.set("count", String(count));
}

function readRule(element: XmlElement): Rule | null {
  const type = element.get("type");
  if (type !== "list" && type !== "whole" && type !== "decimal" && type !== "custom") return null;
  const formula2 = element.child("formula2")?.text;
  const style = element.get("errorStyle");
  const operator = element.get("operator") ?? "between";
  const isNumber = type === "whole" || type === "decimal";
  if (isNumber && !isOperator(operator)) return null;
  return {
    type,
    operator: isNumber && isOperator(operator) ? operator : null,
    formula1: shownFormula(element.child("formula1")?.text ?? ""),
    formula2: formula2 === undefined ? null : shownFormula(formula2),
    errorTitle: element.get("errorTitle") ?? "",
    errorMessage: element.get("error") ?? "",
    errorStyle: style === "warning" || style === "information" ? style : "stop",
    ...readPrompt(element),
    // The file's attribute hides the arrow where it is set.
    showDropDown: !isTrue(element.get("showDropDown")),
  };
}

function readPrompt(element: XmlElement): Pick<Rule, "prompt"> {
  if (!isTrue(element.get("showInputMessage"))) return {};
  const [title, message] = [element.get("promptTitle") ?? "", element.get("prompt") ?? ""];
  return title === "" && message === "" ? {} : { prompt: { title, message } };
}

const OPERATORS: readonly ValidationOperator[] = [
  ...(["between", "notBetween", "equal", "notEqual"] as const),
  ...(["greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"] as const),
];

function isOperator(text: string): text is ValidationOperator {
  return OPERATORS.some((operator) => operator === text);
}

function ruleXml(p: string, area: Area, rule: Rule): string {
  const attributes = [
    `type="${rule.type}"`,
    ...(rule.errorStyle === "stop" ? [] : [`errorStyle="${rule.errorStyle}"`]),
    ...(rule.operator === null || rule.operator === "between" ? [] : [`operator="${rule.operator}"`]),
    'allowBlank="1"',
    ...(rule.showDropDown ? [] : ['showDropDown="1"']),
    ...(rule.prompt === undefined ? [] : ['showInputMessage="1"']),
    'showErrorMessage="1"',
    ...(rule.errorTitle === "" ? [] : [`errorTitle="${escapeXml(rule.errorTitle.slice(0, LONGEST_TITLE))}"`]),
    ...(rule.errorMessage === ""
      ? []
      : [`error="${escapeXml(rule.errorMessage.slice(0, LONGEST_MESSAGE))}"`]),
    ...(rule.prompt === undefined ? [] : promptAttributes(rule.prompt)),
    `sqref="${formatArea(area)}"`,
  ];
  const formula = (name: string, text: string) =>
    `<${p}${name}>${escapeXml(fileFormula(text))}</${p}${name}>`;
  const formulas =
    formula("formula1", rule.formula1) + (rule.formula2 === null ? "" : formula("formula2", rule.formula2));
  return `<${p}dataValidation ${attributes.join(" ")}>${formulas}</${p}dataValidation>`;
}

function promptAttributes({ title, message }: NonNullable<Rule["prompt"]>): string[] {
  return [
    ...(title === "" ? [] : [`promptTitle="${escapeXml(title.slice(0, LONGEST_TITLE))}"`]),
    ...(message === "" ? [] : [`prompt="${escapeXml(message.slice(0, LONGEST_MESSAGE))}"`]),
  ];
}

function elements(part: SheetPart): XmlElement[] {
  return part.child("dataValidations")?.childrenNamed("dataValidation") ?? [];
}
