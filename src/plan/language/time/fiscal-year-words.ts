import { YEAR_STARTS, type YearStart } from "../../plan-year";
import type { Phrases } from "../../../languages/entries";
import type { TimeWords } from "../../../languages/language-words";
import { ofLanguages, languagesInUse } from "../../../languages/in-use";
import { countOfMonths, monthsIn, type MonthsNamed } from "./month-words";
import { yearSpanIn } from "./period-words";
import { rememberByText } from "../remembered";
import { foldText, isWithoutWordSpaces } from "../spelling/text-folding";

/** Phrases for a fiscal year, each with the month in which it begins where the language leaves no choice. */
const FISCAL_YEARS = ofLanguages((languages) =>
  languages.flatMap(({ periods }) =>
    periods.fiscalYear.map((phrase) => ({
      phrase: comparable(foldText(phrase)),
      begins: periods.fiscalYearBegins ?? null,
    })),
  ),
);

function comparable(folded: string): string {
  return isWithoutWordSpaces(folded) ? folded.replace(/ /g, "") : ` ${folded} `;
}

/** Longer texts are paragraphs, of which a word says little. */
const LONGEST_TEXT = 250;

/**
 * The month in which the plan's year begins, as a title or a header says it: by the months of a whole year ("fiscal
 * year (October–September)", "Jul 2024 – Jun 2025"), or by a word for a fiscal year that begins in one month wherever
 * it is used ("ปีงบประมาณ"). What the whole text does not say a sentence or a clause of it can, next to other dates: "The
 * fiscal year begins on 1 October. Adopted on 12 May 2025". `null` if the text says nothing of it.
 */
export const yearStartIn = rememberByText((text): YearStart | null => {
  if (text.length > LONGEST_TEXT) return null;
  for (const parts of [sentencesOf(text), clausesOf(text)]) {
    const [start, ...others] = new Set(parts.flatMap((part) => startSaidIn(part) ?? []));
    if (start !== undefined) return others.length === 0 ? start : null;
  }
  return null;
});

/** Whether a text says in which month the plan's year begins, and nothing else: each of its sentences does. */
export function saysYearStartOnly(text: string): boolean {
  return yearStartIn(text) !== null && sentencesOf(text).every((part) => startSaidIn(part) !== null);
}

/** A full stop behind a number or a single letter can be one of an abbreviation or of an ordinal. */
function sentencesOf(text: string): readonly string[] {
  return partsOf(text, /[;!?។।]+|(?<=\p{L}\p{L}|\d{4})\.(?=\s|$)/u);
}

function clausesOf(text: string): readonly string[] {
  return partsOf(text, /[\n;!?។।,،()[\]:]+|(?<=[\p{L}\p{Nd}])\.(?=\s|$)/u);
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function startSaidIn(text: string): YearStart | null {
  const folded = foldText(text);
  const months = monthsIn(folded);
  const compared = comparable(folded);
  const named = FISCAL_YEARS().filter(({ phrase }) => compared.includes(phrase));
  if (months !== null && countOfMonths(months) === 12 && (named.length > 0 || isOfOneYear(text))) {
    return YEAR_STARTS.find((start) => start === months.first) ?? null;
  }
  const said = startBesideWord(folded, months, named.length > 0);
  return said ?? named.find(({ begins }) => begins !== null)?.begins ?? null;
}

const OF_TWO_YEARS = ofLanguages(() =>
  phrasesOf((periods) => [...periods.fiscalYear, ...(periods.schoolYear ?? [])]),
);

/** Whether a text has a word for a year that need not begin in January: "fiscal year 2025-2026", "FY25", "school year". */
export function saysFiscalYear(text: string): boolean {
  const folded = foldText(text).replace(/(?<=\p{L})(?=\d)/gu, " ");
  return hasPhrase(folded, OF_TWO_YEARS());
}

const YEARS = ofLanguages(() => phrasesOf((periods) => [...periods.fiscalYear, ...periods.year]));
const BEGINS = ofLanguages(() => phrasesOf(({ yearBegins = [] }) => yearBegins));
const ENDS = ofLanguages(() => phrasesOf(({ yearEnds = [] }) => yearEnds));

function phrasesOf(wordsOf: (periods: TimeWords) => Phrases): readonly string[] {
  return languagesInUse().flatMap(({ periods }) =>
    wordsOf(periods).map((phrase) => comparable(foldText(phrase))),
  );
}

/** "Fiscal year begins in July", "year ending 30 June 2024": one month, and a word that says which end of a year it is. */
function startBesideWord(folded: string, months: MonthsNamed | null, isFiscal: boolean): YearStart | null {
  if (months === null || countOfMonths(months) !== 1) return null;
  if (isFiscal && hasPhrase(folded, BEGINS()))
    return YEAR_STARTS.find((start) => start === months.first) ?? null;
  if (!hasPhrase(folded, ENDS()) || !hasPhrase(folded, YEARS())) return null;
  return YEAR_STARTS.find((start) => start === (months.last % 12) + 1) ?? null;
}

function hasPhrase(folded: string, phrases: readonly string[]): boolean {
  // A title can be in two languages, of which one has no spaces between words.
  const texts = [` ${folded} `, comparable(folded)];
  return phrases.some((phrase) => texts.some((text) => text.includes(phrase)));
}

/** "July 2024 – June 2027" is how long a project runs, and says nothing of its years. */
function isOfOneYear(text: string): boolean {
  const span = yearSpanIn(text);
  return span === null || span.last - span.first <= 1;
}
