import { either } from "./either";
import { patternsOf } from "./patterns";
import { ofLanguages } from "../../languages/in-use";
import { PhraseSet, words } from "./phrases";
import { isWithoutWordSpaces } from "./spelling/text-folding";

const NAMED = alternativesOf("namedFor");
const BEGINNINGS = alternativesOf("beginnings");

/** The alternatives of all languages for an entry, of scripts with spaces between words and of those without. */
function alternativesOf(entry: "namedFor" | "beginnings") {
  return ofLanguages(() => {
    const patterns = patternsOf(({ agencies }) => agencies[entry]);
    return {
      spaced: either(patterns.filter((pattern) => !isWithoutWordSpaces(pattern))),
      unspaced: either(patterns.filter(isWithoutWordSpaces)),
    };
  });
}

const ARTICLE = ofLanguages(() => `(?:(?:${either(words.articles())})\\s+)?`);

/** What names an agency by its field: "Ministry of", "Secretaría de", "Kementerian", "Bộ". */
export const NAMED_FOR = ofLanguages(
  () => new RegExp(String.raw`(?<!\p{L})(?:${NAMED().spaced})[ '’]`, "iu"),
);

/** Where a name that was begun has to go on: it ends with "Ministry of" or "Secretaría de". */
export const NAME_THAT_GOES_ON = ofLanguages(
  () => new RegExp(String.raw`(?<!\p{L})(?:${NAMED().spaced})\s*$`, "iu"),
);

/** What begins another agency's name without a word for its field: "y Policía Nacional", "et Gendarmerie". */
export const BEGINNING_OF_NAME = ofLanguages(
  () => new RegExp(String.raw`^\s*${ARTICLE()}(?:${BEGINNINGS().spaced})\s+\p{Lu}`, "iu"),
);

/** An article, and a word with two capitals: "the NCCT", "(MoJ)". */
export const ACRONYM_AT_START = ofLanguages(
  () => new RegExp(String.raw`^\s*[(（]?${ARTICLE()}\p{Lu}[\p{L}/-]*\p{Lu}`, "u"),
);

/** "Police", "Customs", "Polri": a whole name in a word or two, which can be within the name of another agency. */
export const PLAIN_NAME = ofLanguages(
  () =>
    new RegExp(
      String.raw`^\s*${ARTICLE()}(?:${either(patternsOf(({ agencies }) => agencies.plainNames ?? ""))})\s*$`,
      "iu",
    ),
);

/** "Royal Thai Police": a name of several words that ends with a whole one. */
export const ENDING_WITH_PLAIN_NAME = ofLanguages(
  () =>
    new RegExp(
      String.raw`\p{L}\s+(?:${either(patternsOf(({ agencies }) => agencies.plainNames ?? ""))})\s*$`,
      "iu",
    ),
);

/** What governments are responsible for: "Social Affairs", "Youth Rehabilitation". */
export const PORTFOLIO = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${either(patternsOf(({ agencies }) => agencies.portfolios ?? ""))})(?!\p{L})`,
      "iu",
    ),
);

/** What ends an agency's name that begins with its field: "Policy and Planning Unit". */
export const ENDING_OF_NAME = ofLanguages(
  () => new RegExp(String.raw`\s(?:${either(patternsOf(({ agencies }) => agencies.endings))})\s*$`, "iu"),
);

/** A ministry or a department at the beginning, where words are not spaced. */
export const UNSPACED_NAMED_FOR = ofLanguages(
  () => new RegExp(String.raw`^\s*(?:[-–•]\s*)?(?:${NAMED().unspaced})`, "u"),
);

/** The beginning of an agency's name, where words are not spaced. */
export const UNSPACED_BEGINNING = ofLanguages(
  () => new RegExp(String.raw`^\s*(?:${BEGINNINGS().unspaced})`, "u"),
);

/** "With the support of", "phối hợp với": between who leads and who helps. */
export const HELPED_BY = ofLanguages(() => {
  const patterns = patternsOf(({ columns }) => columns.helpedBy);
  const [spaced, unspaced] = [false, true].map((are) =>
    either(patterns.filter((pattern) => isWithoutWordSpaces(pattern) === are)),
  );
  return new RegExp(String.raw`(?<=[\s,;(])(?:${spaced})(?:\s|(?<=['’]))${ARTICLE()}|(?:${unspaced})`, "iu");
});

/** "Chủ trì" behind the name of who leads. */
export const LEADING_AT_END = ofLanguages(
  () =>
    new RegExp(
      String.raw`\s(?:${either(words.leads().map((word) => word.replaceAll(" ", String.raw`\s`)))})$`,
      "iu",
    ),
);

/** "None", "etc.": the text names nobody. */
export const NOBODY = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ agencies }) => agencies.nobody)),
);
