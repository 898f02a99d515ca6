import { mentions, isUnknown, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { areNumbers } from "../column-content";
import { textsInFirstRows } from "../../sheet/texts-above";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/** "KPI code | Name": where no header says that its column holds indicators or actions, the names beside their codes do. */
export function namesBesideCodes(table: TableFacts): readonly Evidence[] {
  if (isSaid(table)) return [];
  return table.columns.flatMap((codes) => {
    const kind = NAMED.find((term) => says(codes, "number") && mentions(table, codes, term));
    const names = table.columns.filter(
      (column) => column.place > codes.place && column.place <= codes.place + 2 && areNames(column),
    );
    const [first] = names;
    return kind === undefined || first === undefined
      ? []
      : [evidence(first, kind, "namedBesideCodes", { text: codes.header })];
  });
}

const NAMED = ["indicator", "action"] as const;

/**
 * "Indicators" over "Name | Unit | Target": the first column of names, where no header says what it holds. Its header
 * can be blank.
 */
export function namesUnderTitle(table: TableFacts): readonly Evidence[] {
  if (isSaid(table) || !table.columns.some((column) => says(column, "target", "baseline"))) return [];
  const title = titlesOf(table).find((text) => saysIndicators(text, table));
  const first = table.columns.find(areNames) ?? namesWithoutHeader(table);
  return title === undefined || first === undefined
    ? []
    : [evidence(first, "indicator", "underTitleOfIndicators", { text: title })];
}

/** A blank corner over "Number of …", "% of …", left of targets: its texts say what they are. */
export function indicatorsWithoutHead(table: TableFacts): readonly Evidence[] {
  if (isSaid(table) || !table.columns.some((column) => says(column, "target"))) return [];
  const names = namesWithoutHeader(table);
  return names === undefined || names.content.indicatorStarts < 0.5
    ? []
    : [evidence(names, "indicator", "indicatorsWithoutHead")];
}

/** "Product | Unit of the product | Target": what the header of a unit names is counted, where no header says what is. */
export function namedByUnit({ columns }: TableFacts): readonly Evidence[] {
  const isKnown = columns.some((column) => says(column, "indicator") && column.content.filled > 0);
  if (isKnown || !columns.some((column) => says(column, "target"))) return [];
  const units = columns.filter((column) => says(column, "unit")).map(({ header }) => ` ${foldText(header)} `);
  return columns
    .filter(({ header, content }) => content.filled > 1 && isNamedIn(units, foldText(header)))
    .filter((column) => !says(column, "unit", "action", "number") && !areNumbers(column.content))
    .map((column) => evidence(column, "indicator", "namedByUnit", { text: column.header }));
}

const SHORTEST_NAME = 4;

function isNamedIn(headers: readonly string[], name: string): boolean {
  return name.length >= SHORTEST_NAME && headers.some((header) => header.includes(` ${name} `));
}

/** "RETENTION | Target | Achieved": names left of what is aimed at and what was achieved, whatever their header says. */
export function namesBesideResults(table: TableFacts): readonly Evidence[] {
  if (isSaid(table)) return [];
  const [target, actual] = (["target", "actual"] as const).map((kind) =>
    table.columns.find((column) => says(column, kind) && column.content.numbers > 0.7),
  );
  if (actual === undefined || target?.column !== actual.column - 1) return [];
  const names = table.columns.find(
    (column) => column.column === target.column - 1 && isUnknown(column) && holdsNames(column),
  );
  return names === undefined ? [] : [evidence(names, "indicator", "namesBesideResults")];
}

/** The column at the left edge, where it holds names below a blank header. */
function namesWithoutHeader({ columns }: TableFacts): ColumnFacts | undefined {
  const [first] = columns;
  return first !== undefined && first.isHeadless && holdsNames(first) ? first : undefined;
}

function isSaid({ columns }: TableFacts): boolean {
  return columns.some((column) => says(column, "indicator", "action") && column.content.filled > 0);
}

/** Texts that differ from row to row under a header of which nothing else is known. */
function areNames(column: ColumnFacts): boolean {
  return isUnknown(column) && !column.isHeadless && holdsNames(column);
}

function holdsNames({ content: { filled, distinct, values, codes } }: ColumnFacts): boolean {
  return filled > 1 && distinct > 0.8 && values < 0.3 && codes < 0.5;
}

const LONGEST_TITLE = 80;

function titlesOf({ view, rows }: TableFacts): readonly string[] {
  const above = textsInFirstRows(view, rows.first).map(({ text }) => text);
  return [...above, view.grid.sheet].filter((text) => text.length <= LONGEST_TITLE);
}

function saysIndicators(text: string, { words }: TableFacts): boolean {
  return words.says(text, "indicator");
}
