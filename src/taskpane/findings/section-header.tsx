import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { FactSection } from "./fact-sections";
import { useWords } from "../wording/words";
import { Count } from "../ui/lists/count";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export interface SectionHeaderProps {
  readonly section: FactSection;
  readonly isShown: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (isShown: boolean) => void;
}

/** The title of a section with the number of its facts; that of the accepted ones shows and hides them. */
export function SectionHeader({ section, isShown, tabIndex, onToggle }: SectionHeaderProps) {
  const styles = useStyles();
  const { say } = useWords();
  const title = say(`pane-facts-${section.kind}`);
  const count = <Count of={section.facts.length} />;
  if (section.kind !== "accepted") {
    return (
      <div className={styles.line}>
        {title}
        {count}
      </div>
    );
  }
  return (
    <button
      type="button"
      data-main
      className={mergeClasses(styles.line, styles.button)}
      tabIndex={tabIndex}
      aria-expanded={isShown}
      onClick={() => onToggle(!isShown)}
    >
      {isShown ? <ChevronDownRegular /> : <ChevronRightRegular />}
      {title}
      {count}
    </button>
  );
}
