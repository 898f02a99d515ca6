import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    // From side to side of what scrolls, over what passes below it.
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // In a low pane what is above it is seen too.
  above: { maxHeight: "50vh", overflowY: "auto", ":empty": { display: "none" } },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > :first-child": { flexGrow: 1 },
  },
});

/** The buttons of a form, its primary one first, which stay in view at the foot of the pane while the form is. */
export function PrimaryFoot(props: {
  /** What was done last, which stays in view too. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div ref={keepClear} data-foot className={styles.root}>
      {props.above !== undefined && <div className={styles.above}>{props.above}</div>}
      <div className={styles.buttons}>{props.children}</div>
    </div>
  );
}

/** What gets the focus is scrolled to above the foot, however high that is. */
function keepClear(foot: HTMLElement | null): (() => void) | undefined {
  const scroller = foot?.closest<HTMLElement>("[data-scroller]");
  if (foot == null || scroller == null) return undefined;
  const observer = new ResizeObserver(() => {
    scroller.style.scrollPaddingBlockEnd = `${foot.offsetHeight}px`;
  });
  observer.observe(foot);
  return () => {
    observer.disconnect();
    scroller.style.scrollPaddingBlockEnd = "";
  };
}
