import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellReference } from "../../app";
import { differenceName, placedText, type Difference } from "../../app/comparing";
import type { Session } from "../session";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";
import { DecisionControls } from "./decision-controls";
import { markedText } from "./marked-text";
import { type Shown, sideNames } from "./shown";

const useStyles = makeStyles({
  row: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-line" },
});

/** One difference: what it is about, what stands on both sides, and the ways to the cells. */
export function DifferenceRow(props: {
  readonly session: Session;
  readonly shown: Shown;
  readonly difference: Difference;
  /** Their draft stands in this workbook, so its cells can be gone to. */
  readonly isTheirsHere: boolean;
}) {
  const { session, shown, difference, isTheirsHere } = props;
  const sides = sideNames(shown);
  const planSheet = shown.compared.ours.plan.sheet;
  const { ids, title, ours, theirs, kind } = difference;
  const styles = useStyles();
  const { say, translate } = useWords();
  const go = (key: "pane-compare-go-ours" | "pane-compare-go-theirs", cell: CellReference) => (
    <Link as="button" onClick={() => session.select(cell)}>
      <Caption1>{say(key, { cell: placeName(cell, planSheet) })}</Caption1>
    </Link>
  );
  const nothing = say("pane-compare-not-there");
  const texts = [
    `${say("pane-compare-ours")} ${placedText(ours) ?? nothing}`,
    `${say("pane-compare-theirs")} ${placedText(theirs) ?? nothing}`,
  ];
  return (
    <div className={styles.row}>
      <Body1 className={styles.kind}>{differenceName(difference, translate, sides)}</Body1>
      <Caption1 className={styles.quiet}>{aboutText(ids.ours ?? ids.theirs, title)}</Caption1>
      {texts.map((text) => (
        <Caption1 key={text} className={styles.text}>
          {text}
        </Caption1>
      ))}
      {kind === "wording" && (
        <Caption1 className={styles.text}>{markedText(placedText(ours), placedText(theirs))}</Caption1>
      )}
      {ours !== null && go("pane-compare-go-ours", ours.cell)}
      {isTheirsHere && theirs !== null && go("pane-compare-go-theirs", theirs.cell)}
      <DecisionControls session={session} shown={shown} difference={difference} />
    </div>
  );
}

/** The number where there is one that the text does not begin with, and the text in one line. */
function aboutText(id: string | null, title: string): string {
  const text = title.replace(/\s+/gu, " ").trim();
  return id === null || text.startsWith(id) ? text : `${id} · ${text}`;
}
