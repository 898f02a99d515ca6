import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Finding, StudiedPlan } from "../../app";
import { type FactItem, factItems, type FactSection } from "./fact-sections";
import type { ItemPlace } from "./item-places";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { FactRow } from "./fact-row";
import { rowStateOf } from "./fact-state";
import type { FindingSubject } from "./finding-subject";
import { keyOf, mainOf } from "../ui/lists/roving-rows";
import { SectionHeader } from "./section-header";
import { useLongList } from "./long-list";

/** Heights that are taken until an item is measured, in pixels. */
const ROW_HEIGHT = 55;
const HEADER_HEIGHT = 28;

const useStyles = makeStyles({
  root: {
    position: "relative",
    flexShrink: 0,
    outlineStyle: "none",
    // Rows reach from side to side.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    ":first-child": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { position: "absolute", top: 0, left: 0, right: 0, margin: 0 },
});

export interface FactsListProps {
  readonly session: Session;
  readonly state: PaneState;
  readonly study: StudiedPlan;
  /** The findings of the facts. */
  readonly shown: readonly Finding[];
  readonly sections: readonly FactSection[];
  readonly subjectOf: (finding: Finding) => FindingSubject;
}

/**
 * The facts in their sections, of which only those in view are drawn. The Tab key stops once in the list, at the item
 * that was used last and at its controls; arrows, Home and End go through the facts, F and A open what fixes or accepts
 * one, and Escape closes it.
 */
export function FactsList(props: FactsListProps) {
  const { session, state, sections } = props;
  const styles = useStyles();
  const { isAcceptedShown } = state.browsing;
  const items = factItems(sections, isAcceptedShown);
  const root = useRef<HTMLDivElement>(null);
  const { current, setCurrent } = useCurrentItem(items);
  const list = useLongList(root, {
    keys: items.map(({ key }) => key),
    guess: (index) => (items[index]?.kind === "header" ? HEADER_HEIGHT : ROW_HEIGHT),
    always: current,
  });
  const focusOn = useFocus(root, items, current);

  const goTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setCurrent(item.key);
    list.scrollTo(index);
    focusOn(item.key);
  };

  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the buttons inside are what is used; keys pressed on them end up here
    <div
      ref={root}
      tabIndex={-1}
      className={styles.root}
      style={{ height: list.height }}
      onFocus={({ target }) => setCurrent(keyOf(target) ?? items[current]?.key ?? "")}
      onKeyDown={(event) => {
        const next = nextIndex(event, current, items);
        const isDone = next !== null || actOnFact(event, items[current], session);
        if (isDone) event.preventDefault();
        if (next !== null) goTo(next);
        else if (isDone && event.key === "Escape") goTo(current);
      }}
    >
      {inSections(list.drawn, items).map(({ section, header, rows }) => (
        <div key={section.kind}>
          {header !== null && (
            <h2 {...placed(header)} ref={list.measure} className={styles.item}>
              <SectionHeader
                section={section}
                isShown={isAcceptedShown}
                tabIndex={header.index === current ? 0 : -1}
                onToggle={session.showAccepted}
              />
            </h2>
          )}
          {rows.length > 0 && (
            <SectionRows
              {...props}
              section={section}
              rows={rows}
              items={items}
              current={current}
              measure={list.measure}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function SectionRows(
  props: FactsListProps & {
    readonly section: FactSection;
    readonly rows: readonly ItemPlace[];
    readonly items: readonly FactItem[];
    readonly current: number;
    readonly measure: (element: HTMLElement | null) => void;
  },
) {
  const { session, state, study, shown, subjectOf, section, rows, items, current, measure } = props;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <ul className={styles.list} aria-label={say(`pane-facts-${section.kind}`)}>
      {rows.map((row) => {
        const item = items[row.index];
        if (item?.kind !== "fact") return null;
        const own = rowStateOf(state, item.fact);
        return (
          <li
            key={item.key}
            {...placed(row)}
            ref={measure}
            className={styles.item}
            aria-posinset={item.position}
            aria-setsize={section.facts.length}
          >
            <FactRow
              {...own}
              session={session}
              fact={item.fact}
              study={study}
              shown={shown}
              subjectOf={subjectOf}
              tabIndex={row.index === current ? 0 : -1}
              isOpen={state.browsing.opened === item.key || own.reason !== null}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Where an item stands in the list, and what it is known by to the list and the keyboard. */
function placed({ key, start }: ItemPlace) {
  return { "data-key": key, style: { transform: `translateY(${start}px)` } };
}

/** The items in view, by the sections that they belong to. */
function inSections(shown: readonly ItemPlace[], items: readonly FactItem[]) {
  const sections: { section: FactSection; header: ItemPlace | null; rows: ItemPlace[] }[] = [];
  for (const one of shown) {
    const item = items[one.index];
    if (item === undefined) continue;
    if (sections.at(-1)?.section !== item.section) {
      sections.push({ section: item.section, header: null, rows: [] });
    }
    const last = sections.at(-1);
    if (item.kind === "header" && last !== undefined) last.header = one;
    else last?.rows.push(one);
  }
  return sections;
}

/** Whether the keyboard stops at an item: the header of open facts has nothing to be done. */
function isStop(item: FactItem): boolean {
  return item.kind === "fact" || item.section.kind === "accepted";
}

/**
 * The index of the item at which the Tab key stops. Where the item is gone, mended or filtered away,
 * it is the one that took its place.
 */
function useCurrentItem(items: readonly FactItem[]) {
  const [{ key, index }, setPlace] = useState({ key: "", index: 0 });
  const found = items.findIndex((item) => item.key === key);
  const wanted = found >= 0 ? found : Math.max(0, Math.min(index, items.length - 1));
  const current = stopFrom(items, wanted, 1) ?? stopFrom(items, wanted, -1) ?? wanted;
  const setCurrent = (next: string) => {
    const place = items.findIndex((item) => item.key === next);
    if (place >= 0 && (next !== key || place !== index)) setPlace({ key: next, index: place });
  };
  return { current, setCurrent };
}

/** Gives the focus to items as soon as they are drawn, and to the current one where its own was taken away with it. */
function useFocus(
  root: React.RefObject<HTMLDivElement | null>,
  items: readonly FactItem[],
  current: number,
): (key: string) => void {
  const wanted = useRef<string | null>(null);
  const [, drawAnew] = useState(0);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const list = root.current;
    if (list === null) return;
    const isLost = hadFocus.current && document.activeElement === document.body && document.hasFocus();
    const key = wanted.current ?? (isLost ? items[current]?.key : undefined);
    wanted.current = null;
    if (key !== undefined) focusItem(list, key);
    hadFocus.current = list.contains(document.activeElement);
  });
  return (key) => {
    wanted.current = key;
    drawAnew((count) => count + 1);
  };
}

function focusItem(list: HTMLElement, key: string): void {
  mainOf(list, key)?.focus({ preventScroll: true });
}

function itemOf(list: Element, key: string): Element | undefined {
  return [...list.querySelectorAll("[data-key]")].find((one) => one.getAttribute("data-key") === key);
}

/** The first item from an index on, in steps of 1 or -1, at which the keyboard stops; `null` if there is none. */
function stopFrom(items: readonly FactItem[], index: number, step: 1 | -1): number | null {
  for (let at = index; at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item !== undefined && isStop(item)) return at;
  }
  return null;
}

/** Where a key leads from the main control of an item; `null` where it leads nowhere. */
function nextIndex(event: KeyboardEvent, current: number, items: readonly FactItem[]): number | null {
  if (!isPlainKeyOfRow(event)) return null;
  switch (event.key) {
    case "ArrowDown":
      return stopFrom(items, current + 1, 1) ?? current;
    case "ArrowUp":
      return stopFrom(items, current - 1, -1) ?? current;
    case "Home":
      return stopFrom(items, 0, 1);
    case "End":
      return stopFrom(items, items.length - 1, -1);
    default:
      return null;
  }
}

/** Whether a key without others was pressed on the main control of an item. */
function isPlainKeyOfRow({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isMain = target instanceof HTMLElement && target.hasAttribute("data-main");
  return isMain && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/**
 * Does what a key stands for in the row of a fact, and says whether it stands for anything. Letters are known by their
 * place, which is the same where the keyboard writes Khmer or Thai.
 */
function actOnFact(event: KeyboardEvent, item: FactItem | undefined, session: Session): boolean {
  if (item?.kind !== "fact") return false;
  if (event.key === "Escape") {
    session.openFact(null);
    return true;
  }
  if (!isPlainKeyOfRow(event)) return false;
  const [first] = item.fact.findings;
  if (event.code === "KeyF" && !item.fact.isAccepted) {
    session.openFact(item.key);
    void session.select(first.cell, first);
    focusLater(event.currentTarget, item.key, "[data-fix]");
    return true;
  }
  if (event.code === "KeyA" && !item.fact.isAccepted) {
    session.openFact(item.key);
    session.draftReason(first, "");
    return true;
  }
  return false;
}

/** Gives the focus to a control of an item when its row has been drawn open. */
function focusLater(list: Element, key: string, control: string): void {
  requestAnimationFrame(() => {
    itemOf(list, key)?.querySelector<HTMLElement>(control)?.focus();
  });
}
