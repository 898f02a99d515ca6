import { textArgument } from "../../requests/arguments";
import { notImplemented } from "../../requests/host-error";

/** Where the file calls an outline differently from Excel's name with a small letter. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Round1Rectangle: "round1Rect",
  Round2SameRectangle: "round2SameRect",
  Round2DiagonalRectangle: "round2DiagRect",
  SnipRoundRectangle: "snipRoundRect",
  Snip1Rectangle: "snip1Rect",
  Snip2SameRectangle: "snip2SameRect",
  Snip2DiagonalRectangle: "snip2DiagRect",
  RightTriangle: "rtTriangle",
  SmileyFace: "smileyFace",
  Pentagon: "pentagon",
};
const SAME_NAMES = [
  ...["Triangle", "Diamond", "Parallelogram", "Trapezoid", "Hexagon", "Heptagon", "Octagon", "Decagon"],
  ...["Dodecagon", "Star4", "Star5", "Star6", "Star7", "Star8", "Star10", "Star12", "Star16", "Star24"],
  ...["Star32", "Ellipse", "Teardrop", "HomePlate", "Chevron", "Pie", "BlockArc", "Donut", "RightArrow"],
  ...["LeftArrow", "UpArrow", "DownArrow", "LeftRightArrow", "UpDownArrow", "QuadArrow", "Cube", "Can"],
  ...["LightningBolt", "Heart", "Sun", "Moon", "FoldedCorner", "Bevel", "Frame", "HalfFrame", "Corner"],
  ...["Chord", "Arc", "LeftBracket", "RightBracket", "LeftBrace", "RightBrace", "BracketPair", "BracePair"],
  ...["Ribbon", "Ribbon2", "VerticalScroll", "HorizontalScroll", "Wave", "DoubleWave", "Plus", "Cloud"],
  ...["CloudCallout", "Plaque"],
];

const PRESETS: ReadonlyMap<string, string> = new Map([
  ...SAME_NAMES.map((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** The file's name of an outline. */
export function presetArgument(value: unknown): string {
  const name = textArgument(value);
  const preset = PRESETS.get(name);
  if (preset === undefined) throw notImplemented(`shape ${name}`);
  return preset;
}

/** Excel's name of an outline. */
export function presetName(preset: string): string {
  return [...PRESETS].find(([, known]) => known === preset)?.[0] ?? "";
}
