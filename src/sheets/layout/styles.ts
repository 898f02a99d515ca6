import type { ProgressStatus } from "../../progress";
import type { BorderStyle, CellStyle, FillPattern } from "@plan-of-action/xlsx/grid";

/** Colours of the sheets: one dark blue for what structures, greys for what accompanies. */
export const COLORS = {
  ink: "#1B2733",
  muted: "#5A6672",
  accent: "#1F3A5F",
  band: "#E6ECF3",
  input: "#FBF9F1",
  line: "#C9D1DA",
  white: "#FFFFFF",
} as const;

/** How a status looks. The sign and the word tell it without colour; the colours differ in lightness too. */
export interface StatusLook {
  readonly sign: string;
  readonly fill: string;
  readonly color: string;
  /** In grey the dark fills look alike, and so do the light ones: lines and dots distinguish them. */
  readonly pattern?: FillPattern;
}

/**
 * Blue permanently, orange to dark red for behind: a scale that readers with a red-green weakness can tell apart, as in
 * Okabe and Ito's palette. The signs are in the common fonts of every Windows (WGL4). What is ahead and what has
 * exceeded its target have one sign, and so one look.
 */
export const STATUS_LOOKS: Readonly<Record<ProgressStatus, StatusLook>> = {
  exceeded: { sign: "▲", fill: "#7FAEDB", color: "#0B2239" },
  done: { sign: "√", fill: "#2A5C8F", color: "#FFFFFF" },
  ahead: { sign: "▲", fill: "#7FAEDB", color: "#0B2239" },
  onTrack: { sign: "●", fill: "#CFE1F2", color: "#12365A" },
  atRisk: { sign: "■", fill: "#FBE3B6", color: "#5C3B00", pattern: { kind: "lightUp", color: "#E3B95F" } },
  offTrack: {
    sign: "▼",
    fill: "#A63D1E",
    color: "#FFFFFF",
    pattern: { kind: "lightDown", color: "#C2664A" },
  },
  lateReport: { sign: "◊", fill: "#FFFFFF", color: "#2B343C" },
  noReport: { sign: "○", fill: "#E9ECEF", color: "#2B343C", pattern: { kind: "dots", color: "#9AA5B1" } },
  notDue: { sign: "□", fill: "#FFFFFF", color: "#4A5560" },
  noTarget: { sign: "–", fill: "#FFFFFF", color: "#4A5560" },
};

/**
 * The colours of the statuses in charts. They are stronger than those of cells, since a bar has no word
 * in it. In grey each sign has a shade of its own, and neighbours are far apart.
 */
export const CHART_STATUS_COLORS: Readonly<Record<ProgressStatus, string>> = {
  exceeded: "#4A82BA",
  done: "#1F4E79",
  ahead: "#4A82BA",
  onTrack: "#86B1DC",
  atRisk: "#F6DC8C",
  offTrack: "#B5482A",
  lateReport: "#CDD4DC",
  noReport: "#B1BAC4",
  notDue: "#E9EDF1",
  noTarget: "#F9FAFB",
};

/** The colours of labels that are on them. */
export const CHART_STATUS_INKS: Readonly<Record<ProgressStatus, string>> = {
  exceeded: COLORS.ink,
  done: COLORS.white,
  ahead: COLORS.ink,
  onTrack: COLORS.ink,
  atRisk: COLORS.ink,
  offTrack: COLORS.white,
  lateReport: COLORS.ink,
  noReport: COLORS.ink,
  notDue: COLORS.ink,
  noTarget: COLORS.ink,
};

/** The colours of other series, dark next to light, so that they stay apart in grey. */
export const SERIES_COLORS = {
  planned: "#9AA5B1",
  reached: "#1F3A5F",
  met: "#1F4E79",
  partly: "#9DBDE0",
  missed: "#F4D06F",
  unreported: "#B9C1CA",
  toCome: "#EEF1F4",
} as const;

