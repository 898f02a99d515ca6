import {
  type Area,
  type DefinedName,
  type GridValue,
  intersection,
  isCellError,
  LONGEST_TEXT,
  type SheetFile,
  type SheetTable,
  type WorkbookFile,
} from "@plan-of-action/xlsx";
import {
  areaHeight,
  areaOf,
  areaWidth,
  isWholeColumns,
  isWholeRows,
  parseArea,
  splitSheet,
} from "../cells/addresses";
import { DirtyCells } from "./dirty-cells";
import { cellsMadeBy } from "./formula-cost";
import { evaluate, type EvaluatedFormula, type StaleFormula } from "./engine";
import { namesOfFormulas, withNamedFormulas } from "./named-formulas";
import { type FormulaReference, type FormulaReferences, formulaReferences } from "./references";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

interface Precedent {
  readonly sheet: SheetFile;
  readonly area: Area;
}

/**
 * Keeps the values of formulas true: those that were entered, and those that depend on a cell that
 * changed; of those that read cells which they do not name (INDIRECT, OFFSET) those on a sheet of which a
 * cell changed. All others keep the values that the file came with, so that nothing of the user's turns
 * on how well the engine knows Excel: also those that tell the day or chance, and those that read another
 * workbook, which is not there.
 */
export class Calculation {
  /** As the file asks for; the user and add-ins may set it. */
  mode: CalculationMode;
  private changed = new Map<SheetFile, DirtyCells>();
  /** Names, tables and titles of sheets that came or went, in small letters. */
  private changedNames = new Set<string>();
  /** So did some that are not named here. */
  private namesChanged = false;
  private readonly known = new Map<string, FormulaReferences>();
  /** The names that stand for formulas, until one comes, goes or changes. */
  private formulaNames: readonly DefinedName[] | null = null;

  constructor(
    private readonly file: WorkbookFile,
    /** Receives the cells of a sheet that were calculated. */
    private readonly onCalculated: (sheet: SheetFile, cells: readonly Area[]) => void = () => undefined,
  ) {
    this.mode = file.calculatesByHand ? "Manual" : "Automatic";
  }

  cellChanged(sheet: SheetFile, row: number, column: number): void {
    dirtyCellsOf(this.changed, sheet).add(row, column);
  }

  /** A sheet is about to go: what reads it, by itself or by a name, is calculated from what is left. */
  sheetGoes(sheet: SheetFile): void {
    for (const formula of this.formulas()) {
      const readsIt = this.precedents(formula).some((precedent) => precedent.sheet === sheet);
      if (readsIt) this.cellChanged(formula.sheet, formula.row, formula.column);
    }
  }

  /**
   * A sheet came or got another title, or a name or a table came, went or was renamed: formulas that read by that name, or by any where
   * none is given, may read something else.
   */
  structureChanged(name?: string): void {
    this.known.clear();
    this.formulaNames = null;
    const changed = name?.toLowerCase();
    // What other names are made from is not followed through them.
    const isInOthers = this.file.names.some(
      (other) =>
        changed !== undefined &&
        other.name.toLowerCase() !== changed &&
        other.formula.toLowerCase().includes(changed),
    );
    if (changed === undefined || isInOthers) this.namesChanged = true;
    else this.changedNames.add(changed);
  }

  /**
   * Calculates what the program that wrote the file left to Excel: formulas without a value, and all of
   * them where the file asks for it and none has a value but 0, which such programs put everywhere. One
   * with a function that the engine does not know, and Excel may, stays without a value; so do those that
   * would take too long, with all that read them.
   */
  calculateWhatIsLeft(): void {
    const formulas = this.formulas();
    const values = formulas.map(({ sheet, row, column }) => sheet.cell(row, column).value);
    const isAllLeft = this.file.calculatesOnLoad && values.every((value) => value === null || value === 0);
    const left = isAllLeft ? formulas : formulas.filter((_, place) => values[place] === null);
    const affordable = this.affordable(left);
    this.calculateOnly(affordable, ({ value }) => !isCellError(value) || value.error !== "#NAME?");
  }

  /** The formulas that can be computed in some seconds: what reads one of the others is none of them. */
  private affordable(formulas: readonly StaleFormula[]): readonly StaleFormula[] {
    let listed = 0;
    const tooMuch = new Map<SheetFile, DirtyCells>();
    const affordable = formulas.filter((formula) => {
      const cells = cellsMadeBy(formula.formula) + this.cellsReadBy(formula);
      const isAffordable = listed + cells <= MAX_CELLS_AT_ONCE;
      if (isAffordable) listed += cells;
      else dirtyCellsOf(tooMuch, formula.sheet).add(formula.row, formula.column);
      return isAffordable;
    });
    if (affordable.length === formulas.length) return formulas;
    const reading = new Set(this.reading(affordable, tooMuch));
    return affordable.filter((formula) => !reading.has(formula));
  }

