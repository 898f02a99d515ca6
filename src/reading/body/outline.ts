import type { CellArea, Doubt, NotRead } from "../../plan/plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { PlanColumns } from "../header/plan-columns";
import type { SheetView } from "../sheet/sheet-view";
import type { ActionDraft, ObjectiveDraft, Outline } from "./action-draft";
import type { BodyRow } from "./body-rows";
import { ActionTrack } from "./outline/action-track";
import { IndicatorTrack } from "./outline/indicator-track";
import { ObjectiveTrack } from "./outline/objective-track";
import { PeriodsTaken } from "./outline/periods-taken";
import type { RowGroup, RowOfParts } from "./breakdowns/row-group";
import { rowGroups } from "./breakdowns/row-groups";
import { notReadPart } from "./disaggregation";
import { partCell } from "./rules/parts";
import { TitlesAbove } from "./titles-above";
import { WithdrawnRows } from "./withdrawn-rows";

/**
 * Groups the rows of a plan's body under objectives, actions and indicators, by what each row is.
 * `objectiveOfSheet` is that of rows under no other, where a sheet is an objective's.
 */
export function outlineOf(
  view: SheetView,
  columns: PlanColumns,
  rows: readonly BodyRow[],
  objectiveOfSheet: ObjectiveDraft | null = null,
): Outline {
  const builder = new OutlineBuilder(view, columns, rows, objectiveOfSheet);
  for (const row of rows) builder.add(row);
  return builder.outline();
}

function areaOfRow(row: number, cells: BodyRow["cells"]): CellArea {
  const columns = cells.map(({ column }) => column);
  return {
    firstRow: row,
    firstColumn: Math.min(...columns),
    lastRow: row,
    lastColumn: Math.max(...columns),
  };
}

