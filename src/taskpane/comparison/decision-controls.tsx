import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  agreedText,
  isOfOneCell,
  proposeEdit,
  type Choice,
  type Decision,
  type Difference,
  type ProposedEdit,
  reversedEdit,
  wantedValue,
} from "../../app/comparing";
import type { DecisionJob } from "./draft-comparison";
import { keptName } from "../kept-name";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { focusIfLost } from "../ui/focus";
import { AgreeForm } from "./agree-form";
import { DecisionPreview, type Asked } from "./decision-preview";
import type { Shown } from "./shown";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  agreed: { fontWeight: tokens.fontWeightSemibold },
});

export interface DecisionProps {
  readonly session: Session;
  readonly shown: Shown;
  readonly difference: Difference;
}

/** The ways to decide a difference: theirs, ours, or another text; or how it was decided, and the way back. */
export function DecisionControls(props: DecisionProps) {
  const { shown, difference } = props;
  const state = shown.decided.decided.states.get(difference.id);
  return (
    <>
      {state?.kind === "agreed" ? (
        <AgreedState {...props} decision={state.decision} isInPlan={state.isInPlan} />
      ) : (
        <OpenState {...props} proposed={state?.proposed ?? null} />
      )}
      <DecisionFailure {...props} />
    </>
  );
}

function DecisionFailure({ shown: { deciding }, difference }: DecisionProps) {
  const { say, translate } = useWords();
  if (deciding.kind !== "failed" || deciding.id !== difference.id) return null;
  return (
    <Caption1 role="alert">
      {say("pane-compare-decide-failed")} {translate(deciding.problem)}
    </Caption1>
  );
}

/** Makes a decision; with its undoing where our cell was changed. */
function deciding({ session, shown, difference }: DecisionProps) {
  return (choice: Choice, text: string | null, proposed: ProposedEdit): void => {
    const edit = proposed.kind === "edit" ? proposed.edit : null;
    const back = edit === null ? null : reversedEdit(edit);
    const undo: DecisionJob | null =
      edit !== null && back === null ? null : { kind: "withdraw", id: difference.id, edit: back };
    const request = { difference, choice, text, by: keptName(), edit };
    void session.decide(shown, difference.id, { kind: "decide", request }, undo);
  };
}

/** What deciding a difference so would change in our plan. */
function askedAs({ shown, difference }: DecisionProps, choice: Choice, text: string | null): Asked {
  const wanted = choice === "theirs" ? (difference.theirs ?? { value: null }) : wantedValue(difference, text);
  return { choice, text, proposed: proposeEdit(shown.compared, difference, wanted) };
}

function isSavingOrWriting({ deciding: decision, sheet }: Shown): boolean {
  return decision.kind === "saving" || sheet.kind === "writing";
}

function AskedDecision(props: DecisionProps & { readonly asked: Asked; readonly onCancel: () => void }) {
  const { shown, asked, onCancel } = props;
  return (
    <DecisionPreview
      asked={asked}
      planSheet={shown.compared.ours.plan.sheet}
      isBusy={isSavingOrWriting(shown)}
      onCancel={onCancel}
      onDo={() => deciding(props)(asked.choice, asked.text, asked.proposed)}
    />
  );
}

function OpenState(props: DecisionProps & { readonly proposed: string | null }) {
  const { shown, difference, proposed } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [asked, setAsked] = useState<Asked | "typing" | null>(null);
  const isBusy = isSavingOrWriting(shown);
  const decideAs = deciding(props);
  if (asked === "typing") {
    return (
      <AgreeForm
        atFirst={proposed ?? textToBeginWith(difference)}
        onCancel={() => setAsked(null)}
        onAgreed={(text) => setAsked(askedAs(props, "text", text))}
      />
    );
  }
  if (asked !== null) return <AskedDecision {...props} asked={asked} onCancel={() => setAsked(null)} />;
  return (
    <>
      {proposed !== null && <Caption1>{say("pane-compare-proposed", { text: proposed })}</Caption1>}
      <div className={styles.buttons}>
        <Link as="button" disabled={isBusy} onClick={() => setAsked(askedAs(props, "theirs", null))}>
          <Caption1>{say("pane-compare-take")}</Caption1>
        </Link>
        <Link as="button" disabled={isBusy} onClick={() => decideAs("ours", null, { kind: "isInPlan" })}>
          <Caption1>{say("pane-compare-keep")}</Caption1>
        </Link>
        <Link as="button" disabled={isBusy} onClick={() => setAsked("typing")}>
          <Caption1>{say("pane-compare-agree")}</Caption1>
        </Link>
      </div>
    </>
  );
}

/** Their wording is nearer to what is agreed than nothing; of a part that only we have ours is. */
function textToBeginWith({ ours, theirs }: Difference): string {
  return String(theirs?.value ?? ours?.value ?? "");
}

function AgreedState(props: DecisionProps & { readonly decision: Decision; readonly isInPlan: boolean }) {
  const { session, shown, difference, decision, isInPlan } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const isBusy = isSavingOrWriting(shown);
  const text = agreedText(decision);
  if (asked !== null) return <AskedDecision {...props} asked={asked} onCancel={() => setAsked(null)} />;
  const canPut = !isInPlan && isOfOneCell(difference);
  return (
    <>
      <Caption1 className={styles.agreed}>
        {say("pane-compare-agreed", {
          choice: decision.choice,
          text: text ?? say("pane-compare-not-there"),
          by: decision.by === "" ? "none" : decision.by,
          on: decision.on,
        })}
      </Caption1>
      {!isInPlan && <Caption1>{say("pane-compare-not-in-plan")}</Caption1>}
      <div className={styles.buttons}>
        {canPut && (
          <Link as="button" disabled={isBusy} onClick={() => setAsked(askedAs(props, decision.choice, text))}>
            <Caption1>{say("pane-compare-put")}</Caption1>
          </Link>
        )}
        <Link
          as="button"
          disabled={isBusy}
          onClick={() =>
            session.decide(shown, difference.id, { kind: "withdraw", id: difference.id, edit: null }, null)
          }
        >
          <Caption1>{say("pane-compare-reopen")}</Caption1>
        </Link>
      </div>
    </>
  );
}

/** What was decided last, and the way back. */
export function DecidedNotice({ session, shown }: Pick<DecisionProps, "session" | "shown">) {
  const { say } = useWords();
  const { deciding: state } = shown;
  if (state.kind !== "decided" || state.undo === null) return null;
  const { id, undo } = state;
  return (
    <div>
      <Button size="small" ref={focusIfLost} onClick={() => session.decide(shown, id, undo, null)}>
        {say("pane-undo")}
      </Button>
    </div>
  );
}
