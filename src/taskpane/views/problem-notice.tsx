import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Message } from "../../app";
import { useWords } from "../words";
import { focusIfLost } from "./focus-if-lost";

/** What went wrong, what to do about it, and the way to try again. */
export function ProblemNotice(props: {
  readonly title: string;
  readonly problem: Message;
  readonly onRetry: () => void;
}) {
  const { say, translate } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {translate(props.problem)}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={focusIfLost} onClick={props.onRetry}>
          {say("pane-retry")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
