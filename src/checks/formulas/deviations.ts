import { rememberByObject } from "../../indicators";
import { kindOfMeaning } from "../../plan/column-meaning";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { numberOf } from "../../plan/value";
import { CellMap } from "../cell-map";
import { groupBy } from "../plan-index";
import type { CheckContext } from "../rule";
import { MIN_SIBLINGS, collectingFault, type CollectingFault, type Surroundings } from "./collected";
import type { ParsedFormula, ParsedTable } from "./parsed-formula";
import { levelsOfTables, readsOwnColumn, rowLevels } from "./row-levels";

/** What is odd about the formulas of one form, in the cells where they are. */
export type Deviation = {
  readonly cells: readonly CellReference[];
  readonly formula: string;
} & (
  | { readonly kind: "collects"; readonly how: CollectingFault }
  | { readonly kind: "typed"; readonly number: number; readonly namesCells: boolean }
  | { readonly kind: "differs"; readonly usual: ParsedFormula; readonly count: number; readonly all: number }
);

/** So many formulas, and such a part of them, tell what all of them should be. */
const MIN_ALIKE = 3;
const SHARE_ALIKE = 0.7;

/** All that is odd about the plan's formulas, each form once: by what it means first, then by what most others do. */
export const deviationsIn = rememberByObject((context: CheckContext): readonly Deviation[] => {
  return (context.formulas ?? []).flatMap((table) => inTable(table, context));
});

function inTable(table: ParsedTable, context: CheckContext): readonly Deviation[] {
  const { formulas } = table;
  if (formulas.length === 0) return [];
  const columns = new Set(table.columns.map(({ column }) => column));
  const readFormulas = formulas.filter(({ cell }) => columns.has(cell.column));
  const numbering = new Set(
    table.columns.filter(({ meaning }) => meaning === "actionNumber").map(({ column }) => column),
  );
  const around = surroundingsOf(table, readFormulas, context);
  const deviations: Deviation[] = [];
  const reported = new Set<ParsedFormula>();
  for (const group of alike(readFormulas)) {
    const judged = groupBy(
      group.flatMap((formula) => {
        const how = collectingFault(formula, around);
        return how === null ? [] : [{ formula, how }];
      }),
      ({ how }) => `${how.kind} ${how.kind === "otherRow" ? "" : how.what}`,
    );
    for (const found of judged.values()) {
      const [first] = found;
      if (first === undefined) continue;
      for (const { formula } of found) reported.add(formula);
      const how = { ...first.how, changesNumber: found.some((one) => one.how.changesNumber) };
      deviations.push({ ...placesOf(found.map(({ formula }) => formula)), kind: "collects", how });
    }
    // "=B12+1" counts rows: nobody asks where the 1 comes from.
    const typed = group.filter(
      (formula) => formula.typed.length > 0 && !reported.has(formula) && !numbering.has(formula.cell.column),
    );
    const [first] = typed;
    if (first === undefined) continue;
    for (const formula of typed) reported.add(formula);
    const namesCells = first.areas.length > 0 || !first.isLocal;
    deviations.push({ ...placesOf(typed), kind: "typed", number: first.typed[0] ?? 0, namesCells });
  }
  const slipped = slippedFrom(readFormulas, around, reported);
  for (const { cells } of slipped)
    for (const formula of formulasAt(readFormulas, cells)) reported.add(formula);
  return [...deviations, ...slipped, ...differing(readFormulas, reported, table, around, context)];
}

function formulasAt(
  formulas: readonly ParsedFormula[],
  cells: readonly CellReference[],
): readonly ParsedFormula[] {
  const places = new Set(cells);
  return formulas.filter(({ cell }) => places.has(cell));
}

/**
 * The formulas that do what those next to or above them do, but for a cell of another row or column: two of these tell
 * that by themselves, where a form of its own takes more.
 */
