import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { createdWorkbookMembers } from "./sheet-members";

/** A workbook that was made and is in no window yet. */
export class WorkbookCreated extends HostObject {
  readonly className = "WorkbookCreated";
  readonly members = createdWorkbookMembers;

  constructor(
    private readonly besides: OpenWorkbook["besides"],
    readonly id: string,
    private readonly bytes: Uint8Array,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  /** Opens it in a window of its own. */
  open(): void {
    this.besides.push(this.bytes);
  }
}
