import { createContext, type ReactNode, useContext, useMemo } from "react";
import {
  type Day,
  type Message,
  type MessageId,
  type Period,
  PERIOD_SPANS,
  type PeriodSpan,
  spanOf,
  translateIn,
  type YearsInWords,
  type Translate,
} from "../../app";
import type { Language } from "../../locales/languages";
import { numberInWords } from "../../locales/words-of";
import { createTranslator } from "./loaded-languages";

/** The pane's language and what puts messages into it. */
export interface Words {
  readonly language: Language;
  /** The text of a key, with the values that are in it. */
  readonly say: (id: MessageId, values?: Message["values"]) => string;
  readonly translate: Translate;
  /** A number as texts write it. */
  readonly number: (value: number) => string;
}

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps extends Partial<YearsInWords> {
  readonly language: Language;
  /** In which years are said; the Gregorian one unless another is given. */
  readonly children: ReactNode;
}

export function WordsProvider(props: WordsProviderProps) {
  const { language, calendar = "gregorian", yearStart, yearsOfTwo, children } = props;
  const words = useMemo<Words>(() => {
    const translate = translateIn({ calendar, yearStart, yearsOfTwo }, createTranslator(language));
    const say: Words["say"] = (id, values) => translate(values === undefined ? { id } : { id, values });
    return { language, say, translate, number: numberInWords };
  }, [language, calendar, yearStart, yearsOfTwo]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords needs a WordsProvider above it");
  return words;
}

/** The values that stand for a period in a text. They are texts, lest a year gets a thousands separator. */
export function periodValues(period: Period): Readonly<Record<PeriodSpan, string>> {
  const values = PERIOD_SPANS.map((span) => [span, String(period[span] ?? "")]);
  return Object.fromEntries(values) as Record<PeriodSpan, string>;
}

/** A day as it is named in the midst of a text: 15 August 2024. */
export function dayText({ year, month, day }: Day, { say }: Pick<Words, "say">): string {
  const era = "gregorian";
  return say("summary-day", { year: String(year), month: String(month), day: String(day), era });
}

/** A period as it is named in the midst of a text: `2024 Q2`, `2024`. */
export function periodName(period: Period, { say }: Pick<Words, "say">): string {
  return say(`summary-period-${spanOf(period)}`, periodValues(period));
}
