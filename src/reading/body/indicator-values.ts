import { datedMeaning, kindOfMeaning, spanOfMeaning } from "../../plan/column-meaning";
import { periodKey, periodOfKey, spanOf, type Period, type PeriodKey } from "../../plan/period";
import { NO_VALUES, type PeriodValues } from "../../plan/period-values";
import type { Doubt, Indicator, PartyActual, PlanColumn, StatedPercent } from "../../plan/plan";
import { numberWithoutCell, type Value } from "../../plan/value";
import { asPercentage } from "../../plan/fraction-of-value";
import { withFractionCells } from "../values/fraction-in-cells";
import { partsByYear } from "../values/dated-parts";
import { periodOfColumn, type HeaderColumn } from "../header/header-column";
import type { BreakdownDimension } from "../../plan/breakdown";
import { dimensionOf } from "../../plan/language/breakdown-words";
import { namesOthers } from "../header/part-names";
import type { PartColumn } from "../header/part-columns";
import { doubtsOfBlankWhole, wholeOf, type PartCell } from "./breakdowns/parts-of-values";
import { rowsOfOwnValue } from "./labelled-values";
import { doubtOfMerged, mergedOverPeriods, periodTogether, type MergedValue } from "./merged-values";
import { withoutNoise } from "../../plan/number-noise";
import type { NumberHabit } from "../values/written-digits";
import type { Area } from "@plan-of-action/xlsx/grid";
import type { IndicatorBlock } from "./action-draft";
import type { ValueCell } from "./torn-values";
import type { PlanColumns } from "../header/plan-columns";
import { kindNamed, type RowKind } from "../header/row-kinds";
import { periodsOfRows } from "../header/time/row-periods";
import type { SheetView } from "../sheet/sheet-view";
import { blankValue, readValueCell, readValueText } from "../values/value-cell";

