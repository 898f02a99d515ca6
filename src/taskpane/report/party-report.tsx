import {
  Button,
  Caption1Strong,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { formatDay, type ReportForm, type StandingReport } from "../../app";
import { Paragraph } from "../ui/paragraph";
import { periodName, useWords, type Words } from "../wording/words";
import { partName, type ReportDraft, type TypedReport } from "./report-draft";
import { sumOfParts } from "./report-entries";
import { hintOf } from "./report-hints";
import type { ReportField } from "./report-refusal";
import { StateField } from "./state-field";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  // As many in a line as there is room for.
  parts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

export interface PartyReportProps extends TypedReport {
  readonly form: ReportForm;
  /** Whether the party is named: several report, or one other than all together. */
  readonly isNamed: boolean;
  /** Whether the focus begins here. */
  readonly isFirst: boolean;
  /** Why what stands in a field was not taken. */
  readonly refusal: (field: ReportField) => string | null;
  /** What the checks say of the actual that stands. */
  readonly warnings: readonly string[];
  readonly onChange: (draft: ReportDraft) => void;
  /** Other buttons in the line of that which opens the details. */
  readonly children?: ReactNode;
}

/** The fields of one party: its parts where some are asked for, the whole, and behind a line what shows it and why. */
export function PartyReport(props: PartyReportProps) {
  const { place, form, parts, draft, isNamed, isFirst, onChange } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const name = place.party === "" ? say("pane-actuals-all-parties") : place.party;
  return (
    <div className={styles.root} role="group" aria-label={isNamed ? name : say("pane-actuals-form")}>
      {isNamed && <Caption1Strong>{name}</Caption1Strong>}
      {parts.length > 0 && (
        <div className={styles.parts}>
          {parts.map((part, index) => (
            <Field key={partName(part)} label={part.category}>
              <Input
                input={isFirst && index === 0 ? BEGINNING : {}}
                autoComplete="off"
                value={draft.parts[partName(part)] ?? ""}
                onChange={(_, { value }) =>
                  onChange({ ...draft, parts: { ...draft.parts, [partName(part)]: value } })
                }
              />
            </Field>
          ))}
        </div>
      )}
      <Whole {...props} />
      <Standing standing={form.standing} words={words} />
      {form.canHaveState && <StateField form={form} draft={draft} onChange={onChange} />}
      <Details {...props} />
    </div>
  );
}

/** The field in which the focus begins. */
const BEGINNING: object = { "data-begin": true };

/** What was achieved in all: what the parts make is proposed, and what is typed stands. */
function Whole(props: PartyReportProps) {
  const { form, parts, draft, isFirst, refusal, warnings, onChange } = props;
  const words = useWords();
  const { say } = words;
  const period = periodName(form.period, words);
  const sum = sumOfParts(props);
  const refused = refusal("actual");
  const validation =
    refused !== null
      ? ({ validationMessage: refused, validationState: "error" } as const)
      : warnings.length > 0
        ? ({ validationMessage: warnings.join(" "), validationState: "warning" } as const)
        : {};
  const isProposed = sum !== null && draft.actual.trim() === "";
  const hint = isProposed
    ? say("pane-actuals-sum-proposed", { sum: words.number(sum) })
    : hintOf(form, draft.actual, words);
  return (
    <Field
      label={say(form.isOfPeriodAlone ? "pane-actuals-alone" : "pane-actuals-at-end", { period })}
      hint={hint}
      {...validation}
    >
      <Input
        input={isFirst && parts.length === 0 ? BEGINNING : {}}
        autoComplete="off"
        placeholder={isProposed ? words.number(sum) : ""}
        value={draft.actual}
        onChange={(_, { value }) => onChange({ ...draft, actual: value })}
      />
    </Field>
  );
}

/** What was reported for the period already. */
function Standing({ standing, words }: { readonly standing: StandingReport | null; readonly words: Words }) {
  if (standing === null || standing.actual === "") return null;
  return (
    <Paragraph quiet>
      {words.say("pane-actuals-standing", {
        period: periodName(standing.period, words),
        actual: standing.actual,
        day: standing.reportedOn === null ? "none" : formatDay(standing.reportedOn),
      })}
    </Paragraph>
  );
}

/** What shows the actual and why it departs from its target, behind a line until somebody wants to say it, or has. */
function Details({ form, draft, refusal, onChange, children }: PartyReportProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const isRefused = (["evidence", "varianceReason", "comment"] as const).some(
    (field) => refusal(field) !== null,
  );
  const isOpen = isAsked || isRefused;
  const isSaid = [draft.evidence, draft.varianceReason, draft.comment].some((text) => text.trim() !== "");
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setAsked(!isOpen)}
        >
          {isSaid ? `✓ ${say("pane-actuals-details")}` : say("pane-actuals-details")}
        </Button>
        {children}
      </div>
      {isOpen && (
        <div id={id} className={styles.root}>
          <DetailFields form={form} draft={draft} refusal={refusal} onChange={onChange} />
        </div>
      )}
    </>
  );
}

function DetailFields(props: Pick<PartyReportProps, "form" | "draft" | "refusal" | "onChange">) {
  const { form, draft, refusal, onChange } = props;
  const words = useWords();
  const { say } = words;
  const comment = form.standing?.comment ?? "";
  const refused = (field: ReportField) => {
    const validationMessage = refusal(field);
    return validationMessage === null ? {} : ({ validationMessage, validationState: "error" } as const);
  };
  return (
    <>
      <Field
        label={say("actuals-evidence")}
        hint={
          form.meansOfVerification === null
            ? ""
            : say("pane-actuals-means", { evidence: form.meansOfVerification })
        }
        {...refused("evidence")}
      >
        <Input value={draft.evidence} onChange={(_, { value }) => onChange({ ...draft, evidence: value })} />
      </Field>
      <Field label={say("pane-actuals-why")} {...refused("varianceReason")}>
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
      {form.last !== null && <Paragraph quiet>{lastText(form.last, words)}</Paragraph>}
      {form.action !== "" && <Paragraph quiet>{form.action}</Paragraph>}
    </>
  );
}

function lastText({ actual, period, party }: StandingReport, words: Words): string {
  const values = { actual, period: periodName(period, words) };
  return party === null
    ? words.say("pane-actuals-last-of", values)
    : words.say("pane-actuals-last-of-party", { ...values, party });
}
