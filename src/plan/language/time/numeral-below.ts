import { ofLanguages } from "../../../languages/in-use";
import { foldText, singular } from "../spelling/text-folding";
import { namedPartAt } from "./named-part";
import { NO_PERIOD, periodInHeader, type HeaderPeriod } from "./period-words";

const LONGEST_ORDINAL = 12;
const NUMERAL = /^(?:\p{Nd}{1,2}|i{1,3}|iv)$/iu;

/**
 * The time that a number names by the words above it: "I", "II" below "Trimestre"; "1", "2" below "Year"; "1st", "2nd"
 * below "Quarterly targets"; `null` if it names none.
 */
export function periodOfNumeral(text: string, above: string): HeaderPeriod | null {
  if (above === "" || text.length > LONGEST_ORDINAL) return null;
  const words = foldText(above).split(" ").map(singular);
  const counted = NUMERAL.test(text) ? periodInHeader(`${words.join(" ")} ${text}`) : null;
  return counted ?? partOfOrdinal(foldText(text), words);
}

/** "1st" with the first of the words above of which it makes a part of a year. */
function partOfOrdinal(ordinal: string, above: readonly string[]): HeaderPeriod | null {
  if (ordinal === "" || ordinal.includes(" ") || periodInHeader(ordinal) !== null) return null;
  for (const word of above.filter(({ length }) => length > 2)) {
    const part = periodInHeader(`${ordinal} ${word}`);
    if (part?.part != null && part.part.span !== "month") return part;
  }
  return null;
}

/** The time that a row's cell names below the header of its column: "2025", "Q2", "Jan"; "2" below "Quarter", "3" below "Month". */
export function periodInRow(text: string, header: string): HeaderPeriod | null {
  return periodInHeader(text) ?? periodOfNumeral(text, header) ?? monthOfNumber(text, header);
}

const MONTHS = ofLanguages(
  (languages) => new Set(languages.flatMap(({ beside }) => beside.units.month.map(foldText))),
);

function monthOfNumber(text: string, header: string): HeaderPeriod | null {
  if (!/^\p{Nd}{1,2}$/u.test(text) || !MONTHS().has(foldText(header))) return null;
  const part = namedPartAt("month", Number(text));
  return part === null ? null : { ...NO_PERIOD, part };
}
