/** Why a file could not be read as an .xlsx workbook, or a change could not be put into it. */
export type XlsxProblem =
  | { readonly kind: "notAZip" }
  /** A workbook of Excel 97–2003. */
  | { readonly kind: "legacyXls" }
  /** Locked with a password. */
  | { readonly kind: "encrypted" }
  /** Saved as "Strict Open XML Spreadsheet". */
  | { readonly kind: "strict" }
  | { readonly kind: "notAWorkbook" }
  /** An .xlsb workbook. */
  | { readonly kind: "binaryWorkbook" }
  | { readonly kind: "damaged"; readonly part: string; readonly detail: string }
  | { readonly kind: "tooLarge"; readonly detail: string }
  /** What Excel would not let anyone do with a sheet. */
  | { readonly kind: "refused"; readonly sheet: string; readonly detail: string }
  /** More characters than a cell (32,767) or a formula (8,192) can hold. */
  | { readonly kind: "textTooLong"; readonly sheet: string; readonly cell: string; readonly limit: number }
  | { readonly kind: "partOfArrayFormula"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "nameNotAllowed"; readonly name: string; readonly detail: string };

/** The one error that opening, changing and saving a workbook raises. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly problem: XlsxProblem,
    options?: ErrorOptions,
  ) {
    super(describe(problem), options);
  }
}

export function damaged(part: string, detail: string, cause?: unknown): XlsxError {
  return new XlsxError({ kind: "damaged", part, detail }, cause === undefined ? undefined : { cause });
}

/** For logs; people read the catalogues' wording. */
function describe(problem: XlsxProblem): string {
  return Object.entries(problem)
    .map(([key, value]) => (key === "kind" ? String(value) : `${key}: ${String(value)}`))
    .join(", ");
}
