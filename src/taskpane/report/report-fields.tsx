import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { type RefObject } from "react";
import type { ReportForm } from "../../app";
import { figureText } from "../wording/figures";
import type { ReportDraft } from "./report-draft";
import { periodName, useWords, type Words } from "../wording/words";
import type { ReportField } from "./report-refusal";

const useStyles = makeStyles({
  // Where the view is scrolled to it, its hint and what is said of it are in sight too.
  actual: { scrollMarginBottom: "72px" },
});

export interface ReportFieldsProps {
  readonly form: ReportForm;
  readonly draft: ReportDraft;
  /** Why what stands in a field was not taken. */
  readonly refusal: (field: ReportField) => string | null;
  /** What the checks say of the actual that stands. */
  readonly warnings: readonly string[];
  readonly actualField: RefObject<HTMLInputElement | null>;
  readonly onChange: (draft: ReportDraft) => void;
}

/** The fields of a report: the actual, what shows it, and why it departs from its target. */
export function ReportFields({ form, draft, refusal, warnings, actualField, onChange }: ReportFieldsProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const comment = form.standing?.comment ?? "";
  const refused = (field: ReportField) => {
    const validationMessage = refusal(field);
    return validationMessage === null ? {} : ({ validationMessage, validationState: "error" } as const);
  };
  const warned = {
    ...(warnings.length === 0
      ? {}
      : ({ validationMessage: warnings.join(" "), validationState: "warning" } as const)),
    ...refused("actual"),
  };
  return (
    <>
      <Field label={say("actuals-actual")} hint={actualHint(form, draft, words)} {...warned}>
        <Input
          input={{ ref: actualField, className: styles.actual }}
          autoComplete="off"
          value={draft.actual}
          onChange={(_, { value }) => onChange({ ...draft, actual: value })}
        />
      </Field>
      <Field label={say("actuals-evidence")} {...refused("evidence")}>
        <Input value={draft.evidence} onChange={(_, { value }) => onChange({ ...draft, evidence: value })} />
      </Field>
      <Field label={say("actuals-varianceReason")} {...refused("varianceReason")}>
        <Textarea
          rows={2}
          value={draft.varianceReason}
          onChange={(_, { value }) => onChange({ ...draft, varianceReason: value })}
        />
      </Field>
      <Field
        label={say("actuals-comment")}
        hint={comment === "" ? "" : say("pane-actuals-comment-so-far", { comment })}
        {...refused("comment")}
      >
        <Textarea
          rows={2}
          value={draft.comment}
          onChange={(_, { value }) => onChange({ ...draft, comment: value })}
        />
      </Field>
    </>
  );
}

/** What is asked for; before anything is typed in what it is due, and then as what it is read. */
function actualHint(form: ReportForm, { actual }: ReportDraft, words: Words): string {
  const asked = form.isOfPeriodAlone ? "pane-actuals-alone" : "pane-actuals-at-end";
  const typed = actual.trim();
  return [
    words.say(asked, { period: periodName(form.period, words) }),
    typed === "" ? dueHint(form, words) : readingHint(form, typed, words),
  ]
    .filter((text) => text !== "")
    .join(" ");
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
