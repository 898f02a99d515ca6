import type { Aggregation, Direction, Frequency, Measure, PartyParts } from "./definition";

/** The closed choices of a definition, each with the words that name it. */
interface ChoiceWords {
  readonly measure: Readonly<Record<Measure, readonly string[]>>;
  readonly aggregation: Readonly<Record<Aggregation, readonly string[]>>;
  readonly direction: Readonly<Record<Direction, readonly string[]>>;
  readonly frequency: Readonly<Record<Frequency, readonly string[]>>;
  readonly partyParts: Readonly<Record<PartyParts, readonly string[]>>;
  readonly confirmed: Readonly<Record<"yes" | "no", readonly string[]>>;
}

export type ChoiceColumn = keyof ChoiceWords;
export type ChoiceOf<Column extends ChoiceColumn> = Column extends ChoiceColumn
  ? keyof ChoiceWords[Column] & string
  : never;

/**
 * The words under which choices are read: those that the sheet offers in each language, and others
 * that people type instead. A test holds the catalogues to them.
 */
const WORDS: ChoiceWords = {
  measure: {
    number: ["number", "count", "numeric", "#", "ចំនួន", "លេខ", "จำนวน", "ตัวเลข"],
    percentage: ["percentage", "percent", "%", "per cent", "rate", "ភាគរយ", "ร้อยละ", "เปอร์เซ็นต์"],
    milestone: ["milestone", "yes or no", "yes/no", "ព្រឹត្តិការណ៍សំខាន់", "ចំណុចសម្រេច", "หลักชัย", "เหตุการณ์สำคัญ"],
    qualitative: ["qualitative", "words", "in words", "text", "គុណភាព", "เชิงคุณภาพ"],
  },
  aggregation: {
    sum: ["sum", "added up", "total", "cumulative total", "ផលបូក", "បូកបញ្ចូលគ្នា", "ผลรวม", "บวกกัน"],
    latest: ["latest", "last", "last value", "most recent", "តម្លៃចុងក្រោយ", "ចុងក្រោយ", "ค่าล่าสุด", "ล่าสุด"],
    max: ["highest", "max", "maximum", "តម្លៃខ្ពស់បំផុត", "ខ្ពស់បំផុត", "ค่าสูงสุด", "สูงสุด"],
    average: ["average", "mean", "avg", "មធ្យមភាគ", "ค่าเฉลี่ย", "เฉลี่ย"],
    constant: ["same each year", "constant", "the same each year", "ដូចគ្នារាល់ឆ្នាំ", "ថេរ", "เท่ากันทุกปี", "คงที่"],
  },
  direction: {
    increase: ["increase", "up", "more", "rising", "កើនឡើង", "បង្កើន", "เพิ่มขึ้น", "เพิ่ม"],
    decrease: ["decrease", "down", "less", "falling", "reduce", "ថយចុះ", "កាត់បន្ថយ", "ลดลง", "ลด"],
    maintain: ["maintain", "keep", "same", "stable", "រក្សា", "រក្សាឱ្យនៅដដែល", "คงไว้", "รักษาระดับ"],
  },
  frequency: {
    monthly: ["monthly", "every month", "month", "ប្រចាំខែ", "รายเดือน"],
    quarterly: ["quarterly", "every quarter", "quarter", "ប្រចាំត្រីមាស", "รายไตรมาส"],
    halfYearly: [
      "half-yearly",
      "twice a year",
      "semi-annual",
      "semiannual",
      "biannual",
      "ប្រចាំឆមាស",
      "ราย 6 เดือน",
      "ทุกครึ่งปี",
    ],
    yearly: ["yearly", "annual", "annually", "every year", "year", "ប្រចាំឆ្នាំ", "รายปี"],
    once: ["once", "at the end", "one time", "ម្តង", "តែម្តង", "ครั้งเดียว"],
  },
  partyParts: {
    byMeasure: ["by the measure", "as usual", "តាមប្រភេទរង្វាស់", "តามរង្វាស់", "ตามประเภทการวัด", "ตามวิธีวัด"],
    sum: ["add up", "added up", "sum", "total", "បូកបញ្ចូលគ្នា", "ផលបូក", "บวกกัน", "ผลรวม"],
    each: [
      "each reaches the target",
      "each must reach the target",
      "each party",
      "each country",
      "ភាគីនីមួយៗសម្រេចគោលដៅ",
      "ភាគីនីមួយៗ",
      "แต่ละฝ่ายต้องบรรลุเป้าหมาย",
      "แต่ละฝ่าย",
    ],
    joint: [
      "reported once for all",
      "entered once",
      "once for all",
      "together",
      "រាយការណ៍តែម្តងសម្រាប់ទាំងអស់គ្នា",
      "រួមគ្នា",
      "รายงานครั้งเดียวสำหรับทุกฝ่าย",
      "ร่วมกัน",
    ],
  },
  confirmed: {
    yes: [
      "yes",
      "y",
      "true",
      "x",
      "1",
      "ok",
      "✓",
      "✔",
      "☑",
      "confirmed",
      "បាទ/ចាស",
      "បាទ",
      "ចាស",
      "ใช่",
      "ยืนยันแล้ว",
    ],
    no: ["no", "n", "false", "0", "-", "–", "☐", "not yet", "ទេ", "នៅទេ", "ไม่", "ไม่ใช่", "ยังไม่"],
  },
};

const CHOICES = Object.fromEntries(
  Object.entries(WORDS).map(([column, choices]) => [
    column,
    new Map(
      Object.entries(choices as Readonly<Record<string, readonly string[]>>).flatMap(([choice, words]) =>
        words.map((word) => [foldChoice(word), choice] as const),
      ),
    ),
  ]),
);

/** The choice that a text names in any of the languages, or by its own key; `null` where it names none. */
export function readChoice<Column extends ChoiceColumn>(
  column: Column,
  text: string,
): ChoiceOf<Column> | null {
  const folded = foldChoice(text);
  const own = choicesOf(column).find((choice) => choice.toLowerCase() === folded);
  return own ?? (CHOICES[column]?.get(folded) as ChoiceOf<Column> | undefined) ?? null;
}

/** The choices of a column, in the order in which they are offered. */
export function choicesOf<Column extends ChoiceColumn>(column: Column): readonly ChoiceOf<Column>[] {
  return Object.keys(WORDS[column]) as ChoiceOf<Column>[];
}

/** Without capitals, characters that cannot be seen, and spaces and points around. */
function foldChoice(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/^[\s"“”'.]+|[\s"“”'.!]+$/gu, "");
}
