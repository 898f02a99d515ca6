import { withoutNoise } from "../../plan/number-noise";
import type { Value } from "../../plan/value";

type NumberValue = Extract<Value, { readonly state: "number" }>;

const MILLION = 1e6;
/** "19,6 M": of a number that is not whole M is million, of "30 M" it may be men or metres; of money it is always million. */
const WITH_M = /^[-−+]?[\p{Nd}\s.,'’]*\p{Nd}\s*M$/u;

/** A value of which the others tell what its M is: where one of them is read in millions, "30 M" is 30 million as well. */
export function inMillionsOf(value: Value, others: readonly Value[]): Value {
  if (value.state !== "number" || !WITH_M.test(value.raw) || !others.some(isInMillions)) return value;
  if (isInMillions(value)) return withoutAlternatives(value);
  return withoutAlternatives({ ...value, number: withoutNoise(value.number * MILLION) });
}

/** The same in one row of the plan, where it stays in doubt. */
export function besideMillions(value: Value, others: readonly Value[]): Value {
  const read = inMillionsOf(value, others);
  if (read === value || value.state !== "number" || value.alternatives !== undefined) return value;
  return { ...read, alternatives: [String(value.number)] };
}

function isInMillions(value: Value): boolean {
  if (value.state !== "number" || !WITH_M.test(value.raw)) return false;
  return (value.alternatives ?? []).some(
    (other) => withoutNoise(Number(other) * MILLION) === withoutNoise(value.number),
  );
}

function withoutAlternatives({ alternatives: _, ...value }: NumberValue): NumberValue {
  return value;
}