/** The cells of one table in which baselines, targets and actuals stand. */
export class IndicatorValues {
  private readonly plainColumns = new Map<HeaderColumn, PlanColumn>();

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    readonly habit: NumberHabit,
    /** That which the plan's first year is, where it counts them: "YR1". */
    private readonly firstYear: number | null,
  ) {
    for (const column of columns.all) this.plainColumns.set(column, plainColumn(column));
  }

  /** The value cells of an indicator's rows, in the order of their columns. */
  cellsOf(block: IndicatorBlock): readonly ValueCell[] {
    const { values, periods, kinds } = this.columns;
    if (periods.length > 0 || kinds !== null) return this.cellsByRow(block);
    const together: ValueCell[] = [];
    const cells = values.flatMap((column) => {
      if (column.parties !== undefined) return this.cellsOfParties(column, block.rows);
      const merged = this.mergedValue(column, block);
      const hasParts = block.group !== undefined || column.breakdown !== undefined;
      if (merged === null && hasParts) return [this.cellOfWhole(column, block)];
      if (merged === null) return this.cellsOfColumn(column, block);
      if (merged.isOfEach) return [this.cellOfMerged(merged, column)];
      const period = column === merged.columns.at(-1) ? periodTogether(merged, values) : null;
      if (period !== null) together.push(this.cellOfMerged(merged, column, period));
      return [];
    });
    // What a column of its own says of the whole comes before.
    return [...cells, ...together];
  }

  /** The numbers of a block's row that stand for several periods together, and parts without a whole. */
  doubtsOf(block: IndicatorBlock): readonly Doubt[] {
    const { values, periods, kinds } = this.columns;
    if (periods.length > 0 || kinds !== null) return [];
    const ofParts = values.flatMap((column) =>
      block.group === undefined && column.breakdown === undefined
        ? []
        : doubtsOfBlankWhole(this.cellOfWhole(column, block), this.partsIn(column, block)),
    );
    return [...ofParts, ...this.doubtsOfMerged(block), ...this.doubtsOfMergedRows(block)];
  }

  private doubtsOfMerged(block: IndicatorBlock): readonly Doubt[] {
    const { values } = this.columns;
    if (this.view.grid.merges.length === 0) return [];
    return values.flatMap((column) => {
      const merged = this.mergedValue(column, block);
      const isFirst = merged?.columns[0] === column;
      if (merged === null || merged.isOfEach || !isFirst) return [];
      return [doubtOfMerged(this.view, merged, periodTogether(merged, values))];
    });
  }

  /** The percentages that the block's rows state, one a column; where its rows have a period or kind each, none. */
  percentsOf({ rows }: IndicatorBlock): readonly Omit<StatedPercent, "indicator">[] {
    const { periods, kinds } = this.columns;
    if (periods.length > 0 || kinds !== null) return [];
    return this.columns.of("percentMet").flatMap((column) => {
      const { column: plain, values } = this.cellOfRows(column, rows);
      const [value, ...others] = values;
      return value === undefined || value.state === "blank" || others.length > 0
        ? []
        : [{ column: plain, value }];
    });
  }

  private mergedValue(column: HeaderColumn, { rows: [row] }: IndicatorBlock): MergedValue | null {
    return row === undefined ? null : mergedOverPeriods(this.view, this.columns.values, row, column);
  }

  private cellOfMerged({ area }: MergedValue, column: HeaderColumn, period?: Dated): ValueCell {
    const { firstRow: row, firstColumn } = area;
    const cell = this.view.reference(row, firstColumn);
    const content = this.view.cell(row, firstColumn);
    return {
      column: { ...(this.plainColumns.get(column) ?? plainColumn(column)), ...period },
      cell,
      cellText: typeof content.value === "string" ? content.value : "",
      values: readValueCell(content, cell, this.habit),
    };
  }

  /** The cells with parts of an indicator's values, in rows or columns of their own. */
  partsOf(block: IndicatorBlock): readonly PartCell[] {
    const { values, periods: dating, kinds } = this.columns;
    if (dating.length > 0 || kinds !== null) return this.partsByRow(block);
    return values.flatMap((column) => (column.parties === undefined ? this.partsIn(column, block) : []));
  }

  /** Where each row has its own period or kind, that is the one of the parts in it. */
  private partsByRow({ rows, ...block }: IndicatorBlock): readonly PartCell[] {
    const periods = periodsOfRows(this.view, rows, this.columns);
    return rows.flatMap((row, place) =>
      this.columns.values.flatMap((column) => {
        const kind = this.kindOfRow(row);
        if (kind === "percentMet" || kind === "verification") return [];
        const dated = ofKind(meaningInRow(column, periods[place] ?? null), kind);
        return this.partsIn(column, { ...block, rows: [row] }).map((part) => ({
          ...part,
          cell: { ...part.cell, column: { ...part.cell.column, ...dated } },
        }));
      }),
    );
  }

  private partsIn(column: HeaderColumn, { rows, group }: IndicatorBlock): readonly PartCell[] {
    const inRows = (group?.parts ?? []).map(({ rows: ofPart, label, header }) => ({
      dimension: dimensionOf(label, header),
      category: label,
      cell: this.cellOfRows(column, ofPart),
    }));
    const plain = this.plainColumns.get(column) ?? plainColumn(column);
    const beside = (column.breakdown?.parts ?? []).map((part, place, all) => ({
      dimension: dimensionBeside(all, place),
      category: part.label,
      cell: { ...this.cellOfRows({ ...column, column: part.column }, rows), column: plain },
    }));
    return [...inRows, ...beside];
  }

  /**
   * Where each row has its own period or kind, that is the one of the values in it. Two rows of one kind and period,
   * such as those of women and of men, have their values together.
   */
  private cellsByRow({ rows }: IndicatorBlock): readonly ValueCell[] {
    const periods = periodsOfRows(this.view, rows, this.columns);
    const found = new Map<string, ValueCell>();
    for (const [place, row] of rows.entries()) {
      for (const cell of this.cellsOfRow(row, periods[place] ?? null, place === 0)) {
        const { column, meaning, period } = cell.column;
        // What is of no period is given once or in each row again.
        const key = `${column} ${meaning} ${period ?? `in row ${row}`}`;
        const before = found.get(key);
        found.set(key, before === undefined ? cell : withValuesOf(before, cell));
      }
    }
    return [...found.values()];
  }

  private cellsOfRow(row: number, period: Period | null, isFirst: boolean): readonly ValueCell[] {
    const kind = this.kindOfRow(row);
    if (kind === "percentMet" || kind === "verification") return [];
    return this.columns.values.flatMap((column): ValueCell[] => {
      const cell =
        column.breakdown === undefined
          ? this.cellOfRows(column, [row])
          : this.cellOfWhole(column, {
              rows: [row],
              cell: this.view.reference(row, 0),
              text: null,
              lines: 1,
            });
      const dated = ofKind(meaningInRow(column, period), kind);
      // What is not of the row's period, such as a baseline, is given in one row or in each.
      const isOfRow = dated.period !== null || (column.isDatedByRow !== true && isFirst);
      return isBlank(cell) && !isOfRow ? [] : [{ ...cell, column: { ...cell.column, ...dated } }];
    });
  }

  private kindOfRow(row: number): RowKind {
    const { kinds } = this.columns;
    return kinds === null ? "target" : (kindNamed(this.view.text(row, kinds.column)) ?? "target");
  }

  /** What the cell of the whole says, else what its parts make together. */
  private cellOfWhole(column: HeaderColumn, block: IndicatorBlock): ValueCell {
    const { rows, group } = block;
    const isSum = column.breakdown?.isSum === true;
    const hasNone = isSum || group?.whole === null;
    const whole = hasNone ? this.blankOf(column, rows) : this.cellOfParties(column, rows);
    // A sum of columns is doubted once, at their header.
    return wholeOf(whole, this.partsIn(column, block), isSum ? "header" : "cell");
  }

  private blankOf(column: HeaderColumn, [row = 0]: readonly number[]): ValueCell {
    const cell = this.view.reference(row, column.column);
    const plain = this.plainColumns.get(column) ?? plainColumn(column);
    return { column: plain, cell, cellText: "", values: [blankValue(cell)] };
  }

  /** The value cell of a column; one for each year where the cell itself names years. */
  private cellsOfColumn(column: HeaderColumn, { rows }: IndicatorBlock): readonly ValueCell[] {
    const whole = this.cellOfParties(column, rows);
    const annual = ANNUAL_OF[column.meaning];
    const parts = annual === undefined ? null : partsByYear(whole.cellText, this.firstYear);
    if (annual === undefined || parts === null) return [whole];
    const { cell, cellText } = whole;
    return parts.map(({ year, text }) => ({
      column:
        year === null ? whole.column : { ...whole.column, meaning: annual, period: periodKey({ year }) },
      cell,
      cellText,
      // A part of the cell's text: a number in place of all of it would lose the year.
      values: [readValueText(text, cell, { written: "line", formula: null }, this.habit)],
    }));
  }

  /** The cells of a column and of those beside it, one for each party. */
  private cellsOfParties(column: HeaderColumn, rows: readonly number[]): readonly ValueCell[] {
    const { meaning } = column;
    const period = periodOfColumn(column);
    return (column.parties ?? []).flatMap(({ party, column: place }) => {
      const own = this.columns.all.find((other) => other.column === place);
      if (own === undefined) return [];
      const cell = this.cellOfRows(own, rows);
      return [{ ...cell, column: { ...cell.column, meaning, period, party } }];
    });
  }

  /** The value of a column, with those of the other parties added where it has such parts. */
  private cellOfParties(column: HeaderColumn, rows: readonly number[]): ValueCell {
    const own = this.cellOfMergedRows(column, rows) ?? this.cellOfRows(column, rows);
    if (column.parts === undefined) return own;
    const others = this.columns.all.filter(({ column: place }) => column.parts?.includes(place) === true);
    if (others.length === 0) return own;
    const values = [own, ...others.map((other) => this.cellOfRows(other, rows))].flatMap(
      (cell) => cell.values,
    );
    const ofParties = [column, ...others]
      .flatMap(({ sense }, place) => {
        const raw = values[place]?.raw ?? "";
        return raw === "" ? [] : [`${sense.path.levels.at(-1) ?? ""} ${raw}`.trim()];
      })
      .join(" · ");
    const numbers = values.flatMap((value) => (value.state === "number" && !value.percent ? [value] : []));
    const [first] = numbers;
    const isNumber = values.every(({ state }) => state === "number" || state === "blank");
    if (first === undefined || !isNumber || values.length !== others.length + 1) return own;
    const number = withoutNoise(numbers.reduce((sum, value) => sum + value.number, 0));
    const raw = numbers.map((value) => value.raw).join(" + ");
    const { cell, percent } = first;
    const alternatives = numbers.flatMap((value) => value.alternatives ?? []);
    const sum = { ...numberWithoutCell(cell, number, { raw, percent }), ofParties };
    return { ...own, cellText: "", values: [alternatives.length === 0 ? sum : { ...sum, alternatives }] };
  }

  /** A value that is merged over the rows of several indicators is each one's; `null` where the first row has its own. */
  private cellOfMergedRows(column: HeaderColumn, rows: readonly number[]): ValueCell | null {
    const area = this.mergedFromAbove(column, rows);
    return area === null ? null : this.cellOfRows(column, [area.firstRow]);
  }

  private mergedFromAbove({ column }: HeaderColumn, [row]: readonly number[]): Area | null {
    if (row === undefined || !this.view.isCoveredFromAbove(row, column)) return null;
    const area = this.view.merge(row, column);
    return area?.firstColumn === column ? area : null;
  }

  /** The values of a block that stand merged over the rows of others too. */
  private doubtsOfMergedRows({ rows, group }: IndicatorBlock): readonly Doubt[] {
    if (this.view.grid.merges.length === 0 || group !== undefined) return [];
    return this.columns.values.flatMap((column) => {
      const area = this.mergedFromAbove(column, rows);
      if (area === null || this.view.text(area.firstRow, column.column) === "") return [];
      const cell = this.view.reference(area.firstRow, column.column);
      const text = this.view.text(area.firstRow, column.column);
      return [{ cell, text, taken: EACH_OF_MERGED, alternatives: [TOGETHER_OF_MERGED] }];
    });
  }

  private cellOfRows(column: HeaderColumn, allRows: readonly number[]): ValueCell {
    const rows = rowsOfOwnValue(this.view, allRows, column.column, this.columns.values);
    const [firstRow = 0] = rows;
    const values =
      rows.length === 1 ? this.valuesOf(column, firstRow) : rows.flatMap((row) => this.valuesOf(column, row));
    const cell = this.view.reference(firstRow, column.column);
    const plain = this.plainColumns.get(column) ?? plainColumn(column);
    const value = this.view.value(firstRow, column.column);
    return {
      column: plain,
      cell,
      cellText: typeof value === "string" ? value : "",
      values: values.length > 0 ? values : [blankValue(cell)],
    };
  }

  /** The values of a column in a row, with what its percentages are of where columns next to it say so. */
  private valuesOf(column: HeaderColumn, row: number): readonly Value[] {
    const { fraction } = column;
    if (fraction === undefined) return this.valuesAt(row, column.column);
    const [numerator, denominator] = [fraction.numerator, fraction.denominator].map((place) =>
      this.singleAt(row, place),
    );
    const own = fraction.isSum ? [] : this.valuesAt(row, column.column);
    if (numerator === undefined || denominator === undefined || own.length > 1) return own;
    const value = own[0] ?? blankValue(this.view.reference(row, column.column));
    return [asPercentage(withFractionCells(value, { numerator, denominator }))];
  }

  private singleAt(row: number, column: number): Value {
    const [value, ...others] = this.valuesAt(row, column);
    return value === undefined || others.length > 0 ? blankValue(this.view.reference(row, column)) : value;
  }

  private valuesAt(row: number, column: number): readonly Value[] {
    if (this.view.isCoveredFromAbove(row, column)) return [];
    return readValueCell(this.view.cell(row, column), this.view.reference(row, column), this.habit);
  }
}

