import type { Breakdown } from "../../../plan/breakdown";
import { categoryKey, isUnknownCategory, partKey } from "../../../plan/language/breakdown-words";
import { withoutNoise } from "../../../plan/number-noise";
import {
  partsOfOneKind,
  wholesWithParts,
  type NumberedPart,
  type WholeWithParts,
} from "../../parts-of-wholes";
import { addressFrom, formatNumber, formatValue } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

/** Parts that are more than their whole together, or less where nobody can be in none of them. */
export const partsMismatch = defineRule({
  id: "parts-mismatch",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find(context) {
    const breakdowns = new Map(context.plan.indicators.map((each) => [each.id, each.breakdowns ?? []]));
    for (const each of wholesWithParts(context)) {
      const { whole, parts, isIncomplete } = each;
      const twice = [...repeatedIn(each)];
      yield* twice;
      // One that is more than the whole by itself is a finding of its own.
      if (twice.length > 0 || isIncomplete || parts.some(({ value }) => value.number > whole.number))
        continue;
      for (const group of partsOfOneKind(parts))
        yield* mismatchOf(each, group, breakdowns.get(each.about) ?? []);
    }
  },
});

/** Parts that are reported in two rows: nobody knows which of them counts. */
function* repeatedIn({ about, parts, whole }: WholeWithParts): Generator<Found> {
  const firsts = new Map<string, NumberedPart>();
  for (const part of parts) {
    const key = partKey(part);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, part);
    else if (whole.parts === undefined)
      yield {
        cell: part.value.cell,
        ...(about === "" ? {} : { about }),
        message: "parts-mismatch-twice",
        values: {
          part: part.category,
          number: formatValue(part.value),
          first: formatValue(first.value),
          cellFirst: addressFrom(part.value.cell, first.value.cell),
        },
      };
  }
}

function* mismatchOf(
  { about, whole, parts }: WholeWithParts,
  group: readonly NumberedPart[],
  breakdowns: readonly Breakdown[],
): Generator<Found> {
  const [first] = group;
  const isOther = first?.dimension === "other";
  // Of other parts nobody knows whether somebody is in two of them; one cell that lists them says that they add up.
  if (group.length < 2 || (isOther && whole.parts === undefined)) return;
  const sum = withoutNoise(group.reduce((total, { value }) => total + value.number, 0));
  const areAll =
    (isOther || areAllOf(group, breakdowns)) && !parts.some(({ category }) => isUnknownCategory(category));
  if (sum === whole.number || (sum < whole.number && !areAll)) return;
  yield {
    cell: whole.cell,
    ...(about === "" ? {} : { about }),
    message: "parts-mismatch",
    values: {
      parts: group.map(({ value, category }) => `${formatNumber(value.number)} ${category}`).join(" + "),
      sum: formatNumber(sum),
      whole: formatValue(whole),
    },
  };
}

/** Whether parts are all that there are: both sexes, both ages, or all that a person lists. */
function areAllOf(group: readonly NumberedPart[], breakdowns: readonly Breakdown[]): boolean {
  const [first] = group;
  if (first?.dimension === "sex" && group.length === 2) return true;
  const keys = new Set(group.map(({ category }) => categoryKey(category)));
  if (keys.has("under18") && keys.has("adults")) return true;
  const listed = breakdowns.find(({ dimension, required }) => required && dimension === first?.dimension);
  return (
    listed !== undefined &&
    listed.categories.length > 0 &&
    listed.categories.every((category) => keys.has(categoryKey(category)))
  );
}
