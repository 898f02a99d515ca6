import { booleanArgument } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import { formatProtectionMembers } from "./cell-members";
import type { FormattedAreas } from "./formatted-areas";

/** Whether cells stay closed where their sheet is protected. */
export class FormatProtection extends HostObject {
  readonly className = "FormatProtection";
  readonly members = formatProtectionMembers;

  constructor(private readonly formatted: FormattedAreas) {
    super();
  }

  get locked(): boolean | null {
    return this.formatted.read((style) => style.locked ?? true);
  }

  set locked(value: unknown) {
    this.formatted.change({ locked: booleanArgument(value) });
  }
}
