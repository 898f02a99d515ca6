import { either } from "../../plan/language/either";
import {
  BEFORE_PLACES,
  columnBeside,
  HELD,
  HOST_BEHIND,
  HOST_BEHIND_UNSPACED,
  PLACE_BEHIND,
  PLACE_BEHIND_UNSPACED,
  startsAsPlace,
  THAI_SHORTENED,
  WITHIN_PLACES,
} from "../../plan/language/activity-phrases";
import { isCountry, isKnownCity } from "../../plan/language/countries";
import { words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { withoutAtEnd } from "../../plan/language/spelling/text-ends";
import { UNSPACED } from "../../plan/language/spelling/unspaced-scripts";
import { foldText, withoutAccents } from "../../plan/language/spelling/text-folding";
import { datesInText } from "./dates-in-text";

/** A place that an activity's words name. */
export interface PlaceInText {
  readonly place: string;
  /** The country at its end, or a host that the words name; `null` where they name none. */
  readonly host: string | null;
  readonly isTentative: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = String.raw`${WORD}(?:\s(?:${WORD}|(?:${WITHIN_PLACES})\s${WORD}))*`;
const NAMES = String.raw`${BEFORE_PLACES}(?<name>${NAME}(?:,\s*${NAME})*)`;
const IN_PLACE = ofLanguages(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])(?<in>${PLACE_BEHIND()})\s+${NAMES}`, "gu"),
);
const RUN = String.raw`[${UNSPACED}]+(?:\.|${THAI_SHORTENED})?`;
const IN_PLACE_UNSPACED = ofLanguages(
  () => new RegExp(String.raw`(?<in>${PLACE_BEHIND_UNSPACED()})\s*(?<name>${RUN}(?:,?\s${RUN})?)`, "gu"),
);
const HOSTED = ofLanguages(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${HOST_BEHIND()})\s+${NAMES}`, "iu"),
);
const HOSTED_UNSPACED = ofLanguages(
  () => new RegExp(String.raw`(?:${HOST_BEHIND_UNSPACED()})\s*(?<name>${RUN})`, "u"),
);

const TENTATIVE_BEHIND = ofLanguages(
  () => new RegExp(`(?:${either(words.tentative().map(foldText))})\\s*(?:${HELD})?$`, "u"),
);

/** The place that an activity's words name, and who receives it; `null` where they name none. */
export function placeInText(text: string, isKnown: (place: string) => boolean): PlaceInText | null {
  const host = hostInText(text);
  for (const { place, behind, rest } of candidatesIn(text)) {
    const isTentative = TENTATIVE_BEHIND().test(foldText(behind));
    const parts = place.split(",").map((part) => part.trim());
    const country = parts.find(isCountry) ?? null;
    const isPlace =
      country !== null ||
      isTentative ||
      parts.some((part) => isKnown(part) || isKnownCity(part)) ||
      startsAsPlace(place) ||
      datesInText(rest.slice(0, 30), 2000).length > 0;
    if (isPlace && datesInText(place, 2000).length === 0)
      return { place, host: host ?? country, isTentative };
  }
  return host === null ? null : { place: "", host, isTentative: false };
}

interface Candidate {
  readonly place: string;
  readonly behind: string;
  readonly rest: string;
}

function candidatesIn(text: string): readonly Candidate[] {
  const plain = withoutAccents(text);
  const found = [
    ...[...plain.matchAll(IN_PLACE())].map((match) => candidateOf(text, match)),
    ...[...plain.matchAll(IN_PLACE_UNSPACED())].flatMap((match) => unspacedCandidate(text, match)),
  ];
  return found;
}

function candidateOf(text: string, match: RegExpExecArray | RegExpMatchArray): Candidate {
  const composed = text.normalize("NFC");
  const name = match.groups?.name ?? "";
  const end = (match.index ?? 0) + match[0].length;
  return {
    place: withoutAtEnd(composed.slice(end - name.length, end), /[.,\s]/u),
    behind: composed.slice(Math.max(0, (match.index ?? 0) - 30), match.index),
    rest: composed.slice(end).replace(/^[^\p{L}\p{N}]+/u, ""),
  };
}

/** A second word belongs to the place only as the country in which it lies; "ณ วันที่" is a day. */
function unspacedCandidate(text: string, match: RegExpMatchArray): readonly Candidate[] {
  const candidate = candidateOf(text, match);
  const [first = "", second] = candidate.place.split(/,?\s/u);
  if (columnBeside(first) === "date") return [];
  const place = second !== undefined && isCountry(second) ? `${first}, ${second}` : first;
  return [{ ...candidate, place }];
}

function hostInText(text: string): string | null {
  return HOSTED().exec(text)?.groups?.name ?? HOSTED_UNSPACED().exec(text)?.groups?.name ?? null;
}
