import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Value } from "../../src/plan/value";

/*
 * Values in drawings of plans: 12, 80% (a number shown as per cent), "1 200" (a number kept as text),
 * ≤5 (a number that its text bounds), 2-3 (a range, read as its first), 30 (14 M, 12 F) (a number with parts), =SUM(G2:I2)→4 (a formula and what it gives), 2024-06-30 (a date), NP, N/A, –, no data, TBD, ?, #REF!;
 * anything else is text.
 */

/** A value as it is written in a drawing of a plan. */
export function valueOfText(text: string, reference: CellReference, isLine = false): Value {
  const read = { cell: reference, raw: text.replaceAll('"', "") };
  if (text === "") return { ...read, state: "blank" };
  if (/^NP$/.test(text)) return { ...read, state: "notProgrammed" };
  if (/^(?:N\/A|–|-|n\.d\.|no data|ไม่มีข้อมูล)(?: \(.*\))?$/.test(text))
    return { ...read, state: "notApplicable" };
  if (/^(?:TBD|\?)$/.test(text)) return { ...read, state: "undecided" };
  if (/^#[A-Z/0!?]+$/.test(text)) return { ...read, state: "error" };
  const [, formula = null, given = text] = /^(=.*)→(.*)$/.exec(text) ?? [];
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given);
  if (date !== null) {
    const serial = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    return { ...read, state: "number", number: serial, written: "date", percent: false, formula };
  }
  const bounded = /^[≤≥<>](\d+)(%?)$/.exec(text);
  if (bounded !== null) {
    const [, digits, percent] = bounded;
    const number = Number(digits);
    return { ...read, state: "number", number, written: "text", percent: percent === "%", formula: null };
  }
  const range = /^(\d+)-(\d+)$/.exec(text);
  if (range !== null) {
    const taken = { number: Number(range[1]), written: "text", percent: false, formula: null } as const;
    return { ...read, state: "number", ...taken, alternatives: [range[2] ?? ""] };
  }
  const parted = /^(\d+) \((\d+) (\p{L}+), (\d+) (\p{L}+)\)$/u.exec(text);
  if (parted !== null) {
    const [, whole, first, label = "", second, other = ""] = parted;
    const parts = [
      { label, number: Number(first) },
      { label: other, number: Number(second) },
    ];
    return {
      ...read,
      state: "number",
      number: Number(whole),
      written: "text",
      percent: false,
      formula: null,
      parts,
    };
  }
  const number = /^"?(-?[\d\s.,๐-๙០-៩]+)(%?)"?$/.exec(given);
  if (number === null) return { ...read, state: "text" };
  const digits = withWesternDigits(number[1] ?? "").replace(/[\s,]/g, "");
  const written = isLine ? "line" : given.startsWith('"') ? "text" : "number";
  const raw = given.replaceAll('"', "");
  return {
    ...read,
    raw,
    state: "number",
    number: Number(digits),
    written,
    percent: number[2] === "%",
    formula,
  };
}

/** The text with Thai and Khmer digits made western ones. */
export function withWesternDigits(text: string): string {
  return text.replace(/[๐-๙០-៩]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code >= 0x17e0 ? code - 0x17e0 : code - 0xe50);
  });
}
