import type { Finding } from "../../checks/finding";
import { formatCell } from "../../plan/cell-reference";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow } from "../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import type { SummaryContext } from "./subject";

/** More than a page of them is for the sheet of checks, which has all. */
const MOST_FINDINGS = 25;

/** What in the plan contradicts itself or is likely a mistake, so that nobody finds out at the table. */
export function findingsBlock(context: SummaryContext): Block {
  const { errors, warnings } = openFindings(context);
  const title = context.words.translate({
    id: "summary-findings",
    values: { errors: errors.length, warnings: warnings.length },
  });
  const open = [...errors, ...warnings];
  const rows = open.slice(0, MOST_FINDINGS).map((finding) => findingRow(context, finding));
  const more = open.length - rows.length;
  return {
    rows: [
      spacer(6),
      sectionRow(title),
      head(context),
      ...rows,
      ...(more > 0 ? [moreRow(context, more)] : []),
    ],
  };
}

function moreRow({ words }: SummaryContext, count: number): BlockRow {
  const value = words.translate({ id: "summary-more-findings", values: { count } });
  return { cells: { [FIRST_COLUMN]: { value, style: "mutedText", lastColumn: LAST_COLUMN } } };
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
  const cell = (id: string, lastColumn: number): BlockCell => ({
    value: translate({ id }),
    style: "head",
    lastColumn,
  });
  return {
    withNext: true,
    cells: {
      [FIRST_COLUMN]: cell("summary-cell", COLUMN.text),
      [COLUMN.yearTarget]: cell("summary-finding", COLUMN.status),
      [COLUMN.change]: cell("summary-severity", LAST_COLUMN),
    },
  };
}

function findingRow({ words }: SummaryContext, finding: Finding): BlockRow {
  const { translate, plainTranslate } = words;
  const cell = formatCell(finding.cell);
  const isError = finding.severity === "error";
  return {
    cells: {
      [FIRST_COLUMN]: {
        value: cell,
        style: "link",
        lastColumn: COLUMN.text,
        link: { to: finding.cell, hint: translate({ id: "summary-go-to", values: { cell } }) },
      },
      [COLUMN.yearTarget]: {
        value: plainTranslate(finding.message),
        style: "text",
        lastColumn: COLUMN.status,
      },
      [COLUMN.change]: {
        value: translate({ id: isError ? "summary-error" : "summary-warning" }),
        style: isError ? "strongText" : "mutedText",
        lastColumn: LAST_COLUMN,
      },
    },
  };
}
