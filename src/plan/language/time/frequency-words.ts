import { either } from "../either";
import type { EventKind } from "../../../languages/words/check-words";
import { ofLanguages } from "../../../languages/in-use";
import { atWordStarts, inWords, wordPatterns } from "../patterns";

/** The words for one to six, each with its number. */
export const NUMBER_OF_WORD = ofLanguages(
  (languages): ReadonlyMap<string, number> =>
    new Map(
      languages.flatMap(({ frequency }) =>
        frequency.numbers.flatMap((words, place) => words.map((word) => [word, place + 1] as const)),
      ),
    ),
);

/** "Twice a year", "ปีละ 2 ครั้ง" in each language, with a group for the number. */
export const TIMES_A_YEAR = ofLanguages((languages): readonly RegExp[] =>
  languages.map(({ frequency: { timesAYear, numbers } }) => {
    const words = either([...numbers.flat()].sort((a, b) => b.length - a.length));
    return new RegExp(
      inWords(timesAYear.replaceAll("<n>", String.raw`(?<!\p{Nd})(\p{Nd}{1,3}|${words})`)),
      "iu",
    );
  }),
);

/** "Monthly", "every quarter", the most frequent first. */
export const NAMED_FREQUENCIES = ofLanguages(
  (): readonly {
    readonly timesAYear: number;
    readonly patterns: readonly RegExp[];
  }[] => [
    { timesAYear: 12, patterns: wordPatterns(({ frequency }) => frequency.monthly) },
    { timesAYear: 4, patterns: wordPatterns(({ frequency }) => frequency.quarterly) },
    { timesAYear: 2, patterns: wordPatterns(({ frequency }) => frequency.halfYearly) },
    { timesAYear: 1, patterns: wordPatterns(({ frequency }) => frequency.yearly) },
  ],
);

const EVENT_KINDS: readonly EventKind[] = [
  "meeting",
  "workshop",
  "training",
  "session",
  "visit",
  "report",
  "review",
  "campaign",
];

/** What is held or delivered once and again, an expression for each kind of it. */
export const EVENT_STEMS = ofLanguages((): readonly RegExp[] =>
  EVENT_KINDS.map((kind) => atWordStarts(({ frequency }) => frequency.events[kind])),
);

/** What meets. */
export const MEETING_STEM = ofLanguages((): RegExp =>
  atWordStarts(({ frequency }) => frequency.events.meeting),
);
