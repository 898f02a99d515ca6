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

/** The most frequent repetition that a text names; `null` where it names none. */
export function readFrequency(text: string): Frequency | null {
  for (const pattern of TIMES_A_YEAR) {
    const [words = "", ...numbers] = pattern.exec(text) ?? [];
    const timesAYear = numberOf(numbers.find(Boolean)?.toLowerCase() ?? "");
    if (timesAYear > 0) return { timesAYear, words };
  }
  for (const { timesAYear, patterns } of NAMED_FREQUENCIES) {
    const words = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
    if (words[0] !== undefined) return { timesAYear, words: words[0] };
  }
  return null;
}

function numberOf(word: string): number {
  return NUMBER_OF_WORD.get(word) ?? Number(withWesternDigits(word));
}

/** Whether both texts speak of one kind of event, so that the frequency of the one is that of the other. */
export function nameSameEvent(a: string, b: string): boolean {
  const ofB = eventsIn(b);
  return eventsIn(a).some((event) => ofB.includes(event));
}

const eventsIn = rememberByText((text) => EVENT_STEMS.filter((event) => event.test(text)));
