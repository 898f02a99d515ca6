import { rememberByText } from "../indicators";
import { withWesternDigits } from "../plan/language/numbers/digits";
import {
  EVENT_STEMS,
  NAMED_FREQUENCIES,
  NUMBER_OF_WORD,
  TIMES_A_YEAR,
} from "../plan/language/time/frequency-words";

/** How often something is to happen, in words. */
export interface Frequency {
  readonly timesAYear: number;
  readonly words: string;
}

/** The most frequent repetition that a text names; `null` if it names none. */
export function readFrequency(text: string): Frequency | null {
  for (const pattern of TIMES_A_YEAR()) {
    const [words = "", ...numbers] = pattern.exec(text) ?? [];
    const timesAYear = numberOf(numbers.find(Boolean)?.toLowerCase() ?? "");
    if (timesAYear > 0) return { timesAYear, words };
  }
  const named = NAMED_FREQUENCIES().flatMap(({ timesAYear, patterns }): Frequency[] => {
    const words = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
    return words[0] === undefined ? [] : [{ timesAYear, words: words[0] }];
  });
  // "Monthly, quarterly and half-yearly reports" names the kinds that there are.
  return named.length > MAX_NAMED ? null : (named[0] ?? null);
}

const MAX_NAMED = 2;

function numberOf(word: string): number {
  return NUMBER_OF_WORD().get(word) ?? Number(withWesternDigits(word));
}

/** Whether both texts speak of one kind of event, so that the frequency of the one is that of the other. */
export function nameSameEvent(a: string, b: string): boolean {
  const ofB = eventsIn(b);
  return eventsIn(a).some((event) => ofB.includes(event));
}

const eventsIn = rememberByText((text) => EVENT_STEMS().filter((event) => event.test(text)));
