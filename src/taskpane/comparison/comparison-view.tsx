import type { ComparingState } from "./comparing";
import { useWords, type Words } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";
import { ComparisonNotes } from "./comparison-notes";
import { DifferenceList } from "./difference-list";
import { DraftChooser } from "./draft-chooser";
import { comparisonCounts } from "./shown";
import { SheetForm } from "./sheet-form";
import { SheetOfFile } from "./sheet-of-file";
import { WordingHistory } from "./wording-history";
import { WorkplanList } from "./workplan-list";
import { Spinner } from "../ui/spinner";

/** The plan beside another draft of it: with what it is compared, in what they differ, and the sheet of it. */
export function ComparisonView({ session, state, study }: PlanViewProps) {
  const words = useWords();
  const { comparing } = state;
  const compare = session.compareWith;
  return (
    <>
      <Paragraph quiet>{words.say("pane-compare-how")}</Paragraph>
      <DraftChooser study={study} comparing={comparing} onChosen={compare} />
      <div role="status">{newsOf(comparing, words)}</div>
      {comparing.kind === "comparing" && <Spinner />}
      {comparing.kind === "failed" && (
        <ProblemNotice
          title={words.say("pane-compare-failed")}
          problem={comparing.problem}
          onRetry={() => compare(comparing.source)}
        />
      )}
      {comparing.kind === "compared" && (
        <>
          <SheetOfFile shown={comparing} onChosen={compare} />
          <ComparisonNotes
            shown={comparing}
            isStale={isStale(comparing, study)}
            onAgain={() => compare(comparing.source)}
          />
          <DifferenceList session={session} shown={comparing} />
          <WorkplanList session={session} shown={comparing} />
          <SheetForm session={session} study={study} shown={comparing} />
          <WordingHistory shown={comparing} />
        </>
      )}
    </>
  );
}

/** Of another sheet nothing tells whether it has changed: whatever was read since may differ. */
function isStale(
  { source, compared: { ours } }: Extract<ComparingState, { readonly kind: "compared" }>,
  study: PlanViewProps["study"],
): boolean {
  return source.kind === "sheet" ? study !== ours : study.plan !== ours.plan;
}

/** What has just happened; a failure is said by its notice as well. */
function newsOf(comparing: ComparingState, { say }: Words): string {
  switch (comparing.kind) {
    case "none":
    case "failed":
      return "";
    case "comparing":
      return say("pane-compare-busy");
    case "compared": {
      const { sheet, compared, decided, deciding } = comparing;
      if (deciding.kind === "saving") return say("pane-compare-deciding");
      if (deciding.kind === "decided") {
        const { agreed, total } = decided.decided;
        return say("pane-compare-progress", { agreed, total });
      }
      if (sheet.kind === "writing") return say("pane-compare-writing");
      if (sheet.kind === "written") return say("pane-compare-written", { sheet: sheet.written.title });
      return say("pane-compare-counts", comparisonCounts(compared.comparison));
    }
  }
}
