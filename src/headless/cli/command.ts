import type { Day, ReportingPeriod } from "../../plan/period";
import { isLanguage, LANGUAGES, type Language } from "../../locales/languages";
import { CannotBeDone } from "./cannot-be-done";
import type { NewFile } from "./files/output-place";
import type { OptionValues } from "./options";
import type { Outcome } from "./outcome";
import { POA } from "./program";
import { suppressBelowAsked } from "./suppress-below";
import { day, periodOfSummary } from "./times-asked";

/** A command: what it is for, how it is asked for, and what it does. Each is in a file of its own, in `commands`. */
export interface Command {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly does: string;
  /** What else there is to know. */
  readonly more?: string;
  /** What is typed after its name; several where it is asked for different things. It takes the options named here. */
  readonly asked: readonly string[];
  /**
   * What it is going to do for what was typed, which it looks at now. Raises `CannotBeDone` where that asks for
   * nothing. What reads and writes workbooks is loaded only when it is done.
   */
  readonly prepare: (given: Given) => () => Promise<Outcome>;
}

/** What was typed after the name of a command. */
export interface Given {
  readonly command: string;
  readonly values: OptionValues;
  readonly files: readonly string[];
  readonly today: Day;
}

/** A question about the plan in a workbook. */
export interface PlanRequest {
  readonly file: string;
  /** A file with the mapping of the plan's columns; `null` leaves it to what the workbook keeps. */
  readonly mapping: string | null;
  /** A file with what was said of how the plan is read; `null` leaves it to what the workbook keeps. */
  readonly layout: string | null;
  /** What is said in addition, each as `QUESTION=ANSWER`. */
  readonly answers: readonly string[];
  /** `null` leaves it to the workbook's settings, or else to English. */
  readonly language: Language | null;
  /** The day on which the plan is looked at. */
  readonly on: Day;
}

/** Where the workbook is to be written. */
export interface Output extends NewFile {
  readonly inPlace: boolean;
}

export type WritingRequest = PlanRequest & Output;

/** What is written of a period. */
export interface PeriodRequest extends ShownRequest {
  readonly period: ReportingPeriod;
}

/** A question about the plans in several workbooks. */
export interface PlansRequest extends NewFile, Pick<PlanRequest, "language" | "on"> {
  /** Workbooks, and folders with workbooks. */
  readonly files: readonly string[];
}

/** The plan that was asked about; `maxFiles` workbooks can be named, of which it is in the first. */
export function planAsked(given: Given, maxFiles = 1): PlanRequest {
  const { command, files } = given;
  const file = firstFile(given);
  const request = { ...whenAndHow(given), file, ...howToRead(given) };
  if (files.length <= maxFiles) return request;
  const takes = maxFiles === 1 ? "one workbook" : "two workbooks";
  throw new CannotBeDone(
    `“${command}” takes ${takes}, not also “${files.at(-1)}”. Put a name with spaces in quotation marks.`,
  );
}

function howToRead({ values }: Given): Pick<PlanRequest, "mapping" | "layout" | "answers"> {
  const { mapping = null, layout = null, answer: answers = [] } = values;
  return { mapping, layout, answers };
}

/** The plan that was asked about, and where its workbook is to be written. */
export function planToWrite(given: Given, maxFiles = 1): WritingRequest {
  return { ...planAsked(given, maxFiles), ...newFile(given), inPlace: given.values["in-place"] ?? false };
}

/** A sheet that leaves the house, and which counts it does not show. */
export interface ShownRequest extends WritingRequest {
  readonly suppressBelow: number | null;
}

/** The same, where small counts of people can be left out. */
export function planToShow(given: Given): ShownRequest {
  return { ...planToWrite(given), suppressBelow: suppressBelowAsked(given.values) };
}

/** The period that was asked about as well. */
export function periodToWrite(given: Given): PeriodRequest {
  return { ...planToShow(given), period: periodOfSummary(given.values.period) };
}

export function plansAsked(given: Given): PlansRequest {
  firstFile(given);
  return { ...whenAndHow(given), files: given.files, ...newFile(given) };
}

export function newFile({ values }: Given): NewFile {
  return { out: values.out ?? null, overwrites: values.overwrite ?? false };
}

/** The language that was asked for; `null` for none. */
export function languageAsked({ values: { lang } }: Given): Language | null {
  if (lang === undefined || isLanguage(lang)) return lang ?? null;
  throw new CannotBeDone(`There is no language “${lang}”. Choose one of ${LANGUAGES.join(", ")}.`);
}

function firstFile({ command, files: [file] }: Given): string {
  if (file === undefined) throw new CannotBeDone(`Name the workbook: ${POA} ${command} FILE.xlsx`);
  return file;
}

function whenAndHow(given: Given): Pick<PlanRequest, "language" | "on"> {
  return { language: languageAsked(given), on: day(given.values.on, given.today) };
}
