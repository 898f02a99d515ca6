import { ofLanguages } from "../../languages/in-use";
import { foldText } from "./spelling/text-folding";

/** The words of all languages from the newest version to the oldest; one of which nothing is said is between. */
const STAGES = ofLanguages((languages): readonly (readonly string[])[] =>
  (["final", "revised", null, "draft", "superseded"] as const).map((stage) =>
    stage === null ? [] : languages.flatMap(({ versions }) => versions[stage].map(foldText)),
  ),
);
const UNNAMED = ofLanguages(() => STAGES().findIndex((words) => words.length === 0));

const NUMBER = /(?:^|[^\p{L}])(?:v|ver|version|rev|draft)[\s._-]*(\p{Nd}{1,3})(?!\p{Nd})/iu;

/** How new a version is, as its sheet's name and title say; the greater the newer. */
export interface VersionName {
  /** Whether it is named as a version at all. */
  readonly isVersion: boolean;
  readonly number: number;
  readonly stage: number;
}

/** What a sheet's name and the title above its table say about its being a version. */
export function versionName(texts: readonly string[]): VersionName {
  const text = texts.map(foldText).join(" | ");
  const number = Number(NUMBER.exec(text)?.[1] ?? 0);
  const stage = STAGES().findIndex((words) => words.some((word) => hasWord(text, word)));
  return {
    isVersion: number > 0 || stage >= 0,
    number,
    stage: -(stage < 0 ? UNNAMED() : stage),
  };
}

/** A word by itself; one of a script without spaces anywhere. */
function hasWord(text: string, word: string): boolean {
  if (!/^[\p{Script=Latin} ]+$/u.test(word)) return text.includes(word);
  return new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, "u").test(text);
}

/** Whether the first is the newer of two versions: by their numbers, then by how far they have come. */
export function isNewerVersion(one: VersionName, other: VersionName): boolean {
  return one.stage === other.stage || (one.number > 0 && other.number > 0)
    ? one.number > other.number
    : one.stage > other.stage;
}
