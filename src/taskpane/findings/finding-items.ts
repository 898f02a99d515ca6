import type { Finding } from "../../app";
import { findingId, type FindingGroup } from "./finding-groups";

/** One line of the list of findings: the header of a group, or a finding below it. */
export type ListItem =
  | { readonly kind: "header"; readonly key: string; readonly group: FindingGroup }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly group: FindingGroup;
      readonly finding: Finding;
      /** Its place in its group, from 1. */
      readonly position: number;
    };

/** The headers of all groups, each with the findings of those that are open. */
export function listItems(
  groups: readonly FindingGroup[],
  isOpen: (group: FindingGroup) => boolean,
): readonly ListItem[] {
  return groups.flatMap((group): ListItem[] => [
    { kind: "header", key: `group ${group.key}`, group },
    ...(isOpen(group) ? group.findings.map((finding, index) => itemOf(group, finding, index)) : []),
  ]);
}

function itemOf(group: FindingGroup, finding: Finding, index: number): ListItem {
  return { kind: "finding", key: findingId(finding), group, finding, position: index + 1 };
}
