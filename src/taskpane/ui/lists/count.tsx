import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../wording/words";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    minWidth: "20px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});

/** How many there are of what stands before it. */
export function Count({ of }: { readonly of: number }) {
  const { number } = useWords();
  return <span className={useStyles().root}>{number(of)}</span>;
}
