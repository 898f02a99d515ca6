import { oneOf } from "../arguments";
import { HostObject } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { applicationMembers } from "./sheet-members";

export class Application extends HostObject {
  readonly className = "Application";
  readonly members = applicationMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  get calculationMode(): string {
    return this.open.calculation.mode;
  }

  set calculationMode(value: unknown) {
    this.open.calculation.mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }

  /** Recalculates what is due, or every formula. */
  calculate(type: unknown): void {
    const kind = oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    this.open.calculation.calculate(kind !== "Recalculate");
  }

  suspendApiCalculationUntilNextSync(): void {
    // Formulas are calculated when they are read or the request ends, so there is nothing to put off.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
}
