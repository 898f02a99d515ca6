import { CHANGE, OF_CHANGE } from "../../plan/language/direction-words";
import type { Value } from "../../plan/value";

/**
 * "Increase by 10 %" is no level that could be compared with what was achieved: by what the number goes up
 * from is not said. It stays a text, unless the indicator itself is of a change ("% reduction in cases").
 */
export function withoutRelativeChanges(text: string, values: readonly Value[]): readonly Value[] {
  const isRelative = (value: Value): boolean =>
    value.state === "number" && value.percent && value.written !== "number" && OF_CHANGE().test(value.raw);
  if (!values.some(isRelative) || CHANGE().test(text)) return values;
  return values.map((value): Value =>
    isRelative(value) ? { cell: value.cell, raw: value.raw, state: "text" } : value,
  );
}
