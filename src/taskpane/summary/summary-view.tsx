import { useMemo, useState } from "react";
import {
  doubtOfNumbers,
  frozenSummaryOf,
  hasKeyIndicators,
  reportingPeriodAt,
  yearStartDoubt,
} from "../../app";
import type { Language } from "../../locales/languages";
import type { PaneState } from "../pane-state";
import { usePeriodInUse } from "../period/period-in-use";
import { sheetLanguage } from "../wording/sheet-words";
import type { SheetMade, SummaryOrder } from "./summary-writing";
import { useWords, type Words } from "../wording/words";
import { createTranslator } from "../wording/loaded-languages";
import { ChangesSince } from "./changes-since";
import { CopyForWord } from "./copy-for-word";
import { FreezeSection } from "./freeze-section";
import { Paragraph } from "../ui/paragraph";
import type { PlanViewProps } from "../frame/plan-view";
import { ProblemNotice } from "../ui/problem-notice";
import { askedText, SmallCountsQuestion } from "../ui/small-counts-question";
import { type PackName, PACKS } from "./packs";
import { type SheetChoice, SummaryForm } from "./summary-form";
import { WhatChangesIt } from "./what-changes-it";
import { WritingSheets, writingText } from "./writing-sheets";
import { doneText, notesOf, WrittenNotice } from "./written-notice";

/** The sheets for a meeting: what is written, what stands for good, and what has changed since. */
export function SummaryView(props: PlanViewProps) {
  const { session, state, study } = props;
  const inUse = usePeriodInUse(props);
  const { yearStart } = study.plan;
  const period = useMemo(() => reportingPeriodAt(inUse, yearStart), [inUse, yearStart]);
  const { language, translate } = useWords();
  const [chosen, setChosen] = useState<SheetChoice["sheets"]>(["summary"]);
  const [pack, setPack] = useState<PackName>("meeting");
  const [wantsKeyOnly, setKeyOnly] = useState(false);
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const frozen = useMemo(() => frozenSummaryOf(study.contents, period), [study, period]);
  // Pages for people say nothing of it.
  const doubts = useMemo(
    () => [doubtOfNumbers(study), yearStartDoubt(study)?.message].flatMap((each) => each ?? []),
    [study],
  );
  const isFrozen = frozen !== null;
  const inLanguage = chosenLanguage ?? sheetLanguage(study, language);
  const choice = useMemo<SheetChoice>(
    // A frozen summary is not written again.
    () => ({
      sheets: chosen.filter((sheet) => sheet !== "summary" || !isFrozen),
      language: inLanguage,
      keyOnly: wantsKeyOnly && hasKeyIndicators(study),
    }),
    [chosen, isFrozen, inLanguage, wantsKeyOnly, study],
  );
  const busy = state.summary.kind === "writing";
  const sheets =
    pack === "own" ? choice.sheets : PACKS[pack].filter((sheet) => sheet !== "summary" || !isFrozen);
  const write = (order: Partial<SummaryOrder> = {}) =>
    void session.writeSheets({ period, ...choice, sheets, ...order });
  return (
    <>
      <Outcome session={session} state={state} />
      {doubts.map((doubt) => (
        <Paragraph key={doubt.id}>{translate(doubt)}</Paragraph>
      ))}
      <SummaryForm
        study={study}
        today={session.today()}
        period={period}
        choice={choice}
        pack={pack}
        onPack={setPack}
        isFrozen={isFrozen}
        busy={busy}
        onPeriodChosen={session.choosePeriod}
        onChosen={(changed) => {
          setLanguage(changed.language);
          setKeyOnly(changed.keyOnly);
          // Whether the summary is wanted stays as it is while it cannot be chosen.
          const summary = isFrozen && chosen.includes("summary") ? (["summary"] as const) : [];
          setChosen([...summary, ...changed.sheets]);
        }}
        onWrite={() => write()}
      >
        {state.summary.kind !== "written" && (
          <WhatChangesIt session={session} study={study} period={period} />
        )}
        <FreezeSection
          period={period}
          frozen={frozen}
          busy={busy}
          onFreeze={() => write({ sheets: ["summary"], freeze: true })}
          onRewrite={() => write({ sheets: ["summary"], rewriteFrozen: true })}
        />
        <CopyForWord
          study={study}
          busy={busy}
          requestIn={() => ({
            ...{ period, keyOnly: choice.keyOnly },
            ...{ asOf: session.today(), translate: createTranslator(inLanguage) },
          })}
        />
        <ChangesSince study={study} onSelect={session.select} />
      </SummaryForm>
    </>
  );
}

function Outcome({ session, state: { summary } }: Pick<PlanViewProps, "session" | "state">) {
  const { say } = useWords();
  switch (summary.kind) {
    case "ready":
      return null;
    case "asking":
      return (
        <SmallCountsQuestion
          counts={summary.counts}
          onAnswer={(suppressBelow) => void session.writeSheets({ ...summary.order, suppressBelow })}
          onCancel={session.cancelWriting}
        />
      );
    case "writing":
      return <WritingSheets writing={summary} onStop={session.stopWriting} />;
    case "written":
      return <WrittenNotice written={summary} onSelect={session.select} />;
    case "failed":
      return (
        <>
          <ProblemNotice
            title={say("pane-summary-failed")}
            problem={summary.problem}
            onRetry={() => void session.writeSheets(summary.order)}
          />
          {summary.made.length > 0 && (
            <Paragraph>{say("pane-sheets-failed-after", { sheets: titlesOf(summary.made) })}</Paragraph>
          )}
        </>
      );
  }
}

function titlesOf(made: readonly SheetMade[]): string {
  return made.map(({ written }) => `“${written.title}”`).join(", ");
}

/** What there is to say of the writing of sheets. */
export function summaryNews({ summary }: PaneState, words: Words): string {
  const { say, translate } = words;
  switch (summary.kind) {
    case "ready":
      return "";
    case "asking":
      return askedText(summary.counts, words);
    case "writing":
      return writingText(summary, words);
    case "written":
      return [doneText(summary, words), titlesOf(summary.made), ...notesOf(summary, words)].join(" ");
    case "failed":
      return `${say("pane-summary-failed")} ${translate(summary.problem)}`;
  }
}