/** What a value merged over rows is taken for, and what else it can be. */
const EACH_OF_MERGED = "the value of each of its rows";
const TOGETHER_OF_MERGED = "the value of its rows together";

function isBlank({ values }: ValueCell): boolean {
  return values.every(({ state }) => state === "blank");
}

function withValuesOf(cell: ValueCell, other: ValueCell): ValueCell {
  if (isBlank(other)) return cell;
  return isBlank(cell) ? other : { ...cell, values: [...cell.values, ...other.values] };
}

/** A column without what only the reading needs. */
export function plainColumn(headerColumn: HeaderColumn): PlanColumn {
  const { column, meaning, header, headerCell, hidden, isYearUnclear } = headerColumn;
  const plain = { column, meaning, header, headerCell, period: periodOfColumn(headerColumn), hidden };
  return isYearUnclear === true ? { ...plain, isYearUnclear } : plain;
}

type ValuesByMeaning = Pick<
  Indicator,
  "baseline" | "overallTarget" | "targets" | "actuals" | "partyActuals" | "undatedActual"
>;

/** The values of one indicator, one for each of its cells, by what their columns hold. */
export function valuesByMeaning(cells: readonly ValueCell[], values: readonly Value[]): ValuesByMeaning {
  let baseline: Value | null = null;
  let overallTarget: Value | null = null;
  const targets = new Map<PeriodKey, Value>();
  const actuals = new Map<PeriodKey, Value>();
  const partyActuals: PartyActual[] = [];
  let undatedActual: Value | null = null;
  for (const [place, { column }] of cells.entries()) {
    const value = values[place];
    if (value === undefined) continue;
    const { meaning, period, party } = column;
    if (party !== undefined && period !== null) {
      partyActuals.push({ party, period: periodOfKey(period), value });
    } else if (meaning === "baseline") baseline = filledOf(baseline, value);
    else if (meaning === "overallTarget") overallTarget = filledOf(overallTarget, value);
    else if (meaning === "overallActual") undatedActual = filledOf(undatedActual, value);
    else if (period === null) continue;
    else if (kindOfMeaning(meaning) === "target") targets.set(period, value);
    else if (kindOfMeaning(meaning) === "actual") actuals.set(period, value);
  }
  return {
    baseline,
    overallTarget,
    targets: orNone(targets),
    actuals: orNone(actuals),
    ...(undatedActual === null ? {} : { undatedActual }),
    ...(partyActuals.length === 0 ? {} : { partyActuals }),
  };
}

