import { type Finding, formatCell } from "../../app";

/** What a finding is known by while the plan is checked again and again. */
export function findingId({ key, cell }: Finding): string {
  return `${key} ${formatCell(cell)}`;
}
