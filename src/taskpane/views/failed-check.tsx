import type { Message } from "../../app";
import { useWords } from "../words";
import { ProblemNotice } from "./problem-notice";

export function FailedCheck(props: { readonly problem: Message; readonly onRetry: () => void }) {
  const { say } = useWords();
  return <ProblemNotice title={say("pane-check-failed")} problem={props.problem} onRetry={props.onRetry} />;
}
