import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Count } from "./count";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // The number stays beside a title of several lines.
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  title: { ...typographyStyles.caption1Strong, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  beside: { ...typographyStyles.caption1, marginInlineStart: "auto" },
});

/** What the rows below have in common, how many they are, and what is to be said of them or done with them. */
export function ListHeading(props: {
  readonly title: string;
  /** Left out where the title says it. */
  readonly count?: number;
  readonly children?: ReactNode;
}) {
  const { title, count, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {count !== undefined && <Count of={count} />}
      </div>
      {children !== undefined && <span className={styles.beside}>{children}</span>}
    </div>
  );
}
