import type { NotRead } from "../../../plan/plan";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import type { ActionDraft, IndicatorBlock } from "../action-draft";
import type { BodyRow } from "../body-rows";
import { textOfGroup } from "../disaggregation";
import { beginsIndicator, indicatorLines, namesIndicator } from "../indicator-lines";
import { textsBelow } from "../rows/texts-below";
import { goesOnFrom } from "../text-goes-on";
import type { PeriodsTaken } from "./periods-taken";

/** Follows the indicators of a table's actions from row to row. */
export class IndicatorTrack {
  readonly notRead: NotRead[] = [];
  private block: IndicatorBlock | null = null;
  /** Whether the rows of the block have values. */
  private hasValues = false;
  private readonly isInLongForm: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    private readonly periods: PeriodsTaken,
  ) {
    this.isInLongForm = columns.periods.length > 0 || columns.kinds !== null;
  }

  /** Adds a row to the indicators of its action: to the last one, or as another. */
  read(row: BodyRow, action: ActionDraft, isNewAction: boolean): void {
    const { indicator } = this.columns;
    if (indicator === null) {
      this.readActionAsIndicator(row, action, isNewAction);
      return;
    }
    const last = action.blocks.at(-1);
    if (last !== undefined && this.view.isCoveredFromAbove(row.row, indicator.column)) {
      last.rows.push(row.row);
      return;
    }
    const text =
      this.textOfIndicator(row.row, indicator.column) || textInOtherRows(this.view, this.columns, row.row);
    if (this.isInLongForm && this.readRowOfPeriod(row, action, text)) return;
    if (text === "") this.readValues(row, action, isNewAction);
    else if (last?.text != null && !isNewAction && this.isRest(row, last.text, onOneLine(text))) {
      last.text = `${last.text} ${text}`;
      if (row.hasValues) this.addRow(row, last);
    } else this.start(row, action, textOfGroup(text, last));
  }

  /** The text of a row's indicator, "" where it has none: a number or a word for none is told as not read. */
  private textOfIndicator(row: number, column: number): string {
    const text = this.view.text(row, column);
    if (text === "" || namesIndicator(text)) return text;
    this.notRead.push({ cell: this.view.reference(row, column), text, why: "noIndicator" });
    return "";
  }

  /** Where nothing else is measured an action stands for its own indicator. */
  private readActionAsIndicator(row: BodyRow, action: ActionDraft, isNewAction: boolean): void {
    const last = action.blocks.at(-1);
    const text = isNewAction ? "" : onOneLine(this.textOfAction(row.row));
    if (row.hasValues && text !== "" && foldText(text) !== foldText(action.title)) {
      // What is measured of the action stands below it, so that it is no indicator itself.
      if (last?.text === null && !this.hasValues) action.blocks.pop();
      this.start(row, action, text);
      return;
    }
    if (last !== undefined && this.isInLongForm && this.isOfOtherPeriod(row, last)) this.addRow(row, last);
    else if (last === undefined || row.hasValues) this.start(row, action, null);
  }

  private textOfAction(row: number): string {
    const { action } = this.columns;
    return action === null ? "" : this.view.text(row, action.column);
  }

  /** Values beside no text are of the indicator above where that has lines for them, else of one without a name. */
  private readValues(row: BodyRow, action: ActionDraft, isNewAction: boolean): void {
    if (!row.hasValues) return;
    const last = action.blocks.at(-1);
    if (!isNewAction && last !== undefined && last.lines > last.rows.length) last.rows.push(row.row);
    else this.start(row, action, "");
  }

  private isRest({ row, kind, hasValues }: BodyRow, before: string, text: string): boolean {
    const column = this.columns.indicator?.column ?? 0;
    if (kind === "continuation" && this.columns.action === null) return true;
    if ((hasValues && this.hasValues) || beginsIndicator(text)) return false;
    return goesOnFrom(before, text, () => textsBelow(this.view, row, column));
  }

  /** Whether a row goes on with an indicator that was named before, in another period. */
  private readRowOfPeriod(row: BodyRow, action: ActionDraft, text: string): boolean {
    const key = foldText(text);
    const isAlike = (block: IndicatorBlock): boolean =>
      text === "" ? block === this.block : block.text !== null && foldText(block.text) === key;
    const known = action.blocks.findLast(
      (block) => isAlike(block) && !this.periods.isOfOthers(block, row.row),
    );
    if (known === undefined || !this.isOfOtherPeriod(row, known)) return false;
    this.addRow(row, known);
    return true;
  }

  private isOfOtherPeriod({ row, hasValues }: BodyRow, block: IndicatorBlock): boolean {
    return !hasValues || !this.periods.isTaken(block, row);
  }

  private addRow({ row, hasValues }: BodyRow, block: IndicatorBlock): void {
    block.rows.push(row);
    if (hasValues && this.isInLongForm) this.periods.take(block, row);
    this.hasValues = (this.block === block && this.hasValues) || hasValues;
    this.block = block;
  }

  private start(row: BodyRow, action: ActionDraft, text: string | null): void {
    const isOfOther = textInOtherRows(this.view, this.columns, row.row) !== "";
    const ofText = isOfOther ? this.columns.indicatorOfOtherRows : this.columns.indicator;
    const column = (ofText ?? this.columns.action)?.column ?? this.columns.first;
    const lines = text === null ? 1 : indicatorLines(text).lines.length;
    const block = { rows: [], cell: this.view.reference(row.row, column), text, lines };
    action.blocks.push(block);
    this.addRow(row, block);
  }
}

/** The indicator of another level than the plan's in a row that has none of the plan's; "" where there is none. */
export function textInOtherRows(
  view: SheetView,
  { indicatorOfOtherRows: other, indicator }: PlanColumns,
  row: number,
): string {
  if (other === null || (indicator !== null && view.text(row, indicator.column) !== "")) return "";
  const text = view.text(row, other.column);
  return namesIndicator(text) ? text : "";
}
