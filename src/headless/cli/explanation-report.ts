import { formatAddress, formatCell, type ExplainedTable } from "../../app";

type ExplainedColumn = ExplainedTable["columns"][number];
type ExplainedRow = ExplainedTable["rows"][number];

/** Why a plan was read as it was, table by table: its columns with their reasons, then its rows. */
export function explanationReport(tables: readonly ExplainedTable[], confidence: number): string {
  const lines = [`Read with a confidence of ${Math.round(confidence * 100)} %`];
  for (const { sheet, header, score, evidence, columns, rows } of tables) {
    const reasons = evidence.map(({ weight, value }) => `${weight} ${signed(value)}`).join(", ");
    lines.push(
      "",
      `“${sheet}”, header row at ${formatCell(header)}: a plan by ${score.toFixed(1)} (${reasons})`,
    );
    for (const column of columns) lines.push(...columnLines(column));
    lines.push("", "  Rows");
    lines.push(...rowLines(rows));
  }
  return lines.join("\n");
}

function columnLines({ cell, header, role, runnerUp, evidence }: ExplainedColumn): readonly string[] {
  const name = header === "" ? "no header" : `“${header}”`;
  const other =
    runnerUp === null
      ? ""
      : `; it could be ${runnerUp.role}, by ${runnerUp.margin.toFixed(1)} less for the table`;
  const reasons = evidence.map(
    (reason) =>
      `      ${signed(reason.value)}  ${reason.role === role ? "" : `${reason.role}: `}${reason.says}`,
  );
  return [`  ${formatAddress(cell.row, cell.column)}  ${name} is read as ${role}${other}`, ...reasons];
}

/** A line for each row; for rows below each other with the same reasons one: "8–20". */
function rowLines(rows: readonly ExplainedRow[]): readonly string[] {
  const groups: { readonly first: number; last: number; readonly why: string }[] = [];
  for (const row of rows) {
    const why = whyOfRow(row);
    const before = groups.at(-1);
    if (before?.why === why && before.last === row.row) before.last++;
    else groups.push({ first: row.row + 1, last: row.row + 1, why });
  }
  return groups.map(({ first, last, why }) => `  ${first === last ? first : `${first}–${last}`}  ${why}`);
}

function whyOfRow({ kind, runnerUp, evidence }: ExplainedRow): string {
  const reasons = evidence
    .filter((reason) => reason.kind === kind)
    .map(({ says, value }) => `${says} ${signed(value)}`)
    .slice(0, 4);
  const other = runnerUp === null ? "" : `; else ${runnerUp.kind}, by ${runnerUp.margin.toFixed(1)}`;
  return `${kind}${other}  ${reasons.join(", ")}`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}

/** What `poa read --explain --json` adds. Fields may be added, never renamed. */
export function explanationShape({ sheet, header, score, columns, rows }: ExplainedTable) {
  return {
    sheet,
    head: formatCell(header),
    score,
    columns: columns.map(({ cell, header: head, ...column }) => ({
      cell: formatCell(cell),
      head,
      ...column,
    })),
    rows: rows.map(({ row, kind, runnerUp }) => ({ row: row + 1, kind, runnerUp })),
  };
}
