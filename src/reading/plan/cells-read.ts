import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { CellArea, Indicator, JointAction, Plan } from "../../plan/plan";
import { foldText } from "../../plan/language/spelling/text-folding";

/** The cells of a part of a sheet, each marked or not. */
export class MarkedCells {
  private readonly width: number;
  private readonly marks: Uint8Array;

  constructor(private readonly area: CellArea) {
    this.width = area.lastColumn - area.firstColumn + 1;
    this.marks = new Uint8Array(Math.max(0, (area.lastRow - area.firstRow + 1) * this.width));
  }

  has(row: number, column: number): boolean {
    return this.marks[this.placeOf(row, column)] === 1;
  }

  mark(row: number, column: number): void {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.area;
    const isInside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    if (isInside) this.marks[this.placeOf(row, column)] = 1;
  }

  markArea({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): void {
    for (
      let row = Math.max(firstRow, this.area.firstRow);
      row <= Math.min(lastRow, this.area.lastRow);
      row++
    ) {
      for (let column = firstColumn; column <= lastColumn; column++) this.mark(row, column);
    }
  }

  private placeOf(row: number, column: number): number {
    return (row - this.area.firstRow) * this.width + column - this.area.firstColumn;
  }
}

/** Marks the cells from which a plan was read, and those that it lists as not read, in the parts of sheets that are asked for. */
export function markCellsRead(plan: Plan, parts: ReadonlyMap<string, readonly MarkedCells[]>): void {
  let sheetBefore: string | null = null;
  let ofSheet: readonly MarkedCells[] = [];
  const mark = ({ sheet, row, column }: CellReference): void => {
    if (sheet !== sheetBefore) ofSheet = parts.get(sheet) ?? [];
    sheetBefore = sheet;
    for (const part of ofSheet) part.mark(row, column);
  };
  for (const { cell } of [...plan.objectives, ...plan.doubts]) mark(cell);
  for (const { cell, area } of plan.notRead) {
    mark(cell);
    if (area !== undefined) for (const part of parts.get(cell.sheet) ?? []) part.markArea(area);
  }
  for (const { value } of plan.statedPercents ?? []) mark(value.cell);
  for (const action of plan.actions) markAction(action, mark);
  for (const { unit, direction, meansOfVerification, baselineYear = null } of plan.indicators) {
    for (const text of [unit, direction, meansOfVerification, baselineYear])
      if (text !== null) mark(text.cell);
  }
  for (const { indicatorCell, valueCells } of plan.indicatorRows) {
    mark(indicatorCell);
    for (const { cell, values } of valueCells) {
      mark(cell);
      for (const value of values) mark(value.cell);
    }
  }
}

function markAction(action: JointAction, mark: (cell: CellReference) => void): void {
  const { cell, responsibleAgencies, implementingPartners, resources, remarks } = action;
  mark(cell);
  for (const mention of responsibleAgencies) mark(mention.cell);
  for (const mention of implementingPartners) mark(mention.cell);
  for (const remark of remarks) mark(remark.cell);
  if (resources !== null) mark(resources.cell);
}

/** The texts of a plan, to tell what a cell only repeats. They are gathered when they are first asked for. */
export class TextsOfPlan {
  private indicators: ReadonlyMap<string, readonly Indicator[]> | null = null;
  private objectives: ReadonlyMap<string, string> | null = null;
  private rows: ReadonlyMap<string, readonly string[]> | null = null;
  private readonly ofActions = new Map<JointAction, string>();

  constructor(private readonly plan: Plan) {}

  /** Whether a text is part of one that was read or listed from its row: the number before a title, say. */
  isInTextOfRow({ sheet, row }: CellReference, text: string): boolean {
    this.rows ??= this.textsByRow();
    const texts = this.rows.get(`${sheet}!${row}`) ?? [];
    return texts.some((other) => foldText(other).includes(foldText(text)));
  }

  /** Whether a text repeats what an action, its objective or one of its indicators says already. */
  isSaidOf(action: JointAction, text: string): boolean {
    const known = this.ofActions.get(action) ?? this.textsOf(action);
    this.ofActions.set(action, known);
    return known.includes(foldText(text));
  }

  private textsByRow(): ReadonlyMap<string, readonly string[]> {
    const rows = new Map<string, string[]>();
    const objectives = this.plan.objectives.map(({ id, title, cell }) => ({ text: `${id} ${title}`, cell }));
    const remarks = this.plan.actions.flatMap((action) => action.remarks);
    for (const { text, cell } of [...objectives, ...remarks, ...this.plan.notRead]) {
      const key = `${cell.sheet}!${cell.row}`;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [text]);
      else known.push(text);
    }
    return rows;
  }

  private textsOf(action: JointAction): string {
    this.objectives ??= new Map(this.plan.objectives.map(({ id, title }) => [id, title]));
    this.indicators ??= byAction(this.plan.indicators);
    const { id, objective, number, title, responsibleAgencies, implementingPartners, resources, remarks } =
      action;
    const ofIndicators = (this.indicators.get(id) ?? []).flatMap((indicator) => {
      const { text, unit, direction, meansOfVerification, baselineYear } = indicator;
      return [text, ...[unit, direction, meansOfVerification, baselineYear].map((placed) => placed?.text)];
    });
    const all = [
      `${number ?? ""} ${title}`,
      this.objectives.get(objective),
      ...[...responsibleAgencies, ...implementingPartners].flatMap(({ name, cellText }) => [name, cellText]),
      resources?.text,
      ...remarks.map(({ text }) => text),
      ...ofIndicators,
    ];
    return all.map((text) => foldText(text ?? "")).join("|");
  }
}

function byAction(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.action);
    if (group === undefined) groups.set(indicator.action, [indicator]);
    else group.push(indicator);
  }
  return groups;
}
