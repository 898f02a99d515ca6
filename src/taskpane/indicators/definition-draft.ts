import {
  type DefinitionValues,
  type ListedDefinition,
  readTypedNumber,
  type StatedDefinition,
} from "../../app";
import { yearInField } from "../period/year-in-field";

/** A definition while a person changes it: its figures and texts are what is in their fields. */
export interface DefinitionDraft extends Omit<
  DefinitionValues,
  "unit" | "baseline" | "baselineYear" | "meansOfVerification" | "parties"
> {
  readonly unit: string;
  readonly baseline: string;
  readonly baselineYear: string;
  readonly meansOfVerification: string;
  readonly parties: string;
}

export function definitionDraft({ values }: ListedDefinition): DefinitionDraft {
  const { measure, aggregation, direction, frequency, partyParts, keyIndicator } = values;
  return {
    keyIndicator,
    measure,
    aggregation,
    direction,
    frequency,
    partyParts,
    unit: values.unit ?? "",
    baseline: fieldText(values.baseline),
    baselineYear: fieldText(values.baselineYear),
    meansOfVerification: values.meansOfVerification ?? "",
    parties: values.parties ?? "",
  };
}

/** Whether what is in the field of the baseline's year is not a year; blank is none to complain of. */
export function hasWrongYear({ baselineYear }: DefinitionDraft): boolean {
  return baselineYear.trim() !== "" && yearInField(baselineYear) === null;
}

/** What the person says about the indicator; `null` if a field cannot be used. */
export function statedDefinition(
  { id, indicator }: ListedDefinition,
  draft: DefinitionDraft,
): StatedDefinition | null {
  if (hasWrongYear(draft)) return null;
  const { measure, aggregation, direction, frequency, partyParts, keyIndicator } = draft;
  const values: DefinitionValues = {
    keyIndicator,
    measure,
    aggregation,
    direction,
    frequency,
    partyParts,
    unit: textOf(draft.unit),
    baseline: readTypedNumber(draft.baseline)?.number ?? textOf(draft.baseline),
    baselineYear: yearInField(draft.baselineYear),
    meansOfVerification: textOf(draft.meansOfVerification),
    parties: textOf(draft.parties),
  };
  return { id, indicator, values, confirmed: true };
}

/** The definition as it is shown, to be confirmed or no longer confirmed. */
export function asShown({ id, indicator, values }: ListedDefinition, confirmed: boolean): StatedDefinition {
  return { id, indicator, values, confirmed };
}

function fieldText(value: number | string | null): string {
  return value === null ? "" : String(value);
}

function textOf(field: string): string | null {
  return field.trim() === "" ? null : field.trim();
}
