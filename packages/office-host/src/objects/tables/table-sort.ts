import { areaWidth } from "../../cells/addresses";
import { readSortKeys, sortCells, type SortKey } from "../../cells/sorting";
import { oneOf, optionalBoolean } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { filteredTable, hideAgain } from "../filters/filtered-cells";
import { bodyArea } from "./table-cells";
import { tableSortMembers } from "./table-members";

/** By what the rows of a table were sorted last. */
export class TableSort extends HostObject {
  readonly className = "TableSort";
  readonly members = tableSortMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
  ) {
    super();
  }

  get fields(): readonly SortKey[] {
    return this.held.sorting?.keys ?? [];
  }

  get matchCase(): boolean {
    return this.held.sorting?.matchCase ?? false;
  }

  readonly method = "PinYin";

  /** `method` says how Chinese is sorted, which makes no difference here. */
  apply(fields: unknown, matchCase?: unknown, method?: unknown): void {
    oneOf(method ?? "PinYin", ["PinYin", "StrokeCount"]);
    const keys = readSortKeys(fields, areaWidth(bodyArea(this.held)));
    this.held.sorting = { keys, matchCase: optionalBoolean(matchCase) };
    this.reapply();
  }

  reapply(): void {
    const { sorting, sheet } = this.held;
    if (sorting === null) return;
    sortCells(this.open, sheet, bodyArea(this.held), { ...sorting, rows: true });
    const filtered = filteredTable(this.open, this.held);
    if (filtered.columns().length > 0) hideAgain(this.open, filtered);
    this.open.tables.keepSorting(this.held);
  }

  /** Forgets by what was sorted; the rows stay where they are. */
  clear(): void {
    this.open.requireUnprotected(this.held.sheet);
    this.held.sorting = null;
    this.open.tables.keepSorting(this.held);
  }
}