function slippedFrom(
  formulas: readonly ParsedFormula[],
  { siblingsOf }: Surroundings,
  reported: ReadonlySet<ParsedFormula>,
): readonly Differing[] {
  const ofOwnColumn = groupBy(formulas.filter(readsOwnColumn), ({ cell }) => cell.row);
  const ofOtherColumn = groupBy(formulas, columnsTaken);
  const usualOf = (formula: ParsedFormula): readonly ParsedFormula[] => {
    const { cell, elsewhere, functions } = formula;
    const beside = (ofOwnColumn.get(cell.row) ?? []).filter(({ form }) => form === elsewhere.column?.form);
    // A column that takes from the same other one in row after row is meant to.
    const isMeant = (ofOtherColumn.get(columnsTaken(formula)) ?? []).length >= MIN_ALIKE;
    if (beside.length >= MIN_SIBLINGS && !isMeant) return beside;
    const inColumn = siblingsOf(formula).filter(
      (one) => one.functions === functions && placesNamed(one) === placesNamed(formula),
    );
    const isOneForm = new Set(inColumn.map(({ form }) => form)).size === 1;
    return isOneForm && inColumn.length >= MIN_SIBLINGS ? inColumn : [];
  };
  const slipped = formulas.filter(
    (formula) => formula.isLocal && !reported.has(formula) && !readsOwnRow(formula),
  );
  return [...alike(slipped)].flatMap((group): readonly Differing[] => {
    const odd = group.map((formula) => ({ formula, usual: usualOf(formula) }));
    const found = odd.filter(
      ({ formula, usual: [first] }) => first !== undefined && first.form !== formula.form,
    );
    const [{ usual } = { usual: [] }] = found;
    const [example] = usual;
    if (example === undefined) return [];
    const counts = { count: usual.length, all: usual.length + found.length };
    return [{ ...placesOf(found.map(({ formula }) => formula)), kind: "differs", usual: example, ...counts }];
  });
}

/** Its own column, and the one of which all is that it reads. */
function columnsTaken({ cell, elsewhere }: ParsedFormula): string {
  return `${cell.column} ${elsewhere.column?.place ?? ""}`;
}

/** The columns that a formula names, one place after the other, and how many rows each has. */
function placesNamed({ areas, shape }: ParsedFormula): string {
  const places = areas.map(({ left, right, top, bottom }) => `${left}-${right} ${bottom - top}`);
  return [shape.replace(/R(?:\[-?\d+\]|\d+)?/gu, "R"), ...places].join(",");
}

/** Those of one form in one column. */
function alike(formulas: readonly ParsedFormula[]): Iterable<readonly ParsedFormula[]> {
  return groupBy(formulas, ({ cell, form }) => `${cell.column} ${form}`).values();
}

function placesOf(formulas: readonly ParsedFormula[]): Pick<Deviation, "cells" | "formula"> {
  return { cells: formulas.map(({ cell }) => cell), formula: formulas[0]?.formula ?? "" };
}

/** Forms that differ from most of their column, else from the columns of the same meaning in their row. */
function differing(
  formulas: readonly ParsedFormula[],
  reported: ReadonlySet<ParsedFormula>,
  { columns }: ParsedTable,
  { levels }: Surroundings,
  context: CheckContext,
): readonly Deviation[] {
  const madeBy = aggregations(context);
  const meanings = new Map(columns.map(({ column, meaning }) => [column, meaning]));
  // "=0.7*6000" reads nothing that another one could read.
  const reading = formulas.filter(({ areas, isLocal }) => areas.length > 0 || !isLocal);
  const byColumn = groupBy(reading, (one) => {
    const { row, column } = one.cell;
    return `${column} ${reachOf(one)} ${levels.nameOf(row)} ${madeBy(row)}`;
  });
  const ofValues = formulas.filter(
    ({ cell }) => kindOfMeaning(meanings.get(cell.column) ?? "ignored") !== null,
  );
  // Sums down a column are alike for all columns of targets, whatever their period.
  const likeness = (one: ParsedFormula): string => {
    const meaning = meanings.get(one.cell.column) ?? "ignored";
    return reachOf(one) === "down" ? (kindOfMeaning(meaning) ?? "") : meaning;
  };
  const byRow = groupBy(ofValues, (one) => `${one.cell.row} ${likeness(one)} ${one.functions}`);
  const known = new Set(reported);
  const shapes = groupBy(formulas, shapeInColumn);
  const texts = groupBy(formulas, textInRow);
  const isChosen = (one: ParsedFormula): boolean =>
    isSubtotal(one) ||
    (shapes.get(shapeInColumn(one)) ?? []).length >= MIN_ALIKE ||
    (texts.get(textInRow(one)) ?? []).length >= MIN_ALIKE;
  const unusual = new Set<ParsedFormula>();
  const forms = groupBy(formulas, ({ cell, form }) => `${cell.column} ${form}`);
  const rows = groupBy(formulas, ({ cell, form }) => `${cell.row} ${form}`);
  // Of one form along a row, in columns where it is in hardly another row.
  const slippedWith = (cell: CellReference): readonly ParsedFormula[] => {
    const own = formulas.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
    const ofForm = own === undefined ? [] : (rows.get(`${cell.row} ${own.form}`) ?? []);
    return ofForm.filter(
      (one) =>
        one !== own &&
        !known.has(one) &&
        (forms.get(`${one.cell.column} ${one.form}`) ?? []).length < MIN_ALIKE,
    );
  };
  const places = new Map(formulas.map((one) => [`${one.cell.row} ${one.cell.column}`, one]));
  const formAt = ({ row, column }: CellReference): string => places.get(`${row} ${column}`)?.form ?? "";
  const ofColumns = groupBy(formulas, ({ cell }) => cell.column);
  const telling = [...byColumn.values()].filter((group) => isTelling(group, ofColumns));
  const inColumns = telling.flatMap((group) => oddIn(group, known, isChosen, unusual));
  return [
    ...together(inColumns, formAt).map((deviation) => withSlipped(deviation, unusual, known, slippedWith)),
    ...[...byRow.values()].flatMap((group) => oddIn(group, known, isReference)),
  ];
}