class OutlineBuilder {
  private readonly notRead: NotRead[] = [];
  private readonly objectives: ObjectiveTrack;
  private readonly actions: ActionTrack;
  private readonly indicators: IndicatorTrack;
  /** In a plan without a column of actions a row that names an objective and no indicator: its texts are its action's. */
  private opening: BodyRow | null = null;
  private readonly parts: ReadonlyMap<number, RowOfParts>;
  private readonly opened = new Map<RowGroup, ActionDraft>();
  /** Whose the row above is, and those below which another one's rows have begun. */
  private reached: ActionDraft | null = null;
  private readonly left = new Set<ActionDraft>();
  private readonly doubts: Doubt[] = [];
  private readonly withdrawn = new WithdrawnRows();

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    rows: readonly BodyRow[],
    objectiveOfSheet: ObjectiveDraft | null,
  ) {
    const headings = new TitlesAbove((title) => this.notRead.push({ ...title, why: "belongsToNoAction" }));
    this.objectives = new ObjectiveTrack(view, columns, rows, headings, objectiveOfSheet);
    this.parts = rowGroups(view, columns, rows);
    const periods = new PeriodsTaken(view, columns);
    this.actions = new ActionTrack(view, columns, this.objectives, periods);
    this.indicators = new IndicatorTrack(view, columns, periods);
  }

  outline(): Outline {
    this.leaveOpeningOut();
    this.objectives.headings.end();
    return {
      objectives: this.objectives.all,
      actions: this.actions.all,
      notRead: [...this.notRead, ...this.indicators.notRead],
      doubts: [...this.actions.numbers.doubts, ...this.doubts],
    };
  }

  add(row: BodyRow): void {
    const heading = row.kind === "blank" ? null : this.withdrawn.headingOf(row);
    if (heading !== null) {
      this.leaveOut(row, "withdrawn", heading);
      return;
    }
    const part = this.parts.get(row.row);
    if (part === undefined) this.addByKind(row);
    else if (part.is === "ofGroup") this.addToGroup(row, part.group);
    else {
      this.leaveOut(row, row.kind === "headAgain" ? "repeatedHead" : "partOfTotal");
      if (part.is === "ofNone" && part.rows[0] === row.row) this.doubtPart(row, part.label);
    }
  }

  /** A part of which nothing says what it is of can be an indicator of its own. */
  private doubtPart({ row }: BodyRow, label: string): void {
    const column = (this.columns.indicator ?? this.columns.action)?.column ?? this.columns.first;
    const text = onOneLine(this.view.text(row, column));
    const cell = this.view.reference(row, column);
    this.doubts.push({ cell, text, taken: `parts: ${label}`, alternatives: ["indicator"] });
  }

  private addByKind(row: BodyRow): void {
    switch (row.kind) {
      case "blank":
        return;
      case "total": {
        this.leaveOut(row, "totalsRow");
        return;
      }
      case "headAgain": {
        this.leaveOut(row, "repeatedHead");
        return;
      }
      case "note": {
        this.leaveOut(row, "note");
        return;
      }
      case "band": {
        this.leaveOpeningOut();
        this.objectives.addBand(row);
        this.actions.current = null;
        return;
      }
      case "part": {
        this.addPart(row);
        return;
      }
      case "continuation":
      case "data": {
        this.addData(row);
        return;
      }
    }
  }

  private leaveOut({ row, cells }: BodyRow, why: NotRead["why"], heading?: string): void {
    const [first] = cells;
    if (first === undefined) return;
    const text = cells.map((cell) => onOneLine(cell.text)).join(" ");
    const area = areaOfRow(row, cells);
    const below = heading === undefined ? {} : { heading };
    this.notRead.push({ cell: this.view.reference(row, first.column), text, why, area, ...below });
  }

  /** The first row of a group names the indicator of all; the others say its parts, or the whole. */
  private addToGroup(row: BodyRow, group: RowGroup): void {
    if (row.row === group.rows[0]) this.openGroup(row, group);
    const action = this.opened.get(group);
    if (action === undefined) return;
    const part = group.parts.find(({ rows }) => rows.includes(row.row));
    if (part?.isApart === true) {
      this.leaveOut(row, "partOfTotal");
      return;
    }
    if (row.row !== group.rows[0]) action.rows.push(row.row);
    this.reach(action, row);
    if (group.totals.includes(row.row)) this.leaveOut(row, "totalsRow");
    if (row.row === group.whole && row.row !== group.rows[0]) this.addLabel(row);
    if (part === undefined) return;
    const text = this.view.text(row.row, part.column);
    this.notRead.push(notReadPart(this.view, this.columns, row.row, { column: part.column, text }));
  }

  private openGroup(row: BodyRow, group: RowGroup): void {
    this.addData(row);
    const action = this.actions.current;
    const block = action?.blocks.at(-1);
    if (action === null || block === undefined) return;
    this.opened.set(group, action);
    block.group = group;
    block.rows.splice(0, block.rows.length, group.whole ?? row.row);
  }

  /** A part belongs to its action, and its values to no indicator of their own. */
  private addPart(row: BodyRow): void {
    const action = this.actions.current;
    const part = partCell(this.view, this.columns, row.row) ?? row.cells[0] ?? null;
    if (action === null || part === null) {
      this.addData(row);
      return;
    }
    this.reach(action, row);
    this.notRead.push(notReadPart(this.view, this.columns, row.row, part));
  }

  private addLabel(row: BodyRow): void {
    const action = this.actions.current;
    const [label] = row.cells;
    if (action === null || label === undefined) {
      this.addData(row);
      return;
    }
    this.reach(action, row);
    const cell = this.view.reference(row.row, label.column);
    action.labels.push({ text: onOneLine(label.text), cell });
  }

  private addData(row: BodyRow): void {
    if (row.kind === "data" && this.objectives.endGroups(row)) this.actions.current = null;
    const isNewObjective = this.objectives.read(row);
    const isRest = row.kind === "continuation" && this.actions.current !== null;
    if (isRest) this.actions.goOn(row);
    const isNewAction = !isRest && this.actions.read(row, isNewObjective);
    if (isNewObjective) this.leaveOpeningOut();
    const action = this.actions.current;
    if (action === null) {
      if (isNewObjective && this.columns.action === null) this.opening = row;
      else this.leaveTextsOut(row);
      return;
    }
    if (isNewAction) this.open(action);
    this.reach(action, row);
    action.rows.push(row.row);
    this.indicators.read(row, action, isNewAction);
  }

  /** The rows from its first to its last have no other action between: of those that stand apart the first are its own. */
  private reach(action: ActionDraft, { row }: BodyRow): void {
    if (this.reached !== null && this.reached !== action) this.left.add(this.reached);
    if (!this.left.has(action)) action.lastRow = Math.max(action.lastRow, row);
    this.reached = action;
  }

  /** The texts of the row in which an objective was named are its first action's. */
  private open(action: ActionDraft): void {
    if (this.opening !== null) action.rows.push(this.opening.row);
    this.opening = null;
  }

  /** An objective without an action of its own: what stands beside it is nobody's. */
  private leaveOpeningOut(): void {
    if (this.opening !== null) this.leaveTextsOut(this.opening);
    this.opening = null;
  }

  private leaveTextsOut(row: BodyRow): void {
    if (row.cells.some(({ column }) => column !== this.columns.objective?.column))
      this.leaveOut(row, "belongsToNoAction");
  }
}
