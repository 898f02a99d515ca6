import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { formatAddress, formatCell, type Area } from "@plan-of-action/xlsx/grid";
import { excelFormula } from "@plan-of-action/office-host/host";
import { ChartCells } from "../charts/chart-cells";
import type { OpenFile, WorkbenchExcel } from "../workbench-excel";
import { CellEditor, type Step } from "./cell-editor";
import { choicesFor } from "./choices";
import { ColumnHeaders, Layer, type LayerPlace, RowHeaders } from "./layer";
import { rectangleOf } from "./places";
import type { SheetLayout } from "./sheet-layout";
import { bringIntoView, cellAt, HEADER, layersOf, useWindow } from "./viewport";

interface SheetViewProps {
  readonly excel: WorkbenchExcel;
  readonly open: OpenFile;
  readonly layout: SheetLayout;
  readonly selected: Area;
}

/** What a cell is asked for: its entry to be typed, or its list to be opened. */
type Asked = { readonly kind: "entry"; readonly start: string } | { readonly kind: "list" };

/** One sheet: its cells as they look, its charts, the selection, and typing. */
export function SheetView({ excel, open, layout, selected }: SheetViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { window, follow } = useWindow(element, layout);
  const layers = useMemo(() => layersOf(layout, window), [layout, window]);
  const cells = useMemo(() => new ChartCells(open.file, layout), [open.file, layout]);
  const { sheet } = layout;
  const { firstRow: row, firstColumn: column } = selected;
  const address = formatAddress(row, column);

  useEffect(() => {
    if (element.current !== null) bringIntoView(element.current, layout, selected);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only where the selection went elsewhere: what is written must not move what is being read
  }, [sheet.id, selected.firstRow, selected.firstColumn]);

  const goTo = (toRow: number, toColumn: number) =>
    excel.select(formatCell({ sheet: sheet.name, row: toRow, column: toColumn }));
  const step = (direction: Step) => {
    const rowStep = direction === "down" ? 1 : direction === "up" ? -1 : null;
    const columnStep = direction === "right" ? 1 : direction === "left" ? -1 : null;
    if (rowStep !== null) goTo(layout.rows.next(rowStep > 0 ? selected.lastRow : row, rowStep), column);
    if (columnStep !== null)
      goTo(row, layout.columns.next(columnStep > 0 ? selected.lastColumn : column, columnStep));
  };

  const begin = (start: string) => {
    excel.beginCellEdit();
    setAsked({ kind: "entry", start });
  };
  const leave = () => {
    setAsked(null);
    excel.endCellEdit();
    element.current?.focus({ preventScroll: true });
  };
  const enter = (entry: string, direction: Step) => {
    leave();
    if (excel.enter(sheet, row, column, entry)) step(direction);
  };
  const entryNow = () => String(excelFormula(sheet.cell(row, column)));

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event, {
      step,
      begin,
      entryNow,
      enter,
      openList: () => setAsked({ kind: "list" }),
    });
    if (action === null) return;
    event.preventDefault();
    action();
  };
  const onMouseDown = (event: MouseEvent) => {
    if (element.current === null || isOnScrollbar(event, element.current)) return;
    const at = cellAt(element.current, layout, { x: event.clientX, y: event.clientY });
    const merged = layout.mergeAt(at.row, at.column);
    setAsked(null);
    goTo(merged?.firstRow ?? at.row, merged?.firstColumn ?? at.column);
    const link = layout.links.find((link) => link.row === at.row && link.column === at.column);
    if (link?.place != null) excel.select(link.place);
  };

  const overlay = (place: LayerPlace) => (
    <>
      <Selection layout={layout} selected={selected} />
      {asked?.kind === "entry" && isIn(place, layout, row, column) && (
        <CellEditor
          label={`Entry in ${address}`}
          rectangle={rectangleOf(layout.mergeAt(row, column) ?? selected, layout.rows, layout.columns)}
          start={asked.start}
          onEnter={enter}
          onLeave={leave}
        />
      )}
      {asked?.kind !== "entry" && isIn(place, layout, row, column) && (
        <Choices
          layout={layout}
          selected={selected}
          choices={choicesFor(open.file, sheet, row, column)}
          isOpen={asked?.kind === "list"}
          onOpen={() => setAsked({ kind: "list" })}
          onChosen={(choice) => enter(choice, "stay")}
        />
      )}
    </>
  );

  const { rows, columns, frozen } = layout;
  const template = {
    gridTemplateColumns: `${HEADER.width}px ${columns.start(frozen.columns)}px ${columns.extent(frozen.columns, columns.count - 1)}px`,
    gridTemplateRows: `${HEADER.height}px ${rows.start(frozen.rows)}px ${rows.extent(frozen.rows, rows.count - 1)}px`,
  };
  const stay = {
    "--frozen-left": `${HEADER.width}px`,
    "--frozen-top": `${HEADER.height}px`,
  } as React.CSSProperties;
  const [corner, across, down, rest] = layers;
  if (!corner || !across || !down || !rest) return null;
  const layer = (place: LayerPlace) => (
    <Layer layout={layout} place={place} date1904={open.file.date1904} cells={cells}>
      {overlay(place)}
    </Layer>
  );
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- the sheet is a widget of its own: it takes the keys that Excel's takes
    <div
      ref={element}
      className="sheet"
      role="application"
      aria-label={`Sheet ${sheet.name}, cell ${address}`}
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- and so the focus
      tabIndex={0}
      onScroll={follow}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={() => begin(entryNow())}
    >
      <div className="parts" style={{ ...template, ...stay }}>
        <div className="heads corner" />
        <ColumnHeaders
          layout={layout}
          place={{ ...corner, className: "of-columns stay-left" }}
          selected={selected}
        />
        <ColumnHeaders layout={layout} place={{ ...across, className: "of-columns" }} selected={selected} />
        <RowHeaders
          layout={layout}
          place={{ ...corner, className: "of-rows stay-top" }}
          selected={selected}
        />
        {layer(corner)}
        {layer(across)}
        <RowHeaders layout={layout} place={{ ...down, className: "of-rows" }} selected={selected} />
        {layer(down)}
        {layer(rest)}
      </div>
    </div>
  );
}

