import type { Finding } from "../checks/finding";
import { formatCell } from "../plan/cell-reference";
import { spacer, type Block, type BlockRow } from "./block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "./columns";
import type { SummaryContext } from "./subject";

/** What in the plan contradicts itself or is likely a mistake, so that nobody finds out at the table. */
export function findingsBlock(context: SummaryContext): Block {
  const { translate } = context.words;
  const open = context.findings.filter(({ accepted }) => accepted === null);
  const errors = open.filter(({ severity }) => severity === "error");
  const warnings = open.filter(({ severity }) => severity === "warning");
  if (errors.length + warnings.length === 0) return nothingFound(translate({ id: "summary-findings-none" }));
  const title = translate({
    id: "summary-findings",
    values: { errors: errors.length, warnings: warnings.length },
  });
  const section: BlockRow = {
    cells: { [FIRST_COLUMN]: { value: title, style: "section", lastColumn: LAST_COLUMN } },
    minHeight: 20,
    withNext: true,
  };
  const rows = [...errors, ...warnings].map((finding) => findingRow(context, finding));
  return { rows: [spacer(6), section, head(context), ...rows] };
}

function nothingFound(text: string): Block {
  const row: BlockRow = {
    cells: { [FIRST_COLUMN]: { value: text, style: "note", lastColumn: LAST_COLUMN } },
  };
  return { rows: [spacer(6), row], together: true };
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
