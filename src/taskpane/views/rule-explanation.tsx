import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});

/** Why a check is made, and where more is said of it. */
export function RuleExplanation(props: { readonly rule: string; readonly onClose: () => void }) {
  const { rule, onClose } = props;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section className={styles.root} aria-label={say("pane-why-title", { check: say(`ruleTitle-${rule}`) })}>
      <Link href={`checks.html#${rule}`} target="_blank">
        {say("pane-why-more")}
      </Link>
      <Button size="small" onClick={onClose}>
        {say("pane-close")}
      </Button>
    </section>
  );
}
