import type { Problem } from "../problem";
import { useWords } from "../wording/words";
import { ProblemNotice } from "../ui/problem-notice";

export function FailedCheck(props: { readonly problem: Problem; readonly onRetry: () => void }) {
  const { say } = useWords();
  return <ProblemNotice title={say("pane-check-failed")} problem={props.problem} onRetry={props.onRetry} />;
}
