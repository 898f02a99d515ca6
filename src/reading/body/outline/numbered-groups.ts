import type { PlacedText } from "../../../plan/plan";
import { formOfNumber, numberAlone, numberedAction } from "../../header/numbering";
import type { PlanColumns } from "../../header/plan-columns";
import type { ObjectiveDraft } from "../action-draft";
import type { FilledCell } from "../rows/filled-cells";

/** A title that groups rows: a level between objective and action, or an objective. */
interface Group {
  readonly title: PlacedText | null;
  readonly objective: ObjectiveDraft | null;
}

/**
 * "2. Health" over "a) …" and "b) …" among "1. …" and "3. …": numbered groups, each of which ends where a row is numbered
 * as the group is, and not as what stands in it.
 */
export class NumberedGroups {
  private readonly opened: { readonly group: Group; readonly form: string; inside: string | null }[] = [];

  constructor(private readonly columns: PlanColumns) {}

  open(cells: readonly FilledCell[], group: Group): void {
    const form = this.formOf(cells);
    if (form !== null) this.opened.push({ group, form, inside: null });
  }

  /** The highest group that a row ends; `null` where it ends none. */
  endedBy(cells: readonly FilledCell[]): Group | null {
    const form = this.formOf(cells);
    if (form === null) return null;
    for (const each of this.opened) each.inside ??= form;
    const place = this.opened.findIndex((each) => each.form === form && each.inside !== form);
    if (place < 0) return null;
    return this.opened.splice(place)[0]?.group ?? null;
  }

  /** How the row is numbered, in the column of numbers or at the beginning of its text. */
  private formOf(cells: readonly FilledCell[]): string | null {
    const { number, action, indicator } = this.columns;
    const textIn = (column: number | undefined): string =>
      cells.find((cell) => cell.column === column)?.text ?? "";
    const own = (action ?? indicator)?.column;
    const found = numberAlone(textIn(number?.column)) ?? numberedAction(textIn(own));
    return found === null ? null : formOfNumber(found.id);
  }
}
