const CURRENCY =
  /^(?:us\$?|usd|eur|kes|ksh|tzs|rwf|ugx|ngn|npr|inr|thb|khr|lak|vnd|mmk|cop|mxn|pen|brl|xof|xaf|fcfa|php|idr|rp|rs|[$€£฿៛₱₭₫])$/i;

/** Whether a word or a sign is that of a currency. */
export function isCurrency(text: string): boolean {
  return CURRENCY.test(text);
}

/** Units that have a digit of their own, right behind a number: "10 km2", "5tCO2e". */
export const UNIT_WITH_DIGIT = /(?:[kcdmh]?m[23]|t?co2e?)(?![\p{L}\d])/iuy;
