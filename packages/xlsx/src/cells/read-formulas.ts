import { parseArea } from "./area-address";
import { cellKey, type CellFormula, type SharedFormula } from "./cell-record";

/** The `f` element of a cell: its attributes `t`, `ref` and `si`, and its text. */
export interface FormulaElement {
  readonly type: string | null;
  readonly reference: string | null;
  readonly group: string | null;
  readonly text: string;
}

/** The formulas of a sheet while it is read: those that are shared are put together. */
export class ReadFormulas {
  private readonly shared = new Map<string, SharedFormula>();

  /** The formula of a cell; `null` if it has none. Cells are asked for in the order of the part. */
  formulaOf(element: FormulaElement, row: number, column: number, isDynamic: boolean): CellFormula | null {
    const { type, reference, text } = element;
    if (type === "array") {
      const area = parseArea(reference ?? "") ?? oneCell(row, column);
      return { kind: "array", text, area, dynamic: isDynamic };
    }
    if (type === "shared") return this.sharedOf(element, row, column);
    return text === "" ? null : { kind: "plain", text };
  }

  private sharedOf({ text, group }: FormulaElement, row: number, column: number): CellFormula | null {
    if (text !== "") this.shared.set(group ?? "", { text, row, column, members: [] });
    const shared = this.shared.get(group ?? "");
    shared?.members.push(cellKey(row, column));
    return shared === undefined ? null : { kind: "shared", shared };
  }
}

function oneCell(row: number, column: number) {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
