import type { Indicator, JointAction } from "../plan/plan";
import type { RowKind, RowName } from "../plan/row-identity";
import { foldText, onOneLine, tidyText } from "../plan/language/spelling/text-folding";
import { textHash } from "../plan/text-hash";
import type { PlanRows } from "./plan-rows";

/** As many characters of a wording tell it from others, and its rest by its hash, so that what is kept of thousands stays small. */
const MAX_WORDS = 200;

/** The words of a row as they are kept: on one line, a long text cut, with the hash of its rest. */
export function nameWords(text: string): string {
  const line = onOneLine(tidyText(text));
  if (line.length <= MAX_WORDS) return line;
  return `${line.slice(0, MAX_WORDS)}… ${hash(line.slice(MAX_WORDS))}`;
}

/** The words as they are shown to people. */
export function shownWords(words: string): string {
  return words.replace(/… [0-9a-z]+$/u, "…");
}

/** What is the same of all spellings of one wording; "" for a text without letters and digits. */
export function wordsKey(text: string): string {
  return foldText(nameWords(text));
}

/** The words of a row with its place: what tells it from all others of its kind, but for those with the same words. */
export function fullKey({ words, place = "" }: RowName): string {
  return place === "" ? wordsKey(words) : `${wordsKey(words)}\n${wordsKey(place)}`;
}

/** Whether two names are one: the same number, words and place. */
export function isSameName(one: RowName, other: RowName): boolean {
  return numberKey(one.number) === numberKey(other.number) && fullKey(one) === fullKey(other);
}

/** A number without what people change by typing it again. */
export function numberKey(number: string): string {
  return number.normalize("NFKC").replace(/\s+/gu, "").replace(/[‐-―]/gu, "-").toLowerCase();
}

/** A row of the plan as it is known by now. */
export interface PresentRow {
  readonly kind: RowKind;
  readonly name: RowName;
  /** The number of the action that an indicator is of; "" for an action. */
  readonly action: string;
}

export function presentAction({ id, title }: Pick<JointAction, "id" | "title">): PresentRow {
  return { kind: "action", name: { number: id, words: nameWords(title) }, action: "" };
}

export function presentIndicator({
  id,
  action,
  text,
  place,
}: Pick<Indicator, "id" | "action" | "text" | "place">): PresentRow {
  const ofPlace = place === undefined ? {} : { place: nameWords(place.text) };
  return { kind: "indicator", name: { number: id, words: nameWords(text), ...ofPlace }, action };
}

/** All rows of a plan that have an identity: its actions, then its indicators. */
export function presentRows({
  actions,
  indicators,
}: Pick<PlanRows, "actions" | "indicators">): readonly PresentRow[] {
  return [...actions.map(presentAction), ...indicators.map(presentIndicator)];
}

/** The key that a row gets that the workbook knows nothing of yet: what its number and words make, unlike those taken. */
export function freshKey({ kind, name }: PresentRow, taken: ReadonlySet<string>): string {
  const own = `${kind.charAt(0)}${hash(`${numberKey(name.number)}\n${fullKey(name)}`)}`;
  let key = own;
  for (let number = 2; taken.has(key); number++) key = `${own}-${number}`;
  return key;
}

function hash(text: string): string {
  return textHash(text).toString(36);
}
