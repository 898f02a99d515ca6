/** Signs of currencies. */
const SIGNS = "$€£฿៛₱₭₫";

/** Short names of currencies beside numbers, of the countries whose plans are read. */
const CODES =
  "us\\$?|usd|eur|kes|ksh|tzs|rwf|ugx|ngn|npr|inr|thb|khr|lak|vnd|mmk|cop|mxn|pen|brl|xof|xaf|fcfa|php|idr|rp|rs";

/** A currency's sign or short name, alone. */
export const CURRENCY_ALONE = new RegExp(`^(?:${CODES}|[${SIGNS}])$`, "iu");

/** A currency within a text or a number's format; short names count where they are written large. */
export const CURRENCY_WITHIN = new RegExp(
  String.raw`[${SIGNS}]|\b(?:USD|EUR|KES|KHR|THB|LAK|VND|IDR|FCFA|XOF|PHP|COP|MXN|BRL)\b`,
  "u",
);
