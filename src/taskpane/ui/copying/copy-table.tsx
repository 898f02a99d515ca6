import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SmallCounts } from "../../../app";
import { useWords } from "../../wording/words";
import { SmallCountsQuestion } from "../small-counts-question";
import { useCopying } from "./use-copying";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A table that can be copied for Word. */
export interface TableToCopy {
  readonly label: string;
  /** Small counts of victims in it, of which is asked first; `null` or left out where it has none. */
  readonly counts?: SmallCounts | null;
  /**
   * Makes it when it is asked for: HTML, and plain text for programs that take no HTML.
   * @param suppressBelow counts of parts below this are not shown
   */
  readonly make: (suppressBelow: number | null) => Promise<{ readonly html: string; readonly text: string }>;
}

/** Buttons that put a table each on the clipboard, and what became of it; nothing is written into the workbook. */
export function CopyTables({
  tables,
  disabled,
}: {
  readonly tables: readonly TableToCopy[];
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { outcome, copy } = useCopying();
  const [asking, setAsking] = useState<TableToCopy | null>(null);
  const copyTable = ({ make }: TableToCopy, suppressBelow: number | null): void => {
    setAsking(null);
    void copy((clipboard) => write(clipboard, () => make(suppressBelow)));
  };
  return (
    <>
      <div className={styles.buttons}>
        {tables.map((table) => (
          <Button
            key={table.label}
            size="small"
            disabledFocusable={disabled}
            onClick={() => ((table.counts ?? null) === null ? copyTable(table, null) : setAsking(table))}
          >
            {table.label}
          </Button>
        ))}
      </div>
      {asking?.counts && (
        <SmallCountsQuestion
          counts={asking.counts}
          onAnswer={(suppressBelow) => copyTable(asking, suppressBelow)}
          onCancel={() => setAsking(null)}
        />
      )}
      <div role="status">{outcome !== null && say(`pane-word-${outcome}`)}</div>
    </>
  );
}

type Copied = Awaited<ReturnType<TableToCopy["make"]>>;

async function write(clipboard: Clipboard, make: () => Promise<Copied>): Promise<void> {
  const { html, text } = await make();
  const blob = (type: string, content: string) => new Blob([content], { type });
  await clipboard.write([
    new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
  ]);
}
