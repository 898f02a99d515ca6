import { letterText, reminderText, type LetterContent } from "../../exchange/forms/letter";
import { notedIn } from "../../exchange/returned/report-texts";
import type { Translate } from "../../plan/message";
import { compareDays, dayOfWeek, daysAfter, type Day, type Period } from "../../plan/period";
import { planTitle } from "../../sheets/layout/wording";
import type { StudiedPlan } from "../study/studied-plan";
import { wordsOfPlan } from "../study/words-of-plan";
import type { AskedIndicator, HandedForm, HandOutRequest } from "./hand-out";

/** Whoever is asked has so many days at least. */
const DAYS_TO_ANSWER = 10;
const FRIDAY = 5;

/** The day by which to answer unless another is chosen: a Friday some ten days after the day of asking. */
export function usualAnswerDay(on: Day): Day {
  const first = daysAfter(on, DAYS_TO_ANSWER);
  return daysAfter(first, (FRIDAY - dayOfWeek(first) + 7) % 7);
}

/** On which period somebody was asked to report, when and by when to answer. */
interface AskedOn {
  readonly period: Period;
  readonly on: Day;
  readonly answerBy: Day;
}

/**
 * The text to send with forms. `shared` is the name of the file where one holds them all; else each has its own.
 * @param languages in the order in which they are in the text
 */
export function letterOf(
  study: StudiedPlan,
  forms: readonly HandedForm[],
  asked: Pick<HandOutRequest, "period" | "answerBy"> & { readonly shared?: string },
  languages: readonly Translate[],
): string {
  const { period, answerBy = null, shared } = asked;
  const [first, second] = forms;
  const content: LetterContent = {
    ...{ plan: titleOf(study, languages), period, answerBy },
    to: forms.map(({ agency }) => agency ?? ""),
    forms:
      shared !== undefined
        ? { kind: "shared", file: `${shared}.xlsx` }
        : first !== undefined && second === undefined
          ? { kind: "one", file: `${first.name}.xlsx`, count: first.indicators.length }
          : { kind: "each" },
  };
  return letterText(content, inWordsOf(study, languages));
}

/** The text to remind those who were asked of what is missing still. */
export function reminderOf(
  study: StudiedPlan,
  forms: readonly HandedForm[],
  { period, on, answerBy, today }: AskedOn & { readonly today: Day },
  languages: readonly Translate[],
): string {
  const missing = forms.map((form) => ({
    name: form.agency ?? "",
    indicators: notReported(form).map(({ id }) => id),
  }));
  const plan = titleOf(study, languages);
  const isOver = compareDays(today, answerBy) > 0;
  return reminderText({ plan, period, on, answerBy, isOver }, missing, inWordsOf(study, languages));
}

/** The indicators of a form of which nothing that counts is reported for its period. */
export function notReported({ indicators }: HandedForm): readonly AskedIndicator[] {
  return indicators.filter(({ standing, isRefused }) => standing === null || isRefused);
}

/** Whether somebody who was asked has answered: a form of theirs came back since, or nothing is missing any more. */
export function hasAnswered(form: HandedForm, on: Day): boolean {
  if (notReported(form).length === 0) return true;
  return form.indicators.some(
    ({ standing }) =>
      standing?.reportedOn != null &&
      compareDays(standing.reportedOn, on) >= 0 &&
      notedIn(standing.comment, form.agency ?? "").length > 0,
  );
}

function inWordsOf(study: StudiedPlan, languages: readonly Translate[]): readonly Translate[] {
  return languages.map((each) => wordsOfPlan(study, each));
}

function titleOf({ plan }: StudiedPlan, [translate]: readonly Translate[]): string {
  return translate === undefined ? "" : planTitle({ plan, words: { translate } });
}
