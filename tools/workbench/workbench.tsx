import { type DragEvent, useMemo, useState, useSyncExternalStore } from "react";
import { formatAddress } from "@plan-of-action/xlsx/grid";
import { excelFormula } from "@plan-of-action/office-host/host";
import { layOut } from "./sheet/sheet-layout";
import { SheetView } from "./sheet/sheet-view";
import { DemoBar, Toolbar } from "./toolbar";
import type { OpenFile, WorkbenchExcel } from "./workbench-excel";

/** Whether this is the page to try the add-in (`webpack.config.js`). */
declare const IS_DEMO: boolean;

/** The whole page: a workbook as Excel shows it, and the pane next to it. */
export function Workbench({
  excel,
  paneWidth,
  page,
}: {
  readonly excel: WorkbenchExcel;
  readonly paneWidth: number;
  /** The add-in's page in the pane. */
  readonly page: string;
}) {
  useSyncExternalStore(excel.subscribe, () => excel.revision);
  const [isOver, setIsOver] = useState(false);
  const { open } = excel;

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined)
      void file.arrayBuffer().then((bytes) => excel.openFile(file.name, new Uint8Array(bytes)));
  };
  return (
    <div
      role="presentation"
      className={isOver ? "page is-over" : "page"}
      style={{ gridTemplateColumns: `minmax(0, 1fr) ${paneWidth}px` }}
      onDrop={onDrop}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
    >
      {IS_DEMO ? <DemoBar excel={excel} /> : <Toolbar excel={excel} />}
      {open !== null && <BookView key={`book ${excel.paneNumber}`} excel={excel} open={open} />}
      {open !== null && (
        // The pane's page is the add-in's own; only its Excel is another.
        <iframe key={`pane ${excel.paneNumber}`} className="pane" title="Task pane" src={page} />
      )}
    </div>
  );
}

function BookView({ excel, open }: { readonly excel: WorkbenchExcel; readonly open: OpenFile }) {
  const { sheet, selected } = open.host.user.place;
  const { contentsRevision } = excel;
  const layout = useMemo(() => layOut(sheet, contentsRevision), [sheet, contentsRevision]);
  const { firstRow, firstColumn } = selected;
  return (
    <main className="book">
      <div className="formula-bar">
        <NameBox key={`${sheet.id} ${formatAddress(firstRow, firstColumn)}`} excel={excel} open={open} />
        <output className="entry" aria-label="Entry">
          {String(excelFormula(sheet.cell(firstRow, firstColumn)))}
        </output>
      </div>
      <SheetView key={sheet.id} excel={excel} open={open} layout={layout} selected={selected} />
      <Tabs excel={excel} open={open} />
    </main>
  );
}

/** Tells which cell is selected; an address typed here is gone to. */
function NameBox({ excel, open }: { readonly excel: WorkbenchExcel; readonly open: OpenFile }) {
  const { firstRow, firstColumn } = open.host.user.place.selected;
  const [address, setAddress] = useState(formatAddress(firstRow, firstColumn));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (excel.select(address.trim())) document.querySelector<HTMLElement>(".sheet")?.focus();
      }}
    >
      <input
        aria-label="Name box"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        onFocus={({ target }) => target.select()}
      />
    </form>
  );
}

function Tabs({ excel, open }: { readonly excel: WorkbenchExcel; readonly open: OpenFile }) {
  const sheets = open.file.sheets.filter(
    ({ kind, visibility }) => kind === "worksheet" && visibility === "visible",
  );
  const active = open.host.user.place.sheet;
  return (
    <nav className="tabs" aria-label="Sheets">
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          aria-current={sheet === active ? "page" : undefined}
          style={sheet.tabColor === null ? {} : { borderBottomColor: sheet.tabColor }}
          onClick={() => excel.showSheet(sheet)}
        >
          {sheet.name}
          {sheet.isProtected && " 🔒"}
        </button>
      ))}
    </nav>
  );
}
