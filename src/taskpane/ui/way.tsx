import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ROW_AS_BUTTON } from "./looks";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    // From side to side of what scrolls.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: 0,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  way: {
    ...ROW_AS_BUTTON,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counted: { gridTemplateColumns: "24px minmax(0, 1fr) auto" },
  sign: {
    display: "flex",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  chevron: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase400,
    "::after": { content: '"›"' },
  },
});

/** A list of ways to other pages, below what they have in common where that is to be seen. */
export function Ways(props: {
  readonly label: string;
  readonly isTitled?: boolean;
  readonly children: ReactNode;
}) {
  const { label, isTitled = false, children } = props;
  const styles = useStyles();
  return (
    <div>
      {isTitled && <h2 className={styles.heading}>{label}</h2>}
      <ul className={styles.list} aria-label={label}>
        {children}
      </ul>
    </div>
  );
}

/** A row that leads to another page: what is there, and how much of it. */
export function Way(props: {
  /** How much it is, or a sign that all is well; left out where nothing is counted. */
  readonly sign?: ReactNode;
  readonly title: string;
  readonly detail?: string;
  readonly onChosen: () => void;
}) {
  const { sign, title, detail = "", onChosen } = props;
  const styles = useStyles();
  const isCounted = sign !== undefined;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.way, isCounted && styles.counted)}
        onClick={onChosen}
      >
        {isCounted && <span className={styles.sign}>{sign}</span>}
        <span className={styles.text}>
          <span className={isCounted ? styles.title : undefined}>{title}</span>
          {detail !== "" && (
            <Caption1 block className={styles.detail}>
              {detail}
            </Caption1>
          )}
        </span>
        <span className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}
