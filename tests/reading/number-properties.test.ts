import fc from "fast-check";
import { readValueText } from "../../src/reading/values/value-cell";
import type { Value } from "../../src/plan/value";
import { propertyRuns, propertyTimeout } from "../property-runs";

const AT = { sheet: "Plan", row: 0, column: 0 };
const RUNS = 500;

function read(text: string, habit: "dotsInThousands" | "unknown" = "unknown"): Value {
  return readValueText(text, AT, { written: "text", formula: null }, habit);
}

/** How numbers are written: the sign between thousands, that before decimals, and the digits from zero on. */
interface Habit {
  readonly thousands: string;
  readonly decimals: string;
  readonly zero: string;
}

const habits = fc.record({
  signs: fc.constantFrom(
    { thousands: "", decimals: "." },
    { thousands: "", decimals: "," },
    { thousands: ",", decimals: "." },
    { thousands: ".", decimals: "," },
    { thousands: " ", decimals: "," },
    { thousands: "\u00a0", decimals: "," },
    { thousands: "\u202f", decimals: "," },
    { thousands: "'", decimals: "." },
    { thousands: "’", decimals: "." },
  ),
  // Western, Thai, Khmer, Lao, Burmese, Arabic, Devanagari.
  zero: fc.constantFrom("0", "๐", "០", "໐", "၀", "٠", "०"),
});

const numbers = fc.record({
  whole: fc.nat(999_999_999),
  cents: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 99 })),
});

function written(whole: number, cents: number | null, { thousands, decimals, zero }: Habit): string {
  const groups = String(whole).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const text = cents === null ? groups : `${groups}${decimals}${String(cents).padStart(2, "0")}`;
  return text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
}

/** Words that say nothing of numbers, in the languages that are read. */
const WORDS = [
  ..."workshops participants officers talleres personas capacitadas ateliers communes oficinas pessoas".split(
    " ",
  ),
  ..."lokakarya peserta hội thảo người ครั้ง แห่ง វគ្គ នាក់ ຄັ້ງ ຄົນ ha km mts (tentative)".split(" "),
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((chosen) => chosen.join(" "));

/** Whether a value is a number for certain. */
function certainNumber(value: Value): number | null {
  return value.state === "number" && value.alternatives === undefined ? value.number : null;
}

describe("any number in any habit", () => {
  it(
    "reads back, or is among what the text could be",
    () => {
      fc.assert(
        fc.property(numbers, habits, ({ whole, cents }, { signs, zero }) => {
          const text = written(whole, cents, { ...signs, zero });
          const value = read(text);
          const number = whole + (cents ?? 0) / 100;
          expect(value.state).toBe("number");
          const readings =
            value.state === "number" ? [value.number, ...(value.alternatives ?? []).map(Number)] : [];
          expect(readings.some((reading) => Math.abs(reading - number) < 1e-6)).toBe(true);
        }),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );

  it(
    "keeps its value with words behind it",
    () => {
      fc.assert(
        fc.property(
          fc.nat(99_999),
          words,
          fc.constantFrom("", "at least ", "por lo menos ", "≥ ", "ไม่น้อยกว่า"),
          (number, unit, lead) => {
            const value = read(`${lead}${number} ${unit}`);
            expect(certainNumber(value) ?? number).toBe(number);
            expect(value.state).toBe("number");
          },
        ),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );
});

describe("several numbers in a text", () => {
  const between = fc.constantFrom(
    ", ",
    "; ",
    " and ",
    " y ",
    " et ",
    " dan ",
    " và ",
    " และ ",
    " និង ",
    " / ",
    " + ",
    " x ",
    "-",
    " – ",
    " on ",
    " of ",
    " to ",
    " (",
    " ",
    ". ",
    ": ",
    " for each of ",
  );
  const counts = fc.integer({ min: 3, max: 989 });

  it(
    "are never read as one of them for certain",
    () => {
      fc.assert(
        fc.property(counts, words, between, counts, words, (first, unit, joint, second, otherUnit) => {
          fc.pre(unit !== "" && !unit.includes("("));
          const value = read(`${first} ${unit}${joint}${second} ${otherUnit}`);
          expect(certainNumber(value)).toBeNull();
        }),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );
});

describe("any text", () => {
  it(
    "is read, and holds the digits of a number that is certain",
    () => {
      const pieces = fc.constantFrom(
        "1",
        "0",
        "9",
        "2024",
        ".",
        ",",
        " ",
        "%",
        "(",
        ")",
        "x",
        "=",
        "/",
        "-",
        "k",
        "M",
        "men",
        "women",
        "of",
        "to",
        "and",
        "ชาย",
        "ล้าน",
        "ៗ",
        "½",
        "_",
        ":",
        "#",
        "\u00a0",
        "é",
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
            fc.string({ unit: "binary", maxLength: 60 }),
          ),
          (text) => {
            const value = read(text);
            if (value.state === "number") expect(Number.isFinite(value.number)).toBe(true);
            if (certainNumber(value) !== null) expect(text).toMatch(/\p{Nd}/u);
          },
        ),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );
});
