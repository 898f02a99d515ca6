import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type CellReference, onOneLine } from "../../../app";
import { placeName } from "../../wording/place-name";
import { CELL_CHIP, OPENING_ROW, READ_OUT, ROW_AS_BUTTON } from "../looks";

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
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorBrandForeground1 },
  quiet: {},
  one: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  readOut: READ_OUT,
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  cell: { ...CELL_CHIP, marginTop: tokens.spacingVerticalXS },
});

export interface IndicatorRowProps {
  /** Tells it apart from the others of its list. */
  readonly rowKey: string;
  /** How it stands, as a shape, a colour and a word. */
  readonly stands: { readonly sign: string; readonly tone: "bad" | "good" | "quiet"; readonly word: string };
  readonly indicator: string;
  readonly text: string;
  /** What is to be said behind its wording; a blank text where there is nothing. */
  readonly beside: string;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  /** Where it is in the plan, and the title of the sheet that has it. */
  readonly cell: CellReference;
  readonly planSheet: string;
  readonly onToggle: () => void;
  readonly onSelect: (cell: CellReference) => void;
  /** What is below it, where it is open. */
  readonly children: ReactNode;
}

/** An indicator in a line, which opens in place. */
export function IndicatorRow(props: IndicatorRowProps) {
  const { rowKey, stands, indicator, text, beside, isOpen, tabIndex } = props;
  const { cell, planSheet, onToggle, onSelect, children } = props;
  const styles = useStyles();
  const wording = `${indicator} ${onOneLine(text)}`;
  return (
    <li
      data-key={rowKey}
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
          <span aria-hidden className={styles[stands.tone]}>
            {stands.sign}
          </span>
          <span className={isOpen ? styles.whole : styles.one}>{wording}</span>
          {!isOpen && <span className={styles.figures}>{beside}</span>}
          <span className={styles.readOut}>{stands.word}</span>
        </button>
        {isOpen && (
          <button type="button" className={styles.cell} onClick={() => onSelect(cell)}>
            {placeName(cell, planSheet)}
          </button>
        )}
      </div>
      {isOpen && children}
    </li>
  );
}
