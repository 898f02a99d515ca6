import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { CellReference } from "../../app";
import type { SheetMade, SummaryState } from "./summary-writing";
import { periodName, useWords, type Words } from "../wording/words";
import { inSight } from "../ui/focus";
import { leftOutTexts, setAsideTexts } from "../ui/lists/left-out";
import { WithPages } from "./with-pages";

const useStyles = makeStyles({
  sheets: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
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
  const isWhole =
    !written.stopped &&
    written.frozen?.snapshotKept !== false &&
    written.made.every((one) => one.written.setAside === undefined);
  return (
    <MessageBar ref={inSight} intent={isWhole ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{doneText(written, words)}</MessageBarTitle>
        <ul id="sheets-written" className={styles.sheets}>
          {written.made.map(({ sheet, written: { title, pages = null } }) => (
            <li key={sheet}>
              <WithPages pages={pages}>
                <Link as="button" onClick={() => onSelect({ sheet: title, row: 0, column: 0 })}>
                  {title}
                </Link>
              </WithPages>
            </li>
          ))}
        </ul>
        {notesOf(written, words).map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** How many sheets were written, and on how many pages they are printed. */
export function doneText({ made }: Written, { say }: Words): string {
  const pages = made.reduce((sum, { written }) => sum + (written.pages ?? 0), 0);
  return `${say("pane-sheets-done", { count: made.length })} · ${say("pane-pack-pages", { count: pages })}`;
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
