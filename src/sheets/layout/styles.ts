import type { ProgressStatus } from "../../progress";
import type { BorderStyle, CellStyle } from "@plan-of-action/xlsx/grid";

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

/** How a status looks. The sign tells it without colour; darker is worse, so that a grey copy tells it too. */
export interface StatusLook {
  readonly sign: string;
  readonly fill: string;
  readonly color: string;
  /** Of what is not filled: dark for a report that is late, grey for one that never came. */
  readonly edge?: "dark" | "grey";
}

const GOOD = { fill: "#D3E3F4", color: "#12365A" } as const;

/**
 * Light blue for what is in order, amber and dark red for what is behind: readers with a red-green weakness can tell
 * them apart. The signs are in the common fonts of every Windows (WGL4). What is ahead and what has exceeded its target
 * have one sign, and so one look.
 */
export const STATUS_LOOKS: Readonly<Record<ProgressStatus, StatusLook>> = {
  exceeded: { sign: "▲", ...GOOD },
  done: { sign: "√", ...GOOD },
  ahead: { sign: "▲", ...GOOD },
  onTrack: { sign: "●", ...GOOD },
  atRisk: { sign: "■", fill: "#D99A00", color: "#1B2733" },
  offTrack: { sign: "▼", fill: "#8F1B12", color: "#FFFFFF" },
  lateReport: { sign: "◊", fill: "#FFFFFF", color: "#1B2733", edge: "dark" },
  noReport: { sign: "○", fill: "#FFFFFF", color: "#1B2733", edge: "grey" },
  notDue: { sign: "□", fill: "#F3F5F7", color: "#5A6672" },
  noTarget: { sign: "–", fill: "#FFFFFF", color: "#5A6672" },
};

/**
 * The colours of the statuses in charts. They are stronger than those of cells, since a bar has no word
 * in it. In grey each sign has a shade of its own, and neighbours are far apart.
 */
export const CHART_STATUS_COLORS: Readonly<Record<ProgressStatus, string>> = {
  exceeded: "#BCD3EC",
  done: "#9DBDE0",
  ahead: "#BCD3EC",
  onTrack: "#DBE8F5",
  atRisk: "#D99A00",
  offTrack: "#8F1B12",
  lateReport: "#8E9AA6",
  noReport: "#A6B0BA",
  notDue: "#F1F3F6",
  noTarget: "#FFFFFF",
};

/** The colours of labels that are on them. */
export const CHART_STATUS_INKS: Readonly<Record<ProgressStatus, string>> = {
  exceeded: COLORS.ink,
  done: COLORS.ink,
  ahead: COLORS.ink,
  onTrack: COLORS.ink,
  atRisk: COLORS.ink,
  offTrack: COLORS.white,
  lateReport: COLORS.ink,
  noReport: COLORS.ink,
  notDue: COLORS.ink,
  noTarget: COLORS.ink,
};

/** The colours of what became of targets: lighter for what is still to come, darkest for what was missed. */
export const SERIES_COLORS = {
  met: "#9DBDE0",
  partly: "#D3E3F4",
  missed: "#8F1B12",
  unreported: "#A6B0BA",
  toCome: "#EDF0F3",
} as const;

const hairline: BorderStyle = { weight: "hairline", color: COLORS.line };
const thin: BorderStyle = { weight: "thin", color: COLORS.line };
const rule: BorderStyle = { weight: "medium", color: COLORS.accent };
const gap: BorderStyle = { weight: "medium", color: COLORS.white };

