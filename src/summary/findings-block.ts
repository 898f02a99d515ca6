import type { Finding } from "../checks/finding";
import { formatCell } from "../plan/cell-reference";
import { sectionRow, spacer, type Block, type BlockRow } from "./block";
import { COLUMN } from "./columns";
import type { SummaryContext } from "./subject";

/** What in the plan contradicts itself or is likely a mistake, so that nobody finds out at the table. */
export function findingsBlock(context: SummaryContext): Block {
  const { errors, warnings } = openFindings(context);
  const title = context.words.translate({
    id: "summary-findings",
    values: { errors: errors.length, warnings: warnings.length },
  });
  const rows = [...errors, ...warnings].map((finding) => findingRow(context, finding));
  return { rows: [spacer(6), sectionRow(title), head(context), ...rows] };
}

export function hasOpenFindings(context: SummaryContext): boolean {
  const { errors, warnings } = openFindings(context);
  return errors.length + warnings.length > 0;
}

function openFindings({ findings }: SummaryContext): { errors: Finding[]; warnings: Finding[] } {
  const open = findings.filter(({ accepted }) => accepted === null);
  return {
    errors: open.filter(({ severity }) => severity === "error"),
    warnings: open.filter(({ severity }) => severity === "warning"),
  };
}

function head({ words: { translate } }: SummaryContext): BlockRow {
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: { value: translate({ id: "summary-severity" }), style: "head" },
      [COLUMN.text]: {
        value: translate({ id: "summary-finding" }),
        style: "head",
        lastColumn: COLUMN.overallTarget,
      },
      [COLUMN.status]: {
        value: translate({ id: "summary-cell" }),
        style: "head",
        lastColumn: COLUMN.remarks,
      },
    },
  };
}

function findingRow({ words: { translate } }: SummaryContext, finding: Finding): BlockRow {
  const cell = formatCell(finding.cell);
  const isError = finding.severity === "error";
  return {
    cells: {
      [COLUMN.number]: {
        value: translate({ id: isError ? "summary-error" : "summary-warning" }),
        style: isError ? "strongText" : "mutedText",
      },
      [COLUMN.text]: { value: translate(finding.message), style: "text", lastColumn: COLUMN.overallTarget },
      [COLUMN.status]: {
        value: cell,
        style: "link",
        lastColumn: COLUMN.remarks,
        link: { to: finding.cell, hint: translate({ id: "summary-go-to", values: { cell } }) },
      },
    },
  };
}
