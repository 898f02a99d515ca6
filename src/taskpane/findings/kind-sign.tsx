import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FactSection } from "./fact-sections";

const useStyles = makeStyles({
  sign: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    // Drawn, not written: it is no word of the row's name.
    "::before": { content: "attr(data-sign)" },
  },
  number: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  question: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  quiet: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
  },
});

const SIGNS: Readonly<Record<FactSection["kind"], string>> = {
  number: "≠",
  question: "?",
  words: "Aa",
  report: "○",
  accepted: "✓",
};

/** The sign of what a fact asks; its section says the same in words. */
export function KindSign({ of }: { readonly of: FactSection["kind"] }) {
  const styles = useStyles();
  const own = of === "number" || of === "question" ? styles[of] : styles.quiet;
  return <span aria-hidden data-sign={SIGNS[of]} className={mergeClasses(styles.sign, own)} />;
}
