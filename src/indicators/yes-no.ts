import type { Value } from "../plan/value";

/** Words with which the target or the report of a milestone says that it is, or is to be, reached. */
const YES =
  "yes y oui sí si true x ✓ ✔ ☑ ✅ √ done completed complete achieved reached hecho completado cumplido fait accompli atteint " +
  "sim concluído ya sudah selesai có rồi ມີ ແລ້ວ ใช่ มี เสร็จ แล้วเสร็จ เสร็จสิ้น បាទ ចាស បាទ/ចាស ចាស/បាទ មាន រួច រួចរាល់ បានសម្រេច";

/** Words that say the opposite: nothing is due, or nothing was reached. */
const NO = "no n non não nao false ✗ ✘ ☐ tidak belum không chưa ບໍ່ ບໍ່ມີ ไม่ ไม่ใช่ ไม่มี ទេ គ្មាន អត់ទេ មិនមាន";

const NUMBERS: ReadonlyMap<string, 0 | 1> = new Map([
  ...YES.split(" ").map((word) => [foldAnswer(word), 1] as const),
  ...NO.split(" ").map((word) => [foldAnswer(word), 0] as const),
  ...["not yet", "pas encore", "todavía no", "ainda não", "ยังไม่มี", "នៅទេ"].map(
    (words) => [foldAnswer(words), 0] as const,
  ),
]);

/** 1 for "Yes", "Oui", "✓" and the like, 0 for "No"; `null` where a text says neither. */
export function readYesNo(text: string): 0 | 1 | null {
  return NUMBERS.get(foldAnswer(text)) ?? null;
}

/** A milestone's value with "Yes" as the number 1 and "No" as 0; every other value as it is. */
export function milestoneValue(value: Value): Value {
  // "ไม่มี", "គ្មាន" and "none" say of a thing that there is none yet, and of a number that there is nothing to say.
  const isWord = value.state === "text" || value.state === "notApplicable";
  const number = isWord ? readYesNo(value.raw) : null;
  if (number === null) return value;
  return { ...value, state: "number", number, written: "text", percent: false, formula: null };
}

/** Without capitals, characters that cannot be seen, and points and brackets around. */
export function foldAnswer(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\ufe0f|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/^[\s("“'.]+|[\s)"”'.!]+$/gu, "");
}