/**
 * The forms of a group that are not the usual one, each with its cells, which are known from then on. Forms that
 * somebody chose, as is recognized by `isChosen`, are none of them.
 */
function oddIn(
  group: readonly ParsedFormula[],
  known: Set<ParsedFormula>,
  isChosen: (formula: ParsedFormula) => boolean,
  unusual = new Set<ParsedFormula>(),
): readonly Differing[] {
  const forms = groupBy(group, ({ form }) => form);
  const usual = [...forms.values()].reduce((most, one) => (one.length > most.length ? one : most));
  const [example] = usual;
  const isUsual = usual.length >= Math.max(MIN_ALIKE, group.length * SHARE_ALIKE);
  if (example === undefined || !isUsual || (isReference(example) && group.every(isReference))) return [];
  for (const formula of usual) known.add(formula);
  for (const formula of group) if (formula.form !== example.form) unusual.add(formula);
  return [...forms.values()].flatMap((others): readonly Differing[] => {
    const odd = others.filter((one) => !known.has(one) && !isChosen(one));
    for (const formula of odd) known.add(formula);
    if (odd.length === 0) return [];
    return [{ ...placesOf(odd), kind: "differs", usual: example, count: usual.length, all: group.length }];
  });
}

/** From here on a part of a column tells by itself what is usual in it. */
const MANY = 20;

/** Of a few formulas nobody can tell what is usual where most of their column are of another form. */
function isTelling(
  group: readonly ParsedFormula[],
  ofColumns: ReadonlyMap<number, readonly ParsedFormula[]>,
): boolean {
  const column = ofColumns.get(group[0]?.cell.column ?? -1) ?? [];
  return group.length >= MANY || mostCommonForm(group) === mostCommonForm(column);
}

function mostCommonForm(formulas: readonly ParsedFormula[]): string {
  const forms = [...groupBy(formulas, ({ form }) => form)];
  const [form = ""] = forms.reduce<readonly [string?, (readonly ParsedFormula[])?]>(
    (most, one) => (one[1].length > (most[1]?.length ?? 0) ? one : most),
    [],
  );
  return form;
}

/** Those of one form in one row or one column are one slip. */
function together(
  deviations: readonly Differing[],
  formAt: (cell: CellReference) => string,
): readonly Differing[] {
  const joined: Differing[] = [];
  for (const deviation of deviations) {
    const [cell] = deviation.cells;
    const place = joined.findIndex(({ cells: [first] }) => {
      if (first === undefined || cell === undefined) return false;
      return (first.row === cell.row || first.column === cell.column) && formAt(first) === formAt(cell);
    });
    const former = joined[place];
    if (former === undefined) joined.push(deviation);
    else joined[place] = { ...former, cells: [...former.cells, ...deviation.cells] };
  }
  return joined;
}

type Differing = Extract<Deviation, { readonly kind: "differs" }>;

/** Formulas that slipped sideways did so with those next to them, which may be right in other rows. */
function withSlipped(
  deviation: Differing,
  unusual: ReadonlySet<ParsedFormula>,
  known: Set<ParsedFormula>,
  slippedWith: (cell: CellReference) => readonly ParsedFormula[],
): Differing {
  const [first] = deviation.cells;
  if (first === undefined || deviation.cells.length > 1) return deviation;
  const inRow = [...unusual].filter(({ cell }) => cell.row === first.row && cell.sheet === first.sheet);
  const alikeInRow = slippedWith(first);
  for (const formula of alikeInRow) known.add(formula);
  const beside: ParsedFormula[] = [];
  for (const step of [1, -1]) {
    let column = first.column + step;
    for (let next = at(inRow, column); next !== undefined && !known.has(next); next = at(inRow, column)) {
      beside.push(next);
      known.add(next);
      column += step;
    }
  }
  return { ...deviation, cells: [first, ...[...beside, ...alikeInRow].map(({ cell }) => cell)] };
}

