import { Body1, Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { periodOfKey } from "../../app";
import { asDifference, type WorkplanDifference, type WorkplanLine } from "../../app/comparing";
import { placeName } from "../wording/place-name";
import type { Session } from "../session";
import { periodName, useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";
import { DecisionControls } from "./decision-controls";
import { markedText } from "./marked-text";
import type { Shown } from "./shown";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  row: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: "pre-line" },
});

const KINDS = ["moved", "wording", "added", "removed"] as const;

/** In what the workplans of the drafts differ, by kind, each with the ways to decide it. */
export function WorkplanList({ session, shown }: { readonly session: Session; readonly shown: Shown }) {
  const { sheets, differences, same, isShared } = shown.compared.workplan;
  const styles = useStyles();
  const { say } = useWords();
  if (sheets.ours === null && sheets.theirs === null) return null;
  const title = say("pane-compare-workplan");
  return (
    <section className={styles.section} aria-label={title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      <Paragraph>
        {isShared
          ? say("pane-compare-workplan-shared", { sheet: sheets.ours ?? "" })
          : say("pane-compare-counts", { count: differences.length, same, isWhole: "yes" })}
      </Paragraph>
      {(sheets.ours === null || sheets.theirs === null) && (
        <Paragraph quiet>
          {say("pane-compare-workplan-only", { side: sheets.ours === null ? "theirs" : "ours" })}
        </Paragraph>
      )}
      {!isShared && differences.length > 0 && (
        <FoldedList
          heading="h3"
          folds={KINDS.map((kind) => ({
            key: kind,
            title: say("pane-compare-workplan-kind", { kind }),
            items: differences.filter((each) => each.kind === kind),
          })).filter(({ items }) => items.length > 0)}
          keyOf={({ id }) => id}
          row={(difference) => <WorkplanRow session={session} shown={shown} difference={difference} />}
        />
      )}
    </section>
  );
}

function WorkplanRow(props: {
  readonly session: Session;
  readonly shown: Shown;
  readonly difference: WorkplanDifference;
}) {
  const { session, shown, difference } = props;
  const { kind, of, ours, theirs } = difference;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const periods = (line: WorkplanLine): string =>
    line.periods.map((key) => periodName(periodOfKey(key), words)).join(", ");
  const sideText = (key: "pane-compare-ours" | "pane-compare-theirs", line: WorkplanLine | null): string =>
    `${say(key)} ${line === null ? say("pane-compare-not-there") : `${periods(line)}: ${line.text}`}`;
  const go = (key: "pane-compare-go-ours" | "pane-compare-go-theirs", { cell }: WorkplanLine) => (
    <Link as="button" onClick={() => session.select(cell)}>
      <Caption1>{say(key, { cell: placeName(cell, shown.compared.ours.plan.sheet) })}</Caption1>
    </Link>
  );
  return (
    <div className={styles.row}>
      <Body1 className={styles.kind}>{say("pane-compare-workplan-part", { part: of })}</Body1>
      <Caption1>{sideText("pane-compare-ours", ours)}</Caption1>
      <Caption1>{sideText("pane-compare-theirs", theirs)}</Caption1>
      {kind === "wording" && (
        <Caption1 className={styles.text}>{markedText(ours?.text ?? null, theirs?.text ?? null)}</Caption1>
      )}
      {ours !== null && go("pane-compare-go-ours", ours)}
      {shown.source.kind === "sheet" && theirs !== null && go("pane-compare-go-theirs", theirs)}
      {shown.decided.decided.states.has(difference.id) && (
        <DecisionControls session={session} shown={shown} difference={asDifference(difference)} />
      )}
    </div>
  );
}
