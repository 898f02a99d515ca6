import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import type { StudiedPlan } from "../../app";
import { TAB_NAMES, tabOfView, type TabName, type ViewName, viewsUnder } from "./tabs";
import { useWords } from "../wording/words";

/** Counts above it would push the last tab out of the pane; the findings say the exact number. */
const HIGHEST_COUNT = 99;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Drawn inside, so that the label keeps its place; a border also shows where the system chooses the colours.
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    marginBottom: "-1px",
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  under: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  small: typographyStyles.caption1,
});

export interface NavigationBarProps {
  readonly view: ViewName;
  readonly study: StudiedPlan;
  readonly onChosen: (view: ViewName) => void;
}

/** The tabs, in one line, and below them the views of the chosen tab where it has several. */
export function NavigationBar({ view, study, onChosen }: NavigationBarProps) {
  const chosen = tabOfView(view);
  return (
    <>
      <Tabs view={view} study={study} onChosen={onChosen} />
      {viewsUnder(chosen).length > 1 && <ViewsUnder tab={chosen} view={view} onChosen={onChosen} />}
    </>
  );
}

function Tabs({ view, study, onChosen }: NavigationBarProps) {
  const styles = useStyles();
  const { say, number } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabOfView(view);
  const viewOf = useLastViews(view);
  const { error, warning, info } = study.counts;
  const count = error + warning + info;
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={say("pane-tabs")}
      tabIndex={-1}
      className={styles.bar}
      onKeyDown={(event) => focusNext(event, list.current)}
    >
      {TAB_NAMES.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={panelId(viewOf(tab))}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.choice, tab === chosen && styles.chosen)}
          onClick={() => onChosen(viewOf(tab))}
        >
          {say(`pane-tab-${tab}`)}
          {tab === "check" && count > 0 && (
            <span className={styles.count}>
              {" "}
              {count > HIGHEST_COUNT ? `${number(HIGHEST_COUNT)}+` : number(count)}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** The arrow keys, Home and End go through the tabs; Enter and the space bar choose one. */
function focusNext(event: KeyboardEvent, list: HTMLElement | null): void {
  const tabs = [...(list?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
  const current = tabs.findIndex((tab) => tab === document.activeElement);
  const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 }[event.key];
  if (current === -1 || next === undefined) return;
  event.preventDefault();
  tabs.at(next % tabs.length)?.focus();
}

function ViewsUnder(props: {
  readonly tab: TabName;
  readonly view: ViewName;
  readonly onChosen: (view: ViewName) => void;
}) {
  const { tab, view, onChosen } = props;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <nav className={styles.under} aria-label={say(`pane-tab-${tab}`)}>
      {viewsUnder(tab).map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === view ? "page" : undefined}
          className={mergeClasses(styles.choice, styles.small, name === view && styles.chosen)}
          onClick={() => onChosen(name)}
        >
          {say(`pane-view-${name}`)}
        </button>
      ))}
    </nav>
  );
}

/** The view that a tab shows: the one that was shown last under it, else its first. */
function useLastViews(view: ViewName): (tab: TabName) => ViewName {
  const [last, setLast] = useState<Partial<Record<TabName, ViewName>>>({});
  const tab = tabOfView(view);
  if (last[tab] !== view) setLast({ ...last, [tab]: view });
  return (wanted) => (wanted === tab ? view : (last[wanted] ?? viewsUnder(wanted)[0] ?? "findings"));
}

/** The id of a tab. */
export function tabId(tab: TabName): string {
  return `${tab}-tab`;
}

/** The id of the panel of a view. */
export function panelId(view: ViewName): string {
  return `${view}-panel`;
}
