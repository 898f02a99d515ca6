import { type Finding, type Fix, formatCell } from "../app";

/**
 * One fix of what is wrong in the same way in several places: the first fix of each finding that nobody has accepted,
 * of the same check and with the same kind of fix. `null` where there is no other such finding. Where two would make
 * different things of a cell, the first one counts, and the other finding stays.
 */
export function fixOfMany(finding: Finding, findings: readonly Finding[]): Fix | null {
  const kind = finding.fixes[0]?.label.id;
  if (kind === undefined) return null;
  const alike = findings.filter(
    ({ rule, fixes, accepted }) => accepted === null && rule === finding.rule && fixes[0]?.label.id === kind,
  );
  const edits = new Map<string, Fix["edits"][number]>();
  for (const { fixes } of alike) {
    for (const edit of fixes[0]?.edits ?? []) {
      const place = formatCell(edit.cell);
      if (!edits.has(place)) edits.set(place, edit);
    }
  }
  if (alike.length < 2 || edits.size < 2) return null;
  return { label: { id: "pane-fix-all", values: { count: edits.size } }, edits: [...edits.values()] };
}
