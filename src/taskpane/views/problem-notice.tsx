import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem as ProblemToShow } from "../problem";
import { useWords } from "../words";
import { focusIfLost } from "./focus-if-lost";

interface ProblemProps {
  readonly title: string;
  readonly problem: ProblemToShow;
  /** What can be done from here. */
  readonly children?: ReactNode;
}

/** What went wrong and what to do about it. */
export function Problem({ title, problem, children }: ProblemProps) {
  const { translate } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {translate(problem)}
      </MessageBarBody>
      {children}
    </MessageBar>
  );
}

/** The same, with the way to try again. */
export function ProblemNotice(props: ProblemProps & { readonly onRetry: () => void }) {
  const { say } = useWords();
  return (
    <Problem {...props}>
      <MessageBarActions>
        <Button ref={focusIfLost} onClick={props.onRetry}>
          {say("pane-retry")}
        </Button>
      </MessageBarActions>
    </Problem>
  );
}
