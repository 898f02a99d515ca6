import { formatSheetName, type GridValue, isCellError, LAST_COLUMN, LAST_ROW } from "@plan-of-action/xlsx";
import { evaluate, isFormula } from "../calculation/engine";
import { formatArea, parseArea, splitSheet } from "../cells/addresses";
import type { OpenWorkbook } from "../open/open-workbook";
import { apiNotFound, invalidArgument } from "../requests/host-error";
import { HostObject } from "../requests/host-object";
import { textArgument } from "../requests/arguments";
import { FUNCTION_NAMES, functionResultMembers, functionsMembers } from "./function-members";
import { Range } from "./ranges/range";

/** The functions of formulas, called by themselves: each is calculated as a formula would be. */
export class Functions extends HostObject {
  readonly className = "Functions";
  readonly members = functionsMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
    for (const name of FUNCTION_NAMES) {
      const call = (...args: readonly unknown[]) => this.call(name, args.flat());
      Object.defineProperty(this, name, { value: call });
    }
  }

  private call(name: string, args: readonly unknown[]): FunctionResult {
    const left = args.findLastIndex((value) => value !== null && value !== undefined);
    const given = args.slice(0, left + 1).map((value) => argumentText(this.open, value));
    const formula = `${name.replaceAll("_", ".").toUpperCase()}(${given.join(",")})`;
    if (!isFormula(formula)) throw invalidArgument();
    this.open.calculation.settle();
    const place = { sheet: this.open.activeSheet, row: LAST_ROW, column: LAST_COLUMN };
    const [result] = evaluate(this.open.file, this.open.worksheets(), [{ ...place, formula }]);
    const value = result?.value ?? null;
    if (isCellError(value) && value.error === "#NAME?") throw apiNotFound(`Functions.${name}`);
    return new FunctionResult(value);
  }
}

/** An argument as it is in a formula: a value, a range, the address of one, or what another function gave. */
function argumentText(open: OpenWorkbook, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof FunctionResult) return literal(value.result);
  if (value instanceof Range) return `${formatSheetName(value.sheet.name)}!${formatArea(value.area)}`;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return literal(value);
  if (typeof value === "object" && "address" in value) return addressText(open, textArgument(value.address));
  throw invalidArgument();
}

function literal(value: GridValue): string {
  if (value === null) return "0";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

function addressText(open: OpenWorkbook, text: string): string {
  const { sheet, address } = splitSheet(text);
  const area = parseArea(address);
  const found = sheet === null ? open.activeSheet : open.findSheet(sheet);
  if (area === null || found === null) throw invalidArgument();
  return `${formatSheetName(found.name)}!${formatArea(area)}`;
}

/** What a function gives: a value, or the code of an error. */
export class FunctionResult extends HostObject {
  readonly className = "FunctionResult";
  readonly members = functionResultMembers;

  constructor(readonly result: GridValue) {
    super();
  }

  get value(): string | number | boolean | null {
    return isCellError(this.result) ? null : this.result;
  }

  get error(): string | null {
    return isCellError(this.result) ? this.result.error : null;
  }
}
