import type { StatedStatus } from "../../plan/activity";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { SheetView } from "../sheet/sheet-view";
import type { ColumnsBeside } from "./columns-beside";
import { statusAlone, statusOfCell, type StatusInText } from "./status-in-text";

/** A sheet with the users' own columns in it. */
export interface BesideSheet {
  readonly view: SheetView;
  readonly columns: ColumnsBeside;
}

/** A status with the cell that says it. */
interface ReadStatus extends StatusInText {
  readonly text: string;
  readonly cell: CellReference;
}

/** The statuses that a row's own columns say, or its reasons where something has happened. */
export function statusesIn(
  { view, columns }: BesideSheet,
  row: number,
  kind: "status" | "reason" = "status",
): readonly ReadStatus[] {
  if (kind === "reason") {
    return columns.texts(row, "reason").flatMap(({ text, column }) => {
      const found = statusAlone(text);
      return found === null || found.status === "planned" || found.status === "underWay"
        ? []
        : [{ ...found, text, cell: view.reference(row, column) }];
    });
  }
  const read = columns.statuses(row).flatMap(({ text, column, header, inShares }) => {
    const found = statusOfCell(text, header, inShares);
    return found === null ? [] : [{ ...found, text, cell: view.reference(row, column) }];
  });
  // Words say more than a percentage beside them.
  const inWords = read.filter(({ text }) => !/^[\d.,%\s]+$/.test(text));
  return inWords.length > 0 ? inWords : read;
}

/**
 * The status that several cells give together: of an activity in several rows that all say the same, else under way
 * where some of it has been done or begun. Columns of several dates are read by the last that is filled.
 */
export function statusTogether(cells: readonly ReadStatus[]): { stated: StatedStatus; rest: string } | null {
  const ofRows = new Map(cells.map((cell) => [cell.cell.row, cell] as const));
  const last = [...ofRows.values()];
  const [first] = last;
  if (first === undefined) return null;
  const text = [...new Set(last.map((each) => onOneLine(each.text)))].join("; ");
  const statuses = new Set(last.map(({ status }) => status));
  if (statuses.size === 1) {
    const share = last.length === 1 ? first.share : undefined;
    const stated = { status: first.status, text, cell: first.cell };
    return { stated: share === undefined ? stated : { ...stated, share }, rest: first.rest };
  }
  const hasBegun = statuses.has("done") || statuses.has("underWay");
  return { stated: { status: hasBegun ? "underWay" : "planned", text, cell: first.cell }, rest: "" };
}

/** The reason, or what a status of something that was moved or dropped says behind it. */
export function reasonWithRest(
  reason: string | null,
  stated: { stated: StatedStatus; rest: string } | null,
): string | null {
  if (reason !== null || stated === null) return reason;
  const { status } = stated.stated;
  const rest = stated.rest.replace(/^[\s,;:.–—-]+/u, "").trim();
  const isReason = (status === "moved" || status === "dropped") && statusAlone(stated.stated.text) === null;
  return isReason && rest !== "" ? rest : null;
}
