import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { dayOfSerial } from "./date-serial";

/** A format that shows a day and a month with a point between, and no year: "3.6". */
const DAY_AND_MONTH = /^(?:\[[^\]]*\])?(d{1,2}|m{1,2})\\?\.(d{1,2}|m{1,2})\\?\.?(?:;@)?$/i;
/** So many numbers that follow one another are no chance. */
const FEWEST = 3;
const MIN_FOLLOWING = 0.8;

type Steps = readonly [whole: number, part: number];

/**
 * Numbers such as "1.1", "1.2", "2.1" that a spreadsheet took for days of its own year when they were typed. They
 * show as they were typed, and follow one another down their column as no days do.
 */
export class NumbersTurnedDates {
  private readonly columns = new Map<number, boolean>();
  private readonly formats = new Map<string, "dayFirst" | "monthFirst" | null>();

  constructor(
    private readonly grid: Grid,
    private readonly value: (row: number, column: number) => GridValue,
  ) {}

  /** The number at a place of the grid's block; `null` where another thing stands there. */
  at(row: number, place: number): string | null {
    const steps = this.stepsAt(row, place);
    if (steps === null) return null;
    const known = this.columns.get(place) ?? this.followEachOther(place);
    this.columns.set(place, known);
    return known ? steps.join(".") : null;
  }

  private stepsAt(row: number, place: number): Steps | null {
    const order = this.orderOf(this.grid.numberFormats[row]?.[place] ?? "General");
    const value = order === null ? null : this.value(this.grid.firstRow + row, this.grid.firstColumn + place);
    const date = typeof value === "number" ? dayOfSerial(value) : null;
    if (date === null) return null;
    return order === "dayFirst" ? [date.day, date.month] : [date.month, date.day];
  }

  private orderOf(format: string): "dayFirst" | "monthFirst" | null {
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const [, first = "", second = ""] = DAY_AND_MONTH.exec(format) ?? [];
    const isBoth = first !== "" && /d/i.test(first) !== /d/i.test(second);
    const order = !isBoth ? null : /d/i.test(first) ? "dayFirst" : "monthFirst";
    this.formats.set(format, order);
    return order;
  }

  private followEachOther(place: number): boolean {
    let before: Steps | null = null;
    let [all, following] = [0, 0];
    for (let row = 0; row < this.grid.values.length; row++) {
      const steps = this.stepsAt(row, place);
      if (steps === null) continue;
      if (before !== null) {
        all++;
        if (isNext(before, steps)) following++;
      }
      before = steps;
    }
    return all + 1 >= FEWEST && following >= all * MIN_FOLLOWING;
  }
}

/** 1.3 after 1.2, and 2.1 after it. */
function isNext([whole, part]: Steps, [nextWhole, nextPart]: Steps): boolean {
  return nextWhole === whole ? nextPart === part + 1 : nextWhole === whole + 1 && nextPart === 1;
}
