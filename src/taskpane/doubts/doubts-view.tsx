import { useMemo } from "react";
import { readingsToLookAt, type ReadingToLookAt, TOUCHED } from "../../app/study/doubtful-readings";
import { placeName } from "../wording/place-name";
import type { Session } from "../session";
import type { AnsweringState } from "./answering";
import { useWords, type Words } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";
import { UndoableNotice } from "../ui/undoable-notice";
import { DoubtRow } from "./doubt-row";

/** What was read with doubt and what was not read, for a person to say whether that is right. */
export function DoubtsView({ session, state, study }: PlanViewProps) {
  const { say } = useWords();
  const readings = useMemo(() => readingsToLookAt(study), [study]);
  const open = readings.filter(({ answer }) => answer === null);
  const answered = readings.filter(({ answer }) => answer !== null);
  const { answering } = state;
  const planSheet = study.plan.sheet;
  const folds = [
    ...TOUCHED.map((touched) => ({
      key: touched,
      title: say(`pane-doubts-of-${touched}`),
      items: open.filter(({ touches }) => touches === touched),
    })),
    { key: "answered", title: say("pane-doubts-answered"), items: answered },
  ];
  return (
    <>
      <Paragraph>{summaryOf(open, answered.length, say)}</Paragraph>
      <AnswerNotice session={session} answering={answering} planSheet={planSheet} />
      <FoldedList
        folds={folds.filter(({ items }) => items.length > 0)}
        closed={["around", "answered"]}
        keyOf={({ key }) => key}
        row={(reading) => (
          <DoubtRow
            session={session}
            reading={reading}
            planSheet={planSheet}
            busy={answering.kind === "saving"}
          />
        )}
      />
    </>
  );
}

function summaryOf(open: readonly ReadingToLookAt[], answered: number, say: Words["say"]): string {
  if (open.length + answered === 0) return say("pane-doubts-none");
  const doubts = open.filter(({ rule }) => rule === "reading-doubt").length;
  return say("pane-doubts-count", { doubts, left: open.length - doubts, answered });
}

/** How the last answer went. */
function AnswerNotice(props: {
  readonly session: Session;
  readonly answering: AnsweringState;
  readonly planSheet: string;
}) {
  const { session, answering, planSheet } = props;
  const { say } = useWords();
  const news = newsOf(answering, planSheet, say);
  return (
    <>
      <div role="status">{news}</div>
      {answering.kind === "failed" && (
        <ProblemNotice
          title={say("pane-doubts-failed")}
          problem={answering.problem}
          onRetry={() => void session.answerReading(answering.reading, answering.answer)}
        />
      )}
      {answering.kind === "written" && <UndoableNotice text={news} onUndo={undoOf(session, answering)} />}
    </>
  );
}

function undoOf(
  session: Session,
  { reading, undo }: Extract<AnsweringState, { readonly kind: "written" }>,
): (() => void) | null {
  return undo === null ? null : () => void session.answerReading(reading, { kind: "is", fix: undo });
}

function newsOf(answering: AnsweringState, planSheet: string, say: Words["say"]): string {
  switch (answering.kind) {
    case "none":
    case "failed":
      return "";
    case "saving":
      return say("pane-doubts-saving");
    case "confirmed":
      return say("pane-doubts-confirmed");
    case "askedAgain":
      return say("pane-doubts-asked-again");
    case "written": {
      const [cell] = answering.reading.cells;
      return say("pane-doubts-written", { cell: cell === undefined ? "" : placeName(cell, planSheet) });
    }
  }
}
