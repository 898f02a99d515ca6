import type { SheetFile } from "../../../xlsx/workbook-file";
import { HostObject } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { workbookProtectionMembers, worksheetProtectionMembers } from "./sheet-members";

// Protection can be read. The host neither protects nor unprotects: the add-in never does.

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  readonly members = worksheetProtectionMembers;

  constructor(private readonly sheet: SheetFile) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
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
}
