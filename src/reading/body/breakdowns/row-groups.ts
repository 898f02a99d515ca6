import { dimensionNamed, saysBreakdown } from "../../../plan/language/breakdown-words";
import { mentionsPerCent } from "../../../plan/language/numbers/per-cent";
import { phrases } from "../../../plan/language/phrases";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../../header/header-column";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { readValueCell } from "../../values/value-cell";
import type { BodyRow } from "../body-rows";
import { indicatorLines, beginsIndicator } from "../indicator-lines";
import { canNamePart, isOfWhole, nameOfPart, namesPart } from "../../header/part-names";
import { hasValuesIn } from "../rows/values-in-row";
import { columnsOfParts } from "../rules/parts";
import { partAdded, type AddedPart } from "./part-added";
import { partSections } from "./part-sections";
import type { RowGroup, RowOfParts } from "./row-group";

/**
 * The groups of rows that tell one indicator's values apart: the indicator repeated, merged or blank beside a column
 * that names the part, or the parts' names below its own. Rows that merely repeat an indicator for each place, without a
 * row for all of them, are indicators of their own and in no group.
 */
export function rowGroups(
  view: SheetView,
  columns: PlanColumns,
  rows: readonly BodyRow[],
): ReadonlyMap<number, RowOfParts> {
  const told = new Map<number, RowOfParts>();
  if (columns.periods.length > 0 || columns.kinds !== null || isEachRowAnEntry(view)) return told;
  const sections = partSections(view, columns, rows);
  const ofSections = new Set(sections.groups.flatMap(({ rows: [, ...parts] }) => parts));
  const isElsewhere = ({ row }: BodyRow): boolean => ofSections.has(row) || sections.others.has(row);
  const finder = new GroupFinder(
    view,
    columns,
    rows.map((row) => (isElsewhere(row) ? asNote(row) : row)),
  );
  for (let place = 0; place < rows.length;) {
    const group = finder.groupAt(place);
    if (group !== null) addGroup(told, group);
    const last = group?.rows.at(-1);
    place = last === undefined ? place + 1 : rows.findIndex(({ row }) => row === last) + 1;
  }
  for (const [row, is] of sections.others) told.set(row, is);
  for (const group of sections.groups) addGroup(told, group);
  return told;
}

/** A row of a section is none of the groups around it. */
function asNote({ row, hasValues }: BodyRow): BodyRow {
  return { row, kind: "note", cells: [], hasValues };
}

/** Adds a group to those that are known, with what is known of its indicator. */
function addGroup(told: Map<number, RowOfParts>, group: RowGroup): void {
  const known = told.get(group.rows[0] ?? -1);
  const all =
    known?.is !== "ofGroup"
      ? group
      : {
          ...known.group,
          rows: [...known.group.rows, ...group.rows.slice(1)],
          parts: [...known.group.parts, ...group.parts],
          isUnsure: known.group.isUnsure || group.isUnsure,
        };
  for (const row of all.rows) told.set(row, { is: "ofGroup", group: all });
}

function isEachRowAnEntry({ said }: SheetView): boolean {
  return said?.answers.some((answer) => answer.says === "rows" && answer.are.includes("each")) === true;
}

