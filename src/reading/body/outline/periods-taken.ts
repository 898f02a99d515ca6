import { dimensionNamed } from "../../../plan/language/breakdown-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../../header/header-column";
import { periodOfCell } from "../../header/time/row-periods";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";

/**
 * In a plan with a row for each period: which periods each indicator has a row of already. A second row of the same
 * period is another indicator's, and so is one of another place or party, whatever its text.
 */
export class PeriodsTaken {
  private readonly keys = new WeakMap<object, Set<string>>();
  private readonly firstRows = new WeakMap<object, number>();
  private readonly whose: readonly HeaderColumn[];
  private year = "";
  private current = { row: -1, key: "" };

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
  ) {
    this.whose = columns.all.filter(saysWhose);
  }

  /** Notes that something has a row of this row's period. */
  take(by: object, row: number): void {
    const keys = this.keys.get(by) ?? new Set<string>();
    keys.add(this.keyOf(row));
    this.keys.set(by, keys);
    if (!this.firstRows.has(by)) this.firstRows.set(by, row);
  }

  isTaken(by: object, row: number): boolean {
    return this.keys.get(by)?.has(this.keyOf(row)) === true;
  }

  /** Whether a row says that it is of another place or party than those of something. */
  isOfOthers(by: object, row: number): boolean {
    const first = this.firstRows.get(by);
    if (first === undefined) return false;
    return this.whose.some(({ column }) => {
      const [of, own] = [first, row].map((each) => foldText(this.view.seenText(each, column)));
      return of !== "" && own !== "" && of !== own;
    });
  }

  /** The row's period and kind in its own words; a year goes on until the next is named. */
  private keyOf(row: number): string {
    if (this.current.row === row) return this.current.key;
    const { periods, kinds } = this.columns;
    const texts = periods.map(({ column }) => this.view.seenText(row, column));
    const isYear = periods.map((column, place) => periodOfCell(texts[place] ?? "", column)?.year != null);
    this.year = texts.find((_, place) => isYear[place]) ?? this.year;
    const others = texts.filter((_, place) => isYear[place] !== true);
    const kind = kinds === null ? "" : this.view.text(row, kinds.column);
    const key = [this.year, ...others, kind].map(foldText).join("|");
    this.current = { row, key };
    return key;
  }
}

/** Whether a column says where a row's values are from, who has them, or of what kind they are: in few texts for many rows. */
function saysWhose({ header, meaning, datesRows, content }: HeaderColumn): boolean {
  const isNamed =
    meaning === "responsibleAgencies" ||
    meaning === "implementingPartners" ||
    dimensionNamed(header) === "place";
  const isLeft = meaning === "ignored" || meaning === "remarks";
  const { distinct, numbers, longTexts } = content;
  return isNamed || (isLeft && datesRows !== true && distinct < FEW && numbers === 0 && longTexts === 0);
}

/** Of so many cells one is of another kind: names of places and of people, and not remarks. */
const FEW = 1 / 4;
