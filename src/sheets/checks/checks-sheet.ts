import { sayFinding, type Acceptance, type Finding } from "../../checks";
import { partsOfKey } from "../../checks/engine/finding-list";
import { formatCell } from "@plan-of-action/xlsx/grid";
import type { Translate } from "../../plan/message";
import { parseDay, type Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { RowSubject } from "../../workbook/row-subject";
import type { BlockCell } from "../layout/block";
import { rowSubject } from "../layout/row-subjects";
import type { StyleName } from "../layout/styles";
import { tableSheet } from "../layout/table-sheet";
import { dayName, pageWords } from "../layout/wording";

/** The marker of the sheet of findings, by which it is found again. */
const CHECKS_MARKER = "checks";

export interface ChecksSubject {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** How many findings stand; accepted ones are not counted. */
  readonly counts: Readonly<Record<Finding["severity"], number>>;
  readonly acceptances: readonly Acceptance[];
  readonly asOf: Day;
}

const WEIGHTS: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, info: 2 };

const SEVERITY_STYLES: Readonly<Record<Finding["severity"], StyleName>> = {
  error: "errorText",
  warning: "warningText",
  info: "text",
};

/** The sheet of what the checks found, as data: the heaviest first, accepted findings last. */
export function checksSheet(subject: ChecksSubject, translate: Translate): SheetDescription {
  const { plan, asOf } = subject;
  const acceptances = new Map(subject.acceptances.map((acceptance) => [acceptance.key, acceptance]));
  const findings = inOrder(subject.findings);
  const title = translate({ id: "checkSheet-title" });
  const day = translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
  const headers = (["severity", "rule", "cell", "finding", "accepted"] as const).map((column) =>
    translate({ id: `checkSheet-${column}` }),
  );
  const widths = [10, 27, 23, 66, 27];
  return tableSheet({
    marker: CHECKS_MARKER,
    tab: translate({ id: "checkSheet-tab" }),
    title,
    notes: [`${day}  ·  ${countsLine(subject, translate)}`],
    table: "PoaChecks",
    columns: headers.map((header, column) => ({ header, width: widths[column] ?? 0 })),
    rows: findings.map((finding) => findingCells(finding, acceptances.get(finding.key), translate)),
    subjects: subjectsOf(plan, findings, translate),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, title),
  });
}

/**
 * Each finding is known by the row of the plan that it is about, else by its cell and its words; one whose numbers have
 * changed is still about the same.
 */
function subjectsOf(
  { indicators, actions }: Plan,
  findings: readonly Finding[],
  translate: Translate,
): readonly RowSubject[] {
  const keys = new Map([...actions, ...indicators].map(({ id, key }) => [id, key ?? id]));
  return findings.map((finding) => {
    const { about, values } = partsOfKey(finding.key, (word) => keys.get(word) ?? word);
    const name = formatCell(finding.cell);
    return {
      ...rowSubject("finding", about, name, sayFinding(finding, translate)),
      part: `${name} ${values}`,
    };
  });
}

function countsLine({ counts, findings }: ChecksSubject, translate: Translate): string {
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const values = { errors: counts.error, warnings: counts.warning, infos: counts.info, accepted };
  return translate({ id: "checkSheet-counts", values });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(a.accepted !== null) - Number(b.accepted !== null) || WEIGHTS[a.severity] - WEIGHTS[b.severity],
  );
}

function findingCells(
  finding: Finding,
  acceptance: Acceptance | undefined,
  translate: Translate,
): BlockCell[] {
  const { rule, severity, cell, accepted } = finding;
  const name = formatCell(cell);
  const stands = accepted === null;
  return [
    {
      value: translate({ id: `checkSheet-${severity}` }),
      style: stands ? SEVERITY_STYLES[severity] : "mutedText",
    },
    { value: translate({ id: `ruleTitle-${rule}` }), style: stands ? "text" : "mutedText" },
    {
      value: name,
      style: "link",
      link: { to: cell, hint: translate({ id: "summary-go-to", values: { cell: name } }) },
    },
    { value: sayFinding(finding, translate), style: stands ? "text" : "mutedText" },
    { value: acceptedWords(accepted, acceptance, translate), style: "mutedText" },
  ];
}

/** The reason, with who gave it and when where that is known. */
function acceptedWords(
  reason: string | null,
  acceptance: Acceptance | undefined,
  translate: Translate,
): string | null {
  const day = acceptance === undefined ? null : parseDay(acceptance.on);
  if (reason === null || acceptance === undefined || day === null) return reason;
  const on = dayName(translate, day);
  return acceptance.by === ""
    ? translate({ id: "checkSheet-accepted-on", values: { reason, on } })
    : translate({ id: "checkSheet-accepted-by", values: { reason, by: acceptance.by, on } });
}
