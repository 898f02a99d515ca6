import {
  NAMED_DIMENSIONS,
  STARTING_CATEGORIES,
  type Breakdown,
  type BreakdownDimension,
  type NamedDimension,
  type StartingCategory,
} from "../breakdown";
import { ofLanguages, languagesInUse } from "../../languages/in-use";
import type { LanguageWords } from "../../languages/language-words";
import { phrases, PhraseSet } from "./phrases";
import { withWesternDigits } from "./numbers/digits";
import { rememberByText } from "./remembered";
import { foldText, isWithoutWordSpaces, onOneLine } from "./spelling/text-folding";

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
    ...(dimension === "place" ? [] : breakdowns.categories[dimension]),
    ...STARTING_CATEGORIES[dimension].flatMap((category) => breakdowns.starting[category]),
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

const ALL_STARTING: readonly StartingCategory[] = Object.values(STARTING_CATEGORIES).flat();

/** By each phrase, folded, the starting category that it names; `null` where languages in use mean two by it, as by "m". */
const STARTING = ofLanguages((): ReadonlyMap<string, StartingCategory | null> => {
  const found = new Map<string, StartingCategory | null>();
  for (const { breakdowns } of languagesInUse())
    for (const category of ALL_STARTING)
      for (const phrase of breakdowns.starting[category]) {
        const folded = foldText(phrase);
        const known = found.get(folded);
        found.set(folded, known === undefined || known === category ? category : null);
      }
  return found;
});

const UNDER_18 = /^(?:<\s*18|≤\s*17|0\s*[-–]\s*17)$/u;
const FROM_18 = /^(?:≥\s*18|>=\s*18|>\s*17|18\s*\+)$/u;

/** The starting category that a label names in any of the languages: "Women", "ผู้หญิง", "< 18"; `null` if it names none. */
export function startingCategory(label: string): StartingCategory | null {
  const bare = withWesternDigits(withoutOfWhich(label)).trim();
  if (UNDER_18.test(bare)) return "under18";
  if (FROM_18.test(bare)) return "adults";
  return STARTING().get(foldText(bare)) ?? null;
}

/** What a category is known by, in whatever language and spelling its label is. */
export function categoryKey(label: string): string {
  return startingCategory(label) ?? foldText(withoutOfWhich(label));
}

/** A category as tables of many plans have it: a starting one in English whatever its language, any other as it is written. */
export function plainCategory(label: string): string {
  const category = startingCategory(label);
  const english = languagesInUse().find(({ language }) => language === "en");
  const [name] = category === null ? [] : (english?.breakdowns.starting[category] ?? []);
  return name ?? onOneLine(withoutOfWhich(label));
}

/** What parts are known by within the values of an indicator. */
export function partKey({
  dimension,
  category,
}: {
  readonly dimension: BreakdownDimension;
  readonly category: string;
}): string {
  return `${foldText(dimension)} ${categoryKey(category)}`;
}

const VICTIMS = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ breakdowns }) => breakdowns.victims)),
);

/** Whether a text is about victims of trafficking or of violence, of whom a small count tells who they are. */
export function isAboutVictims(text: string): boolean {
  return VICTIMS().isWithin(foldText(text));
}

const ANYBODY = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ breakdowns }) => breakdowns.anybody)),
);

/** Whether a unit may be of victims where other words say so: people, women or children, but not participants or officers. */
export function mayBeVictims(unit: string): boolean {
  const folded = foldText(unit);
  return folded === "" || ANYBODY().isWithin(folded) || isCategory(folded);
}

