import { ofLanguages } from "../../../languages/in-use";
import { foldText } from "../spelling/text-folding";

/** Eras that are written next to a year in Latin letters. */
const ERAS = ["be", "ce", "ad"];

/** The words that say about a number that it is a year, folded: "fiscal", "year", "vigencia". */
export const wordsOfYears = ofLanguages(
  (languages): ReadonlySet<string> =>
    new Set([
      ...ERAS,
      ...languages
        .flatMap(({ periods }) => [...periods.year, ...periods.fiscalYear])
        .flatMap((phrase) => foldText(phrase).split(" ")),
    ]),
);

/** "2024", "2024/25", "FY24": the digits of a year, and of the second one of a fiscal year. */
export const YEAR_IN_DIGITS =
  /(?:(?<!\d)\d{4}(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?(?!\d))|(?:(?<=fy\s?['’]?)\d{2}(?!\d))/iu;
