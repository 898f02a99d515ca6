import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { Problem as ProblemToShow } from "../problem";
import { useWords } from "../wording/words";
import { CopyDiagnostics } from "./copying/copy-diagnostics";
import { focusIfLost } from "./focus";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface ProblemProps {
  readonly title: string;
  readonly problem: ProblemToShow;
  /** Tries again, where that can be done from here. */
  readonly onRetry?: () => void;
}

/** What went wrong and what to do about it. */
export function Problem({ title, problem, onRetry }: ProblemProps) {
  const styles = useStyles();
  const { say, translate } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {translate(problem)}
      </MessageBarBody>
      {(onRetry !== undefined || problem.failure !== undefined) && (
        <MessageBarActions>
          <div className={styles.actions}>
            {onRetry !== undefined && (
              <Button size="small" ref={focusIfLost} onClick={onRetry}>
                {say("pane-retry")}
              </Button>
            )}
            {problem.failure !== undefined && <CopyDiagnostics failure={problem.failure} />}
          </div>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The same, with the way to try again. */
export function ProblemNotice(props: ProblemProps & { readonly onRetry: () => void }) {
  return <Problem {...props} />;
}
