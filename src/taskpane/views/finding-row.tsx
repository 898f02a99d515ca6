import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import {
  type CellReference,
  type Finding,
  type Fix,
  formatAddress,
  formatCell,
  type StudiedPlan,
} from "../../app";
import type { FixState } from "../slices/fixing";
import type { Selection } from "../slices/selecting";
import { useWords } from "../words";
import { FixOffer } from "./fix-offer";

const useStyles = makeStyles({
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of view are neither laid out nor painted.
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 64px",
  },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
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
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  address: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  // The link colour is too weak on the ground of a selected row.
  addressSelected: { color: tokens.colorNeutralForeground1 },
  problem: { display: "block", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

export interface FindingRowProps {
  readonly finding: Finding;
  /** The plan and the workbook in which it was found. */
  readonly study: StudiedPlan;
  /** Set where one of the finding's fixes was asked for last. */
  readonly fix: Exclude<FixState, { kind: "none" }> | null;
  /** Set where it is the finding that was chosen last. */
  readonly selection: Selection | null;
  readonly onSelect: (cell: CellReference, finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

/** One finding; choosing it shows its cell in the workbook. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, study, selection, onSelect } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const { cell } = finding;
  const isSelected = selection !== null && selection.problem === null;
  // On the plan's own sheet the address is enough.
  const place = cell.sheet === study.plan.sheet ? formatAddress(cell.row, cell.column) : formatCell(cell);
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.button, isSelected && styles.selected)}
        aria-current={isSelected ? "true" : undefined}
        onClick={() => onSelect(cell, finding)}
      >
        <Caption1 className={styles.line}>
          <span className={mergeClasses(styles.address, isSelected && styles.addressSelected)}>{place}</span>
          {isSelected && ` · ${say("pane-selected-mark")}`}
        </Caption1>
        {translate(finding.message)}
        {finding.accepted !== null && (
          <Caption1 className={styles.line}>{say("pane-accepted", { reason: finding.accepted })}</Caption1>
        )}
      </button>
      {selection?.problem != null && (
        <Caption1 className={styles.problem}>{translate(selection.problem)}</Caption1>
      )}
      {finding.accepted === null && finding.fixes.length > 0 && <FixOffer {...props} />}
    </li>
  );
});
