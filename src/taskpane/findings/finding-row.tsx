import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { sayFinding } from "../../app";
import { subjectFinder } from "./finding-subject";
import { useWords } from "../wording/words";
import { FindingActions } from "./finding-actions";
import { FixOffer } from "./fix-offer";
import type { FindingRowProps } from "./row-state";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    border: "none",
    borderLeft: "3px solid transparent",
    // The system paints transparent edges too.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  address: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  // The link colour is too weak on the ground of a selected row.
  addressSelected: { color: tokens.colorNeutralForeground1 },
  show: { marginLeft: "auto", whiteSpace: "nowrap" },
  problem: { display: "block", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** One finding; choosing it shows its cell in the workbook. */
export function FindingRow(props: FindingRowProps) {
  const { session, finding, study, selection, tabIndex, showSeverity } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const { cell } = finding;
  const isSelected = selection !== null && selection.problem === null;
  const subject = useMemo(() => subjectFinder(study.plan)(finding), [study.plan, finding]);
  return (
    <div className={styles.root}>
      <button
        type="button"
        data-main
        tabIndex={tabIndex}
        className={mergeClasses(styles.button, isSelected && styles.selected)}
        aria-current={isSelected ? "true" : undefined}
        onClick={() => session.select(cell, finding)}
      >
        <Caption1 className={styles.top}>
          {showSeverity && (
            <SeverityIcon of={finding.severity} title={say(`pane-severity-${finding.severity}`)} />
          )}
          <span>
            {subject.action !== null && `${subject.action} · `}
            {subject.meaning !== null && `${say(`pane-column-${subject.meaning}`)}, `}
            <span className={mergeClasses(styles.address, isSelected && styles.addressSelected)}>
              {subject.place}
            </span>
          </span>
          <span className={styles.show}>{say(isSelected ? "pane-selected-mark" : "pane-show")}</span>
        </Caption1>
        {sayFinding(finding, translate)}
        {finding.doubt !== null && <Caption1 className={styles.line}>{translate(finding.doubt)}</Caption1>}
        {finding.accepted !== null && (
          <Caption1 className={styles.line}>{say("pane-accepted", { reason: finding.accepted })}</Caption1>
        )}
      </button>
      {selection?.problem != null && (
        <Caption1 className={styles.problem}>{translate(selection.problem)}</Caption1>
      )}
      {finding.accepted === null && finding.fixes.length > 0 && <FixOffer {...props} />}
      <FindingActions {...props} />
    </div>
  );
}