function at(formulas: readonly ParsedFormula[], column: number): ParsedFormula | undefined {
  return formulas.find(({ cell }) => cell.column === column);
}

/**
 * Whether a formula adds up the rows right below or above its own, "=SUM(C6:C9)", or several of its column on one side of
 * it, "=C6+C10+C14": each group has as many rows as it has, so that such sums differ and do the same.
 */
function isSubtotal(one: ParsedFormula): boolean {
  const { cell, areas, formula, functions } = one;
  const isSum = one.isCollecting && /^(?:SUM ?)*$/u.test(functions) && !formula.includes("#");
  if (!isSum || reachOf(one) !== "down") return false;
  const sorted = [...areas].sort((a, b) => a.top - b.top);
  const isBelow = sorted.every(({ top }) => top > cell.row);
  const isAbove = sorted.every(({ bottom }) => bottom < cell.row);
  const isOnce = sorted.every(({ top }, place) => place === 0 || top > (sorted[place - 1]?.bottom ?? top));
  const isBeside = sorted[0]?.top === cell.row + 1 || sorted.at(-1)?.bottom === cell.row - 1;
  return (isBelow || isAbove) && isOnce && (isBeside || sorted.length > 1);
}

/** Three rows and more of one shape were meant to be so: the mean of those periods that there are. */
function shapeInColumn({ cell, shape }: ParsedFormula): string {
  return `${cell.column} ${shape}`;
}

/** Three cells of a row and more that name the very same cell were meant to: "=E30" in each month. */
function textInRow({ cell, formula }: ParsedFormula): string {
  return `${cell.row} ${formula}`;
}

/** "=F5" carries a number from elsewhere, and does not tell how it is made. */
function isReference({ formula }: ParsedFormula): boolean {
  return /^=\+?[^-+*/(,:]+$/u.test(formula);
}

/** Sums down a column and along a row are two things, whichever are more. */
function reachOf({ cell, areas, isLocal }: ParsedFormula): string {
  if (!isLocal) return "away";
  return areas.every(({ left, right }) => left === cell.column && right === cell.column) ? "down" : "along";
}

/** How the indicators of a row are made: what holds for counts is rightly left out for a percentage. */
function aggregations({ plan, definitions }: CheckContext): (row: number) => string {
  const byRow = new Map<number, string>();
  for (const { id, cell } of plan.indicators) byRow.set(cell.row, definitions.get(id)?.aggregation ?? "");
  return (row) => byRow.get(row) ?? "";
}

function surroundingsOf(
  table: ParsedTable,
  formulas: readonly ParsedFormula[],
  context: CheckContext,
): Surroundings {
  const { sheet, blankColumns, columns } = table;
  const { plan } = context;
  const levels = levelsOfTables(context).get(table) ?? rowLevels(table, context);
  const numbers = new CellMap<number>();
  const rows = new Set<number>();
  for (const { valueCells } of plan.indicatorRows) {
    for (const { cell, values } of valueCells) {
      if (cell.sheet !== sheet) continue;
      rows.add(cell.row);
      const number = numberOf(values[0]);
      if (number !== null) numbers.set(cell, number);
    }
  }
  const numberAt = (row: number, column: number): number | null =>
    numbers.get({ sheet, row, column }) ?? null;
  const placeOf = ({ cell: { row, column } }: ParsedFormula): string => `${column} ${levels.nameOf(row)}`;
  const readingOwnRow = groupBy(
    formulas.filter((one) => rows.has(one.cell.row) && readsOwnRow(one)),
    placeOf,
  );
  const siblingsOf = (formula: ParsedFormula): readonly ParsedFormula[] =>
    readingOwnRow.get(placeOf(formula)) ?? [];
  const { yearStart } = plan;
  return { columns, yearStart, rows, levels, blankColumns: new Set(blankColumns), numberAt, siblingsOf };
}

function readsOwnRow({ cell, areas, isLocal }: ParsedFormula): boolean {
  return (
    isLocal && areas.length > 0 && areas.every(({ top, bottom }) => top === cell.row && bottom === cell.row)
  );
}
