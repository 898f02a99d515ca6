/** Code points of the zeros whose nine followers are the other digits of their script. */
const ZEROS = [
  0x0660, // Arabic-Indic
  0x06f0, // Persian and Urdu
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0e50, // Thai
  0x0ed0, // Lao
  0x1040, // Myanmar
  0x17e0, // Khmer
  0xff10, // full width
];

const OTHER_DIGITS = new RegExp(`[${ZEROS.map((zero) => `${char(zero)}-${char(zero + 9)}`).join("")}]`, "g");

/** Anything from the first of the other digits on: most texts have nothing of it. */
const BEYOND_LATIN = /[\u0660-\uffff]/;

function char(codePoint: number): string {
  return String.fromCharCode(codePoint);
}

const WESTERN: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [char(zero + digit), String(digit)] as const),
  ),
);

/** The text with the digits of Thai, Khmer and other scripts as 0–9; nothing else changes. */
export function withWesternDigits(text: string): string {
  if (!BEYOND_LATIN.test(text)) return text;
  return text.replace(OTHER_DIGITS, (digit) => WESTERN.get(digit) ?? digit);
}
