import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  cellsOfFinding,
  type Finding,
  type Message,
  partsToReport,
  type ReportForm as Form,
  reportForms,
  type ReportSubject,
  type StudiedPlan,
} from "../../app";
import { progressInUse } from "../progress/progress-in-use";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { PartyField } from "./party-field";
import { PartyReport } from "./party-report";
import { draftOfReport, placeKey, type ReportDraft, type TypedReport } from "./report-draft";
import { isBlank } from "./report-entries";
import { ReportFigures } from "./report-figures";
import { reportParties, type ReportParties } from "./report-parties";
import { fieldOfRefusal, type ReportField, standingRefusals } from "./report-refusal";
import type { ReportingState } from "./reporting";

/** The form that the buttons at the foot send. */
export const FORM_ID = "report-form";

const useStyles = makeStyles({
  form: {
    display: "grid",
    // No choice of a list is wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

/** What stands and is typed in the form of one party. */
interface PartyForm extends TypedReport {
  readonly form: Form;
  /** Whether something was typed that is not recorded. */
  readonly isTyped: boolean;
}

export interface OpenForm {
  readonly subject: ReportSubject;
  readonly parties: ReportParties;
  readonly forms: readonly PartyForm[];
}

/** The form of a report with all that is typed into it; `null` where the plan has no such indicator. */
export function useOpenForm(
  study: StudiedPlan,
  reporting: ReportingState,
  subject: ReportSubject | null,
): OpenForm | null {
  const { translate } = useWords();
  const { drafts, party } = reporting;
  const parties = useMemo(
    () => (subject === null ? null : reportParties(study, subject, { drafts, party })),
    [study, subject, drafts, party],
  );
  const names = parties?.shown.join("\n") ?? "";
  const known = useMemo(() => {
    if (subject === null) return [];
    const progress = progressInUse(study, subject.period);
    return names.split("\n").flatMap((name) => {
      const form = reportForms(study, subject.period, name, progress)(subject.indicator);
      const place = { ...subject, party: name };
      return form === null
        ? []
        : [
            {
              ...{ place, form, measure: form.measure, standing: form.standing },
              parts: partsToReport(study, place, translate),
            },
          ];
    });
  }, [study, subject, names, translate]);
  if (subject === null || parties === null || known.length === 0) return null;
  const forms = known.map((each) => ({
    ...each,
    isTyped: drafts.has(placeKey(each.place)),
    draft: drafts.get(placeKey(each.place)) ?? {
      ...draftOfReport(each.form.standing, each.parts),
      party: each.place.party,
    },
  }));
  return { subject, parties, forms };
}

/**
 * What is typed in a form and to be recorded: of several parties those that say something, or whose report was blanked,
 * which is refused; where nothing is typed the first.
 */
export function typedReports({ forms }: OpenForm): readonly [TypedReport, ...TypedReport[]] | null {
  const [typed, ...others] = forms.filter(
    (each) => each.isTyped && (!isBlank(each) || each.form.standing !== null || hasWords(each.draft)),
  );
  if (typed !== undefined) return [typed, ...others];
  const [first] = forms;
  return first === undefined ? null : [first];
}

function hasWords({ evidence, varianceReason, comment }: ReportDraft): boolean {
  return [evidence, varianceReason, comment].some((text) => text.trim() !== "");
}

/** The report of one indicator for a period, by all who report on it. */
export function ReportForm(props: {
  readonly session: Session;
  readonly study: StudiedPlan;
  readonly reporting: ReportingState;
  readonly open: OpenForm;
  /** Whether it was to be sent without a number. */
  readonly isBlankSent: boolean;
  readonly onSend: () => void;
}) {
  const { session, study, reporting, open, isBlankSent, onSend } = props;
  const { subject, parties, forms } = open;
  const styles = useStyles();
  const words = useWords();
  const { say, translate } = words;
  const [first] = forms;
  if (first === undefined) return null;
  return (
    // The keys are those of the form's fields, on their way up.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <form
      id={FORM_ID}
      className={styles.form}
      aria-label={say("pane-actuals-form")}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        // Held down it would send the next form too.
        if (!event.repeat) onSend();
      }}
    >
      <ReportFigures form={first.form} />
      {forms.map((each, index) => {
        const refusals = standingRefusals(reporting.recording, each.place, each.draft);
        return (
          <PartyReport
            key={placeKey(each.place)}
            {...each}
            isNamed={forms.length > 1 || each.place.party !== ""}
            isFirst={index === 0}
            refusal={(field) =>
              field === "actual" && index === 0 && isBlankSent
                ? say("pane-actuals-blank")
                : refusalText(refusals, field, translate)
            }
            warnings={warningsAt(each.form, each.draft, study).map(({ message }) => translate(message))}
            onChange={(draft) => session.draftReport(each.place, draft)}
          >
            {index === forms.length - 1 && (
              <PartyField parties={parties.others} onAdded={(party) => session.addParty(subject, party)} />
            )}
          </PartyReport>
        );
      })}
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

function refusalText(
  refusals: readonly Message[],
  field: ReportField,
  translate: (message: Message) => string,
): string | null {
  const reasons = refusals.filter((reason) => fieldOfRefusal(reason) === field);
  return reasons.length === 0 ? null : reasons.map(translate).join(" ");
}
