import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../session";
import { CopyDiagnostics } from "../ui/copying/copy-diagnostics";
import { useWords } from "../wording/words";
import { LanguageChoice } from "./language-choice";
import { PageLinks } from "./page-links";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalM },
});

/** What is no work on the plan: settings where there is a plan, language, help, reading anew, details for support. */
export function MoreView({ session, hasPlan }: { readonly session: Session; readonly hasPlan: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root}>
      {hasPlan && <PageLinks session={session} views={["settings"]} />}
      <LanguageChoice />
      <Button
        size="small"
        onClick={() => {
          session.chooseView("today");
          void session.check();
        }}
      >
        {say("pane-check-again")}
      </Button>
      <CopyDiagnostics />
    </div>
  );
}