const hairline: BorderStyle = { weight: "hairline", color: COLORS.line };
const thin: BorderStyle = { weight: "thin", color: COLORS.line };
const rule: BorderStyle = { weight: "medium", color: COLORS.accent };
const gap: BorderStyle = { weight: "medium", color: COLORS.white };

const body: CellStyle = {
  font: { size: 9, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { bottom: hairline },
};
const figure: CellStyle = { ...body, align: "right", wrap: false, shrink: true };
const input: CellStyle = { ...body, fill: COLORS.input };
const centred: CellStyle = { ...body, align: "center", wrap: false };
const header: CellStyle = {
  font: { size: 8, bold: true, color: COLORS.muted },
  verticalAlign: "bottom",
  wrap: true,
  borders: { bottom: { weight: "thin", color: COLORS.accent } },
};

const PLAIN_STYLES = {
  title: { font: { size: 18, bold: true, color: COLORS.accent }, wrap: true, verticalAlign: "center" },
  sheetTitle: { font: { size: 14, bold: true, color: COLORS.accent }, verticalAlign: "center" },
  sheetNote: { font: { size: 9, color: COLORS.muted }, verticalAlign: "center" },
  tableHead: {
    font: { size: 9, bold: true, color: COLORS.white },
    fill: COLORS.accent,
    verticalAlign: "center",
    wrap: true,
  },
  /** What a person is asked to fill in or to correct. */
  input,
  /** What is there for the code to read: nobody is to look at it. */
  formMark: { font: { size: 1, color: COLORS.white }, wrap: false },
  /** What "1.10" is to stay in, which Excel would make 1.1 of. */
  inputCode: { ...input, numberFormat: "@" },
  inputNumber: { ...input, align: "left", numberFormat: "General" },
  inputDate: { ...input, align: "left", numberFormat: "yyyy-mm-dd" },
  inputYear: { ...input, align: "left", numberFormat: "0" },
  briefTitle: { font: { size: 16, bold: true, color: COLORS.accent }, wrap: true, verticalAlign: "center" },
  briefHeadline: {
    font: { size: 13, bold: true, color: COLORS.ink },
    wrap: true,
    verticalAlign: "center",
    borders: { top: rule },
  },
  briefSection: {
    font: { size: 11, bold: true, color: COLORS.accent },
    verticalAlign: "bottom",
    wrap: true,
    // Above it: a rule below would touch the text of the next row.
    borders: { top: thin },
  },
  briefText: { font: { size: 10, color: COLORS.ink }, verticalAlign: "top", wrap: true },
  briefNote: { font: { size: 10, color: COLORS.muted }, verticalAlign: "top", wrap: true },
  briefLink: { font: { size: 10, bold: true, color: COLORS.accent }, verticalAlign: "top", shrink: true },
  briefCentred: { ...centred, verticalAlign: "center", shrink: true },
  subtitle: { font: { size: 12, color: COLORS.ink }, wrap: true, verticalAlign: "center" },
  asOf: { font: { size: 9, color: COLORS.muted }, wrap: true, verticalAlign: "center" },
  frozen: { font: { size: 9, bold: true, color: COLORS.ink }, wrap: true, verticalAlign: "center" },
  headline: {
    font: { size: 11, bold: true, color: COLORS.ink },
    wrap: true,
    verticalAlign: "center",
    borders: { top: rule },
  },
  section: {
    font: { size: 12, bold: true, color: COLORS.accent },
    verticalAlign: "bottom",
    wrap: true,
  },
  /** Introduces what is below a table; it runs on over the cells next to it, which are blank. */
  goneTitle: { font: { size: 11, bold: true, color: COLORS.accent }, verticalAlign: "bottom" },
  /** What a person typed, where its column is too narrow for it: it runs on as well. */
  goneLine: { font: { size: 9, color: COLORS.ink }, fill: COLORS.input, verticalAlign: "top" },
  subsection: { font: { size: 9, bold: true, color: COLORS.ink }, verticalAlign: "bottom", wrap: true },
  key: { font: { size: 8, color: COLORS.muted } },
  header,
  headerRight: { ...header, align: "right", indent: 1 },
  /** Of numbers behind a chart, in columns that are made for something else. */
  chartHead: { ...header, align: "right", wrap: false, shrink: true },
  headerCenter: { ...header, align: "center" },
  headerOfStatus: { ...header, font: { ...header.font, size: 7 }, align: "center" },
  headerIndented: { ...header, indent: 1 },
  headerGroup: {
    ...header,
    align: "center",
    borders: { bottom: thin, left: gap, right: gap },
  },
  text: body,
  code: { ...body, numberFormat: "@" },
  year: { ...body, align: "left", numberFormat: "0" },
  strongText: { ...body, font: { size: 9, bold: true, color: COLORS.ink } },
  mutedText: { ...body, font: { size: 9, color: COLORS.muted } },
  mutedCode: { ...body, font: { size: 9, color: COLORS.muted }, numberFormat: "@" },
  // The word tells the severity without colour; the fills differ in lightness, so that they do so in grey too.
  errorText: { ...body, font: { size: 9, bold: true, color: COLORS.white }, fill: "#A63D1E" },
  warningText: { ...body, font: { size: 9, color: "#5C3B00" }, fill: "#FBE3B6" },
  link: { ...body, font: { size: 9, color: COLORS.accent, underline: true } },
  number: { ...figure, numberFormat: clearOfRight("#,##0") },
  decimal: { ...figure, numberFormat: clearOfRight("#,##0.0#") },
  points: { ...figure, numberFormat: clearOfRight('0"%"') },
  decimalPoints: { ...figure, numberFormat: clearOfRight('0.0#"%"') },
  percent: { ...figure, numberFormat: clearOfRightWithText("0%") },
  undefinedPercent: {
    ...figure,
    numberFormat: clearOfRightWithText("0%"),
    font: { size: 9, color: COLORS.muted },
  },
  undefinedFigure: { ...figure, numberFormat: "0_M;-0_M;0_M;@_M", font: { size: 9, color: COLORS.muted } },
  count: { ...centred, numberFormat: "#,##0", verticalAlign: "center" },
  /** A sign for each indicator of a group. */
  strip: { ...body, wrap: false, shrink: true, verticalAlign: "center" },
  chartFinding: { font: { size: 9, bold: true, color: COLORS.ink }, verticalAlign: "center" },
  chartCategory: { ...body, wrap: false, verticalAlign: "center" },
  chartCount: { ...figure, numberFormat: clearOfRight("#,##0"), verticalAlign: "center" },
  chartPercent: { ...figure, numberFormat: clearOfRight("0%"), verticalAlign: "center" },
  groupName: { ...body, verticalAlign: "center" },
  band: {
    font: { size: 9, bold: true, color: COLORS.accent },
    fill: COLORS.band,
    wrap: true,
    verticalAlign: "center",
  },
  action: {
    font: { size: 9, italic: true, color: COLORS.muted },
    wrap: true,
    verticalAlign: "center",
    borders: { top: thin },
  },
  /** A title that fits on one line runs on over the empty cells next to it. */
  actionLine: {
    font: { size: 9, italic: true, color: COLORS.muted },
    verticalAlign: "center",
    borders: { top: thin },
  },
  change: { ...body, indent: 1, font: { size: 8, color: COLORS.ink } },
  remark: { ...body, fill: COLORS.input },
  calendarWhen: { ...body, font: { size: 9, bold: true, color: COLORS.ink } },
  calendarText: body,
  calendarFree: { ...body, borders: { bottom: hairline, left: hairline } },
  calendarDated: {
    font: { size: 9, bold: true, color: COLORS.white },
    fill: COLORS.accent,
    align: "center",
    verticalAlign: "top",
    borders: { bottom: hairline, left: hairline },
  },
  calendarTentative: {
    font: { size: 9, bold: true, color: COLORS.ink },
    fill: "#9AA5B1",
    align: "center",
    verticalAlign: "top",
    borders: { bottom: hairline, left: hairline },
  },
  calendarUndated: {
    font: { size: 9, color: COLORS.ink },
    fill: COLORS.band,
    align: "center",
    verticalAlign: "top",
    borders: { bottom: hairline, left: hairline },
  },
  note: { font: { size: 8, color: COLORS.muted }, wrap: true, verticalAlign: "top" },
  tileTotal: {
    font: { size: 20, bold: true, color: COLORS.white },
    fill: COLORS.accent,
    align: "left",
    indent: 1,
    verticalAlign: "bottom",
    numberFormat: "#,##0",
    borders: { right: gap },
  },
  tileHeadline: {
    font: { size: 20, bold: true, color: COLORS.accent },
    fill: COLORS.band,
    align: "center",
    verticalAlign: "bottom",
    numberFormat: "#,##0",
    borders: { left: gap },
  },
  tileHeadlineLabel: {
    font: { size: 8, bold: true, color: COLORS.accent },
    fill: COLORS.band,
    align: "center",
    verticalAlign: "top",
    wrap: true,
    borders: { left: gap },
  },
  tileTotalLabel: {
    font: { size: 9, color: COLORS.white },
    fill: COLORS.accent,
    align: "left",
    indent: 1,
    verticalAlign: "top",
    wrap: true,
    borders: { right: gap },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StatusStyleName = `${"status" | "tile" | "tileLabel" | "statusHead"}-${ProgressStatus}`;
export type StyleName = keyof typeof PLAIN_STYLES | StatusStyleName;

/**
 * A number format that keeps the width of an M free at the right, as the indent of the headers does; an
 * indent of its own gets lost in LibreOffice where the cell before has another number format.
 */
function clearOfRight(code: string): string {
  return `${code}_M`;
}

/** One that does so with a text too, such as the dash of a ratio that is undefined. */
function clearOfRightWithText(code: string): string {
  return `${code}_M;-${code}_M;${code}_M;@_M`;
}

/** The look of each kind of cell; the font is chosen by the script of what is in it. */
export function styleOf(name: StyleName): CellStyle {
  if (isPlain(name)) return PLAIN_STYLES[name];
  const [kind, status] = name.split("-") as ["status" | "tile" | "tileLabel" | "statusHead", ProgressStatus];
  return statusStyle(kind, STATUS_LOOKS[status]);
}

function isPlain(name: StyleName): name is keyof typeof PLAIN_STYLES {
  return name in PLAIN_STYLES;
}

function statusStyle(
  kind: "status" | "tile" | "tileLabel" | "statusHead",
  { fill, color, pattern }: StatusLook,
): CellStyle {
  const edge = fill === COLORS.white ? thin : ({ weight: "thin", color: fill } as const);
  const filled = { fill, ...(pattern === undefined ? {} : { pattern }) };
  switch (kind) {
    case "status":
      return {
        font: { size: 8, bold: true, color },
        ...filled,
        verticalAlign: "top",
        wrap: true,
        indent: 1,
        borders: { bottom: hairline },
      };
    case "statusHead":
      return { ...header, align: "center" };
    case "tile":
      return {
        font: { size: 20, bold: true, color },
        ...filled,
        align: "center",
        verticalAlign: "bottom",
        shrink: true,
        numberFormat: "#,##0",
        borders: { left: gap, right: gap, top: edge },
      };
    case "tileLabel":
      return {
        font: { size: 7, bold: true, color },
        ...filled,
        align: "center",
        verticalAlign: "top",
        wrap: true,
        borders: { left: gap, right: gap, bottom: edge },
      };
  }
}
