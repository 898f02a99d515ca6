import { Button, makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode, useState } from "react";
import { useWords } from "../../wording/words";

/** Rows that are shown at first and added at a time: a plan can have thousands. */
const ROWS_AT_A_TIME = 50;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** Rows below one another, elements of a list, a part at a time; the one that is open is among them wherever it is. */
export function SomeRows<Item>(props: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly open?: string | null;
  readonly row: (item: Item) => ReactNode;
}) {
  const { label, items, keyOf, open = null, row } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [asked, setAsked] = useState(ROWS_AT_A_TIME);
  const shown = Math.max(asked, open === null ? 0 : items.findIndex((item) => keyOf(item) === open) + 1);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <Fragment key={keyOf(item)}>{row(item)}</Fragment>
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setAsked(shown + ROWS_AT_A_TIME)}>
          {say("pane-show-more", { count: Math.min(hidden, ROWS_AT_A_TIME), left: hidden })}
        </Button>
      )}
    </>
  );
}
