import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { oneOf, optionalText } from "../requests/arguments";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { WorkbookCreated } from "./created-workbook";
import { applicationMembers } from "./application-members";
import { CultureInfo } from "./culture";

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
    this.open.requireWritable();
    const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
    this.open.calculation.mode = mode;
    this.open.file.calculatesByHand = mode === "Manual";
  }

  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  /** A workbook of the given .xlsx file, which is opened by itself; a blank one where none is given. */
  createWorkbook(base64?: unknown): WorkbookCreated {
    const text = optionalText(base64);
    const bytes =
      text === null
        ? newWorkbookFile().save()
        : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    // What is not a workbook Excel refuses.
    openWorkbookFile(bytes);
    return new WorkbookCreated(this.open.besides, String(this.open.besides.length + 1), bytes);
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
