import type { Direction } from "../definition";
import { joinedAm } from "../../plan/language/numbers/number-phrases";
import { withoutBracketed } from "../../plan/language/spelling/brackets";
import { phrases } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import {
  AFTER_SUBJECT,
  AVERAGE,
  BOTH_PARTIES,
  COUNT,
  CUMULATIVE,
  DIRECTIONS,
  DONE_ONCE,
  DURATION,
  EACH_PARTY,
  EACH_YEAR,
  EVENTS,
  HAPPENING,
  HARM_LEVELS,
  HARMS,
  INFLECTED_ELSEWHERE,
  INFLECTED_MILESTONE,
  IN_STATE,
  LEADING_MARKS,
  MADE,
  MILESTONE,
  PERCENTAGE,
  PER_POPULATION,
  PLURAL_NOUN_AT_END,
  PLURAL_VERBS,
  RATE,
  REPEATED,
  SCORE,
  SEVERAL,
  SINGLE_AT_START,
  STANDING,
  STEPS,
  UNINFLECTED_MILESTONE,
  YES_NO,
} from "../../plan/language/indicator-patterns";
import { NAMED_FREQUENCIES } from "../../plan/language/time/frequency-words";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { rememberByText } from "../../plan/language/remembered";

/** What the words of an indicator say about the way it is measured. */
export interface Wording {
  readonly kind: WordingKind | null;
  /** The words that said so, as they are; an empty string where none did. */
  readonly words: string;
  /** Words for values that carry on from period to period ("cumulative"), `null` if there are none. */
  readonly cumulative: string | null;
  /** Words for things that are all the time ("functioning shelters"), `null` if there are none. */
  readonly standing: string | null;
  /** Words for what is made or done in each period ("officers trained"), `null` if there are none. */
  readonly made: string | null;
  /** Words for what takes place in each period ("people treated"), `null` if there are none. */
  readonly happening: string | null;
  /** Words for a way that is gone by shares ("progress of the works"), `null` if there are none. */
  readonly steps: string | null;
  /** Words for a number that is meant for each year ("meetings per year"), `null` if there are none. */
  readonly eachYear: string | null;
  /** Words for a target that every party has ("in each country"), `null` if there are none. */
  readonly eachParty: string | null;
  /** Words for the parties taken together ("in both countries"), `null` if there are none. */
  readonly bothParties: string | null;
  /** The wanted change that the words name, with them. */
  readonly direction: { readonly direction: Direction; readonly words: string } | null;
  /** Words for harm whose level is stated ("dropout rate"), `null` if there are none. */
  readonly harmLevel: string | null;
  /** A milestone of one thing that is made once: "Guideline developed", not "Annual report published". */
  readonly once: boolean;
  /** A milestone's words say that it is one thing: "One guideline adopted", "1 guideline". */
  readonly single: boolean;
  /** Words for what comes again ("annual report", "in each province"), `null` if there are none. */
  readonly repeated: string | null;
  /** Words for how often something comes ("monthly report"), `null` if there are none. */
  readonly frequency: string | null;
  /** A milestone's subject is plural ("Guidelines adopted"), so that it can be counted as well. */
  readonly plural: boolean;
}

type WordingKind = "count" | "percentage" | "rate" | "score" | "average" | "duration" | "milestone" | "yesNo";

/** What the words of an indicator say. Where they name several ways to measure, the first named counts. */
export const readWording = rememberByText((text): Wording => {
  const plain = onOneLine(joinedAm(text)).replace(LEADING_MARKS, "");
  const found = firstKind(plain);
  const made = firstMatch(MADE(), plain)?.words ?? null;
  const happening = made ?? firstMatch(HAPPENING(), plain)?.words ?? null;
  const standing = firstMatch(EVENTS(), plain) === null ? firstMatch(STANDING(), plain) : null;
  const inState = happening === null ? firstMatch(IN_STATE(), plain) : null;
  const repeated = firstMatch(REPEATED(), plain)?.words ?? null;
  return {
    kind: found?.kind ?? null,
    words: found?.words ?? "",
    cumulative: firstMatch(CUMULATIVE(), plain)?.words ?? null,
    standing: (standing ?? inState)?.words ?? null,
    made,
    happening,
    steps: firstMatch(STEPS(), plain)?.words ?? null,
    eachYear: firstMatch(EACH_YEAR(), plain)?.words ?? null,
    eachParty: firstMatch(EACH_PARTY(), plain)?.words ?? null,
    bothParties: firstMatch(BOTH_PARTIES(), plain)?.words ?? null,
    direction: readDirection(plain) ?? directionOfHarm(plain, found?.kind ?? "count"),
    harmLevel: found?.kind === "count" ? null : (firstMatch(HARM_LEVELS(), plain)?.words ?? null),
    once: found?.kind === "milestone" && repeated === null && isDoneOnce(plain, found),
    single: found?.kind === "milestone" && repeated === null && ONE_AT_START().test(plain),
    repeated,
    frequency: firstMatch(FREQUENCY_WORDS(), plain)?.words ?? null,
    plural: found?.kind === "milestone" && hasPluralSubject(plain, found),
  };
});

