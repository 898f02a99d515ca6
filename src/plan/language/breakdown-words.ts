import { NAMED_DIMENSIONS, type BreakdownDimension, type NamedDimension } from "../breakdown";
import { ofLanguages, languagesInUse } from "../../languages/in-use";
import type { LanguageWords } from "../../languages/language-words";
import { phrases, PhraseSet } from "./phrases";
import { foldText, isWithoutWordSpaces } from "./spelling/text-folding";

function byDimension(
  of: (words: LanguageWords, dimension: NamedDimension) => readonly string[],
): Readonly<Record<NamedDimension, PhraseSet>> {
  const setOf = (dimension: NamedDimension): PhraseSet =>
    new PhraseSet(languagesInUse().flatMap((words) => of(words, dimension)));
  return {
    sex: setOf("sex"),
    age: setOf("age"),
    nationality: setOf("nationality"),
    exploitation: setOf("exploitation"),
    place: setOf("place"),
  };
}

const DIMENSIONS = ofLanguages(() =>
  byDimension(({ breakdowns }, dimension) => breakdowns.dimensions[dimension]),
);
const CATEGORIES = ofLanguages(() =>
  byDimension(({ breakdowns, numbers }, dimension) => [
    ...breakdowns.categories[dimension],
    ...(dimension === "sex" ? [...numbers.men, ...numbers.women] : []),
  ]),
);
const DECLARED = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ breakdowns }) => breakdowns.declared)),
);
const MIN_LETTERS = 3;
const UNKNOWN = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ breakdowns }) => breakdowns.unknown)),
);

/** Words of each sex; letters that stand for them are those of other things too. */
const SEXES = ofLanguages((languages) =>
  (["men", "women"] as const).map((sex) => ({
    sex,
    words: new PhraseSet(
      languages.flatMap(({ numbers }) => numbers[sex].filter((word) => word.length >= MIN_LETTERS)),
    ),
  })),
);

/**
 * The sex that a text is about alone: "Number of female officers"; `null` if it names none or both, and where words are
 * written without spaces, in which others have the same letters.
 */
export function onlySexNamed(text: string): "men" | "women" | null {
  if (isWithoutWordSpaces(text)) return null;
  const folded = foldText(text);
  const [only, ...others] = SEXES().filter(({ words }) => words.isWithin(folded));
  return only === undefined || others.length > 0 ? null : only.sex;
}

/** Whether words, folded, name a category of a known dimension: "women", "forced labour". */
export function isCategory(folded: string): boolean {
  return (
    UNKNOWN().isWhole(folded) || NAMED_DIMENSIONS.some((dimension) => CATEGORIES()[dimension].isWhole(folded))
  );
}

/** The dimension whose category a label names; `null` if it names none. A cross is of the first that it names. */
export function dimensionOfCategory(label: string): NamedDimension | null {
  const bare = foldText(withoutOfWhich(label));
  const whole = NAMED_DIMENSIONS.find((dimension) => CATEGORIES()[dimension].isWhole(bare));
  if (whole !== undefined) return whole;
  const within = NAMED_DIMENSIONS.find((dimension) => CATEGORIES()[dimension].isWithin(bare));
  return within ?? (/\d/u.test(bare) ? "age" : null);
}

/** The dimension that a header or a declaration names first; `null` if it names none. */
export function dimensionNamed(text: string): NamedDimension | null {
  return dimensionsNamed(text)[0] ?? null;
}

/** All dimensions that a text names. */
export function dimensionsNamed(text: string): readonly NamedDimension[] {
  const folded = foldText(text);
  return NAMED_DIMENSIONS.filter((dimension) => DIMENSIONS()[dimension].isWithin(folded));
}

/** "Number of victims, disaggregated by sex and age": the dimensions that a text asks for; [] where it asks for none. */
export function dimensionsAskedFor(text: string): readonly NamedDimension[] {
  const folded = foldText(text);
  const from = placeOfDeclaration(folded);
  return from === null ? [] : dimensionsNamed(folded.slice(from));
}

function placeOfDeclaration(folded: string): number | null {
  if (!DECLARED().isWithin(folded)) return null;
  if (isWithoutWordSpaces(folded)) {
    for (let at = 0; at < folded.length; at++) if (DECLARED().startLength(folded.slice(at)) > 0) return at;
    return null;
  }
  const words = folded.split(" ");
  const at = words.findIndex((_, place) => DECLARED().startLength(words.slice(place).join(" ")) > 0);
  return at < 0 ? null : words.slice(0, at).join(" ").length;
}

/** Whether a header says that its cells tell parts apart: "Disaggregation", "Breakdown". */
export function saysBreakdown(header: string): boolean {
  return DECLARED().isWithin(foldText(header));
}

/** A label without "of which" before it; the same where it has none, or nothing behind. */
export function withoutOfWhich(label: string): string {
  const folded = foldText(label);
  const length = phrases.ofWhich().startLength(folded);
  if (length === 0) return label;
  if (isWithoutWordSpaces(folded)) return afterLetters(label, length);
  const rest = label
    .split(/\s+/u)
    .slice(length)
    .join(" ")
    .replace(/^[:,–-]\s*/u, "");
  return rest === "" ? label : rest;
}

/** What is behind so many letters, spaces and colons not counted. */
function afterLetters(label: string, length: number): string {
  let [at, letters] = [0, 0];
  while (at < label.length && letters < length) {
    letters += foldText(label.slice(0, at + 1)).replace(/ /g, "").length > letters ? 1 : 0;
    at++;
  }
  const rest = label.slice(at).replace(/^[\s:：៖,–-]+/u, "");
  return rest === "" ? label : rest;
}

/** The dimension of a part by its label, else by the header of the column that names it. */
export function dimensionOf(label: string, header: string | null): BreakdownDimension {
  const byHeader = header === null ? null : dimensionNamed(header);
  return byHeader ?? dimensionOfCategory(label) ?? "other";
}
