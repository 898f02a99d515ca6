import type { ChangeEvent } from "react";
import { LANGUAGES, THEMES, withParameter } from "./address-parameters";
import { DEMO_TEXTS } from "./demo-texts";
import { FAULTS } from "./faults";
import type { WorkbenchExcel } from "./workbench-excel";

/** The names that the manifest gives to the ribbon's buttons. */
const RIBBON_LABELS: Readonly<Record<string, string>> = {
  checkPlan: "Check the plan",
  writeSummary: "Write summary",
};

export function Toolbar({ excel }: { readonly excel: WorkbenchExcel }) {
  return (
    <header className="toolbar">
      <h1>Workbench</h1>
      <span className="file-name">{excel.open?.name}</span>
      <OpenButton excel={excel} label="Open …" />
      <button type="button" onClick={() => download(excel)}>
        Save a copy
      </button>
      {excel.newWorkbooks.map((bytes, place) => (
        <button key={place} type="button" onClick={() => save(bytes, `new workbook ${place + 1}.xlsx`)}>
          {`Save new workbook ${place + 1}`}
        </button>
      ))}
      {[...excel.ribbon].map(([name, command]) => (
        <button key={name} type="button" onClick={() => command({ completed: () => undefined })}>
          {RIBBON_LABELS[name] ?? name}
        </button>
      ))}
      <Faults excel={excel} />
      <Choice
        label="Office in"
        name="lang"
        value={excel.displayLanguage.slice(0, 2)}
        choices={Object.keys(LANGUAGES)}
      />
      <Choice label="Theme" name="theme" value={excel.theme} choices={THEMES} />
      <p className="notice" role="status">
        {excel.notice}
      </p>
    </header>
  );
}

/** What somebody sees who tries the add-in without Excel. */
export function DemoBar({ excel }: { readonly excel: WorkbenchExcel }) {
  const language = excel.displayLanguage.slice(0, 2) as keyof typeof LANGUAGES;
  const texts = DEMO_TEXTS[language];
  return (
    <header className="toolbar" lang={language}>
      <h1>{texts.title}</h1>
      <span className="file-name">{texts.notExcel}</span>
      <OpenButton excel={excel} label={texts.open} />
      <button type="button" onClick={() => download(excel)}>
        {texts.save}
      </button>
      <Choice label={texts.language} name="lang" value={language} choices={Object.keys(LANGUAGES)} />
      <a href={language === "en" ? "index.html" : `index.${language}.html`}>{texts.add}</a>
      <p className="notice" role="status">
        {excel.notice}
      </p>
    </header>
  );
}

function OpenButton({ excel, label }: { readonly excel: WorkbenchExcel; readonly label: string }) {
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined)
      void file.arrayBuffer().then((bytes) => excel.openFile(file.name, new Uint8Array(bytes)));
    target.value = "";
  };
  return (
    <label className="button">
      {label}
      <input type="file" accept=".xlsx,.xlsm" onChange={onChange} />
    </label>
  );
}

function download(excel: WorkbenchExcel): void {
  save(excel.save(), excel.open?.name ?? "workbook.xlsx");
}

function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What can be made to go wrong, to see what the pane says to it. */
function Faults({ excel }: { readonly excel: WorkbenchExcel }) {
  return (
    <details className="faults">
      <summary>Faults</summary>
      <fieldset>
        <legend>What goes wrong in this Excel</legend>
        {FAULTS.map((fault) =>
          fault.kind === "switch" ? (
            <label key={fault.id}>
              <input
                type="checkbox"
                checked={excel.isFaultOn(fault)}
                onChange={({ target }) => excel.setFault(fault, target.checked)}
              />
              {fault.label}
            </label>
          ) : (
            <button key={fault.id} type="button" onClick={() => excel.setFault(fault, true)}>
              {fault.label}
            </button>
          ),
        )}
        <label>
          <input
            type="checkbox"
            checked={excel.excelApi === "1.13"}
            onChange={({ target }) => excel.become(target.checked ? "1.13" : "1.17")}
          />
          The oldest Excel served: ExcelApi 1.13
        </label>
      </fieldset>
    </details>
  );
}

/** What the page's address says; another choice opens the page again. */
function Choice(props: {
  readonly label: string;
  readonly name: "lang" | "theme";
  readonly value: string;
  readonly choices: readonly string[];
}) {
  const { label, name, value, choices } = props;
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => location.assign(withParameter(location.search, name, target.value))}
      >
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </label>
  );
}