class GroupFinder {
  private readonly labels: readonly HeaderColumn[];
  private readonly own: HeaderColumn | null;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    private readonly rows: readonly BodyRow[],
  ) {
    this.labels = columnsOfParts(columns);
    this.own = columns.indicator ?? columns.action;
  }

  groupAt(place: number): RowGroup | null {
    const first = this.rows[place];
    if (first === undefined || this.own === null || !isOfValues(first)) return null;
    const text = this.view.text(first.row, this.own.column);
    if (text === "" || namesPart(text) || indicatorLines(text).lines.length > 1) return null;
    return this.repeatedAt(place) ?? this.namedBelow(place);
  }

  /** The indicator in several rows, with a column that says which part each one has. */
  private repeatedAt(place: number): RowGroup | null {
    if (this.labels.length === 0) return null;
    const all = this.rowsOfOneIndicator(place);
    for (let count = all.length; count > 1; count = this.lengthOfOnePlace(all, count - 1)) {
      const group = this.byLabels(all.slice(0, count));
      if (group !== null) return group;
      if (count === this.lengthOfOnePlace(all, count)) break;
    }
    return null;
  }

  /** How many of the rows have the same place beside them, where a column names the place of each. */
  private lengthOfOnePlace(rows: readonly number[], most: number): number {
    const [first = 0] = rows;
    const places = this.labels.filter(({ header }) => dimensionNamed(header) === "place");
    let count = 1;
    while (
      count < most &&
      places.every(
        ({ column }) =>
          foldText(this.view.text(rows[count] ?? first, column)) === foldText(this.view.text(first, column)),
      )
    )
      count++;
    return count;
  }

  private rowsOfOneIndicator(place: number): readonly number[] {
    const first = this.rows[place]?.row ?? 0;
    const found = [first];
    for (const row of this.rows.slice(place + 1)) {
      if (row.kind === "blank") continue;
      if (!isOfValues(row) || !this.repeats(row.row, first)) break;
      found.push(row.row);
    }
    return found;
  }

  /** Whether a row says the same indicator, of the same action, once more. */
  private repeats(row: number, first: number): boolean {
    const { objective, number, action, indicator } = this.columns;
    const [own, ...others] = [indicator ?? action, indicator === null ? null : action, number, objective];
    if (own == null) return false;
    const isAlike = ({ column }: HeaderColumn): boolean => {
      const text = this.view.text(row, column);
      return text === "" || foldText(text) === foldText(this.view.text(first, column));
    };
    if (!others.every((column) => column === null || isAlike(column)) || !isAlike(own)) return false;
    const isSaid = this.view.text(row, own.column) !== "" || this.view.isCoveredFromAbove(row, own.column);
    // A blank indicator is another one's without a name, unless its row says that it is a part.
    return isSaid || this.labels.some(({ column }) => namesPart(this.view.text(row, column)));
  }

  private byLabels(rows: readonly number[]): RowGroup | null {
    const telling = this.labels.filter((column) => this.tells(column, rows));
    const [column] = telling;
    if (column === undefined) return null;
    const labelled = rows.map((row) => {
      const texts = telling.map(({ column: place }) => onOneLine(this.view.text(row, place)));
      const parts = texts.filter((text) => text !== "" && !namesAll(text));
      return {
        row,
        isTotal: texts.some(namesAll),
        isKnown: parts.length > 0 && parts.every(namesPart),
        label: parts.join(", "),
      };
    });
    const all = this.rowForAll(labelled);
    const parts = labelled.filter((each) => each !== all && each.label !== "");
    const [whole = null, ...totals] = labelled.filter((each) => !parts.includes(each));
    const isDistinct = new Set(parts.map(({ label }) => label.toLowerCase())).size === parts.length;
    if (parts.length === 0 || !isDistinct || (totals.length > 0 && !totals.every(({ isTotal }) => isTotal)))
      return null;
    const known = parts.filter(({ isKnown }) => isKnown).length;
    const group: RowGroup = {
      rows,
      whole: whole?.row ?? null,
      parts: parts.map(({ row, label }) => ({
        rows: [row],
        column: column.column,
        label,
        header: column.header,
      })),
      totals: totals.map(({ row }) => row),
      isUnsure: false,
    };
    // Without a row for all, rows are parts only if each of them says so: places are indicators of their own.
    if (whole === null) return parts.length > 1 && known === parts.length ? group : null;
    if (known * 2 >= parts.length) return group;
    const sums = this.sumsOf(
      whole.row,
      parts.map(({ row }) => row),
    );
    if (whole.isTotal) return { ...group, isUnsure: sums !== "fit" };
    return sums === "fit" ? { ...group, isUnsure: !saysBreakdown(column.header) } : null;
  }

  /** The row whose numbers are those of all others together, whatever it is called ("T", "Both"), where these name parts. */
  private rowForAll<Row extends Labelled>(rows: readonly Row[]): Row | null {
    const unknown = rows.filter(({ isKnown }) => !isKnown);
    const [only] = unknown;
    if (only === undefined || unknown.length > 1 || only.label === "" || rows.length <= MIN_PARTS)
      return null;
    const others = rows.flatMap(({ row }) => (row === only.row ? [] : row));
    return this.sumsOf(only.row, others) === "fit" ? only : null;
  }

  /** Whether a column has a part's name, or that of all, in some of the rows and another text in each. */
  private tells({ column, header }: HeaderColumn, rows: readonly number[]): boolean {
    const texts = rows.map((row) => this.view.text(row, column));
    if (
      !texts.every((text) => text === "" || canNamePart(text)) ||
      new Set(texts.map((text) => text.toLowerCase())).size < 2
    )
      return false;
    const names = texts.filter((text) => namesPart(text)).length;
    const isSaid = saysBreakdown(header) && texts.some((text) => text !== "" && !saysNoneOf(text));
    return names > 0 || texts.some(namesAll) || isSaid;
  }

  /** The parts' names in the rows below the indicator's own: "of which women", "- Male", places that add up. */
  private namedBelow(place: number): RowGroup | null {
    const { own } = this;
    const first = this.rows[place];
    if (own === null || first === undefined) return null;
    const named = this.named(place, first.row);
    const parts = named.length > 0 ? named : this.addedUp(first.row, place);
    if (parts.length === 0 || !parts.some(({ hasValues }) => hasValues)) return null;
    const last = parts.at(-1)?.row ?? first.row;
    const hasWhole = first.hasValues;
    const total = hasWhole ? null : this.totalBelow(last);
    if (!hasWhole && total === null && parts.length < 2) return null;
    const rows = [first.row, ...parts.map(({ row }) => row), ...(total === null ? [] : [total])];
    return {
      rows,
      whole: hasWhole ? first.row : total,
      parts: parts.map(({ row }) => ({
        rows: [row],
        column: own.column,
        label: this.partNamed(row, first.row)?.name ?? nameOfPart(this.view.text(row, own.column)),
        header: null,
      })),
      totals: [],
      isUnsure: named.length === 0,
    };
  }

  /** The rows below that name parts; of names that no language knows there must be two, as of "; North", "; South". */
  private named(place: number, first: number): readonly BodyRow[] {
    const rows = [...this.rowsBelow(place, ({ row }) => this.partNamed(row, first) !== null)];
    const isKnown = rows.some(({ row }) => this.partNamed(row, first)?.isKnown === true);
    return isKnown || rows.length >= MIN_PARTS ? rows : [];
  }

  /** The part that a row names below an indicator: by itself, or with the indicator's own words; `null` for none. */
  private partNamed(row: number, first: number): AddedPart | null {
    if (this.own === null) return null;
    const { column } = this.own;
    const text = this.view.text(row, column);
    if (namesPart(text)) return { name: nameOfPart(text), isKnown: true };
    return partAdded(this.view.text(first, column), text);
  }

  /** Whether a row has a text of its own below the same action and number, and is measured in the same. */
  private canBeBelow({ kind, row, hasValues }: BodyRow, first: number): boolean {
    if (kind !== "data" && kind !== "part") return false;
    const { own } = this;
    const { objective, number, action, indicator } = this.columns;
    const text = own === null ? "" : this.view.text(row, own.column);
    if (text === "" || (kind === "data" && !hasValues)) return false;
    const isAlike = ({ column }: HeaderColumn): boolean => {
      const beside = this.view.text(row, column);
      return beside === "" || foldText(beside) === foldText(this.view.text(first, column));
    };
    if (number !== null && !isAlike(number) && !this.goesOn(number.column, row, first)) return false;
    if (!this.columns.of("unit").every((unit) => isAlike(unit) || this.isCountedAs(unit.column, row, first)))
      return false;
    return [objective, indicator === null ? null : action].every(
      (column) => column === null || isAlike(column),
    );
  }

  /** Whether the number of a row is below that of the first: "1.2.F" below "1.2". */
  private goesOn(column: number, row: number, first: number): boolean {
    const own = onOneLine(this.view.text(first, column));
    const code = onOneLine(this.view.text(row, column));
    return own !== "" && code.startsWith(own) && /^(?:[.\-_/]|\p{L})/u.test(code.slice(own.length));
  }

  /** "Of which women | Women" below "Persons": both are counts, and the unit of the part names its group. */
  private isCountedAs(column: number, row: number, first: number): boolean {
    const units = [first, row].map((each) => this.view.text(each, column));
    const own = this.own === null ? "" : this.view.text(row, this.own.column);
    return isOfWhole(own) && !units.some(mentionsPerCent);
  }

  /** The rows right below a place that can be of its indicator, as far as each of them is as is asked. */
  private *rowsBelow(place: number, is: (row: BodyRow) => boolean): Iterable<BodyRow> {
    const first = this.rows[place]?.row ?? 0;
    let isBegun = false;
    for (let at = place + 1; at < this.rows.length; at++) {
      const row = this.rows[at];
      if (row?.kind === "blank" && !isBegun) continue;
      if (row === undefined || row.kind === "blank" || !this.canBeBelow(row, first) || !is(row)) return;
      isBegun = true;
      yield row;
    }
  }

  /** Short names whose numbers make up those of the row above them, in every column: as many of them as do. */
  private addedUp(first: number, place: number): readonly BodyRow[] {
    const wholes = this.columns.values.flatMap(({ column }) => {
      const all = this.numberIn(first, column);
      return all === null ? [] : { column, all, sum: 0 };
    });
    const least = wholes.length < 2 ? MIN_OF_ONE : MIN_PARTS;
    const parts: BodyRow[] = [];
    let [open, count] = [wholes, 0];
    for (const row of this.rowsBelow(place, (each) => this.isShortName(each))) {
      parts.push(row);
      open = open.flatMap(({ column, all, sum }) => {
        const number = this.numberIn(row.row, column);
        return number === null ? [] : { column, all, sum: sum + number };
      });
      // Parts have the sign of their whole: what is more than it by now stays so.
      if (
        open.length === 0 ||
        open.some(({ all, sum }) => Math.abs(sum) > Math.abs(all) && !isEqual(sum, all))
      )
        break;
      const doFit = open.every(({ all, sum }) => isEqual(sum, all)) && open.some(({ all }) => all !== 0);
      if (doFit && parts.length >= least) count = parts.length;
    }
    return parts.slice(0, count);
  }

  private isShortName({ row }: BodyRow): boolean {
    const text = this.own === null ? "" : this.view.text(row, this.own.column);
    return canNamePart(text) && (BULLET.test(text) || !beginsIndicator(text));
  }

  /** The row of totals right below parts whose whole has no values of its own. */
  private totalBelow(last: number): number | null {
    const next = this.rows.find(({ row, kind }) => row > last && kind !== "blank");
    if (next === undefined || this.own === null || !hasValuesIn(this.view, next.row, this.columns))
      return null;
    return namesAll(this.view.text(next.row, this.own.column)) ? next.row : null;
  }

  /** Whether the parts' numbers make up the whole's wherever both stand. */
  private sumsOf(whole: number, parts: readonly number[]): "fit" | "differ" | "unknown" {
    let told: "fit" | "unknown" = "unknown";
    for (const { column } of this.columns.values) {
      const all = this.numberIn(whole, column);
      const numbers = parts.map((row) => this.numberIn(row, column));
      if (all === null || numbers.includes(null)) continue;
      const sum = numbers.reduce<number>((made, number) => made + (number ?? 0), 0);
      if (!isEqual(sum, all)) return "differ";
      if (all !== 0) told = "fit";
    }
    return told;
  }

  private numberIn(row: number, column: number): number | null {
    const [value, ...others] = readValueCell(this.view.cell(row, column), this.view.reference(row, column));
    return value?.state === "number" && others.length === 0 ? value.number : null;
  }
}

interface Labelled {
  readonly row: number;
  readonly label: string;
  /** Whether its label is known to name a part. */
  readonly isKnown: boolean;
}

const MIN_PARTS = 2;

/** Two numbers make up a third by chance; three seldom do. */
const MIN_OF_ONE = 3;
const BULLET = /^\s*[-–—•●▪◦·*>]/u;

function isOfValues({ kind }: BodyRow): boolean {
  return kind === "data" || kind === "part";
}

/** "N/A" below "Disaggregation" says that there is none. */
function saysNoneOf(text: string): boolean {
  return phrases.notApplicable().isWhole(foldText(text));
}

function namesAll(text: string): boolean {
  return canNamePart(text) && phrases.totals().isWhole(foldText(text));
}

/** Whether two sums are the same but for the noise of binary fractions. */
function isEqual(sum: number, all: number): boolean {
  return Math.abs(sum - all) <= 1e-9 * Math.max(1, Math.abs(all));
}
