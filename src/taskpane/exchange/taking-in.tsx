import { Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../app";
import { takeBack, type ReturnAnswers, type ReturnedFile, type TakenBack } from "../../app/exchange";
import { FilesChooser } from "../files/files-chooser";
import type { PlanViewProps } from "../frame/plan-view";
import type { Problem } from "../problem";
import { UndoableNotice } from "../ui/undoable-notice";
import { undoEntries, type Undone } from "../report/undo-entries";
import { ProblemNotice } from "../ui/problem-notice";
import { sheetWords } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import { readAgain, readReturned, type UnreadFile } from "./exchange-work";

/** How far the taking in of files is. */
type Taking =
  | { readonly kind: "none" | "reading" | "undoing" }
  | {
      readonly kind: "read" | "recording";
      readonly files: readonly ReturnedFile[];
      readonly unread: readonly UnreadFile[];
    }
  | { readonly kind: "recorded"; readonly taken: TakenBack }
  | Extract<Undone, { readonly kind: "undone" }>
  | { readonly kind: "failed" | "notUndone"; readonly problem: Problem; readonly onRetry: () => void };

/** Files that were read and of which nothing is recorded yet. */
export type Read = Extract<Taking, { readonly files: unknown }>;

/** The taking in of files, and what can be done with it. */
export type TakingIn = ReturnType<typeof useTakingIn>;

/** The files that came back: reading them, recording what they bring, and taking that back. */
export function useTakingIn({ session, study, period }: PlanViewProps & { readonly period: Period }) {
  const { language } = useWords();
  const [taking, setTaking] = useState<Taking>({ kind: "none" });
  const failed = (problem: Problem, onRetry: () => void): void =>
    setTaking({ kind: "failed", problem, onRetry });
  const read = async (chosen: readonly File[]): Promise<void> => {
    setTaking({ kind: "reading" });
    const outcome = await session.perform(
      async ({ workbook, today }) => ({
        ...(await readReturned(chosen)),
        study: await readAgain(workbook, today()),
      }),
      (result) => result.study,
    );
    if (outcome.kind === "failed") failed(outcome.problem, () => void read(chosen));
    else if (outcome.kind === "busy") setTaking({ kind: "none" });
    else if (outcome.result.study === null) failed({ id: "pane-no-plan" }, () => void read(chosen));
    else setTaking({ kind: "read", files: outcome.result.read, unread: outcome.result.unread });
  };
  const recordAll = async (seen: Read, answers: ReturnAnswers): Promise<void> => {
    const again = (): void => void recordAll(seen, answers);
    setTaking({ ...seen, kind: "recording" });
    const outcome = await session.perform(
      async ({ workbook, today }) => {
        const translate = sheetWords(study, language);
        const request = { files: seen.files, on: today(), translate, period, answers };
        const taken = await takeBack(workbook, request);
        return { taken, study: taken.kind === "takenBack" ? await readAgain(workbook, today()) : null };
      },
      (result) => result.study,
    );
    if (outcome.kind === "failed") failed(outcome.problem, again);
    else if (outcome.kind === "busy") setTaking({ ...seen, kind: "read" });
    else {
      const { taken } = outcome.result;
      if (taken.kind === "takenBack") setTaking({ kind: "recorded", taken });
      else if (taken.kind === "noPlan") failed({ id: "pane-no-plan" }, again);
      else failed({ id: "pane-exchange-heads-gone", values: { sheet: taken.sheet } }, again);
    }
  };
  const undo = async (recorded: Extract<Taking, { readonly kind: "recorded" }>): Promise<void> => {
    const notUndone = (problem: Problem): void =>
      setTaking({ kind: "notUndone", problem, onRetry: () => void undo(recorded) });
    setTaking({ kind: "undoing" });
    const translate = sheetWords(study, language);
    const outcome = await session.perform(
      ({ workbook, today }) => undoEntries(workbook, recorded.taken.toUndo, { on: today(), translate }),
      (result) => result.read,
    );
    if (outcome.kind === "failed") notUndone(outcome.problem);
    else if (outcome.kind === "busy") setTaking(recorded);
    else {
      const { undone } = outcome.result;
      if (undone.kind === "undone") setTaking(undone);
      else notUndone(undone.why);
    }
  };
  return { taking, read, recordAll, undo, leave: () => setTaking({ kind: "none" }) };
}

/** What asks for the files that came back; they can be dropped on it. */
export function TakeInButton(props: {
  readonly isPrimary: boolean;
  readonly busy: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}) {
  const { isPrimary, busy, onChosen } = props;
  const { say } = useWords();
  return (
    <FilesChooser
      label={say("pane-ask-take-in")}
      accept=".xlsx,.xlsm,.csv,.txt"
      busy={busy}
      look={isPrimary ? "primary" : "secondary"}
      onChosen={onChosen}
    />
  );
}

/** What became of the taking in, which can be taken back. */
export function TakingNews(props: {
  readonly taking: Taking;
  readonly busy: boolean;
  readonly onUndo: (recorded: Extract<Taking, { readonly kind: "recorded" }>) => void;
}) {
  const { taking, busy, onUndo } = props;
  const { say } = useWords();
  switch (taking.kind) {
    case "failed":
    case "notUndone":
      return (
        <ProblemNotice
          title={say(taking.kind === "failed" ? "pane-exchange-take-back-failed" : "pane-file-not-undone")}
          problem={taking.problem}
          onRetry={taking.onRetry}
        />
      );
    case "recorded": {
      const { recorded, unchanged, conflicts } = taking.taken;
      return (
        <UndoableNotice
          text={say("pane-exchange-recorded", { count: recorded, unchanged, conflicts: conflicts.length })}
          role="status"
          busy={busy}
          onUndo={recorded > 0 ? () => onUndo(taking) : null}
        />
      );
    }
    case "undone":
      return (
        <UndoableNotice
          text={say("pane-file-undone", { count: taking.count })}
          intent="info"
          role="status"
          onUndo={null}
        />
      );
    default:
      return (
        <Caption1 role="status">
          {taking.kind === "reading" && say("pane-exchange-reading")}
          {taking.kind === "undoing" && say("pane-file-undoing")}
        </Caption1>
      );
  }
}
