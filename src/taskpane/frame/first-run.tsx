import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { isTooOld } from "../office/environment";
import { useEnvironment } from "../ui/environment-context";
import { useWords } from "../wording/words";
import { Tour } from "./tour";
import { Paragraph } from "../ui/paragraph";

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
      <OldExcelNotice />
      <Paragraph>{say("pane-first-run-purpose")}</Paragraph>
      <Button appearance="primary" size="large" onClick={onCheck}>
        {say("pane-check")}
      </Button>
      <Paragraph quiet>{say("pane-first-run-promise")}</Paragraph>
      <Tour />
    </div>
  );
}

/** This Excel is too old for some of what the tracker does. */
function OldExcelNotice() {
  const { say } = useWords();
  if (!isTooOld(useEnvironment())) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say("pane-old-excel")}</MessageBarBody>
    </MessageBar>
  );
}
