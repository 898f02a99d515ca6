import type { NamedPart } from "../../plan/language/breakdown-words";
import type { Message } from "../../plan/message";
import type { Period } from "../../plan/period";

/** Something in files that came back that a person has to decide; until then it stays as it is. */
export type ReturnQuestion = ValueQuestion | SheetsQuestion;

/** What is to be recorded of an indicator. */
export interface ValueQuestion {
  readonly kind: "value";
  /** What its answer is known by. */
  readonly key: string;
  /** `null` where that cannot be determined, so that nothing can be recorded. */
  readonly about: ReportAbout | null;
  /** What is recorded already; blank where nothing is. */
  readonly standing: string;
  /** What files say, and why that is not recorded by itself. */
  readonly said: readonly SaidInFile[];
  /** The values that can be chosen at a click, with who says them; "both" is their sum. */
  readonly choices: readonly ReturnChoice[];
}

export interface ReportAbout {
  readonly indicator: string;
  readonly period: Period;
  readonly party: string | null;
  readonly part: NamedPart | null;
}

interface SaidInFile {
  readonly file: string;
  readonly cell: string;
  readonly why: Message;
}

export interface ReturnChoice {
  readonly value: string;
  /** An agency or a file; `null` for the sum of what all say. */
  readonly by: string | null;
}

/** Which of the forms that are filled in in one file are to be taken. */
export interface SheetsQuestion {
  readonly kind: "sheets";
  /** The file's name. */
  readonly key: string;
  readonly forms: readonly { readonly sheet: string; readonly agency: string }[];
}

/** What a person has decided: by the question's key a value, or `null` to record nothing; and the sheets of a file. */
export interface ReturnAnswers {
  readonly values: ReadonlyMap<string, string | null>;
  readonly sheets: ReadonlyMap<string, readonly string[]>;
}
