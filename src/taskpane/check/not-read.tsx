import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../wording/words";
import { focusIfLost } from "../ui/focus";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalL },
});

/** The workbook has not been read, since somebody stopped it: the way to have it read. */
export function NotRead({ onRead }: { readonly onRead: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root}>
      <Paragraph>{say("pane-today-not-read")}</Paragraph>
      <Button appearance="primary" ref={focusIfLost} onClick={onRead}>
        {say("pane-check")}
      </Button>
      <Paragraph quiet>{say("pane-reading-promise")}</Paragraph>
    </div>
  );
}