  /** Brings the values of formulas up to date, unless calculation is left to the user. */
  settle(): void {
    if (this.mode !== "Manual") this.calculate(false);
  }

  /** Calculates what is due, or every formula. */
  calculate(full: boolean): void {
    const isStructureSame = !this.namesChanged && this.changedNames.size === 0;
    if (!full && isStructureSame && this.changed.size === 0) return;
    const formulas = this.formulas();
    const stale = full ? formulas : this.staleOf(formulas);
    this.changed = new Map();
    this.namesChanged = false;
    this.changedNames = new Set();
    this.calculateOnly(stale);
    for (const sheet of new Set(stale.map((formula) => formula.sheet))) {
      const cells = stale.filter((formula) => formula.sheet === sheet);
      this.onCalculated(
        sheet,
        cells.map(({ row, column }) => areaOf(row, column)),
      );
    }
  }

  private calculateOnly(
    stale: readonly StaleFormula[],
    isKept: (evaluated: EvaluatedFormula) => boolean = () => true,
  ): void {
    const readable = this.readable(stale);
    if (readable.length === 0) return;
    const evaluated = evaluate(this.file, this.sheetsFor(readable), readable);
    for (const { sheet, row, column, formula, value } of evaluated.filter(isKept)) {
      sheet.setCell(row, column, { value: asInCell(value), formula: `=${formula}` });
    }
  }

  /** The engine lists every cell of a range, so formulas that read more than it can list keep the values that they have. */
  private readable(formulas: readonly StaleFormula[]): StaleFormula[] {
    let listed = 0;
    return formulas.filter((formula) => {
      const cells = this.cellsReadBy(formula);
      if (cells <= FEW_CELLS) return true;
      listed += cells;
      return listed <= MAX_CELLS_LISTED;
    });
  }

  private cellsReadBy(formula: StaleFormula): number {
    return this.precedents(formula).reduce((sum, { sheet, area }) => sum + cellsListed(sheet, area), 0);
  }

  /** Formulas of one cell each: array formulas keep their values until Excel next opens the file. */
  private formulas(): StaleFormula[] {
    return this.file.sheets.flatMap((sheet) => {
      if (sheet.kind !== "worksheet") return [];
      const single = Array.from(sheet.formulaCells()).filter(({ isArray }) => !isArray);
      return single.map(({ row, column, formula }) => ({
        sheet,
        row,
        column,
        formula: formula.replace(/^=/, ""),
      }));
    });
  }

  /** The formulas that were entered or that depend, directly or through others, on what changed. */
  private staleOf(formulas: readonly StaleFormula[]): StaleFormula[] {
    return this.reading(formulas, this.changed);
  }

  /** Those of the formulas that read, directly or through others, one of the cells. */
  private reading(
    formulas: readonly StaleFormula[],
    cells: ReadonlyMap<SheetFile, DirtyCells>,
  ): StaleFormula[] {
    const stale: StaleFormula[] = [];
    let waiting = formulas;
    let changed = cells;
    for (;;) {
      const touched = waiting.filter((formula) => this.isTouched(formula, changed));
      if (touched.length === 0) return stale;
      stale.push(...touched);
      const found = new Set(touched);
      waiting = waiting.filter((formula) => !found.has(formula));
      const next = new Map<SheetFile, DirtyCells>();
      for (const { sheet, row, column } of touched) dirtyCellsOf(next, sheet).add(row, column);
      changed = next;
    }
  }

  private isTouched(formula: StaleFormula, changed: ReadonlyMap<SheetFile, DirtyCells>): boolean {
    if (changed.get(formula.sheet)?.has(formula.row, formula.column) === true) return true;
    const { references, readsUnnamed } = this.referencesOf(formula);
    if (readsUnnamed && changed.has(formula.sheet)) return true;
    const isStructureSame = !this.namesChanged && this.changedNames.size === 0;
    if (!isStructureSame && references.some((reference) => this.isByChangedName(reference))) return true;
    return this.precedents(formula).some(({ sheet, area }) => changed.get(sheet)?.touches(area) === true);
  }

