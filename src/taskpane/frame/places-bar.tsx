import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { PLACE_NAMES, placeOfView, type PlaceName, rootOf, type ViewName } from "./places";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "stretch",
    justifyContent: "space-between",
    height: "40px",
    boxSizing: "border-box",
    // Office draws its own menu over the top right corner, 34 px wide and 32 px high.
    padding: `0 38px 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    ...typographyStyles.body1,
    padding: `0 ${tokens.spacingHorizontalXS}`,
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
});

/** The places of the pane, in one line. A place that is chosen shows itself, whatever page of it was open before. */
export function PlacesBar(props: {
  readonly view: ViewName;
  /** What is to be done in a place. */
  readonly count: (place: PlaceName) => ReactNode;
  readonly onChosen: (view: ViewName) => void;
}) {
  const { view, count, onChosen } = props;
  const styles = useStyles();
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const chosen = placeOfView(view);
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={say("pane-places")}
      tabIndex={-1}
      className={styles.bar}
      onKeyDown={(event) => focusNext(event, list.current)}
    >
      {PLACE_NAMES.map((place) => (
        <button
          key={place}
          type="button"
          role="tab"
          id={placeId(place)}
          aria-selected={place === chosen}
          aria-controls={panelId(place === chosen ? view : rootOf(place))}
          aria-label={place === "more" ? say("pane-place-more") : undefined}
          tabIndex={place === chosen ? 0 : -1}
          className={mergeClasses(styles.place, place === chosen && styles.chosen)}
          onClick={() => onChosen(rootOf(place))}
        >
          {place === "more" ? "⋯" : say(`pane-place-${place}`)}
          {count(place)}
        </button>
      ))}
    </div>
  );
}

/** The arrow keys, Home and End go through the places; Enter and the space bar choose one. */
function focusNext(event: KeyboardEvent, list: HTMLElement | null): void {
  const places = [...(list?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
  const current = places.findIndex((place) => place === document.activeElement);
  const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 }[event.key];
  if (current === -1 || next === undefined) return;
  event.preventDefault();
  places.at(next % places.length)?.focus();
}

/** The id of a place's tab. */
export function placeId(place: PlaceName): string {
  return `${place}-tab`;
}

/** The id of the panel of a page. */
export function panelId(view: ViewName): string {
  return `${view}-panel`;
}
