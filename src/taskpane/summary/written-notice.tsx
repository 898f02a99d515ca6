import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { CellReference } from "../../app";
import type { SheetMade, SummaryState } from "./summary-writing";
import { periodName, useWords, type Words } from "../wording/words";
import { inSight } from "../ui/focus";
import { leftOutTexts, setAsideTexts } from "../ui/lists/left-out";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  note: { display: "block" },
});

export type Written = Extract<SummaryState, { readonly kind: "written" }>;

/** The sheets stand; where they are, and what this Excel could not make of them. */
export function WrittenNotice(props: {
  readonly written: Written;
  readonly onSelect: (cell: CellReference) => void;
}) {
  const { written, onSelect } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const isWhole =
    !written.stopped &&
    written.frozen?.snapshotKept !== false &&
    written.made.every((one) => one.written.setAside === undefined);
  return (
    <MessageBar ref={inSight} intent={isWhole ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("pane-sheets-done", { count: written.made.length })}</MessageBarTitle>
        {notesOf(written, words).map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {written.made.map(({ sheet, written: { title } }) => (
          <Button key={sheet} size="small" onClick={() => onSelect({ sheet: title, row: 0, column: 0 })}>
            {say("pane-sheets-go", { sheet: title })}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What there is to know of the sheets that were written. */
export function notesOf({ order, made, stopped, frozen }: Written, words: Words): readonly string[] {
  const { say } = words;
  const period = periodName(order.period, words);
  return [
    ...(stopped ? [say("pane-sheets-stopped")] : []),
    ...(frozen === null ? [] : [say("pane-freeze-done", { period })]),
    ...(frozen?.snapshotKept === false ? [say("pane-freeze-not-kept")] : []),
    ...made.flatMap((one) => notesOfSheet(one, words)),
  ];
}

function notesOfSheet({ sheet, written, replaces }: SheetMade, { say }: Words): readonly string[] {
  const { title, titleWasTaken, leftOut, rewritten } = written;
  return [
    ...(sheet === "summary" && rewritten ? [say("pane-summary-rewritten")] : []),
    ...(titleWasTaken ? [say("pane-summary-title-taken", { sheet: title })] : []),
    ...(replaces === null ? [] : [say("pane-sheets-replaces", { sheet: title, former: replaces })]),
    ...leftOutTexts(leftOut, say),
    ...setAsideTexts(written, say),
  ];
}
