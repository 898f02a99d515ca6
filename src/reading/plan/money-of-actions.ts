import { currencyOfFormat, currencyWithin, moneyKindOf, scaleWithin } from "../../plan/language/money-words";
import { MONEY_KINDS, type MoneyAmount, type MoneyKind } from "../../plan/money";
import { withoutNoise } from "../../plan/number-noise";
import type { HeaderColumn } from "../header/header-column";
import type { PlanColumns } from "../header/plan-columns";
import type { SheetView } from "../sheet/sheet-view";
import { readValueCell } from "../values/value-cell";

/** A column of resources whose cells can hold amounts. */
interface MoneyColumn {
  readonly column: HeaderColumn;
  readonly kind: MoneyKind;
}

/** The columns of one table in which its actions have money. */
export class MoneyOfActions {
  private readonly columns: readonly MoneyColumn[];

  constructor(
    private readonly view: SheetView,
    columns: PlanColumns,
  ) {
    const found = columns.of("resources").flatMap((column): MoneyColumn[] => {
      const kind = moneyKindOf(column.header);
      return kind === null ? [] : [{ column, kind }];
    });
    this.columns = MONEY_KINDS.flatMap((kind) => countedOnce(found.filter((each) => each.kind === kind)));
  }

  /** What an action has in its rows: one amount of each kind and currency; [] where the plan has words alone. */
  of(rows: readonly number[]): readonly MoneyAmount[] {
    const amounts = new Map<string, MoneyAmount>();
    for (const { column, kind } of this.columns) {
      for (const row of new Set(rows)) {
        const found = this.amountAt(row, column);
        if (found === null) continue;
        const key = `${kind} ${found.currency ?? ""}`;
        const before = amounts.get(key);
        const amount = withoutNoise((before?.amount ?? 0) + found.amount);
        amounts.set(key, { ...(before ?? { ...found, kind }), amount });
      }
    }
    return [...amounts.values()];
  }

  private amountAt(row: number, { column, header }: HeaderColumn): Omit<MoneyAmount, "kind"> | null {
    // An amount merged over several actions is the first one's, so that it counts once.
    if (this.view.isCoveredFromAbove(row, column)) return null;
    const content = this.view.cell(row, column);
    const cell = this.view.reference(row, column);
    const { value } = content;
    const text = typeof value === "string" ? value : "";
    const said = currencyWithin(text) ?? currencyOfFormat(content.numberFormat) ?? currencyWithin(header);
    const [read, ...others] = readValueCell(
      text === "" ? content : { ...content, value: withoutCurrency(text) },
      cell,
    );
    if (read?.state !== "number" || others.length > 0 || read.percent || read.written === "date") return null;
    if (read.alternatives !== undefined) return null;
    return { amount: withoutNoise(read.number * scaleWithin(header)), currency: said, cell };
  }
}

/** Of years and their total the total counts; years or sources alone are added up. */
function countedOnce(columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const total = columns.find(({ column }) => column.sense.isOverall);
  if (total !== undefined) return [total];
  const undated = columns.filter(({ column }) => column.year === null && column.part === null);
  return undated.length > 0 && undated.length < columns.length ? undated.slice(0, 1) : columns;
}

/** "USD 12,000", "12 000 $": the number without the currency. */
function withoutCurrency(text: string): string {
  return text.replace(/(?:US)?[$€£฿៛₱₭₫₺₪]|\b[A-Z]{3,4}\b/gu, " ").trim();
}
