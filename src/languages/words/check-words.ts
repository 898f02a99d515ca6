import type { Pattern, Phrases } from "../entries";

/** What is held or delivered once and again. */
export type EventKind =
  "meeting" | "workshop" | "training" | "session" | "visit" | "report" | "review" | "campaign";

/** How often something is to be, in words. */
export interface FrequencyWords {
  /** "Twice a year", with `<n>` in place of the number. */
  readonly timesAYear: Pattern;
  /** One to six, in the forms that are there. */
  readonly numbers: readonly Phrases[];
  readonly monthly: Pattern;
  readonly quarterly: Pattern;
  readonly halfYearly: Pattern;
  readonly yearly: Pattern;
  /** Beginnings of words. */
  readonly events: Readonly<Record<EventKind, Pattern>>;
}

/** What the checks look for in the words of a plan. */
export interface CheckWords {
  readonly numberOf: Pattern;
  readonly percentageOf: Pattern;
  /** Beginnings of words for what may pass 100 %: growth, gross ratios. */
  readonly passesHundred: Pattern;
  /** Beginnings of words for what may be below zero: a change, a difference. */
  readonly belowZero: Pattern;
  /** Words that praise a state and leave open how it is seen, at the beginning: "Improved cooperation". */
  readonly vagueStart: Pattern;
  /** The same as a whole sentence: "Cooperation improved". */
  readonly vagueEnd: Pattern;
  /** What such a sentence can be measured by anyway. */
  readonly measurable: Pattern;
  /** Done to things, of which each can be counted: "Improved cookstoves distributed". */
  readonly doneToThings: Pattern;
  /** Verbs of planning, which make a remark of what reads like an indicator. */
  readonly remark: Pattern;
  /** At the beginning: an amount of money or of goods, and no indicator. */
  readonly amount: Pattern;
  /** Beginnings of words in headers of columns that tell of indicators, or say how one is computed. */
  readonly ofIndicators: Pattern;
}
