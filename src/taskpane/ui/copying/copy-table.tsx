import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../wording/words";
import { useCopying } from "./use-copying";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A table that can be copied for Word. */
export interface TableToCopy {
  readonly label: string;
  /** Makes it when it is asked for: HTML, and plain text for programs that take no HTML. */
  readonly make: () => Promise<{ readonly html: string; readonly text: string }>;
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
  return (
    <>
      <div className={styles.buttons}>
        {tables.map(({ label, make }) => (
          <Button
            key={label}
            size="small"
            disabledFocusable={disabled}
            onClick={() => void copy((clipboard) => write(clipboard, make))}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="status">{outcome !== null && say(`pane-word-${outcome}`)}</div>
    </>
  );
}

async function write(clipboard: Clipboard, make: TableToCopy["make"]): Promise<void> {
  const { html, text } = await make();
  const blob = (type: string, content: string) => new Blob([content], { type });
  await clipboard.write([
    new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
  ]);
}
