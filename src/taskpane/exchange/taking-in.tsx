import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../app";
import { takeBack, type ReturnAnswers, type ReturnedFile, type TakenBack } from "../../app/exchange";
import { FilesChooser } from "../files/files-chooser";
import type { PlanViewProps } from "../frame/plan-view";
import type { Problem } from "../problem";
import { ProblemNotice } from "../ui/problem-notice";
import { sheetWords } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import { readAgain, readReturned, type UnreadFile } from "./exchange-work";

/** How far the taking in of files is. */
type Taking =
  | { readonly kind: "none" | "reading" }
  | {
      readonly kind: "read" | "recording";
      readonly files: readonly ReturnedFile[];
      readonly unread: readonly UnreadFile[];
    }
  | { readonly kind: "recorded"; readonly taken: TakenBack }
  | { readonly kind: "failed"; readonly problem: Problem; readonly onRetry: () => void };

/** Files that were read and of which nothing is recorded yet. */
export type Read = Extract<Taking, { readonly files: unknown }>;

/** The files that came back: reading them, and recording what they bring. */
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
  return { taking, read, recordAll, leave: () => setTaking({ kind: "none" }) };
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

/** What became of the taking in. */
export function TakingNews({ taking }: { readonly taking: Taking }) {
  const { say } = useWords();
  if (taking.kind === "failed")
    return (
      <ProblemNotice
        title={say("pane-exchange-take-back-failed")}
        problem={taking.problem}
        onRetry={taking.onRetry}
      />
    );
  if (taking.kind === "recorded") {
    const { recorded, unchanged, conflicts } = taking.taken;
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody role="status">
          {say("pane-exchange-recorded", { count: recorded, unchanged, conflicts: conflicts.length })}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return <Caption1 role="status">{taking.kind === "reading" && say("pane-exchange-reading")}</Caption1>;
}
