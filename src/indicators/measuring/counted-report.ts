import { type Fraction } from "../../plan/fraction";
import { asPercentage } from "../../plan/fraction-of-value";
import type { Indicator } from "../../plan/plan";
import { LARGEST_NUMBER, type Value } from "../../plan/value";
import type { IndicatorDefinition } from "../definition";
import { faultOfActual } from "./actual-fault";
import type { NumberValue } from "./aggregation";
import { milestoneActual } from "./milestone-actual";
import { isDatedMilestone, milestonePeriod } from "./milestone-date";
import { noneAsZero } from "./none-as-zero";
import { pointsOf } from "./percent-scale";
import { milestoneValue } from "./yes-no";

type Measured = Pick<IndicatorDefinition, "measure">;

/**
 * The number as which a report counts: of a milestone also that of "Yes" or "In progress". `null` for what counts
 * nowhere: a text, a date, 70 % of what is counted. Progress, the checks, the export and `read` all go by it.
 */
export function countedReport(indicator: Indicator, definition: Measured, value: Value): NumberValue | null {
  if (isDateOfMilestone(indicator, definition, value))
    return { ...value, state: "number", number: 1, written: "text", percent: false, formula: null };
  const read = actualInNumbers(definition, value);
  if (!isFigure(read)) return null;
  const fault = faultOfActual(indicator, definition, value);
  // A share of a milestone is a part of it.
  return fault === null || fault === "shareOfMilestone" ? read : null;
}

/** Whether a report says when a milestone was reached that is to be reached by a date. */
function isDateOfMilestone(indicator: Indicator, { measure }: Measured, value: Value): boolean {
  return measure === "milestone" && milestonePeriod(value) !== null && isDatedMilestone(indicator);
}

/** A report with the number as which its words count: of a milestone "Yes", of a count "None", of a percentage "45 of 60". */
export function actualInNumbers({ measure }: Measured, value: Value): Value {
  switch (measure) {
    case "milestone":
      return milestoneActual(value);
    case "number":
      return noneAsZero(value);
    case "percentage":
      return asPercentage(value);
    case "qualitative":
      return value;
  }
}

/** The number that a value of the plan holds: of a milestone also that of "Yes", of a percentage of "45 of 60". */
function plannedNumber({ measure }: Measured, value: Value): NumberValue | null {
  const read =
    measure === "milestone" ? milestoneValue(value) : measure === "percentage" ? asPercentage(value) : value;
  return isFigure(read) ? read : null;
}

function isFigure(value: Value): value is NumberValue {
  return value.state === "number" && value.written !== "date" && Math.abs(value.number) <= LARGEST_NUMBER;
}

/** The fraction that a percentage is reported as, where nothing contradicts it. */
function fractionIn(value: Value): Fraction | undefined {
  const read = asPercentage(value);
  return read.state === "number" ? read.fraction : undefined;
}

type ReadNumber = (value: Value | null | undefined) => number | null;

/** How the numbers of an indicator are read, those of its plan and the reports of it, all in one scale. */
export interface FigureReaders {
  readonly ofPlan: ReadNumber;
  readonly ofReports: ReadNumber;
  /** What a reported percentage is of, where the report tells it. */
  readonly fractionOf: (value: Value) => Fraction | undefined;
}

/** @param reported all that was reported, which tells the scale of a percentage where the plan does not */
export function figureReaders(
  indicator: Indicator,
  definition: Measured,
  reported: readonly Value[],
): FigureReaders {
  const points = pointsOf(indicator, definition, reported);
  const numberOf = (value: NumberValue | null): number | null => (value === null ? null : points(value));
  return {
    ofPlan: (value) => (value == null ? null : numberOf(plannedNumber(definition, value))),
    ofReports: (value) => (value == null ? null : numberOf(countedReport(indicator, definition, value))),
    fractionOf: (value) => (definition.measure === "percentage" ? fractionIn(value) : undefined),
  };
}
