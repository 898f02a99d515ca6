import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > :first-child": { flexGrow: 1 },
    // From side to side of what scrolls, over what passes below it.
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The buttons of a form, its primary one first, which stay in view at the foot of the pane while the form is. */
export function PrimaryFoot({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
