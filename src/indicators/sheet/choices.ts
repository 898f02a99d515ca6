import type { Aggregation, Direction, Frequency, Measure, PartyParts } from "../definition";

/** The closed choices of a definition, in the order in which they are offered. */
const CHOICES: {
  readonly measure: readonly Measure[];
  readonly aggregation: readonly Aggregation[];
  readonly direction: readonly Direction[];
  readonly frequency: readonly Frequency[];
  readonly partyParts: readonly PartyParts[];
  readonly confirmed: readonly ("yes" | "no")[];
  readonly keyIndicator: readonly ("yes" | "no")[];
} = {
  measure: ["number", "percentage", "milestone", "qualitative"],
  aggregation: ["sum", "latest", "max", "average", "constant"],
  direction: ["increase", "decrease", "maintain"],
  frequency: ["monthly", "quarterly", "halfYearly", "yearly", "once"],
  partyParts: ["byMeasure", "sum", "apart", "each", "joint"],
  confirmed: ["yes", "no"],
  keyIndicator: ["yes", "no"],
};

export type ChoiceColumn = keyof typeof CHOICES;

export type ChoiceOf<Column extends ChoiceColumn> = Column extends ChoiceColumn
  ? (typeof CHOICES)[Column][number]
  : never;

/** The key of the text in which a choice is offered. */
export type ChoiceTextId<Columns extends ChoiceColumn = ChoiceColumn> = {
  [Column in Columns]: `${Column}-${ChoiceOf<Column>}`;
}[Columns];

export function choiceTextId<Column extends ChoiceColumn>(
  column: Column,
  choice: ChoiceOf<Column>,
): ChoiceTextId<Column> {
  return `${column}-${choice}` as ChoiceTextId<Column>;
}

export const CHOICE_COLUMNS = Object.keys(CHOICES) as readonly ChoiceColumn[];

/** The choices of a column, in the order in which they are offered. */
export function choicesOf<Column extends ChoiceColumn>(column: Column): readonly ChoiceOf<Column>[] {
  return CHOICES[column] as readonly ChoiceOf<Column>[];
}
