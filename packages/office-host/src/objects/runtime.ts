import { booleanArgument } from "../requests/arguments";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { runtimeMembers } from "./sheet-members";

export class Runtime extends HostObject {
  readonly className = "Runtime";
  readonly members = runtimeMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  get enableEvents(): boolean {
    return this.open.events.enabled;
  }

  set enableEvents(value: unknown) {
    this.open.events.enabled = booleanArgument(value);
  }
}
