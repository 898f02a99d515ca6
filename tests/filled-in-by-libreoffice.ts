import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SOFFICE } from "./libreoffice";

/** A workbook that a person opens in LibreOffice, fills in and saves. */
export interface FilledIn {
  readonly file: string;
  readonly saveAs: string;
  /** The file's format is told by the name; sorting takes the protection off first, as a person would. */
  readonly sorted: boolean;
  /** The first cell of the column of actuals and the last of the rows, counted from zero. */
  readonly column: number;
  readonly firstRow: number;
  /** What is typed in the column, from its first row on. */
  readonly values: readonly number[];
}

const XLSX = "Calc MS Excel 2007 XML";
const CSV = "Text - txt - csv (StarCalc)";
/** Commas, quotation marks, UTF-8, from the first line, as shown. */
const CSV_OPTIONS = "44,34,76,1,,0,false,true,false";

/** Has LibreOffice itself do all of it, by a macro in a profile of its own. */
export function fillInByLibreOffice(files: readonly FilledIn[]): void {
  if (SOFFICE === null) throw new Error("LibreOffice (soffice) is not installed");
  const profile = mkdtempSync(join(tmpdir(), "poa-libreoffice-macro-"));
  try {
    // The first start fills the profile, and would write over a macro that is there already.
    run(profile, "--terminate_after_init");
    const library = join(profile, "user", "basic", "Standard");
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Forms.xba"), module(files));
    run(profile, "macro:///Standard.Forms.FillAll");
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function run(profile: string, what: string): void {
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync(SOFFICE ?? "", [settings, "--headless", "--invisible", "--norestore", what], {
    stdio: "ignore",
    timeout: 240_000,
  });
}

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
const DTD = "-//OpenOffice.org//DTD OfficeDocument 1.0//EN";
const LIBRARY =
  `${HEADER}<!DOCTYPE library:library PUBLIC "${DTD}" "library.dtd">` +
  '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" ' +
  'library:passwordprotected="false"><library:element library:name="Forms"/></library:library>';

function module(files: readonly FilledIn[]): string {
  const calls = files.map(({ file, saveAs, sorted, column, firstRow, values }) => {
    const isCsv = saveAs.endsWith(".csv");
    const texts = [pathToFileURL(file).href, pathToFileURL(saveAs).href, isCsv ? CSV : XLSX];
    const more = [isCsv ? CSV_OPTIONS : "", values.join(" ")];
    const quoted = [...texts, ...more].map((text) => `"${text}"`).join(", ");
    return `  Fill(${quoted}, ${column}, ${firstRow}, ${sorted ? "True" : "False"})`;
  });
  const source = `Sub FillAll
${calls.join("\n")}
  StarDesktop.terminate()
End Sub

Sub Fill(from As String, saveAs As String, filter As String, options As String, list As String, col As Long, first As Long, isSorted As Boolean)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(from, "_blank", 0, hidden())
  sheet = doc.Sheets.getByIndex(0)
  values = Split(list, " ")
  For i = 0 To UBound(values)
    sheet.getCellByPosition(col, first + i).setValue(CDbl(values(i)))
  Next i
  If isSorted Then
    sheet.unprotect("")
    Dim field(0) As New com.sun.star.table.TableSortField
    field(0).Field = col
    field(0).IsAscending = False
    Dim sorting(1) As New com.sun.star.beans.PropertyValue
    sorting(0).Name = "SortFields"
    sorting(0).Value = field()
    sorting(1).Name = "ContainsHeader"
    sorting(1).Value = False
    sheet.getCellRangeByPosition(0, first, col + 3, first + UBound(values)).sort(sorting())
  End If
  Dim storing(1) As New com.sun.star.beans.PropertyValue
  storing(0).Name = "FilterName"
  storing(0).Value = filter
  storing(1).Name = "FilterOptions"
  storing(1).Value = options
  doc.storeToURL(saveAs, storing())
  doc.close(True)
End Sub
`;
  const escaped = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `${HEADER}<!DOCTYPE script:module PUBLIC "${DTD}" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Forms" script:language="StarBasic">${escaped}</script:module>`;
}
