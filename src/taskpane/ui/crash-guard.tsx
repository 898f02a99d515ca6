import { Component, type ReactNode } from "react";
import { type Problem, problemOf } from "../problem";
import { useWords } from "../wording/words";
import { ProblemNotice } from "./problem-notice";

interface CrashGuardProps {
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly problem: Problem | null;
}

/** Shows what went wrong where a part of the pane fails to draw itself, in place of an empty pane. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { problem: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { problem: problemOf(error) };
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return <Crash problem={problem} onRetry={() => this.setState({ problem: null })} />;
  }
}

function Crash(props: { readonly problem: Problem; readonly onRetry: () => void }) {
  const { say } = useWords();
  return <ProblemNotice title={say("pane-crash")} problem={props.problem} onRetry={props.onRetry} />;
}
