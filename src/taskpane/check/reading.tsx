import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../wording/words";
import { Paragraph } from "../ui/paragraph";
import { Spinner } from "../ui/spinner";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXXXL,
  },
});

/** The workbook is being read for the first time, which can be stopped where somebody waits for it. */
export function Reading({ onStop }: { readonly onStop?: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root}>
      <Spinner label={say("pane-reading")} />
      {onStop !== undefined && (
        <>
          <Button onClick={onStop}>{say("pane-check-stop")}</Button>
          <Paragraph quiet>{say("pane-reading-promise")}</Paragraph>
        </>
      )}
    </div>
  );
}
