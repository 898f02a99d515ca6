import { either } from "./either";
import { ACTIVITY_COLUMNS, ACTIVITY_STATUSES, type ActivityColumn, type ActivityStatus } from "../activity";
import { AGENCY_COLUMNS, type AgencyColumn } from "../agency";
import { OPEN_POINT_COLUMNS, type OpenPointColumn } from "../open-point";
import type { ActivityWords } from "../../languages/words/activity-words";
import { ofLanguages, languagesInUse } from "../../languages/in-use";
import { PhraseSet } from "./phrases";
import { withoutBracketed } from "./spelling/brackets";
import { foldText, isWithoutWordSpaces, withoutAccents } from "./spelling/text-folding";
import { rememberByText } from "./remembered";

function all(of: (words: ActivityWords) => readonly string[]): readonly string[] {
  return [...new Set(languagesInUse().flatMap(({ activities }) => of(activities)))];
}

const headers = ofLanguages(
  (): ReadonlyMap<string, ActivityColumn> =>
    new Map(
      ACTIVITY_COLUMNS.flatMap((column) =>
        all(({ headers: ofLanguage }) => ofLanguage[column]).map(
          (header) => [foldText(header), column] as const,
        ),
      ),
    ),
);

/** The columns that are looked for in the users' own tables, each with the beginnings of its headers. */
const BESIDE = ["status", "movedTo", "evidence", "reason", "host", "place", "date"] as const;
export type ColumnBeside = (typeof BESIDE)[number];

const beginnings = ofLanguages(() =>
  BESIDE.map((column) => ({
    column,
    phrases: new PhraseSet(all(({ headers: ofLanguage }) => ofLanguage[column])),
  })),
);

/** What the whole text of a header means; `null` if it is none of the Activities sheet's. */
export function activityColumnOf(header: string): ActivityColumn | null {
  return headers().get(foldText(header)) ?? null;
}

/** A header that goes on longer than this says something else. */
const MAX_WORDS = 20;
/** Words behind those that are known: "Status of the activity in the quarter" is a status, "Date of birth" no date. */
const MORE_WORDS: Readonly<Record<ColumnBeside, number>> = {
  status: MAX_WORDS,
  evidence: 4,
  reason: 8,
  movedTo: 0,
  host: 1,
  place: 1,
  date: 0,
};

/**
 * What a column of the users' own next to their activities holds, by its header: "Status2", "État de mise en œuvre de
 * la tâche".
 */
export const columnBeside = rememberByText((header): ColumnBeside | null => {
  const folded = foldText(withoutBracketed(header, " "))
    .replace(/(?<=\p{L}) ?\d$/u, "")
    .trim();
  const words = folded.split(" ").length;
  if (folded === "" || words > MAX_WORDS) return null;
  let best: { column: ColumnBeside; length: number } | null = null;
  for (const { column, phrases } of beginnings()) {
    const length = phrases.lettersAtStart(folded);
    if (length > (best?.length ?? 0) && wordsBehind(folded, length) <= MORE_WORDS[column])
      best = { column, length };
  }
  return best?.column ?? null;
});

/** So many letters are about a word in scripts without spaces between them. */
const LETTERS_A_WORD = 6;

function wordsBehind(folded: string, letters: number): number {
  if (isWithoutWordSpaces(folded)) return (folded.replace(/ /g, "").length - letters) / LETTERS_A_WORD;
  let [behind, seen] = [0, 0];
  for (const word of folded.split(" ")) {
    if (seen >= letters) behind++;
    seen += word.length;
  }
  return behind;
}

const statuses = ofLanguages(() =>
  ACTIVITY_STATUSES.map((status) => ({
    status,
    phrases: new PhraseSet(all((words) => words.statuses[status])),
  })),
);

/** The status with which a text begins, and for how many letters it does. */
export function statusAtStart(folded: string): { status: ActivityStatus; length: number } | null {
  let best: { status: ActivityStatus; length: number } | null = null;
  for (const { status, phrases } of statuses()) {
    const length = phrases.lettersAtStart(folded);
    if (length > (best?.length ?? 0)) best = { status, length };
  }
  return best;
}

/** Alternatives of an expression over phrases, the longest first. */
function alternatives(phrases: readonly string[]): string {
  return either(
    [...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) =>
        withoutAccents(phrase)
          .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
          .replace(/ /g, String.raw`\s+`),
      ),
  );
}

function isSpaced(phrase: string): boolean {
  return !isWithoutWordSpaces(phrase);
}

