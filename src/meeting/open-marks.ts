import { OPEN_WORDS, PARTY_SAYS, WEAK_OPEN_WORDS } from "../plan/language/activity-phrases";
import { isCountry } from "../plan/language/countries";
import { phrases } from "../plan/language/phrases";
import { foldText, onOneLine, withoutAccents } from "../plan/language/spelling/text-folding";
import type { OpenMarkKind } from "../plan/open-point";
import { ofLanguages } from "../languages/in-use";

/** A mark of something open in a cell's text. */
export interface OpenMark {
  readonly kind: OpenMarkKind;
  /** The mark itself: "[presumed]", "tentatively". */
  readonly mark: string;
  /** The line in which it is. */
  readonly line: string;
}

const BRACKETED = /\[([^[\]]{2,120})\]/gu;
/** "[USD]", "[1]": a unit, a footnote. */
const NO_WORDING = /^(?:[\p{Lu}\d%.,\s]{1,5}|[xX✓]|\d+)$/u;
const OPEN = ofLanguages(() => new RegExp(OPEN_WORDS(), "giu"));
const WEAK = ofLanguages(() => new RegExp(WEAK_OPEN_WORDS(), "giu"));
const PARTY_REMARK = ofLanguages(
  () =>
    new RegExp(
      String.raw`\(\s*(?<party>[\p{L}\p{M}\s/.-]{2,40}?)\s*(?:${PARTY_SAYS()})(?![\p{L}])[^()]{0,80}\)`,
      "giu",
    ),
);
const QUESTION = /\?{2,}|\(\s*\?\s*\)|\[\s*\?\s*\]|^\s*\?\s*$/u;

/** The marks of what is open in a cell's text, in their order; ordinary brackets are none. */
export function openMarksIn(text: string, isParty: (name: string) => boolean): readonly OpenMark[] {
  const composed = text.normalize("NFC");
  const plain = withoutAccents(composed);
  const found: { at: number; kind: OpenMarkKind; mark: string }[] = [];
  const add = (kind: OpenMarkKind, at: number, length: number): void => {
    const isWithin = found.some((other) => at >= other.at && at < other.at + other.mark.length);
    if (!isWithin) found.push({ at, kind, mark: composed.slice(at, at + length) });
  };
  for (const match of plain.matchAll(BRACKETED)) {
    if (!NO_WORDING.test((match[1] ?? "").trim())) add("bracket", match.index, match[0].length);
  }
  for (const match of plain.matchAll(PARTY_REMARK())) {
    const party = (match.groups?.party ?? "").trim();
    if (isCountry(party) || isParty(party)) add("partyRemark", match.index, match[0].length);
  }
  for (const pattern of [OPEN(), WEAK()]) {
    for (const match of plain.matchAll(pattern)) add("tentative", match.index, match[0].length);
  }
  const question = QUESTION.exec(plain);
  if (question !== null) add("question", question.index, question[0].length);
  if (found.length === 0 && phrases.undecided().isWhole(foldText(composed)))
    add("undecided", 0, composed.length);
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, kind, mark }) => ({ kind, mark: onOneLine(mark), line: lineAt(composed, at) }));
}

function lineAt(text: string, at: number): string {
  const begin = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return onOneLine(text.slice(begin, end < 0 ? undefined : end)).replace(/^[•●▪◦‣·*–—-]\s*/u, "");
}
