import { makeStyles } from "@fluentui/react-components";
import { Suspense } from "react";
import { formatCell } from "../../app";
import type { FindingDifference } from "../findings/finding-difference";
import type { PaneState } from "../pane-state";
import { useWords, type Words } from "../wording/words";
import { acceptedNews } from "../findings/accepted-news";
import { fixedNews } from "../findings/fixed-news";
import { keptNews } from "../columns/columns-kept-news";
import { refusalText } from "../columns/columns-refusal";
import { later } from "../chunks/fetching";
import { READ_OUT } from "../ui/looks";

const useStyles = makeStyles({ root: READ_OUT });

/** The news of the views that come later. */
const ViewNews = later<{ readonly state: PaneState }>((views) => views.ViewNews);

/** What each part of the pane has to say. */
const NEWS: readonly ((state: PaneState, words: Words) => string)[] = [
  checkNews,
  fixNews,
  planMakingNews,
  pointingNews,
  mappingNews,
  acceptNews,
  selectionNews,
];

/** Says what has just happened to those who do not see it. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      {NEWS.map((newsOf, index) => (
        <div key={index} role="status">
          {newsOf(state, words)}
        </div>
      ))}
      {state.check.kind === "checked" && (
        <Suspense>
          <ViewNews state={state} />
        </Suspense>
      )}
    </div>
  );
}

function checkNews({ check }: PaneState, { say, translate }: Words): string {
  switch (check.kind) {
    case "notChecked":
      return "";
    case "reading":
      return say("pane-reading");
    case "checked":
      if (check.rereading) return say("pane-reading");
      if (check.problem !== null) return `${say("pane-check-failed")} ${translate(check.problem)}`;
      if (check.isStaleShown) return say("pane-stale");
      if (check.difference !== null) return differenceNews(check.difference, say);
      return say("pane-checked-news", { sheet: check.result.plan.sheet });
    case "noPlan":
      return say("pane-no-plan");
    case "failed":
      return `${say("pane-check-failed")} ${translate(check.problem)}`;
  }
}

function differenceNews({ come, gone }: FindingDifference, say: Words["say"]): string {
  if (come === 0 && gone === 0) return say("pane-checked-again-same");
  return say("pane-checked-again-news", { come, gone });
}

function fixNews({ fix }: PaneState, { say, translate }: Words): string {
  switch (fix.kind) {
    case "none":
      return "";
    case "applying":
      return say("pane-fix-applying");
    case "applied":
      return fixedNews(fix, { say });
    case "failed":
      return `${say("pane-fix-failed")} ${translate(fix.problem)}`;
  }
}

function planMakingNews({ planMaking }: PaneState, { say, translate }: Words): string {
  switch (planMaking.kind) {
    case "none":
      return "";
    case "making":
      return say("pane-make-plan-making");
    case "made":
      return say(`pane-made-${planMaking.plan}`, { sheet: planMaking.sheet.title });
    case "failed":
      return `${say("pane-make-plan-failed")} ${translate(planMaking.problem)}`;
  }
}

function pointingNews({ pointing }: PaneState, { say, translate }: Words): string {
  switch (pointing.kind) {
    case "none":
      return "";
    case "reading":
      return say("pane-reading");
    case "pointing":
      return say("pane-point-begun", { sheet: pointing.sheet });
    case "failed":
      return translate(pointing.problem);
  }
}

function mappingNews({ mapping, check }: PaneState, words: Words): string {
  switch (mapping.kind) {
    case "none":
      return "";
    case "saving":
      return words.say("pane-columns-saving");
    case "kept":
      return check.kind === "checked" ? keptNews(check.result, words) : "";
    case "refused":
      return `${words.say("pane-columns-refused")} ${refusalText(mapping.refusal, words)}`;
    case "failed":
      return `${words.say("pane-columns-failed")} ${words.translate(mapping.problem)}`;
  }
}

function acceptNews({ accept: { job } }: PaneState, { say, translate }: Words): string {
  switch (job.kind) {
    case "none":
      return "";
    case "saving":
      return say("pane-accept-saving");
    case "accepted":
    case "withdrawn":
      return acceptedNews(job, { say });
    case "failed":
      return `${say("pane-accept-failed")} ${translate(job.problem)}`;
  }
}

function selectionNews({ selection }: PaneState, { say, translate }: Words): string {
  if (selection === null) return "";
  if (selection.problem !== null) return translate(selection.problem);
  return say("pane-selected", { cell: formatCell(selection.cell) });
}
