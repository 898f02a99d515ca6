import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { ROWS_LOOKED_AT } from "../column-content";
import { canSay, isUnknown, says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence, forEachColumn } from "./evidence";

const MIN_NUMBERS = 4;

/** "No." over what are no codes numbers nothing. */
export const codesBelowNumbers = forEachColumn((column) =>
  canSay(column, "number") && column.content.filled > 0 && column.content.codes < 0.5
    ? [evidence(column, "actionNumber", "noCodesBelow")]
    : [],
);

/** Codes at the table's left edge number its rows, in whatever language their header is. */
export function codesAtTheLeft({ columns }: TableFacts): readonly Evidence[] {
  const first = columnOfCodesAtLeft(columns);
  if (first === undefined) return [];
  return [evidence(first, "actionNumber", "codesAtLeft", { text: first.header })];
}

/** Numbers under a header of actions ("Ação prioritária") are the actions' own, where no column has the numbers. */
export function codesUnderActions({ columns }: TableFacts): readonly Evidence[] {
  const actions = columns.filter((column) => says(column, "action"));
  if (actions.length < 2 || columns.some((column) => says(column, "number"))) return [];
  return actions
    .filter(({ content }) => content.codes > 0.7)
    .map((column) => evidence(column, "actionNumber", "codesUnderActions", { text: column.header }));
}

/** Numbers that several actions have are those of a level above, as are the codes of objectives. */
export function sharedNumbers(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  const [only, ...others] = numbersAmong(columns);
  const action = columns.find((column) => says(column, "action"));
  const isOneColumn = only !== undefined && others.length === 0 && only.content.filled >= MIN_NUMBERS;
  return isOneColumn && action !== undefined && areShared(table, only, action) ? otherNumbers(only) : [];
}

/**
 * Whether many actions have the number of the action above. A number that begins again below another title is none of
 * these, nor is a row without values that goes on with an action's text, nor one number that somebody typed twice.
 */
function areShared({ view, rows, columns }: TableFacts, number: ColumnFacts, action: ColumnFacts): boolean {
  const values = columns.filter(({ place, content }) => place > action.place && content.numbers > 0.5);
  let [actions, shared, before, title] = [0, 0, "", ""];
  const last = Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT);
  for (let row = rows.last + 1; row <= last; row++) {
    const [own, text] = [view.seenText(row, number.column), view.text(row, action.column)];
    const hasValues = values.some(({ column }) => view.text(row, column) !== "");
    const goesOn = own === "" && values.length > 0 && !hasValues;
    if (text !== "" && text !== title && !goesOn) {
      actions++;
      if (own === "" || own === before) shared++;
      title = text;
    }
    if (own !== "") before = own;
  }
  return shared > SHARED * actions;
}

/** A number that is there twice by mistake is no reason; a level above has several actions. */
const SHARED = 0.3;

/** Codes left of a level's column are that level's where the actions' own numbers stand in their texts. */
export function numbersOfLevels({ columns }: TableFacts): readonly Evidence[] {
  const [only, ...others] = numbersAmong(columns);
  const action = columns.find((column) => says(column, "action"));
  if (only === undefined || others.length > 0 || action === undefined || action.content.numbered < 0.8)
    return [];
  const right = columns[only.place + 1];
  return right !== undefined && canSay(right, "objective") ? otherNumbers(only) : [];
}

/** The columns of numbers by their headers, else the codes at the table's left edge. */
function numbersAmong(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const named = columns.filter((column) => says(column, "number") && column.content.codes >= 0.5);
  const unknown = columnOfCodesAtLeft(columns);
  return named.length > 0 || unknown === undefined ? named : [unknown];
}

/** The first column with a header, where it holds codes and nothing is known of its header. */
export function columnOfCodesAtLeft(columns: readonly ColumnFacts[]): ColumnFacts | undefined {
  const first = columns.find(({ isHeadless }) => !isHeadless);
  const isOfCodes =
    first !== undefined &&
    (isUnknown(first) || numbersGoals(first, columns)) &&
    !first.hidden &&
    first.content.codes >= 0.7 &&
    // "Reference year" over 2021, 2022 numbers nothing.
    first.content.yearNumbers < 0.5;
  return isOfCodes ? first : undefined;
}

/** "N°", "No.", "Nr.": signs that are the same in most languages. */
const NUMBER_OF = /^\s*(?:#|n\s?[°º]|n[ro]{1,2}\s?[.°º]|n[ro]{1,2}\s)/iu;

/** So many numbers that differ are no counts. */
const MANY = 10;

/**
 * "Meta" over 1, 2, 3 … or over rising numbers, left of what is done for them, and "N° de meta" anywhere: the numbers of the
 * goals.
 */
export function numbersGoals(
  { header, sense, content, place }: ColumnFacts,
  columns: readonly ColumnFacts[],
): boolean {
  if (sense.kinds[0] !== "target" || sense.period !== null) return false;
  if (NUMBER_OF.test(header)) return content.rises || (content.filled >= MANY && content.distinct > 0.8);
  if (!content.rises) return false;
  const areNames = columns.filter((other) => other.content.longTexts > 0.5);
  return areNames.length > 0 && areNames.every((other) => other.place > place);
}

function otherNumbers(column: ColumnFacts): readonly Evidence[] {
  return [
    evidence(column, "actionNumber", "numbersOfOthers", { text: column.header }),
    evidence(column, "remarks", "numbersAside", { text: column.header }),
  ];
}

/** "Indicator code" numbers what is counted, and not what is done. */
export const numbersOfIndicators = forEachColumn((column, { columns }) => {
  if (!says(column, "number") || !phrases.indicator().isWithin(foldText(column.header))) return [];
  return columns
    .filter((other) => other !== column && !says(other, "indicator", "number"))
    .flatMap((other) => {
      const given = { place: other.place, role: "action" } as const;
      return [
        evidence(column, "actionNumber", "numbersOfOthers", { given }),
        evidence(column, "remarks", "numbersAside", { given }),
      ];
    });
});

/** The actions' numbers stand directly left of the actions; a column further off numbers something else. */
export const numbersBesideActions = forEachColumn((column, { columns }) => {
  if (!canSay(column, "number") && column.content.codes < 0.7) return [];
  return columns
    .filter((other) => other !== column && (other.content.longTexts > 0 || other.content.filled === 0))
    .flatMap((other) => {
      const distance = other.place - column.place;
      const strength = distance > 0 ? 1 / distance : 0;
      return (["action", "indicator"] as const).flatMap((role) =>
        strength < 0.1
          ? []
          : [
              evidence(column, "actionNumber", role === "action" ? "besideActions" : "besideIndicators", {
                strength,
                given: { place: other.place, role },
              }),
            ],
      );
    });
});