const pageText: CellStyle = { font: { size: 10, color: COLORS.ink }, verticalAlign: "top", wrap: true };
/** A row of a small table or a list to decide on: its texts are midway between its lines. */
const ruled: CellStyle = { ...pageText, verticalAlign: "center", borders: { bottom: hairline } };
const decision: CellStyle = { ...ruled, fill: "#EEF0F3" };
const body: CellStyle = {
  font: { size: 9, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { bottom: hairline },
};
const figure: CellStyle = { ...body, align: "right", wrap: false, shrink: true };
const strongFigure: CellStyle = { ...figure, font: { size: 9, bold: true, color: COLORS.ink } };
const input: CellStyle = { ...body, fill: COLORS.input };
const centred: CellStyle = { ...body, align: "center", wrap: false };
const step: CellStyle = {
  ...centred,
  font: { size: 8, color: COLORS.ink },
  borders: { bottom: hairline, left: hairline },
};
const header: CellStyle = {
  font: { size: 8, bold: true, color: COLORS.muted },
  verticalAlign: "bottom",
  wrap: true,
  borders: { bottom: { weight: "thin", color: COLORS.accent } },
};

const point: CellStyle = {
  font: { size: 8.5, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { bottom: thin },
};

const PLAIN_STYLES = {
  title: { font: { size: 20, bold: true, color: COLORS.accent }, wrap: true, verticalAlign: "center" },
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
  briefSection: {
    font: { size: 11, bold: true, color: COLORS.accent },
    verticalAlign: "bottom",
    wrap: true,
    borders: { bottom: { weight: "thin", color: COLORS.accent } },
  },
  briefText: pageText,
  briefNote: { ...pageText, font: { size: 10, color: COLORS.muted } },
  /** Next to a number or a sign, which a fill may be behind. */
  itemText: { ...pageText, indent: 1 },
  itemStrong: { ...pageText, font: { size: 10, bold: true, color: COLORS.ink }, indent: 1 },
  itemNote: { ...pageText, font: { size: 10, color: COLORS.muted }, indent: 1 },
  briefKey: { ...pageText, font: { size: 9, color: COLORS.muted } },
  briefCell: ruled,
  briefCount: {
    ...ruled,
    align: "center",
    wrap: false,
    numberFormat: "#,##0",
  },
  briefLink: {
    font: { size: 10, bold: true, color: COLORS.accent },
    verticalAlign: "top",
    align: "left",
    shrink: true,
  },
  briefCentred: { ...ruled, align: "center", wrap: false, shrink: true },
  decision,
  decisionKind: { ...decision, font: { size: 10, color: COLORS.muted } },
  /** Where nothing is to be ticked, it is written into. */
  decisionRoom: {
    ...decision,
    fill: COLORS.white,
    borders: { top: thin, right: thin, bottom: thin, left: thin },
  },
  decisionLink: {
    ...decision,
    font: { size: 10, bold: true, color: COLORS.accent },
    wrap: false,
    shrink: true,
  },
  asOf: { font: { size: 10, color: COLORS.muted }, wrap: true, verticalAlign: "center" },
  frozen: { font: { size: 9, bold: true, color: COLORS.ink }, wrap: true, verticalAlign: "center" },
  secondLine: { font: { size: 12, color: COLORS.ink }, wrap: true, verticalAlign: "center" },
  headline: {
    font: { size: 16, bold: true, color: COLORS.ink },
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
  headerIndented: { ...header, indent: 1 },
  headerGroup: {
    ...header,
    align: "center",
    borders: { bottom: thin, left: gap, right: gap },
  },
  text: body,
  /** A text that takes one line and runs on over the cells next to it, which are blank. */
  textLine: { ...body, wrap: false },
  statusText: { ...body, indent: 1 },
  /** A sign in place of a figure. */
  periodSign: { ...centred, font: { size: 9, color: COLORS.muted } },
  code: { ...body, numberFormat: "@" },
  year: { ...body, align: "left", numberFormat: "0" },
  strongText: { ...body, font: { size: 9, bold: true, color: COLORS.ink } },
  mutedText: { ...body, font: { size: 9, color: COLORS.muted } },
  mutedCode: { ...body, font: { size: 9, color: COLORS.muted }, numberFormat: "@" },
  // The word tells the severity without colour; the fills differ in lightness, so that they do so in grey too.
  errorText: { ...body, font: { size: 9, bold: true, color: COLORS.white }, fill: "#A63D1E" },
  warningText: { ...body, font: { size: 9, color: "#5C3B00" }, fill: "#FBE3B6" },
  /** Its colour says that it is a link: a line below it says nothing on paper. */
  link: { ...body, font: { size: 9, color: COLORS.accent } },
  number: { ...figure, numberFormat: clearOfRight("#,##0") },
  decimal: { ...figure, numberFormat: clearOfRight("#,##0.0#") },
  points: { ...figure, numberFormat: clearOfRight('0"%"') },
  decimalPoints: { ...figure, numberFormat: clearOfRight('0.0#"%"') },
  "strong-number": { ...strongFigure, numberFormat: clearOfRight("#,##0") },
  "strong-decimal": { ...strongFigure, numberFormat: clearOfRight("#,##0.0#") },
  "strong-points": { ...strongFigure, numberFormat: clearOfRight('0"%"') },
  "strong-decimalPoints": { ...strongFigure, numberFormat: clearOfRight('0.0#"%"') },
  percent: { ...figure, numberFormat: clearOfRightWithText("0%") },
  /** Of what is more than none and less than a hundredth, and of what is more than 999 %. */
  percentBelow1: { ...figure, numberFormat: '[=0]0%_M;[<0.01]"<1"%_M;0%_M;@_M' },
  percentAbove999: { ...figure, numberFormat: '[>9.99]">999"%_M;0%_M;0%_M;@_M' },
  undefinedPercent: {
    ...figure,
    numberFormat: clearOfRightWithText("0%"),
    font: { size: 9, color: COLORS.muted },
  },
  undefinedFigure: { ...figure, numberFormat: "0_M;-0_M;0_M;@_M", font: { size: 9, color: COLORS.muted } },
  count: { ...centred, numberFormat: "#,##0", verticalAlign: "center" },
  chartFinding: { font: { size: 9, bold: true, color: COLORS.ink }, verticalAlign: "center" },
  chartCategory: { ...body, wrap: false, verticalAlign: "center" },
  chartCount: { ...figure, numberFormat: clearOfRight("#,##0"), verticalAlign: "center" },
  chartPercent: { ...figure, numberFormat: clearOfRight("0%"), verticalAlign: "center" },
  band: {
    font: { size: 9, bold: true, color: COLORS.accent },
    fill: COLORS.band,
    wrap: true,
    verticalAlign: "center",
  },
  action: {
    font: { size: 9, color: COLORS.muted },
    wrap: true,
    verticalAlign: "center",
    borders: { top: thin },
  },
  /** A title that fits on one line runs on over the empty cells next to it. */
  actionLine: {
    font: { size: 9, color: COLORS.muted },
    verticalAlign: "center",
    borders: { top: thin },
  },
  /** In a table that is filled in: parted from what is next to it by a line. */
  reportedRemark: { ...body, font: { size: 9, color: COLORS.muted } },
  remark: { ...body, borders: { bottom: hairline, left: hairline } },
  /** Of a month, quarter or year in which an activity does not take place, or does: on agreed days, at a time that is open, or done. */
  stepFree: { ...body, borders: { bottom: hairline, left: hairline } },
  stepDated: { ...step, fill: "#9DBDE0" },
  stepOpen: { ...step, fill: "#D3E3F4" },
  stepDone: { ...step, fill: "#5F8FC4" },
  note: { font: { size: 8, color: COLORS.muted }, wrap: true, verticalAlign: "top" },
  /** The title of a sheet that is handed round, and what is below it. */
  pageTitle: { font: { size: 17, bold: true, color: COLORS.accent }, verticalAlign: "center" },
  pageNote: { font: { size: 9, color: COLORS.muted }, verticalAlign: "center" },
  pageHead: {
    font: { size: 7.5, bold: true, color: COLORS.muted },
    verticalAlign: "center",
    wrap: true,
    borders: { top: rule, bottom: { weight: "thin", color: COLORS.accent } },
  },
  point,
  pointNumber: { ...point, font: { size: 8.5, bold: true, color: COLORS.accent }, numberFormat: "@" },
  pointTopic: {
    font: { size: 8.5, bold: true, color: COLORS.accent },
    fill: COLORS.band,
    verticalAlign: "center",
    borders: { bottom: hairline },
  },
  pointInput: { ...point, borders: { bottom: thin, left: thin } },
  pointTick: { ...point, align: "center", borders: { bottom: thin, left: thin } },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StatusKind = "status" | "sign" | "tile" | "tileLabel";
export type StyleName = keyof typeof PLAIN_STYLES | `${StatusKind}-${ProgressStatus}`;

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
  const [kind, status] = name.split("-") as [StatusKind, ProgressStatus];
  return statusStyle(kind, STATUS_LOOKS[status]);
}

function isPlain(name: StyleName): name is keyof typeof PLAIN_STYLES {
  return name in PLAIN_STYLES;
}

/** Lines in which what is not filled is drawn. */
function edgesOf({ edge, color, fill }: StatusLook): BorderStyle {
  if (edge === "dark") return { weight: "thin", color };
  if (edge === "grey") return { weight: "thin", color: "#8A96A3" };
  return fill === COLORS.white ? thin : { weight: "thin", color: fill };
}

function statusStyle(kind: StatusKind, look: StatusLook): CellStyle {
  const { fill, color } = look;
  const line = edgesOf(look);
  const filled = { font: { size: 9, bold: true, color }, fill, align: "center", shrink: true } as const;
  switch (kind) {
    case "status":
      return {
        font: { size: 8, bold: true, color },
        fill,
        verticalAlign: "top",
        wrap: true,
        indent: 1,
        borders: { bottom: hairline },
      };
    case "sign":
      return {
        ...filled,
        verticalAlign: "top",
        borders:
          look.edge === undefined
            ? { bottom: hairline }
            : { left: line, right: line, bottom: line, top: line },
      };
    case "tile":
      return {
        ...filled,
        verticalAlign: "bottom",
        borders: { left: sideOf(look), right: sideOf(look), top: line },
      };
    case "tileLabel":
      return {
        ...filled,
        verticalAlign: "top",
        borders: { left: sideOf(look), right: sideOf(look), bottom: line },
      };
  }
}

/** Tiles are parted by white, and what is not filled is framed. */
function sideOf(look: StatusLook): BorderStyle {
  return look.edge === undefined ? gap : edgesOf(look);
}
