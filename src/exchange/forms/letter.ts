import type { Translate } from "../../plan/message";
import { dayOfWeek, type Day, type Period } from "../../plan/period";
import { dayName, periodName } from "../../sheets/layout/wording";

/** What a letter asks for, and of whom. */
export interface LetterContent {
  readonly plan: string;
  readonly period: Period;
  /** The day by which to answer; `null` if none is set. */
  readonly answerBy: Day | null;
  /** Agencies and parties by name; a blank one has none. */
  readonly to: readonly string[];
  /** One form in a file of a name; a file for each with its name; or a file with a sheet for each. */
  readonly forms:
    | { readonly kind: "one"; readonly file: string; readonly count: number }
    | { readonly kind: "each" }
    | { readonly kind: "shared"; readonly file: string };
}

/** Who was asked and has not reported, with the numbers of the indicators. */
interface MissingAnswer {
  readonly name: string;
  readonly indicators: readonly string[];
}

/** The text to send with forms, in each of the languages; a line parts them. */
export function letterText(content: LetterContent, languages: readonly Translate[]): string {
  const { plan, period, answerBy, to, forms } = content;
  const file = forms.kind === "each" ? "" : forms.file;
  const count = forms.kind === "one" ? forms.count : 0;
  return inEach(languages, (translate) => {
    const by = answerBy === null ? "none" : weekdayName(translate, answerBy);
    const values = { plan, file, count, forms: forms.kind, by, period: periodName(translate, period) };
    return [
      addressed(to, translate),
      ...(["form-letter-ask", "form-letter-how", "form-letter-back"] as const).map((id) =>
        translate({ id, values }),
      ),
    ];
  });
}

/** The text to remind those of whom reports are missing, in each of the languages. */
export function reminderText(
  content: Pick<LetterContent, "plan" | "period"> & {
    /** The day on which they were asked. */
    readonly on: Day;
    readonly answerBy: Day;
    /** The day by which to answer is over. */
    readonly isOver: boolean;
  },
  missing: readonly MissingAnswer[],
  languages: readonly Translate[],
): string {
  const { plan, period, on, answerBy, isOver } = content;
  const names = missing.map(({ name }) => name);
  return inEach(languages, (translate) => {
    const days = { on: dayName(translate, on), by: weekdayName(translate, answerBy) };
    const list = missing.map(({ name, indicators }) =>
      name === "" ? indicators.join(", ") : `${name}: ${indicators.join(", ")}`,
    );
    return [
      addressed(names, translate),
      translate({
        id: "form-reminder",
        values: { plan, ...days, when: isOver ? "over" : "open", period: periodName(translate, period) },
      }),
      list.join("\n"),
    ];
  });
}

function inEach(languages: readonly Translate[], paragraphs: (translate: Translate) => string[]): string {
  return `${languages.map((translate) => paragraphs(translate).join("\n\n")).join("\n\n––––––––––\n\n")}\n`;
}

function addressed(to: readonly string[], translate: Translate): string {
  const agency = to.filter((name) => name !== "").join(", ");
  return agency === ""
    ? translate({ id: "form-letter-to-nobody" })
    : translate({ id: "form-letter-to", values: { agency } });
}

/** A day with the day of the week, as a letter names it. */
function weekdayName(translate: Translate, day: Day): string {
  return translate({
    id: "form-weekday",
    values: { weekday: dayOfWeek(day), day: dayName(translate, day) },
  });
}