/** Most plans have no actuals: one empty map is kept for all their indicators. */
function orNone(values: PeriodValues): PeriodValues {
  return values.size === 0 ? NO_VALUES : values;
}

function filledOf(before: Value | null, value: Value): Value {
  return before === null || before.state === "blank" ? value : before;
}

type Dated = Pick<PlanColumn, "meaning" | "period">;

/** What the values of a column mean in a row of a period. */
function meaningInRow(column: HeaderColumn, period: Period | null): Dated {
  const { meaning, isDatedByRow = false } = column;
  if (!isDatedByRow || period === null) return { meaning, period: periodOfColumn(column) };
  const kind = meaning === "overallTarget" ? "target" : "actual";
  return { meaning: datedMeaning(kind, spanOf(period)), period: periodKey(period) };
}

/** In a row of actuals what a column of targets holds are actuals. */
function ofKind(dated: Dated, kind: RowKind): Dated {
  const { meaning } = dated;
  if (kind !== "actual" || kindOfMeaning(meaning) !== "target") return dated;
  const span = spanOfMeaning(meaning);
  return { ...dated, meaning: span === null ? "overallActual" : datedMeaning("actual", span) };
}

const ANNUAL_OF: Partial<Record<PlanColumn["meaning"], PlanColumn["meaning"]>> = {
  overallTarget: "annualTarget",
  overallActual: "annualActual",
};

/** The dimension of a part in a column: that of its own name; "Other" is of the breakdown of those left of it. */
function dimensionBeside(parts: readonly PartColumn[], place: number): BreakdownDimension {
  const label = parts[place]?.label ?? "";
  return place > 0 && namesOthers(label) ? dimensionBeside(parts, place - 1) : dimensionOf(label, null);
}
