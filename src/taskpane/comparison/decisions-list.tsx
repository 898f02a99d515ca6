import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { JointDecision } from "../../app/comparing";
import type { Session } from "../session";
import { Count } from "../ui/lists/count";
import { isKeyOfRow, keyOf, mainOf } from "../ui/lists/roving-rows";
import { useWords } from "../wording/words";
import { asItWas, decideAll, reopen } from "./deciding";
import { DecisionRow, textAtFirst } from "./decision-row";
import { partFinder } from "./decision-words";
import type { Table } from "./shown";

/** So many rows are drawn at first and added at a time: drafts of different plans differ in thousands. */
const ROWS_AT_A_TIME = 50;

const useStyles = makeStyles({
  root: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`, outlineStyle: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  heading: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface Section {
  readonly key: string;
  readonly title: string;
  readonly decisions: readonly JointDecision[];
}

/**
 * The decisions: those that are open below the parts of the plan, then those that are agreed, then those that are in the
 * plan. The Tab key stops once in the list; arrows, Home and End go through it, 1 and 2 decide for a side, A for a text,
 * and Z opens again.
 */
export function DecisionsList({ session, table }: { readonly session: Session; readonly table: Table }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [limit, setLimit] = useState(ROWS_AT_A_TIME);
  const sections = useSections(table);
  const rows = sections.flatMap(({ decisions }) => decisions).slice(0, limit);
  const hidden = table.all.length - rows.length;
  const { root, current, goTo, leave, move } = useRows(rows);
  const { typed, keepTyped } = useTypedTexts();
  const drawn = new Set(rows);
  const decideFor = (decision: JointDecision, side: "ours" | "theirs") => {
    leave(decision);
    decideAll(session, table, [{ decision, chosen: { side } }]);
  };
  const act = (event: KeyboardEvent, decision: JointDecision): boolean => {
    if (event.repeat) return false;
    const isOpen = decision.stage === "open";
    const canOpenAgain = asItWas(table.shown, decision) !== null;
    switch (event.code) {
      case "Digit1":
      case "Numpad1":
      case "Digit2":
      case "Numpad2":
        if (isOpen) decideFor(decision, event.code.endsWith("1") ? "ours" : "theirs");
        return isOpen;
      case "KeyA":
        if (isOpen && decision.differences.length === 1)
          keepTyped(decision.key, typed.get(decision.key) ?? textAtFirst(table, decision));
        return isOpen;
      case "KeyZ":
        if (canOpenAgain) {
          goTo(decision);
          reopen(session, table, decision);
        }
        return canOpenAgain;
      default:
        return false;
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the buttons inside are what is used; keys pressed on them end up here
    <div
      ref={root}
      tabIndex={-1}
      className={styles.root}
      onKeyDown={(event) => {
        const decision = rows.find(({ key }) => key === keyOf(event.target as Element));
        if (decision === undefined || !isKeyOfRow(event)) return;
        if (move(event.key) || act(event, decision)) event.preventDefault();
      }}
    >
      {sections
        .map((section) => ({ ...section, decisions: section.decisions.filter((each) => drawn.has(each)) }))
        .filter(({ decisions }) => decisions.length > 0)
        .map(({ key, title, decisions }) => (
          <section key={key} aria-label={title}>
            <h2 className={styles.heading}>
              <span className={styles.title} title={title}>
                {title}
              </span>
              <Count of={sections.find((each) => each.key === key)?.decisions.length ?? 0} />
            </h2>
            <ul className={styles.list}>
              {decisions.map((decision) => (
                <li key={decision.key} data-key={decision.key}>
                  <DecisionRow
                    session={session}
                    table={table}
                    decision={decision}
                    isOpen={decision === rows[current]}
                    typed={typed.get(decision.key)}
                    onTyped={(text) => keepTyped(decision.key, text)}
                    onShown={() => goTo(decision)}
                    onSide={(side) => decideFor(decision, side)}
                    onLeft={() => leave(decision)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setLimit(limit + ROWS_AT_A_TIME)}>
          {say("pane-show-more", { count: Math.min(hidden, ROWS_AT_A_TIME), left: hidden })}
        </Button>
      )}
    </div>
  );
}

/** What is typed to be agreed on, by the decision: it stays while another row is looked at. */
function useTypedTexts() {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const keepTyped = (key: string, text: string | null) =>
    setTyped((before) => {
      const others = [...before].filter(([each]) => each !== key);
      return new Map(text === null ? others : [...others, [key, text]]);
    });
  return { typed, keepTyped };
}

function useSections(table: Table): readonly Section[] {
  const words = useWords();
  return useMemo(() => {
    const partOf = partFinder(table, words);
    const parts = new Map<string, { title: string; decisions: JointDecision[] }>();
    for (const decision of table.of.open) {
      const { key, title } = partOf(decision);
      const part = parts.get(key) ?? { title, decisions: [] };
      parts.set(key, part);
      part.decisions.push(decision);
    }
    return [
      ...Array.from(parts, ([key, part]) => ({ key, ...part })),
      { key: "agreed", title: words.say("pane-compare-section-agreed"), decisions: table.of.agreed },
      { key: "inPlan", title: words.say("pane-compare-section-inPlan"), decisions: table.of.inPlan },
    ];
  }, [table, words]);
}

/** Wanted in place of a row: the list itself, on which no key decides. */
const LIST = "";

/** Which row is open and has the stop of the Tab key, and how the focus goes from one to another. */
function useRows(rows: readonly JointDecision[]) {
  const root = useRef<HTMLDivElement>(null);
  const [{ key, index }, setPlace] = useState({ key: "", index: 0 });
  const found = rows.findIndex((row) => row.key === key);
  const current = found >= 0 ? found : Math.max(0, Math.min(index, rows.length - 1));
  const wanted = useRef<string | null>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const list = root.current;
    if (list === null) return;
    // What has the focus may have gone with its row; a list that has just appeared takes what the way to it left behind.
    const isLost = document.activeElement === document.body && document.hasFocus();
    const to = wanted.current ?? (isLost && hadFocus.current ? rows[current]?.key : undefined);
    wanted.current = null;
    if (to !== undefined) (to === LIST ? list : mainOf(list, to))?.focus();
    hadFocus.current = hadFocus.current ? !isLost || to !== undefined : list.contains(document.activeElement);
  });
  const goTo = (decision: JointDecision | undefined): void => {
    if (decision === undefined) return;
    setPlace({ key: decision.key, index: rows.indexOf(decision) });
    wanted.current = decision.key;
  };
  return {
    root,
    current,
    goTo,
    /** Goes on to what is open after a decision that is made, else before it; where nothing is, to the list itself. */
    leave: (decision: JointDecision): void => {
      const place = rows.indexOf(decision);
      const others = [...rows.slice(place + 1), ...rows.slice(0, place).reverse()];
      const next = others.find(({ stage }) => stage === "open");
      if (next === undefined) wanted.current = LIST;
      else goTo(next);
    },
    move: (pressed: string): boolean => {
      const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[pressed];
      if (to === undefined) return false;
      goTo(rows[Math.max(0, Math.min(to, rows.length - 1))]);
      return true;
    },
  };
}