/** Whether a label says that it is not known which part it is: a part of any breakdown. */
export function isUnknownCategory(label: string): boolean {
  return UNKNOWN().isWhole(foldText(label));
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

/** All dimensions whose categories a label names: of "women under 18", a cross, sex and age. */
export function dimensionsOfCategory(label: string): readonly NamedDimension[] {
  const bare = foldText(withoutOfWhich(label));
  const named = NAMED_DIMENSIONS.filter((dimension) => CATEGORIES()[dimension].isWithin(bare));
  return /\d/u.test(bare) && !named.includes("age") ? [...named, "age"] : named;
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
export const saysBreakdown = rememberByText((header): boolean => DECLARED().isWithin(foldText(header)));

/** A label without "of which" before it; the same where it has none, or nothing behind. */
export function withoutOfWhich(label: string): string {
  const folded = foldText(label);
  const isUnspaced = isWithoutWordSpaces(folded);
  const length = isUnspaced
    ? phrases.ofWhich().lettersAtStart(folded)
    : phrases.ofWhich().startLength(folded);
  if (length === 0) return label;
  if (isUnspaced) return afterLetters(label, length);
  const rest = label
    .split(/\s+/u)
    .slice(length)
    .join(" ")
    .replace(/^[:,–-]\s*/u, "");
  return rest === "" ? label : rest;
}

/** What is behind so many letters, spaces and colons not counted. */
function afterLetters(label: string, length: number): string {
  let at = 0;
  while (at < label.length && foldText(label.slice(0, at)).replace(/ /g, "").length < length) at++;
  const rest = label.slice(at).replace(/^[\s:：៖,–-]+/u, "");
  return rest === "" ? label : rest;
}

/** A part as its label says it: "Women", or "Kind of training: basic" where its dimension is named too. */
export interface NamedPart {
  readonly dimension: BreakdownDimension;
  readonly category: string;
}

/** Whoever is of another sex or age than the words of these say is of none: a place, by contrast, has any name. */
const CLOSED: ReadonlySet<BreakdownDimension> = new Set(["sex", "age"]);

/**
 * The part that a label names for an indicator with these breakdowns: a category of one of them, else of a dimension
 * whose words it has, else of the only breakdown that takes any category.
 */
export function partNamed(label: string, breakdowns: readonly Breakdown[]): NamedPart {
  const text = withoutOfWhich(onOneLine(label));
  const [, before = "", behind = ""] = /^([^:：៖]+)[:：៖]\s*(\S.*)$/u.exec(text) ?? [];
  if (behind !== "") return { dimension: dimensionOfName(before), category: behind };
  const key = categoryKey(text);
  const own = breakdowns.find(({ categories }) => categories.some((each) => categoryKey(each) === key));
  const named = own?.dimension ?? dimensionOfCategory(text);
  const open = breakdowns.filter((each) => each.categories.length === 0 && !CLOSED.has(each.dimension));
  return { dimension: named ?? (open.length === 1 ? open[0]?.dimension : null) ?? "other", category: text };
}

/** The dimension that a name is of: "Sex" is the dimension sex in every language, any other is a person's own. */
export function dimensionOfName(name: string): BreakdownDimension {
  const folded = foldText(name);
  const named = NAMED_DIMENSIONS.find(
    (dimension) => dimension === folded || DIMENSIONS()[dimension].isWhole(folded),
  );
  return named ?? onOneLine(name);
}

/** A label by which a part is found again: its category, with the dimension before it where that alone tells it. */
export function labelOfPart({ dimension, category }: NamedPart, breakdowns: readonly Breakdown[]): string {
  const found = partNamed(category, breakdowns);
  return foldText(found.dimension) === foldText(dimension) && found.category === category
    ? category
    : `${dimension}: ${category}`;
}

const NOTHING = /^[-–—0]$/u;

/**
 * The breakdowns that a cell of Indicators asks for: "Sex", "Sex; Age", "Kind of training: basic, advanced"; [] for a
 * dash, which says that there are none.
 */
export function breakdownsAsked(text: string): readonly Breakdown[] {
  if (NOTHING.test(text.trim())) return [];
  return text.split(/[;\n；]/u).flatMap((item) => {
    const [name = "", ...rest] = item.split(/[:：៖]/u);
    const categories = namesIn(rest.join(":"));
    if (categories.length > 0) return [asked(dimensionOfName(name), categories)];
    return namesIn(name).map((each) => asked(dimensionOfName(each), []));
  });
}

function asked(dimension: BreakdownDimension, categories: readonly string[]): Breakdown {
  return { dimension, categories, required: true };
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,،、]/u)
    .map(onOneLine)
    .filter((name) => name !== "");
}

/** The dimension of a part by its label, else by the header of the column that names it. */
export function dimensionOf(label: string, header: string | null): BreakdownDimension {
  const byHeader = header === null ? null : dimensionNamed(header);
  return byHeader ?? dimensionOfCategory(label) ?? "other";
}
