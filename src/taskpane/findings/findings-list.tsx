import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Finding, StudiedPlan } from "../../app";
import type { FindingGroup } from "./finding-groups";
import { type ListItem, listItems } from "./finding-items";
import type { ItemPlace } from "./item-places";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { FindingRow } from "./finding-row";
import { rowStateOf } from "./row-state";
import { GroupHeader, useGroupTitle } from "./group-header";
import { useLongList } from "./long-list";

/** Heights that are taken until an item is measured, in pixels. */
const ROW_HEIGHT = 120;
const HEADER_HEIGHT = 40;

const useStyles = makeStyles({
  root: { position: "relative", flexShrink: 0, outlineStyle: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { position: "absolute", top: 0, left: 0, right: 0, margin: 0 },
});

export interface FindingsListProps {
  readonly session: Session;
  readonly state: PaneState;
  readonly study: StudiedPlan;
  /** The findings of the groups. */
  readonly shown: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly onToggle: (group: FindingGroup, isOpen: boolean) => void;
}

/**
 * The findings in their groups, of which only those in view are drawn. The Tab key stops once in the
 * list, at the item that was used last and at its controls; arrows, Home and End go through the items.
 */
export function FindingsList(props: FindingsListProps) {
  const { groups, isOpen } = props;
  const styles = useStyles();
  const items = listItems(groups, isOpen);
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
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the buttons inside are what is used; keys pressed on them end up here
    <div
      ref={root}
      tabIndex={-1}
      className={styles.root}
      style={{ height: list.height }}
      onFocus={({ target }) => setCurrent(keyOf(target) ?? items[current]?.key ?? "")}
      onKeyDown={(event) => {
        const next = nextIndex(event, current, items.length);
        if (next === null) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      {inGroups(list.drawn, items).map(({ group, header, rows }) => (
        <div key={group.key}>
          {header !== null && (
            <h3 {...placed(header)} ref={list.measure} className={styles.item}>
              <GroupHeader
                group={group}
                isOpen={isOpen(group)}
                tabIndex={header.index === current ? 0 : -1}
                onToggle={props.onToggle}
              />
            </h3>
          )}
          {rows.length > 0 && (
            <GroupRows
              {...props}
              group={group}
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

function GroupRows(
  props: FindingsListProps & {
    readonly group: FindingGroup;
    readonly rows: readonly ItemPlace[];
    readonly items: readonly ListItem[];
    readonly current: number;
    readonly measure: (element: HTMLElement | null) => void;
  },
) {
  const { session, state, study, shown, group, rows, items, current, measure } = props;
  const styles = useStyles();
  const titleOf = useGroupTitle();
  return (
    <ul className={styles.list} aria-label={titleOf(group)}>
      {rows.map((row) => {
        const item = items[row.index];
        if (item?.kind !== "finding") return null;
        return (
          <li
            key={item.key}
            {...placed(row)}
            ref={measure}
            className={styles.item}
            aria-posinset={item.position}
            aria-setsize={group.findings.length}
          >
            <FindingRow
              {...rowStateOf(state, item.finding)}
              session={session}
              finding={item.finding}
              study={study}
              shown={shown}
              tabIndex={row.index === current ? 0 : -1}
              showSeverity={group.severity === null}
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

/** The items in view, by the groups that they belong to. */
function inGroups(shown: readonly ItemPlace[], items: readonly ListItem[]) {
  const groups: { group: FindingGroup; header: ItemPlace | null; rows: ItemPlace[] }[] = [];
  for (const one of shown) {
    const item = items[one.index];
    if (item === undefined) continue;
    if (groups.at(-1)?.group !== item.group) groups.push({ group: item.group, header: null, rows: [] });
    const last = groups.at(-1);
    if (item.kind === "header" && last !== undefined) last.header = one;
    else last?.rows.push(one);
  }
  return groups;
}

/**
 * The index of the item at which the Tab key stops. Where the item is gone, mended or filtered away,
 * it is the one that took its place.
 */
function useCurrentItem(items: readonly ListItem[]) {
  const [{ key, index }, setPlace] = useState({ key: "", index: 0 });
  const found = items.findIndex((item) => item.key === key);
  const current = found >= 0 ? found : Math.max(0, Math.min(index, items.length - 1));
  const setCurrent = (next: string) => {
    const place = items.findIndex((item) => item.key === next);
    if (place >= 0 && (next !== key || place !== index)) setPlace({ key: next, index: place });
  };
  return { current, setCurrent };
}

/** Gives the focus to items as soon as they are drawn, and to the current one where its own was taken away with it. */
function useFocus(
  root: React.RefObject<HTMLDivElement | null>,
  items: readonly ListItem[],
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
  const item = [...list.querySelectorAll("[data-key]")].find((one) => one.getAttribute("data-key") === key);
  item?.querySelector<HTMLElement>("[data-main]")?.focus({ preventScroll: true });
}

function keyOf(target: Element): string | null {
  return target.closest("[data-key]")?.getAttribute("data-key") ?? null;
}

/** Where a key leads from the main control of an item; `null` where it leads nowhere. */
function nextIndex(event: KeyboardEvent, current: number, count: number): number | null {
  const isMain = event.target instanceof HTMLElement && event.target.hasAttribute("data-main");
  if (!isMain || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case "ArrowDown":
      return Math.min(current + 1, count - 1);
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
