import type { CellReference } from "../../plan/cell-reference";
import type { CellArea, Indicator, JointAction, Plan } from "../../plan/plan";
import { foldText } from "../../plan/language/text-folding";

/** Excel has fewer columns than this, so that a cell's row and column make one number. */
const COLUMNS = 2 ** 14;

/** The cells from which a plan was read, and those that it lists as not read. */
export class CellsRead {
  private readonly cells = new Map<string, Set<number>>();
  /** The titles, remarks and listed texts of each row. */
  private readonly rows = new Map<string, Map<number, string[]>>();
  private readonly areas: readonly (CellArea & { readonly sheet: string })[];
  private readonly objectives: ReadonlyMap<string, string>;
  private readonly indicators = new Map<string, Indicator[]>();
  private readonly texts = new Map<JointAction, string>();

  constructor(plan: Plan) {
    this.objectives = new Map(plan.objectives.map(({ id, title }) => [id, title]));
    this.areas = plan.notRead.flatMap(({ cell, area }) =>
      area === undefined ? [] : [{ ...area, sheet: cell.sheet }],
    );
    for (const { cell } of plan.doubts) this.add(cell);
    for (const { cell, text } of plan.notRead) this.addText(cell, text);
    for (const { id, title, cell } of plan.objectives) this.addText(cell, `${id} ${title}`);
    for (const action of plan.actions) this.addAction(action);
    for (const indicator of plan.indicators) this.addIndicator(indicator);
    for (const { indicatorCell, valueCells } of plan.indicatorRows) {
      this.add(indicatorCell);
      for (const { cell, values } of valueCells) {
        this.add(cell);
        for (const value of values) this.add(value.cell);
      }
    }
  }

  has({ sheet, row, column }: CellReference): boolean {
    if (this.cells.get(sheet)?.has(row * COLUMNS + column) === true) return true;
    return this.areas.some(
      (area) =>
        area.sheet === sheet &&
        row >= area.firstRow &&
        row <= area.lastRow &&
        column >= area.firstColumn &&
        column <= area.lastColumn,
    );
  }

  /** Whether a text is part of one that was read or listed from its row: the number before a title, say. */
  isInTextOfRow({ sheet, row }: CellReference, text: string): boolean {
    const texts = this.rows.get(sheet)?.get(row) ?? [];
    return texts.some((other) => foldText(other).includes(foldText(text)));
  }

  /** Whether a text repeats what an action, its objective or one of its indicators says already. */
  isSaidOf(action: JointAction, text: string): boolean {
    const folded = foldText(text);
    if (folded === "") return true;
    const known = this.texts.get(action) ?? this.textsOf(action);
    this.texts.set(action, known);
    return known.includes(folded);
  }

  private textsOf(action: JointAction): string {
    const { id, objective, number, title, responsibleAgencies, implementingPartners, resources, remarks } =
      action;
    const ofIndicators = (this.indicators.get(id) ?? []).flatMap(
      ({ text, unit, direction, meansOfVerification, baselineYear }) => [
        text,
        unit?.text,
        direction?.text,
        meansOfVerification?.text,
        baselineYear?.text,
      ],
    );
    const all = [
      `${number ?? ""} ${title}`,
      this.objectives.get(objective),
      ...[...responsibleAgencies, ...implementingPartners].map(({ cellText }) => cellText),
      resources?.text,
      ...remarks.map(({ text }) => text),
      ...ofIndicators,
    ];
    return all.map((text) => foldText(text ?? "")).join("|");
  }

  private addAction(action: JointAction): void {
    const { cell, responsibleAgencies, implementingPartners, resources, remarks } = action;
    this.add(cell);
    for (const mention of [...responsibleAgencies, ...implementingPartners]) this.add(mention.cell);
    for (const remark of remarks) this.addText(remark.cell, remark.text);
    if (resources !== null) this.add(resources.cell);
  }

  private addIndicator(indicator: Indicator): void {
    const { action, cell, unit, direction, meansOfVerification, baselineYear = null } = indicator;
    const ofAction = this.indicators.get(action);
    if (ofAction === undefined) this.indicators.set(action, [indicator]);
    else ofAction.push(indicator);
    this.add(cell);
    for (const text of [unit, direction, meansOfVerification, baselineYear])
      if (text !== null) this.add(text.cell);
  }

  private addText(cell: CellReference, text: string): void {
    this.add(cell);
    const ofSheet = this.rows.get(cell.sheet) ?? new Map<number, string[]>();
    const ofRow = ofSheet.get(cell.row) ?? [];
    ofRow.push(text);
    ofSheet.set(cell.row, ofRow);
    this.rows.set(cell.sheet, ofSheet);
  }

  private add({ sheet, row, column }: CellReference): void {
    const known = this.cells.get(sheet);
    if (known === undefined) this.cells.set(sheet, new Set([row * COLUMNS + column]));
    else known.add(row * COLUMNS + column);
  }
}
