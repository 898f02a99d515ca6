import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  type CellReference,
  type MessageId,
  type Progress,
  type ReportToGive,
  subjectKey,
  onOneLine,
} from "../../app";
import { CELL_CHIP, OPENING_ROW, READ_OUT, ROW_AS_BUTTON } from "../ui/looks";
import { figureText } from "../wording/figures";
import { placeName } from "../wording/place-name";
import { useWords, type Words } from "../wording/words";

/** How far a report has come. */
export type ReportStage = "missing" | "toAgree" | "open" | "reported";

const STAGES = {
  missing: { sign: "○", text: "pane-reports-missing" },
  toAgree: { sign: "◐", text: "pane-reports-to-agree" },
  open: { sign: "□", text: "pane-reports-open" },
  reported: { sign: "●", text: "pane-reports-reported" },
} as const satisfies Readonly<Record<ReportStage, { readonly sign: string; readonly text: MessageId }>>;

const useStyles = makeStyles({
  ...OPENING_ROW,
  line: { display: "flex", alignItems: "start", paddingInlineEnd: tokens.spacingHorizontalM },
  button: {
    ...ROW_AS_BUTTON,
    // What is read out of it stays where it is.
    position: "relative",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  missing: { color: tokens.colorStatusDangerForeground1 },
  reported: { color: tokens.colorBrandForeground1 },
  one: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  readOut: READ_OUT,
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  cell: { ...CELL_CHIP, marginTop: tokens.spacingVerticalXS },
});

export interface ReportRowProps {
  readonly report: ReportToGive;
  readonly stage: ReportStage;
  /** What is to be said behind its wording; a blank text where there is nothing. */
  readonly beside: string;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  /** Where its indicator is in the plan, and the title of the sheet that has it. */
  readonly cell: CellReference;
  readonly planSheet: string;
  readonly onToggle: () => void;
  readonly onSelect: (cell: CellReference) => void;
  /** Its form, where it is open. */
  readonly children: ReactNode;
}

/** One report in a line; opened, its form is below it. */
export function ReportRow(props: ReportRowProps) {
  const { report, stage, beside, isOpen, tabIndex, cell, planSheet, onToggle, onSelect, children } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { indicator, text } = report;
  const wording = `${indicator} ${onOneLine(text)}`;
  const place = placeName(cell, planSheet);
  return (
    <li
      data-key={subjectKey(report)}
      className={mergeClasses(styles.root, isOpen && styles.open)}
      aria-current={isOpen ? "true" : undefined}
    >
      <div className={styles.line}>
        <button
          type="button"
          data-main
          tabIndex={tabIndex}
          className={styles.button}
          aria-expanded={isOpen}
          title={isOpen ? undefined : wording}
          onClick={onToggle}
        >
          <span
            aria-hidden
            className={stage === "missing" ? styles.missing : stage === "open" ? undefined : styles.reported}
          >
            {STAGES[stage].sign}
          </span>
          <span className={isOpen ? styles.whole : styles.one}>{wording}</span>
          {!isOpen && <span className={styles.figures}>{beside}</span>}
          <span className={styles.readOut}>{say(STAGES[stage].text)}</span>
        </button>
        {isOpen && (
          <button type="button" className={styles.cell} onClick={() => onSelect(cell)}>
            {place}
          </button>
        )}
      </div>
      {isOpen && children}
    </li>
  );
}

/** What was achieved of what was expected by the end of a period. */
export function achievedText(progress: Progress, id: string, isPercentage: boolean, words: Words): string {
  const own = progress.indicators.find((each) => each.id === id);
  if (own === undefined) return "";
  const expected = own.expected ?? own.year.target;
  const actual = figureText(own.actual, isPercentage, words);
  if (expected === null) return own.actual === null ? "" : actual;
  const isMore = own.actual !== null && own.actual > expected;
  return words.say(isMore ? "pane-reports-above" : "pane-reports-of", {
    actual,
    expected: figureText(expected, isPercentage, words),
  });
}
