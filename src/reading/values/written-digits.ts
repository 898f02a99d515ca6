import { either } from "../../plan/language/either";
import { withWesternDigits } from "../../plan/language/numbers/digits";

/** How the plan's language writes thousands. */
export type NumberHabit = "dotsInThousands" | "unknown";

/** What the digits of a text can be. */
export interface DigitsRead {
  readonly number: number;
  /** The other number that they can be, such as 1.3 for "1.300". */
  readonly other: number | null;
}

const SPACES = "\\u0020\\u00a0\\u2009\\u202f\\u2007";

/** Digits with separators of thousands and of decimals, in any of the habits. */
const DIGITS = new RegExp(
  either([
    `\\d{1,3}(?:[${SPACES}]\\d{3})+(?:[.,]\\d+)?(?!\\d)`, // 1 200,5
    `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d|,\\d)`, // 1,200.5
    `\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d|\\.\\d)`, // 1.200,5
    `\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d+)?(?!\\d)`, // 1'200.5
    `\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d|,\\d)`, // 1,20,000 as in India and Nepal
    `\\d+[.,]\\d+(?!\\d|,\\d)`, // 1.5 and 1,5
    `[.,]\\d+(?!\\d)`, // .5
    `\\d+`,
  ]),
  "y",
);

/** The digits that stand at a place of a text whose digits are western, with their separators; "" for none. */
export function digitsAt(text: string, at: number): string {
  const first = text.charAt(at);
  // ".5" is a number, ",5" only at the start of the text: in "14 men,12 women" it parts two.
  if (first === "," && at > 0) return "";
  if (first === "." && /[^\s<>≤≥=(~]/u.test(text.charAt(at - 1))) return "";
  DIGITS.lastIndex = at;
  return DIGITS.exec(text)?.[0] ?? "";
}

/** The number of digits with separators. */
export function readDigits(digits: string, habit: NumberHabit): DigitsRead {
  const compact = digits.replace(ALL_SPACES, "");
  const separators = compact.replace(/\d/g, "");
  if (separators === "") return { number: Number(compact), other: null };
  if (separators.length > 1) return { number: Number(withoutThousands(compact, separators)), other: null };
  const [whole = "", fraction = ""] = compact.split(separators);
  const isThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  const asDecimal = Number(`${whole}.${fraction}`);
  if (!isThousands) return { number: asDecimal, other: null };
  // "1.300" is a thousand and three hundred in half of the world. Nobody plans to three decimals.
  const isUnsure = separators === "." && habit === "unknown";
  return { number: Number(whole + fraction), other: isUnsure ? asDecimal : null };
}

const ALL_SPACES = new RegExp(`[${SPACES}'’]`, "g");

/** With several separators the last one is the decimal mark where it differs from those before it. */
function withoutThousands(digits: string, separators: string): string {
  const last = separators[separators.length - 1] ?? "";
  const isDecimal = separators.indexOf(last) === separators.length - 1;
  if (!isDecimal) return digits.replace(/[.,]/g, "");
  const place = digits.lastIndexOf(last);
  return `${digits.slice(0, place).replace(/[.,]/g, "")}.${digits.slice(place + 1)}`;
}

/** The text with western digits, and the Arabic marks of decimals and thousands as points and commas. */
export function withWesternNumbers(text: string): string {
  return withWesternDigits(text).replace(/٫/gu, ".").replace(/٬/gu, ",");
}
