import type { ProtectionAllowance, SheetFile } from "@plan-of-action/xlsx";
import { booleanArgument, optionalText, recordArgument } from "../requests/arguments";
import { notImplemented } from "../requests/host-error";
import { sheetIdOf } from "../change-events";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { workbookProtectionMembers, worksheetProtectionMembers } from "./sheet-members";

/** What Excel calls each of the allowances. */
const ALLOWANCES: Readonly<Record<string, ProtectionAllowance>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  readonly members = worksheetProtectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }

  /** As Excel does, it refuses to protect what is protected. With a password is not implemented. */
  protect(options?: unknown, password?: unknown): void {
    this.open.requireUnprotected(this.sheet);
    if (optionalText(password) !== null) throw notImplemented("a password for a sheet");
    const given = options === undefined || options === null ? {} : recordArgument(options);
    this.sheet.protect(
      Object.entries(given).flatMap(([name, value]) => {
        const allowance = ALLOWANCES[name];
        if (allowance === undefined) throw notImplemented(`the protection option ${name}`);
        return booleanArgument(value) ? [allowance] : [];
      }),
    );
    this.tell();
  }

  /** As in Excel, a sheet that is not protected is left as it is, and one with a password wants it. */
  unprotect(password?: unknown): void {
    this.open.requireSheet(this.sheet);
    this.open.requireWritable();
    if (!this.sheet.isProtected) return;
    if (optionalText(password) !== null || this.sheet.isProtectedByPassword) {
      throw notImplemented("a password for a sheet");
    }
    this.sheet.isProtected = false;
    this.tell();
  }

  private tell(): void {
    const { isProtected } = this.sheet;
    this.open.events.sheetHappened("protectionChanged", sheetIdOf(this.sheet), { isProtected });
  }
}

export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";
  readonly members = workbookProtectionMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  get protected(): boolean {
    return this.open.file.isStructureProtected;
  }

  /** Its structure: sheets can then not be added, removed, renamed, moved or hidden. With a password is not implemented. */
  protect(password?: unknown): void {
    this.open.requireOpenStructure();
    if (optionalText(password) !== null) throw notImplemented("a password for a workbook");
    this.open.file.isStructureProtected = true;
  }

  /** As in Excel, a workbook that is not protected is left as it is. */
  unprotect(password?: unknown): void {
    this.open.requireWritable();
    if (!this.protected) return;
    if (optionalText(password) !== null || this.open.file.isProtectedByPassword) {
      throw notImplemented("a password for a workbook");
    }
    this.open.file.isStructureProtected = false;
  }
}
