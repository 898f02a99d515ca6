import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  ring: {
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: `3px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(1turn)" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  large: { width: "32px", height: "32px" },
});

/** That something is being waited for; with words where nothing else says what. */
export function Spinner({ label }: { readonly label?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} {...(label !== undefined && { role: "progressbar", "aria-label": label })}>
      <div className={mergeClasses(styles.ring, label !== undefined && styles.large)} />
      {label}
    </div>
  );
}
