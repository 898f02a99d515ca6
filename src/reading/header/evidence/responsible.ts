import {
  ACRONYM_AT_START,
  BEFORE_PERSONS,
  ENDING_OF_NAME,
  NAMED_FOR,
} from "../../../plan/language/agency-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/** "Responsible unit | Responsible": where one column names agencies and the other persons, these work for them. */
export function personsBesideAgencies(table: TableFacts): readonly Evidence[] {
  const named = table.columns.filter(
    (column) => says(column, "responsible") && column.content.filled >= MIN_NAMES,
  );
  if (named.length < 2) return [];
  const namesOf = new Map(named.map((column) => [column, namesIn(column, table)]));
  if (![...namesOf.values()].some((names) => shareOf(names, isOfAgency) >= MANY)) return [];
  return named
    .filter((column) => shareOf(namesOf.get(column) ?? [], isOfPerson) >= NEARLY_ALL)
    .map((column) => evidence(column, "remarks", "personsBesideAgencies", { text: column.header }));
}

const MIN_NAMES = 3;
const MANY = 0.4;
const NEARLY_ALL = 0.8;
const ROWS_LOOKED_AT = 100;
const LONGEST_CELL = 300;

/** What stands between slashes, commas and line breaks in the cells of a column. */
function namesIn({ column }: ColumnFacts, { view, rows }: TableFacts): readonly string[] {
  const last = Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT);
  const names: string[] = [];
  for (let row = rows.last + 1; row <= last; row++) {
    const parts = view
      .text(row, column)
      .slice(0, LONGEST_CELL)
      .split(/[/,;\n]/u);
    names.push(...parts.map((part) => part.trim()).filter((part) => part !== ""));
  }
  return names;
}

function shareOf(names: readonly string[], is: (name: string) => boolean): number {
  return names.length === 0 ? 0 : names.filter(is).length / names.length;
}

function isOfAgency(name: string): boolean {
  return NAMED_FOR().test(`${name} `) || ENDING_OF_NAME().test(name) || ACRONYM_AT_START().test(name);
}

/** "Dr" before a name, or two to four words that begin large, and no word of an agency. */
function isOfPerson(name: string): boolean {
  if (isOfAgency(name)) return false;
  return BEFORE_PERSONS().isStart(foldText(name)) || /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]+){1,3}$/u.test(name);
}
