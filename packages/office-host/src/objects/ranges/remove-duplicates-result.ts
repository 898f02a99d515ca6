import type { Removed } from "../../cells/duplicates";
import { HostObject } from "../../requests/host-object";
import { removeDuplicatesResultMembers } from "./cell-members";

/** How many rows went, and how many are left. */
export class RemoveDuplicatesResult extends HostObject {
  readonly className = "RemoveDuplicatesResult";
  readonly members = removeDuplicatesResultMembers;
  readonly removed: number;
  readonly uniqueRemaining: number;

  constructor({ removed, uniqueRemaining }: Removed) {
    super();
    this.removed = removed;
    this.uniqueRemaining = uniqueRemaining;
  }
}
