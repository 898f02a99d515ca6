import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the pane is for, and the one thing to do. */
export function FirstRun({ onCheck }: { readonly onCheck: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root}>
      <Body1 as="p" block>
        {say("pane-first-run-purpose")}
      </Body1>
      <Button appearance="primary" size="large" onClick={onCheck}>
        {say("pane-check")}
      </Button>
      <Caption1 as="p" block className={styles.quiet}>
        {say("pane-first-run-promise")}
      </Caption1>
    </div>
  );
}
