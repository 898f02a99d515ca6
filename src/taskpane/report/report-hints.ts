import type { ReportForm } from "../../app";
import { figureText } from "../wording/figures";
import type { Words } from "../wording/words";

/** What is below the field of a report: before anything is typed in what it is due, and then as what it is read. */
export function hintOf(form: ReportForm, typed: string, words: Words): string {
  const text = typed.trim();
  if (text === "") return dueHint(form, words);
  return [readingHint(form, text, words), sumHint(form, text, words)].filter(Boolean).join(" ");
}

function dueHint({ measure, unit, target }: ReportForm, { say }: Words): string {
  if (measure === "milestone") {
    const isOne = target === null || target.number <= 1;
    return say(isOne ? "pane-actuals-milestone-hint" : "pane-actuals-milestones-hint");
  }
  if (measure === "percentage") return say("pane-actuals-percent-hint");
  return unit === null ? "" : say("pane-actuals-in-unit", { unit });
}

/** As which number it is read where that is not plain to see, or why it is read as none. */
function readingHint({ read }: ReportForm, typed: string, words: Words): string {
  const { say } = words;
  const { number, fault, refused, note } = read(typed);
  if (fault === "refused") return say("pane-actuals-no-result", { kind: refused ?? "part" });
  if (fault !== null) return say(FAULTS[fault]);
  const isPlain = number === null || String(number.number) === typed;
  const readAs = isPlain
    ? []
    : [say("pane-actuals-read-as", { number: figureText(number.number, number.percent, words) })];
  return [...readAs, ...(note === null ? [] : [words.translate(note)])].join(" ");
}

const FAULTS = {
  notNumber: "pane-actuals-not-number",
  notAnswer: "pane-actuals-not-answer",
  fractionOfCount: "pane-actuals-not-share",
  fractionOfNothing: "pane-actuals-not-number",
  otherPercentage: "pane-actuals-not-number",
  shareOfCount: "pane-actuals-not-share",
  shareOfMilestone: "pane-actuals-not-answer",
} as const;

/** What it makes together with what was achieved before, where the periods add up and nothing of this one is in that. */
function sumHint(form: ReportForm, typed: string, words: Words): string {
  const { addsUp, actual, expected, standing } = form;
  const number = form.read(typed).number;
  if (!addsUp || actual === null || standing !== null || number === null || number.percent) return "";
  const sum = actual + number.number;
  const values = {
    soFar: words.number(actual),
    added: words.number(number.number),
    sum: words.number(sum),
    expected: words.number(expected ?? 0),
  };
  if (expected === null) return words.say("pane-actuals-makes", values);
  return words.say(sum > expected ? "pane-actuals-makes-more" : "pane-actuals-makes-of", values);
}
