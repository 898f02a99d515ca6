import { optionalText } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { type Criteria, readCriteria, filterCriteria } from "./criteria";
import { filterMembers } from "./filter-members";
import { filterColumn, type FilteredCells } from "./filtered-cells";

/** What a column of a table is filtered by. */
export class Filter extends HostObject {
  readonly className = "Filter";
  readonly members = filterMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly cells: FilteredCells,
    private readonly column: number,
  ) {
    super();
  }

  get criteria(): Criteria {
    const found = this.cells.columns().find(({ column }) => column === this.column);
    return filterCriteria(found?.rule ?? null);
  }

  apply(criteria: unknown): void {
    filterColumn(this.open, this.cells, this.column, readCriteria(criteria));
  }

  applyBottomItemsFilter(count: unknown): void {
    this.apply({ filterOn: "BottomItems", criterion1: count });
  }

  applyBottomPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "BottomPercent", criterion1: percent });
  }

  applyTopItemsFilter(count: unknown): void {
    this.apply({ filterOn: "TopItems", criterion1: count });
  }

  applyTopPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "TopPercent", criterion1: percent });
  }

  applyCellColorFilter(color: unknown): void {
    this.apply({ filterOn: "CellColor", color });
  }

  applyFontColorFilter(color: unknown): void {
    this.apply({ filterOn: "FontColor", color });
  }

  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.apply({ filterOn: "Custom", criterion1, criterion2: optionalText(criterion2), operator });
  }

  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }

  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: "Values", values });
  }

  clear(): void {
    filterColumn(this.open, this.cells, this.column, null);
  }
}
