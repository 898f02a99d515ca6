import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../wording/words";
import { Spinner } from "../ui/spinner";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalXXXL },
});

/** The workbook is being read for the first time. */
export function Reading() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root}>
      <Spinner label={say("pane-reading")} />
    </div>
  );
}