  /** Whether what it means can have changed while no cell did. */
  private isByChangedName(reference: FormulaReference): boolean {
    switch (reference.kind) {
      case "area": {
        const { sheet } = reference;
        return sheet !== null && this.changedNames.has(sheet.toLowerCase());
      }
      case "table":
        return this.isChangedName(reference.table);
      case "name":
        return this.isChangedName(reference.name);
    }
  }

  private isChangedName(name: string): boolean {
    return this.namesChanged || this.changedNames.has(name.toLowerCase());
  }

  private referencesOf({ formula, sheet }: StaleFormula): FormulaReferences {
    const key = `${sheet.id} ${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const own = readReferences(formula);
    this.formulaNames ??= namesOfFormulas(this.file);
    const expanded = withNamedFormulas(this.formulaNames, sheet, formula);
    const references = expanded === formula ? own : joined(own, readReferences(expanded));
    this.known.set(key, references);
    return references;
  }

  private precedents(formula: StaleFormula): Precedent[] {
    return this.referencesOf(formula).references.flatMap((reference) =>
      this.resolve(reference, formula.sheet),
    );
  }

  private resolve(reference: FormulaReference, own: SheetFile): Precedent[] {
    if (reference.kind === "area") {
      const sheet = reference.sheet === null ? own : this.sheetNamed(reference.sheet);
      return sheet === undefined ? [] : [{ sheet, area: reference.area }];
    }
    return reference.kind === "table"
      ? this.tablePrecedents(reference.table, own)
      : this.namePrecedents(reference.name, own);
  }

  private tablePrecedents(table: string, own: SheetFile): Precedent[] {
    const isMeant = (candidate: SheetTable, sheet: SheetFile) =>
      table === "" ? sheet === own : candidate.name.toLowerCase() === table.toLowerCase();
    return this.file.sheets.flatMap((sheet) =>
      sheet.tables.filter((candidate) => isMeant(candidate, sheet)).map(({ area }) => ({ sheet, area })),
    );
  }

  private namePrecedents(name: string, own: SheetFile): Precedent[] {
    return this.file.names
      .filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
      .flatMap(({ formula }) => {
        const { sheet: title, address } = splitSheet(formula);
        const sheet = title === null ? own : this.sheetNamed(title);
        const area = parseArea(address);
        return sheet === undefined || area === null ? [] : [{ sheet, area }];
      });
  }

  private sheetNamed(title: string): SheetFile | undefined {
    return this.file.sheets.find((sheet) => sheet.name.toLowerCase() === title.toLowerCase());
  }

  /** The sheets whose cells the formulas read; all of them where that cannot be determined. */
  private sheetsFor(stale: readonly StaleFormula[]): SheetFile[] {
    const all = this.file.sheets.filter(({ kind }) => kind === "worksheet");
    if (stale.some((formula) => this.referencesOf(formula).readsUnnamed)) return all;
    const read = new Set(
      stale.flatMap((formula) => [formula.sheet, ...this.precedents(formula).map(({ sheet }) => sheet)]),
    );
    return all.filter((sheet) => read.has(sheet));
  }
}

/** Excel refuses a text that no cell can hold. */
function asInCell(value: GridValue): GridValue {
  return typeof value === "string" && value.length > LONGEST_TEXT ? { error: "#VALUE!" } : value;
}

/** Whole rows and columns are listed as far as the sheet is used. */
function cellsListed(sheet: SheetFile, area: Area): number {
  const isWhole = isWholeRows(area) || isWholeColumns(area);
  const used = isWhole ? sheet.usedArea(true) : area;
  const listed = used === null ? null : intersection(area, used);
  return listed === null ? 0 : areaHeight(listed) * areaWidth(listed);
}

/** Formulas that read no more than this take no time worth counting. */
const FEW_CELLS = 500_000;
const MAX_CELLS_LISTED = 4_000_000;
/** All formulas together that a file left to Excel may list so many: some seven seconds and 700 MB on a machine of 2024. */
const MAX_CELLS_AT_ONCE = 4_000_000;

function dirtyCellsOf(changed: Map<SheetFile, DirtyCells>, sheet: SheetFile): DirtyCells {
  const found = changed.get(sheet);
  if (found !== undefined) return found;
  const cells = new DirtyCells();
  changed.set(sheet, cells);
  return cells;
}

function joined(one: FormulaReferences, other: FormulaReferences): FormulaReferences {
  return {
    references: [...one.references, ...other.references],
    readsUnnamed: one.readsUnnamed || other.readsUnnamed,
  };
}

function readReferences(formula: string): FormulaReferences {
  try {
    return formulaReferences(formula);
  } catch {
    // A formula that the engine cannot read keeps the value that it has.
    return { references: [], readsUnnamed: false };
  }
}
