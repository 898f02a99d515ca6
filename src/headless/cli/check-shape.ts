import { kindOfFact, sayFinding, type Finding, type StudiedPlan, type Translate } from "../../app";
import { formatCell } from "@plan-of-action/xlsx/grid";

/** What `poa check --json` prints. Fields may be added, never renamed. */
export function checkShape(
  { findings, counts, waiting }: Pick<StudiedPlan, "findings" | "counts" | "waiting">,
  translate: Translate,
) {
  return { findings: findings.map((finding) => findingShape(finding, translate)), counts, waiting };
}

function findingShape(finding: Finding, translate: Translate) {
  const { rule, severity, cell, others = [], doubt, fixes, fact, accepted } = finding;
  const offered = fixes.map(({ label, edits, settlesTarget = false }) => ({
    label: translate(label),
    settlesTarget,
    edits: edits.map(({ cell: edited, value }) => ({ cell: formatCell(edited), value })),
  }));
  return {
    rule,
    severity,
    cell: formatCell(cell),
    others: others.map(formatCell),
    message: sayFinding(finding, translate),
    doubt: doubt === null ? null : translate(doubt),
    fix: offered[0] ?? null,
    fixes: offered,
    fact,
    kind: kindOfFact(finding),
    group: fact,
    accepted,
  };
}
