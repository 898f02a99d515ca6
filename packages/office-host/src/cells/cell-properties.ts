import type { looksOfCell } from "./cell-looks";
import type { BorderStyle, CellStyle } from "@plan-of-action/xlsx";
import { apiNotFound, invalidArgument } from "../requests/host-error";

type Asked = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, (style: CellStyle) => unknown>>;

const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

const FILL: Values = { color: ({ fill }) => fill ?? "#FFFFFF" };
const FONT: Values = {
  name: ({ font }) => font?.name ?? "Calibri",
  size: ({ font }) => font?.size ?? 11,
  color: ({ font }) => font?.color ?? "#000000",
  bold: ({ font }) => font?.bold ?? false,
  italic: ({ font }) => font?.italic ?? false,
  underline: ({ font }) => (font?.underline === true ? "Single" : "None"),
};
/** The sides of a cell that can have a line, and the places where these cells have none. */
const SIDES = ["top", "bottom", "left", "right"] as const;
const WITHOUT_LINE = ["diagonalDown", "diagonalUp", "horizontal", "vertical"];
const FORMAT: Values = {
  wrapText: ({ wrap }) => wrap ?? false,
  horizontalAlignment: ({ align }) => (align === undefined ? "General" : ALIGNMENTS[align]),
};

/** The properties of one cell that were asked for, as `{ format: { fill: { color: true } } }`. */
export function cellProperties(style: CellStyle, looks: () => Looks, asked: unknown): unknown {
  const { format, ...others } = objectOf(asked);
  if (Object.keys(others).length > 0) throw notHere(Object.keys(others));
  const { fill, font, borders, ...rest } = objectOf(format);
  return {
    format: {
      ...picked(style, FORMAT, rest),
      ...(fill === undefined ? {} : { fill: picked(style, FILL, objectOf(fill)) }),
      ...(borders === undefined ? {} : { borders: bordersOf(style, objectOf(borders)) }),
      ...(font === undefined ? {} : { font: fontOf(style, looks, objectOf(font)) }),
    },
  };
}

/** What only the texts of cells tell, whose parts can differ: `null` if they do. */
type Looks = ReturnType<typeof looksOfCell>;

function fontOf(
  style: CellStyle,
  looks: () => Looks,
  { strikethrough, superscript, ...others }: Asked,
): Asked {
  const isAsked = strikethrough === true || superscript === true;
  const marks = isAsked ? looks() : null;
  return {
    ...picked(style, FONT, others),
    ...(strikethrough === true ? { strikethrough: marks?.strikethrough } : {}),
    ...(superscript === true ? { superscript: marks?.superscript } : {}),
  };
}

function bordersOf({ borders }: CellStyle, asked: Asked): Asked {
  const lineOf = (line: BorderStyle | undefined): Values => ({
    color: () => line?.color ?? "#000000",
    style: () => (line === undefined ? "None" : "Continuous"),
    weight: () => WEIGHTS[line?.weight ?? "thin"],
  });
  const lines = SIDES.map((side) => [side, picked({}, lineOf(borders?.[side]), asked)] as const);
  const none = WITHOUT_LINE.map((place) => [place, picked({}, lineOf(undefined), asked)] as const);
  return Object.fromEntries([...lines, ...none]);
}

function picked(style: CellStyle, values: Values, asked: Asked): Asked {
  const names = Object.keys(asked).filter((name) => asked[name] === true);
  return Object.fromEntries(
    names.map((name) => {
      const read = values[name];
      if (read === undefined) throw notHere([name]);
      return [name, read(style)];
    }),
  );
}

function objectOf(value: unknown): Asked {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Asked;
}

function notHere(names: readonly string[]) {
  return apiNotFound(`Range.getCellProperties (${names.join(", ")})`);
}
