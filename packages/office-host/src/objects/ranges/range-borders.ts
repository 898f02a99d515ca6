import type { Area, BorderStyle, CellStyle } from "@plan-of-action/xlsx";
import { colorArgument, oneOf, textArgument } from "../../requests/arguments";
import { restyle } from "../../cells/styling";
import { reachedPart } from "../../cells/writing";
import { notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import { rangeBorderCollectionMembers, rangeBorderMembers } from "./cell-members";
import type { FormattedAreas } from "./formatted-areas";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

type Edge = (typeof EDGES)[number];
type Side = "top" | "bottom" | "left" | "right";

const WEIGHTS = { Hairline: "hairline", Thin: "thin", Medium: "medium" } as const;

export class RangeBorderCollection extends HostCollection {
  readonly className = "RangeBorderCollection";
  readonly members = rangeBorderCollectionMembers;

  constructor(private readonly formatted: FormattedAreas) {
    super();
  }

  get count(): number {
    return EDGES.length;
  }

  items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.formatted, edge));
  }

  getItem(edge: unknown): RangeBorder {
    if (edge === "DiagonalDown" || edge === "DiagonalUp") throw notImplemented("diagonal borders");
    return new RangeBorder(this.formatted, oneOf(edge, EDGES));
  }

  getItemAt(index: unknown): RangeBorder {
    return this.getItem(EDGES[Number(index)]);
  }
}

/** One edge of areas: reading looks at the cells along it, setting changes those. */
export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";
  readonly members = rangeBorderMembers;

  constructor(
    private readonly formatted: FormattedAreas,
    private readonly edge: Edge,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.edge };
  }

  get sideIndex(): string {
    return this.edge;
  }

  get style(): string | null {
    return this.read((border) => (border === undefined ? "None" : "Continuous"));
  }

  set style(value: unknown) {
    const style = textArgument(value);
    if (style !== "None" && style !== "Continuous") throw notImplemented(`border style ${style}`);
    if (style === "None") this.remove();
    else this.change({});
  }

  get weight(): string | null {
    return this.read((border) => {
      const weight = border?.weight ?? "thin";
      return weight.charAt(0).toUpperCase() + weight.slice(1);
    });
  }

  set weight(value: unknown) {
    if (value === "Thick") throw notImplemented("border weight Thick");
    this.change({ weight: WEIGHTS[oneOf(value, ["Hairline", "Thin", "Medium"])] });
  }

  get color(): string {
    return this.read((border) => border?.color ?? "#000000") ?? "";
  }

  set color(value: unknown) {
    this.change({ color: colorArgument(value) });
  }

  private read<T>(of: (border: BorderStyle | undefined) => T): T | null {
    const { sheet } = this.formatted;
    const found = new Set<T>();
    for (const { area, side } of this.strips()) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          found.add(of(sheet.style(row, column).borders?.[side]));
        }
      }
    }
    const [only = null] = found;
    return found.size > 1 ? null : only;
  }

  /** As in Excel, setting a part of a border that is not there makes it a thin black line first. */
  private change(part: Partial<BorderStyle>): void {
    this.formatted.open.requireUnprotected(this.formatted.sheet);
    for (const { area, side } of this.strips()) {
      for (const border of this.bordersIn(area, side)) {
        const style: CellStyle = { borders: { [side]: { ...THIN, ...border.style, ...part } } };
        this.formatted.sheet.setStyle(border.area, style);
      }
    }
  }

  private remove(): void {
    this.formatted.open.requireUnprotected(this.formatted.sheet);
    for (const { area, side } of this.strips()) {
      restyle(this.formatted.sheet, area, (style) => {
        if (style.borders?.[side] === undefined) return style;
        return {
          ...style,
          borders: Object.fromEntries(Object.entries(style.borders).filter(([other]) => other !== side)),
        };
      });
    }
  }

  /** The strips of cells along the edge, with the side of theirs that lies on it. */
  private strips(): { readonly area: Area; readonly side: Side }[] {
    return this.formatted.areas.flatMap((whole) => {
      const area = reachedPart(this.formatted.sheet, whole);
      return edgeStrips(area, this.edge);
    });
  }

  /** The borders that a strip has now, gathered into areas of equal ones. */
  private bordersIn(
    strip: Area,
    side: Side,
  ): { readonly area: Area; readonly style: BorderStyle | undefined }[] {
    const found: { area: Area; style: BorderStyle | undefined }[] = [];
    const alongRow = strip.firstRow === strip.lastRow;
    for (let row = strip.firstRow; row <= strip.lastRow; row++) {
      for (let column = strip.firstColumn; column <= strip.lastColumn; column++) {
        const style = this.formatted.sheet.style(row, column).borders?.[side];
        const last = found.at(-1);
        const grows =
          last !== undefined &&
          sameBorder(last.style, style) &&
          (alongRow || strip.firstColumn === strip.lastColumn);
        if (grows) last.area = { ...last.area, lastRow: row, lastColumn: column };
        else
          found.push({
            area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
            style,
          });
      }
    }
    return found;
  }
}

const THIN: BorderStyle = { weight: "thin", color: "#000000" };

function sameBorder(one: BorderStyle | undefined, other: BorderStyle | undefined): boolean {
  return one?.weight === other?.weight && one?.color === other?.color;
}

function edgeStrips(area: Area, edge: Edge): { readonly area: Area; readonly side: Side }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, lastRow: area.firstRow }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, firstRow: area.lastRow }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, lastColumn: area.firstColumn }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, firstColumn: area.lastColumn }, side: "right" }];
    case "InsideHorizontal":
      return innerRows(area).map((row) => ({
        area: { ...area, firstRow: row, lastRow: row },
        side: "bottom",
      }));
    case "InsideVertical":
      return innerColumns(area).map((column) => ({
        area: { ...area, firstColumn: column, lastColumn: column },
        side: "right",
      }));
  }
}

/** All rows but the last: what lies between rows is drawn below the upper one. */
function innerRows({ firstRow, lastRow }: Area): number[] {
  return Array.from({ length: lastRow - firstRow }, (_, index) => firstRow + index);
}

function innerColumns({ firstColumn, lastColumn }: Area): number[] {
  return Array.from({ length: lastColumn - firstColumn }, (_, index) => firstColumn + index);
}
