import { useLayoutEffect, useState, type RefObject } from "react";
import type { Area } from "@plan-of-action/xlsx/grid";
import type { LayerPlace } from "./layer";
import type { SheetLayout } from "./sheet-layout";
import type { Tracks } from "./tracks";

export const HEADER = { width: 44, height: 22 };

/** Pixels beyond what can be seen that are drawn too, so that scrolling finds them there. */
const MARGIN = 300;

interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Which rows and columns of the part that scrolls are drawn. It changes only when what can be seen
 * leaves what is drawn, so that a sheet of any length costs what fits the screen.
 */
export function useWindow(element: RefObject<HTMLElement | null>, layout: SheetLayout) {
  const [window, setWindow] = useState<Window>({ firstRow: 0, lastRow: 60, firstColumn: 0, lastColumn: 20 });
  const follow = () => {
    if (element.current === null || contains(window, seenIn(element.current, layout, 0))) return;
    setWindow(seenIn(element.current, layout, MARGIN));
  };
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const update = () => {
      if (element.current !== null) setWindow(seenIn(element.current, layout, MARGIN));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, layout]);
  return { window, follow };
}

function contains(outer: Window, inner: Window): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    outer.lastRow >= inner.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastColumn >= inner.lastColumn
  );
}

function seenIn(element: HTMLElement, { rows, columns, frozen }: SheetLayout, margin: number): Window {
  const down = seenTracks(rows, frozen.rows, element.scrollTop, element.clientHeight - HEADER.height, margin);
  const across = seenTracks(
    columns,
    frozen.columns,
    element.scrollLeft,
    element.clientWidth - HEADER.width,
    margin,
  );
  return { firstRow: down.first, lastRow: down.last, firstColumn: across.first, lastColumn: across.last };
}

function seenTracks(tracks: Tracks, frozen: number, scrolled: number, room: number, margin: number) {
  const from = tracks.start(frozen) + scrolled - margin;
  const first = Math.max(frozen, tracks.at(Math.max(0, from)));
  return { first, last: tracks.at(scrolled + room + margin) };
}

/** The four parts of a sheet, from the frozen corner to the part that scrolls both ways. */
export function layersOf({ frozen }: SheetLayout, window: Window): readonly LayerPlace[] {
  const header: Area = {
    firstRow: 0,
    lastRow: frozen.rows - 1,
    firstColumn: 0,
    lastColumn: frozen.columns - 1,
  };
  const { rows, columns } = frozen;
  return [
    { row: 0, column: 0, area: header, className: "stay-top stay-left" },
    { row: 0, column: columns, area: { ...window, firstRow: 0, lastRow: rows - 1 }, className: "stay-top" },
    {
      row: rows,
      column: 0,
      area: { ...window, firstColumn: 0, lastColumn: columns - 1 },
      className: "stay-left",
    },
    { row: rows, column: columns, area: window, className: "" },
  ];
}

/** The cell under a point of the screen. */
export function cellAt(element: HTMLElement, layout: SheetLayout, point: { x: number; y: number }) {
  const { left, top } = element.getBoundingClientRect();
  return {
    row: trackAt(layout.rows, layout.frozen.rows, point.y - top - HEADER.height, element.scrollTop),
    column: trackAt(layout.columns, layout.frozen.columns, point.x - left - HEADER.width, element.scrollLeft),
  };
}

function trackAt(tracks: Tracks, frozen: number, position: number, scrolled: number): number {
  return tracks.at(position < tracks.start(frozen) ? position : position + scrolled);
}

/** Scrolls so that an area can be seen, its beginning before its end. */
export function bringIntoView(
  element: HTMLElement,
  { rows, columns, frozen }: SheetLayout,
  area: Area,
): void {
  if (area.firstRow >= frozen.rows) {
    element.scrollTop = scrolledTo(
      rows,
      frozen.rows,
      area.firstRow,
      area.lastRow,
      element.scrollTop,
      element.clientHeight - HEADER.height,
    );
  }
  if (area.firstColumn >= frozen.columns) {
    element.scrollLeft = scrolledTo(
      columns,
      frozen.columns,
      area.firstColumn,
      area.lastColumn,
      element.scrollLeft,
      element.clientWidth - HEADER.width,
    );
  }
}

function scrolledTo(
  tracks: Tracks,
  frozen: number,
  first: number,
  last: number,
  scrolled: number,
  room: number,
): number {
  const start = tracks.start(first) - tracks.start(frozen);
  const end = tracks.start(last + 1);
  if (start < scrolled) return start;
  return end > scrolled + room ? Math.min(start, end - room) : scrolled;
}
