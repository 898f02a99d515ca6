import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { FindingGroup } from "./finding-groups";
import { useWords } from "../wording/words";
import { Count } from "../ui/lists/count";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  // Titles of objectives can be whole paragraphs.
  title: {
    minWidth: 0,
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

export interface GroupHeaderProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (group: FindingGroup, isOpen: boolean) => void;
}

/** The title of a group with the number of its findings; opens and folds it. */
export function GroupHeader({ group, isOpen, tabIndex, onToggle }: GroupHeaderProps) {
  const styles = useStyles();
  const title = useGroupTitle()(group);
  const sign = group.isAccepted ? "accepted" : group.severity;
  return (
    <button
      type="button"
      data-main
      className={styles.button}
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      onClick={() => onToggle(group, !isOpen)}
    >
      {isOpen ? (
        <ChevronDownRegular className={styles.chevron} />
      ) : (
        <ChevronRightRegular className={styles.chevron} />
      )}
      {sign !== null && <SeverityIcon of={sign} />}
      <span className={styles.title} title={title}>
        {title}
      </span>
      <Count of={group.findings.length} />
    </button>
  );
}

/** Puts the titles of groups into words. */
export function useGroupTitle(): (group: FindingGroup) => string {
  const { translate } = useWords();
  return ({ title }) => (typeof title === "string" ? title : translate(title));
}
