import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { CellReference, Period, WrittenSheet } from "../../app";
import { periodName, useWords } from "../words";

/** The summary stands; where it is, and what this Excel could not make of it. */
export function WrittenNotice(props: {
  readonly period: Period;
  readonly sheet: WrittenSheet;
  readonly onSelect: (cell: CellReference) => void;
}) {
  const words = useWords();
  const { say } = words;
  const { title, rewritten, titleWasTaken, leftOut } = props.sheet;
  const parts = leftOut.map((part) => say(`pane-left-out-${part}`)).join(", ");
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("pane-summary-done")}</MessageBarTitle>
        {say("pane-summary-written", { period: periodName(props.period, words), sheet: title })}
        {rewritten && ` ${say("pane-summary-rewritten")}`}
        {titleWasTaken && ` ${say("pane-summary-title-taken", { sheet: title })}`}
        {leftOut.length > 0 && ` ${say("pane-summary-left-out", { parts })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => props.onSelect({ sheet: title, row: 0, column: 0 })}>
          {say("pane-go-to-sheet")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
