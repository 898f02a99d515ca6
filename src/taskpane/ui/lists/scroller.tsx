import { makeStyles, tokens } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    // What gets the focus is not left under the foot, nor its outline.
    scrollPaddingBlockStart: tokens.spacingVerticalM,
    scrollPaddingBlockEnd: "60px",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // A foot is at the bottom of the pane also where there is little above it.
    boxSizing: "border-box",
    minHeight: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    // The own width of a field, of a list that of its longest entry, would push the pane wider than it is.
    "& .fui-Field, & .fui-Select, & .fui-Input": { minWidth: 0 },
    // Nor does a number of many digits that its hint says.
    "& .fui-Field": { overflowWrap: "anywhere" },
    "& .fui-Select__select, & .fui-Input__input": { minWidth: 0, width: "100%" },
  },
  hidden: { display: "none" },
});

/** The part of the pane that scrolls between its header and its foot. */
export function Scroller({ children, ...props }: Omit<HTMLAttributes<HTMLDivElement>, "className">) {
  const styles = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- it only sees what gets the focus inside
    <div
      {...props}
      data-scroller
      className={props.hidden === true ? styles.hidden : styles.root}
      onFocus={({ target }) => {
        // Browsers scroll to the caret only, and leave the rest of a field of several lines out of sight.
        if (target.matches("input, textarea, select")) target.scrollIntoView({ block: "nearest" });
      }}
    >
      <div className={styles.content}>{children}</div>
    </div>
  );
}
