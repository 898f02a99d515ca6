import { makeStyles, tokens } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  hidden: { display: "none" },
});

/** The part of the pane that scrolls between its head and its foot. */
export function Scroller({ children, ...props }: Omit<HTMLAttributes<HTMLDivElement>, "className">) {
  const styles = useStyles();
  return (
    <div {...props} data-scroller className={props.hidden === true ? styles.hidden : styles.root}>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