/** Small words inside the names of places: "Rio de Janeiro". */
export const WITHIN_PLACES = "of|de|da|do|del|la";
/** What may be before such a name, and between "tentatively" and it. */
export const BEFORE_PLACES = String.raw`(?:the\s)?`;
export const HELD = "held|be held|to be held";
/** What shortens a Thai name: "กรุงเทพฯ". */
export const THAI_SHORTENED = "ฯ";
/** A quarter with its year: "Q1 2024", "Q1 of 2024", "2024-Q1", "1T 2024". */
export const QUARTER_NAMED = String.raw`(?:[QTqt]\s?[1-4]|[1-4]\s?[QTqt])(?![\p{L}\d])[\s/–-]*(?:(?:of\s)?(?:19|20|25)\d\d)?|(?:19|20|25)\d\d[\s/–-]*[QTqt]\s?[1-4]`;

const places = ofLanguages(() => all(({ placesBehind }) => placesBehind));
/** "In", "at": before the name of a place, in scripts with spaces and in those without. */
export const PLACE_BEHIND = ofLanguages(() => alternatives(places().filter(isSpaced)));
export const PLACE_BEHIND_UNSPACED = ofLanguages(() => alternatives(places().filter(isWithoutWordSpaces)));

const PLACE_STARTS = ofLanguages(
  () => new RegExp(`^(?:${alternatives(all(({ placeStarts = [] }) => placeStarts))})`, "u"),
);

/** Whether a text in a script without capitals begins as names of places do: "จังหวัด…". */
export function startsAsPlace(text: string): boolean {
  return PLACE_STARTS().test(text);
}

const hosts = ofLanguages(() => all(({ hostsBehind }) => hostsBehind));
export const HOST_BEHIND = ofLanguages(() => alternatives(hosts().filter(isSpaced)));
export const HOST_BEHIND_UNSPACED = ofLanguages(() => alternatives(hosts().filter(isWithoutWordSpaces)));

/** What a party says in a remark behind its name: "has", "to confirm". */
export const PARTY_SAYS = ofLanguages(() => alternatives(all(({ partySays }) => partySays)));

/** "Visit", "venue". */
const OPEN_THINGS = ofLanguages(() => alternatives(all(({ openThings }) => openThings)));

function onWholeWords(phrases: readonly string[], behind = ""): string {
  const spaced = phrases.filter(isSpaced);
  const unspaced = phrases.filter(isWithoutWordSpaces);
  return String.raw`(?:(?<![\p{L}\p{N}])(?:${alternatives(spaced)})${behind}(?![\p{L}\p{N}])|(?:${alternatives(unspaced)}))`;
}

/** "Tentatively", "to be confirmed". */
export const OPEN_WORDS = ofLanguages(() => onWholeWords(all(({ openWords }) => openWords)));
/** "Potential visit". */
export const WEAK_OPEN_WORDS = ofLanguages(() =>
  onWholeWords(
    all(({ weakWords }) => weakWords),
    String.raw`\s+(?:${OPEN_THINGS()})`,
  ),
);

const openPointHeaders = ofLanguages(
  (): ReadonlyMap<string, OpenPointColumn> =>
    new Map(
      OPEN_POINT_COLUMNS.flatMap((column) =>
        all(({ openPointHeaders: ofLanguage }) => ofLanguage?.[column] ?? []).map(
          (header) => [foldText(header), column] as const,
        ),
      ),
    ),
);

/** What the header of a column of the sheet of open points means; `null` if it is none. */
export function openPointColumnOf(header: string): OpenPointColumn | null {
  return openPointHeaders().get(foldText(header)) ?? null;
}

const agencyHeaders = ofLanguages(
  (): ReadonlyMap<string, AgencyColumn> =>
    new Map(
      AGENCY_COLUMNS.flatMap((column) =>
        all(({ agencyHeaders: ofLanguage }) => ofLanguage?.[column] ?? []).map(
          (header) => [foldText(header), column] as const,
        ),
      ),
    ),
);

/** What the header of a column of the Agencies sheet means; `null` if it is none. */
export function agencyColumnOf(header: string): AgencyColumn | null {
  return agencyHeaders().get(foldText(header)) ?? null;
}

const openStates = ofLanguages(() => new PhraseSet(all(({ openState }) => openState ?? [])));

/** Whether the sheet of a comparison calls a difference open. */
export function isOpenState(state: string): boolean {
  return openStates().isWhole(foldText(state));
}
