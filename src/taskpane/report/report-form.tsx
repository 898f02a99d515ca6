import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import {
  cellsOfFinding,
  type Finding,
  formatDay,
  type Message,
  type ReportForm as Form,
  type ReportRound,
  type StudiedPlan,
} from "../../app";
import { draftOfReport, placeKey, type ReportDraft, type ReportPlace } from "./report-draft";
import type { Session } from "../session";
import type { Recording, ReportingState } from "./reporting";
import { periodName, useWords } from "../wording/words";
import { focusIfLost } from "../ui/focus";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { ReportFacts } from "./report-facts";
import { ReportFields } from "./report-fields";
import { fieldOfRefusal, type ReportField, standingRefusals } from "./report-refusal";

const useStyles = makeStyles({
  form: {
    display: "grid",
    // No choice of a list is wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  notice: { ":empty": { display: "none" } },
});

export interface ReportFormProps {
  readonly session: Session;
  readonly round: ReportRound;
  readonly reporting: ReportingState;
  readonly place: ReportPlace;
  readonly study: StudiedPlan;
  /** How the last recording went, to stand beside the field in which the next is typed. */
  readonly children: ReactNode;
}

/** The report of one indicator for a period, and the way to the next. */
export function ReportForm({ session, round, reporting, place, study, children }: ReportFormProps) {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const form = useMemo(() => round.form(place.indicator), [round, place.indicator]);
  const draft = reporting.drafts.get(placeKey(place)) ?? draftOfReport(form?.standing ?? null);
  const refusals = standingRefusals(reporting.recording, place, draft);
  const saving = reporting.recording.kind === "saving";
  const actualField = useRef<HTMLInputElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useSightAfterRecording(reporting.recording, actualField, notice);
  useFocusWhenOpened(reporting.opened, actualField);

  const [blank, setBlank] = useState<string | null>(null);
  const isBlank = draft.actual.trim() === "";

  const save = (goOn: boolean) => {
    // A key too many says so at the field; what is said of the report before, with its Undo, stays.
    setBlank(isBlank ? placeKey(place) : null);
    if (isBlank) actualField.current?.focus();
    else if (!saving) void session.recordReport(place, draft, { language, goOn });
  };
  return (
    // The keys are those of the form's fields, on their way up.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      aria-label={say("pane-actuals-form")}
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save(true);
      }}
    >
      {form === null ? (
        <Paragraph>{say("pane-actuals-no-longer")}</Paragraph>
      ) : (
        <>
          <ReportFacts
            form={form}
            period={round.period}
            planSheet={study.plan.sheet}
            onSelect={session.select}
          />
          <Standing form={form} />
        </>
      )}
      <div ref={notice} className={styles.notice}>
        {children}
      </div>
      {form !== null && (
        <>
          <ReportFields
            form={form}
            draft={draft}
            refusal={(field) =>
              field === "actual" && isBlank && blank === placeKey(place)
                ? words.translate({ id: "actuals-refused-blank" })
                : refusalText(refusals, field, words.translate)
            }
            warnings={warningsAt(form, draft, study).map(({ message }) => words.translate(message))}
            actualField={actualField}
            onChange={(changed: ReportDraft) => session.draftReport(place, changed)}
          />
          <PrimaryFoot>
            <Button appearance="primary" type="submit" disabledFocusable={saving}>
              {say(saving ? "pane-actuals-saving" : "pane-actuals-next")}
            </Button>
            <Button disabledFocusable={saving} onClick={() => save(false)}>
              {say("pane-actuals-save")}
            </Button>
          </PrimaryFoot>
          <Paragraph quiet>{say("pane-actuals-next-keys")}</Paragraph>
        </>
      )}
    </form>
  );
}

/**
 * What the checks say of the report that stands, beside its field: it may have been recorded long ago. Nothing of it is
 * said of another value that is being typed.
 */
function warningsAt({ standing }: Form, draft: ReportDraft, { findings }: StudiedPlan): readonly Finding[] {
  if (draft.actual.trim() !== standing?.actual.trim()) return [];
  const { sheet, row, column } = standing.cell;
  return findings.filter(
    (finding) =>
      finding.accepted === null &&
      cellsOfFinding(finding).some(
        (cell) => cell.sheet === sheet && cell.row === row && cell.column === column,
      ),
  );
}

/** What was reported for the period already. */
function Standing({ form }: { readonly form: Form }) {
  const words = useWords();
  const { standing } = form;
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

function refusalText(
  refusals: readonly Message[],
  field: ReportField,
  translate: (message: Message) => string,
): string | null {
  const reasons = refusals.filter((reason) => fieldOfRefusal(reason) === field);
  return reasons.length === 0 ? null : reasons.map(translate).join(" ");
}

/**
 * What was recorded is seen, however it was saved, and where typing goes on, in the next form at once, its field too.
 * A view that is shown again is no reason to scroll or to take the focus.
 */
function useSightAfterRecording(
  recording: Recording,
  field: RefObject<HTMLInputElement | null>,
  notice: RefObject<HTMLElement | null>,
): void {
  const seen = useRef<Recording | null>(recording);
  useEffect(() => {
    if (seen.current === recording) return;
    seen.current = recording;
    if (recording.kind === "none" || recording.kind === "saving") return;
    const isTyping = recording.kind === "recorded" ? recording.movedOn : recording.kind === "refused";
    if (isTyping) {
      field.current?.focus({ preventScroll: true });
      // As much as there is room for of what stands above the field is in sight: what is next.
      field.current?.scrollIntoView({ block: "end" });
    } else if (recording.kind === "undone") focusIfLost(field.current);
    notice.current?.scrollIntoView({ block: "nearest" });
  }, [recording, field, notice]);
}

/** Who asked for a report types its actual next; the field may be far above the list that was clicked in. */
function useFocusWhenOpened(
  opened: ReportPlace | null,
  field: { readonly current: HTMLInputElement | null },
): void {
  const seen = useRef<ReportPlace | null>(null);
  useEffect(() => {
    if (opened === null || seen.current === opened) return;
    seen.current = opened;
    field.current?.focus();
  }, [opened, field]);
}
