import type { CellReference } from "./cell-reference";
import type { Area } from "./grid";

/** A sheet as data: its contents, looks and print layout. */
export interface DescribedSheet {
  /** The title for the tab. */
  readonly title: string;
  readonly tabColor?: string;
  /** Rows from row 1 on. */
  readonly rows: readonly SheetRow[];
  /** Widths of the columns from A on, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Columns that are kept for the code, such as ids; counted from zero. */
  readonly hiddenColumns: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly tables: readonly TableDescription[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  readonly charts: readonly ChartDescription[];
  readonly print: PrintDescription;
  /**
   * Protects the sheet without a password but for the cells of these areas: a reminder, which anybody can lift.
   * Columns and rows can still be made wider and higher, and a filter be used.
   */
  readonly openAreas?: readonly Area[];
}

export interface SheetRow {
  /** In points; `null` leaves it to Excel. */
  readonly height: number | null;
  readonly cells: readonly (SheetCell | null)[];
}

/** Where a click on a cell leads: to another cell, or out of the workbook. */
export type CellLink = { readonly to: CellReference; readonly hint: string } | { readonly address: string };

export interface SheetCell {
  /** What the cell shows. For a formula the value that it must give. A text is a text, also where it begins with `=`. */
  readonly value: string | number | boolean | null;
  /** In Excel's English, with its `=`. */
  readonly formula?: string;
  /** A key of `styles`. */
  readonly style?: string;
  readonly link?: CellLink;
  /** A number as its own format shows it, for what does not know that format. */
  readonly shown?: string;
}

export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    /** `#RRGGBB`, as every colour here. */
    readonly color?: string;
  };
  readonly fill?: string;
  /** Lines or dots over the fill, by which cells stay apart in grey. */
  readonly pattern?: FillPattern;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Sets what is too wide for its cell smaller, so that no number turns into ####. */
  readonly shrink?: boolean;
  readonly indent?: number;
  /** In degrees from -90 to 90, or letters above one another. */
  readonly rotation?: number | "stacked";
  readonly numberFormat?: string;
  /** Whether the cell stays closed where its sheet is protected, as all do unless they say otherwise. */
  readonly locked?: boolean;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", BorderStyle>>;
}

export interface FillPattern {
  readonly kind: "lightUp" | "lightDown" | "dots";
  readonly color: string;
}

export interface BorderStyle {
  readonly weight: "hairline" | "thin" | "medium";
  readonly color: string;
}

export interface TableDescription {
  /** Unique in the workbook. */
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
  readonly style: string;
  readonly filterButtons: boolean;
}

export interface ValidationDescription {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    | { readonly kind: "listFromArea"; readonly formula: string }
    | {
        readonly kind: "number";
        readonly whole: boolean;
        readonly min: number | null;
        readonly max: number | null;
      };
  readonly errorTitle: string;
  readonly errorMessage: string;
  /** Whether an entry that does not fit is refused or only warned of. */
  readonly strict: boolean;
}

export interface ConditionalFormatDescription {
  readonly area: Area;
  readonly rule:
    | {
        readonly kind: "expression";
        readonly formula: string;
        readonly fill?: string;
        readonly color?: string;
        readonly bold?: boolean;
      }
    | { readonly kind: "dataBar"; readonly color: string; readonly min: number; readonly max: number };
}

export type ChartKind =
  | "columnClustered"
  | "columnStacked"
  | "columnStacked100"
  | "barClustered"
  | "barStacked"
  | "barStacked100"
  | "line"
  | "doughnut";

/** A native chart. Its data is one block of the same sheet: a header row, a column of categories, then a column for each series. */
export interface ChartDescription {
  /** Unique in the sheet; by it the chart is found again. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly data: Area;
  /** The cells that it covers. */
  readonly place: Area;
  /** Colours of the series in their order; for a doughnut those of its parts. */
  readonly colors: readonly string[];
  /** Of a thin line around each bar or part; none if it is not given. */
  readonly outline?: string;
  /** What its texts are set in; where it is not given, in Excel's own. */
  readonly fonts?: { readonly title: ChartFont; readonly text: ChartFont };
  readonly legend: "none" | "top" | "bottom" | "right";
  /** The labels at the data; `null` for none. */
  readonly labels: ChartLabels | null;
  readonly valueAxis: {
    readonly title: string | null;
    readonly numberFormat: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly visible: boolean;
    readonly gridlines: boolean;
  };
  readonly categoryAxis: { readonly title: string | null; readonly reversed: boolean };
  /** Space between the groups in per cent of a column's width. */
  readonly gapWidth: number;
}

export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface ChartLabels {
  /** Of the series in their order; the last one is that of all that follow. */
  readonly numberFormats: readonly string[];
  /** Of the series in their order; where it is not given, that of the chart's texts. */
  readonly colors?: readonly string[];
  /** On which side of the line they are, for the series in their order; only lines have the choice. */
  readonly sides?: readonly ("above" | "below")[];
  /** The one point of each series that has a label, counted from zero; `null` if all have. */
  readonly point: number | null;
}

/** How a table that is wider than a page is cut. */
export interface AcrossPages {
  /** Columns repeated on every page. */
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** Columns before which a page begins; counted from zero. */
  readonly breaksBefore: readonly number[];
  /** In per cent of the true size. */
  readonly scale: number;
}

export interface PrintDescription {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly area: Area | null;
  /** Pages across; down it takes what it needs. */
  readonly pagesWide: number;
  /** Pages down, where it is to be made smaller rather than take more of them; 0 for as many as it takes. */
  readonly pagesHigh?: number;
  /** Given for a table that is to be cut at certain columns: it is printed to scale, not fitted to pages. */
  readonly across?: AcrossPages | null;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
  /** The number of its first page; where it is left out, pages go on from the sheet before it in one print. */
  readonly firstPage?: number;
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** With Excel's codes: `&P` page, `&N` pages, `&A` sheet; a literal `&` is doubled. */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly centerHorizontally: boolean;
  readonly centerVertically?: boolean;
  readonly blackAndWhite?: boolean;
}
