/** Signs of currencies. */
export const CURRENCY_SIGNS = "$€£฿៛₱₭₫₺₪";

/** Short names of currencies next to numbers, of the countries whose plans are read. */
const CODES =
  "us\\$?|usd|eur|kes|ksh|tzs|rwf|ugx|ngn|npr|inr|thb|khr|lak|vnd|mmk|cop|mxn|pen|brl|xof|xaf|fcfa|php|idr|rp|rs|tl|nis|ils";

/** A currency's sign or short name, alone. */
export const CURRENCY_ALONE = new RegExp(`^(?:${CODES}|[${CURRENCY_SIGNS}])$`, "iu");

/** Names of currencies as units and indicators have them. */
const NAMES =
  "dollars?|euros?|baht|riels?|kips?|dong|pesos?|dólares|reais|francs?|shillings?|rupees?|rupiah|naira|lira|shekels?|שקל|שקלים|บาท|ดอลลาร์|រៀល|ដុល្លារ|ກີບ";
const NAME_WITHIN = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${NAMES})(?![\p{L}\p{M}])`, "iu");

/** A currency within a text or a number's format; short names count where they are written large. */
export const CURRENCY_WITHIN = new RegExp(
  String.raw`US\$|[${CURRENCY_SIGNS}]|\b(?:USD|EUR|KES|KHR|THB|LAK|VND|IDR|FCFA|XOF|PHP|COP|MXN|BRL)\b`,
  "u",
);

/** Whether an indicator counts money: by its unit, or by the currency that its words name. */
export function countsMoney(text: string, unit: string | null): boolean {
  const ofUnit = (unit ?? "").split(/[\s/()]+/u).some((word) => CURRENCY_ALONE.test(word));
  return ofUnit || [text, unit ?? ""].some((each) => CURRENCY_WITHIN.test(each) || NAME_WITHIN.test(each));
}

const OF_SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "฿": "THB",
  "៛": "KHR",
  "₭": "LAK",
  "₫": "VND",
  "₺": "TRY",
  "₪": "ILS",
  US$: "USD",
};

/** The currency of a sign or a code written large; `null` for any other text, and for "$", which several have. */
export function currencyOf(text: string): string | null {
  return OF_SIGNS[text] ?? (/^[A-Z]{3}$/.test(text) && CURRENCY_ALONE.test(text) ? text : null);
}