const FREQUENCY_WORDS = ofLanguages(() => NAMED_FREQUENCIES().flatMap(({ patterns }) => patterns));

const ONE_AT_START = ofLanguages(() => new RegExp(String.raw`^1\s+\p{L}|${SINGLE_AT_START().source}`, "iu"));

/** Whether a text tells of how many something is: "per 100,000 inhabitants". */
export function saysPerPopulation(text: string): boolean {
  return firstMatch(PER_POPULATION(), joinedAm(text)) !== null;
}

/** Whether words begin with those that tell of how many something is. */
export function startsPerPopulation(words: string): boolean {
  return firstMatch(PER_POPULATION(), words)?.at === 0;
}

/** Whether the words of a milestone are of a language without plurals. */
export function isUninflected(wordsOfMilestone: string): boolean {
  return UNINFLECTED_MILESTONE().some((pattern) => pattern.test(wordsOfMilestone));
}

interface Match {
  readonly words: string;
  readonly at: number;
}

function firstKind(text: string): (Match & { readonly kind: WordingKind }) | null {
  const yesNo = firstMatch(YES_NO(), text);
  if (yesNo !== null) return { kind: "yesNo", ...yesNo };
  // "Number of days to …", "Número promedio de …" and "จำนวนวันเฉลี่ย" hold words of counts and are none.
  const duration = firstMatch(DURATION(), text);
  if (duration !== null) return { kind: "duration", ...duration };
  const average = firstMatch(AVERAGE(), text);
  if (average !== null) return { kind: "average", ...average };
  const candidates = [
    { kind: "count" as const, match: firstMatch(COUNT(), text) },
    { kind: "percentage" as const, match: firstMatch(PERCENTAGE(), text) },
    { kind: "rate" as const, match: firstMatch(RATE(), text) },
    { kind: "score" as const, match: firstMatch(SCORE(), text) },
  ];
  const first = candidates
    .flatMap(({ kind, match }) => (match === null ? [] : [{ kind, ...match }]))
    .sort((a, b) => a.at - b.at)[0];
  const perPopulation = (first?.kind ?? "count") === "count" ? firstMatch(PER_POPULATION(), text) : null;
  if (perPopulation !== null) return { kind: "rate", ...perPopulation };
  if (first !== undefined) return first;
  const milestone = firstMatch(MILESTONE(), text);
  return milestone === null ? null : { kind: "milestone", ...milestone };
}

function firstMatch(patterns: readonly RegExp[], text: string): Match | null {
  let first: Match | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null && (first === null || match.index < first.at)) {
      first = { words: match[0].trim(), at: match.index };
    }
  }
  return first;
}

function readDirection(text: string): Wording["direction"] {
  for (const { direction, patterns } of DIRECTIONS()) {
    const match = firstMatch(patterns, text);
    if (match !== null) return { direction, words: match.words };
  }
  return null;
}

/** Of what is counted only: a share of accidents can be that of those that were attended to. */
function directionOfHarm(text: string, kind: WordingKind): Wording["direction"] {
  const harm = kind === "count" ? firstMatch(HARMS(), text) : null;
  return harm === null ? null : { direction: "decrease", words: harm.words };
}

/**
 * "Guidelines developed", "Protocolos aprobados": several can be made, so their number can be a target.
 * Some participles have the number of their subject; else the first noun tells it: "Casas de justicia en
 * operación", "Standards for the interview", but "Guideline on victims".
 */
function hasPluralSubject(text: string, verb: Match): boolean {
  const isInflected = firstMatch(INFLECTED_MILESTONE(), verb.words) !== null;
  if (isInflected && firstMatch(INFLECTED_ELSEWHERE(), verb.words) === null) return /s$/iu.test(verb.words);
  const before = withoutBracketed(text.slice(0, verb.at));
  if (firstMatch(PLURAL_VERBS(), before) !== null) return true;
  const subject = before.split(AFTER_SUBJECT())[0]?.trim() ?? "";
  return (
    (/[^su]s$/iu.test(subject) || PLURAL_NOUN_AT_END().test(subject) || /\p{Lu}s$/u.test(subject)) &&
    !SINGLE_AT_START().test(subject)
  );
}

/** Two things that are joined, "Guideline and form developed", are made one by one. */
function isDoneOnce(text: string, verb: Match): boolean {
  const before = text.slice(0, verb.at);
  const isJoined = /[&,/]/u.test(before) || phrases.and().isWithin(foldText(before));
  if (isJoined || firstMatch(SEVERAL(), text) !== null) return false;
  return DONE_ONCE().some((pattern) => pattern.test(verb.words));
}