function Selection({ layout, selected }: { readonly layout: SheetLayout; readonly selected: Area }) {
  const shown = layout.mergeAt(selected.firstRow, selected.firstColumn) ?? selected;
  const { left, top, width, height } = rectangleOf(shown, layout.rows, layout.columns);
  return (
    <div
      className="selection"
      style={{ left: left - 2, top: top - 2, width: width + 3, height: height + 3 }}
    />
  );
}

function Choices(props: {
  readonly layout: SheetLayout;
  readonly selected: Area;
  readonly choices: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChosen: (choice: string) => void;
}) {
  const { layout, selected, choices, isOpen, onOpen, onChosen } = props;
  if (choices.length === 0) return null;
  const { left, top, width, height } = rectangleOf(selected, layout.rows, layout.columns);
  const keepSelection = (event: MouseEvent) => event.stopPropagation();
  if (!isOpen) {
    return (
      <button
        type="button"
        className="drop-down"
        aria-label="Open the list"
        style={{ left: left + width, top: top + height - 20 }}
        onMouseDown={keepSelection}
        onClick={onOpen}
      >
        ▾
      </button>
    );
  }
  return (
    <select
      className="choices"
      aria-label="List"
      size={Math.min(8, Math.max(2, choices.length))}
      style={{ left, top: top + height, minWidth: width }}
      // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a list is opened to choose from it
      autoFocus
      onMouseDown={keepSelection}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") onChosen(event.currentTarget.value);
      }}
      onClick={(event) => {
        if (event.currentTarget.value !== "") onChosen(event.currentTarget.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

interface KeyActions {
  readonly step: (direction: Step) => void;
  readonly begin: (start: string) => void;
  readonly entryNow: () => string;
  readonly enter: (entry: string, direction: Step) => void;
  readonly openList: () => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowLeft: "left",
  Enter: "down",
};

/** What a key does in a cell, as in Excel; but Tab leaves the sheet, so that the keyboard gets to the pane. */
function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey && key === "ArrowDown") return actions.openList;
  if (ctrlKey || metaKey || altKey) return null;
  const direction = STEPS[key];
  if (direction !== undefined) return () => actions.step(direction);
  if (key === "F2") return () => actions.begin(actions.entryNow());
  if (key === "Delete" || key === "Backspace") return () => actions.enter("", "stay");
  return Array.from(key).length === 1 ? () => actions.begin(key) : null;
}

/** Whether a part is the one that a cell lies in. */
function isIn({ area }: LayerPlace, { frozen }: SheetLayout, row: number, column: number): boolean {
  const isAcross = (last: number, frozen: number, at: number) => last < frozen === at < frozen;
  return isAcross(area.lastRow, frozen.rows, row) && isAcross(area.lastColumn, frozen.columns, column);
}

function isOnScrollbar({ clientX, clientY }: MouseEvent, element: HTMLElement): boolean {
  const { left, top } = element.getBoundingClientRect();
  return clientX - left >= element.clientWidth || clientY - top >= element.clientHeight;
}
