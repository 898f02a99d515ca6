import type { Value } from "../../plan/value";

const CHANGE =
  "(?:increas|reduc|decreas|declin|grow|improv|aument|increment|dismin|augment|rédu|diminu|baiss|hauss|เพิ่ม|ลด|កើន|បង្កើន|បន្ថយ)";

/** "Increase by 10 %", "10 % reduction"; "Increase to 60 %" names a level. */
const OF_CHANGE = new RegExp(
  `^(?!.*\\s(?:to|a|à|al|hasta|jusqu.{0,3}|ถึง|เป็น|ដល់)\\s*\\d)(?:an?\\s+|une?\\s+)?${CHANGE}|[%٪]\\s*(?:de\\s+)?${CHANGE}`,
  "iu",
);
const IN_WORDS = new RegExp(CHANGE, "iu");

/**
 * "Increase by 10 %" is no level that could be compared with what was achieved: by what the number goes up
 * from is not said. It stays a text, unless the indicator itself is of a change ("% reduction in cases").
 */
export function withoutRelativeChanges(text: string, values: readonly Value[]): readonly Value[] {
  const isRelative = (value: Value): boolean =>
    value.state === "number" && value.percent && value.written !== "number" && OF_CHANGE.test(value.raw);
  if (!values.some(isRelative) || IN_WORDS.test(text)) return values;
  return values.map((value): Value =>
    isRelative(value) ? { cell: value.cell, raw: value.raw, state: "text" } : value,
  );
}
