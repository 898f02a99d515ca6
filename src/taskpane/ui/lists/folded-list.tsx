import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type Key, type ReactNode, useState } from "react";
import { shortened } from "../../wording/shortened";
import { useWords } from "../../wording/words";
import { Count } from "./count";

/** Rows of a group that are shown at first and added at a time: an objective can have thousands. */
const ROWS_AT_A_TIME = 50;

/** The most groups that are open at first: beyond it the headers are what a person looks for. */
const MAX_OPEN = 6;

/** Objectives of plans run over many lines. */
const LONGEST_TITLE = 110;

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    overflowWrap: "anywhere",
  },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  panel: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Things that stand together below a header. */
export interface Fold<Item> {
  readonly key: string;
  readonly title: string;
  readonly items: readonly Item[];
}

export interface FoldedListProps<Item> {
  readonly folds: readonly Fold<Item>[];
  readonly keyOf: (item: Item) => Key;
  /** The level of the folds' headers. */
  readonly heading?: "h2" | "h3";
  /** Folds that are closed at first; by how many there are where it is not given. */
  readonly closed?: readonly string[];
  /** One row: an element of a list. */
  readonly row: (item: Item) => ReactNode;
}

/**
 * A long list in folds, of which only those that are open are drawn, and these a part at a time. With few
 * rows in all, all folds are open.
 */
export function FoldedList<Item>({
  folds,
  keyOf,
  row,
  heading = "h2",
  closed: atFirst,
}: FoldedListProps<Item>) {
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(() =>
    atFirst === undefined ? closedAtFirst(folds) : new Set(atFirst),
  );
  const open = folds.map(({ key }) => key).filter((key) => !closed.has(key));
  return (
    <Accordion
      multiple
      collapsible
      openItems={open}
      onToggle={(_, { openItems }) =>
        setClosed(new Set(folds.map(({ key }) => key).filter((key) => !openItems.includes(key))))
      }
    >
      {folds.map((fold) => (
        <AccordionItem key={fold.key} value={fold.key}>
          <AccordionHeader as={heading} expandIconPosition="end" size="small">
            <span className={styles.heading}>
              <span className={styles.title} title={fold.title}>
                {shortened(fold.title, LONGEST_TITLE)}
              </span>
              <Count of={fold.items.length} />
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Rows items={fold.items} keyOf={keyOf} row={row} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function Rows<Item>({
  items,
  keyOf,
  row,
}: Pick<FoldedListProps<Item>, "keyOf" | "row"> & Pick<Fold<Item>, "items">) {
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <Row key={keyOf(item)}>{row(item)}</Row>
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {say("pane-show-more", { count: Math.min(hidden, ROWS_AT_A_TIME), left: hidden })}
        </Button>
      )}
    </>
  );
}

const useRowStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
});

function Row({ children }: { readonly children: ReactNode }) {
  const styles = useRowStyles();
  return <li className={styles.row}>{children}</li>;
}

function closedAtFirst(folds: readonly Fold<unknown>[]): ReadonlySet<string> {
  if (folds.length <= MAX_OPEN) return new Set();
  return new Set(folds.slice(1).map(({ key }) => key));
}
