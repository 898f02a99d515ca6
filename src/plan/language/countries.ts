import { LANGUAGE_CODES } from "../../languages/registry";
import { foldText, isWithoutWordSpaces } from "./spelling/text-folding";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Codes of groups of countries, and of places that the engine invents. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"]);

/** "Country", "kingdom of": what can be before a country's name. */
const BEFORE_NAME = /^(?:the |kingdom of |royaume d[eu] |ประเทศ|ราชอาณาจักร|ប្រទេស|ព្រះរាជាណាចក្រ|ປະເທດ)+/u;

let known: ReadonlySet<string> | null = null;

/**
 * The countries by their folded names in all languages that plans are read in, and the cities that time zones
 * are named for. The engine knows them; each locale is named, so the machine's has no say. Where an engine has no
 * such names there are none.
 */
function placesKnown(): ReadonlySet<string> {
  if (known !== null) return known;
  const found = new Set<string>();
  if ("DisplayNames" in Intl) for (const language of LANGUAGE_CODES) addCountries(found, language);
  if ("supportedValuesOf" in Intl) addCities(found);
  known = found;
  return found;
}

function addCountries(found: Set<string>, language: string): void {
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const name = NO_COUNTRIES.has(code) ? undefined : display.of(code);
      const folded = name === undefined ? "" : foldText(name);
      if (folded.length > (isWithoutWordSpaces(folded) ? 1 : 3)) found.add(`country ${folded}`);
    }
  }
}

function addCities(found: Set<string>): void {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const city = zone.split("/").at(-1);
    if (zone.includes("/") && city !== undefined) found.add(`city ${foldText(city)}`);
  }
}

/** Whether a text is the name of a country and nothing else: "Cambodia", "ประเทศไทย". */
export function isCountry(text: string): boolean {
  const folded = foldText(text);
  return placesKnown().has(`country ${folded.replace(BEFORE_NAME, "").trim()}`);
}

/** Whether a text is the name of a city that a time zone is named for: most capitals are. */
export function isKnownCity(text: string): boolean {
  return placesKnown().has(`city ${foldText(text)}`);
}
