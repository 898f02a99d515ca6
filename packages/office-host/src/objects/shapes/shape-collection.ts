import type { SheetFile } from "@plan-of-action/xlsx";
import { indexArgument, optionalText, textArgument } from "../../requests/arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import { HostCollection } from "../../requests/host-object";
import type { HeldShape, ShapeDraft } from "../../open/shape-drafts";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Shape } from "./shape";
import { shapeCollectionMembers } from "./shape-members";
import { presetArgument } from "./shape-presets";

/** Excel's own look of a new shape and of a new box for text, of the theme that new workbooks have. */
const SHAPE_LOOK: Pick<ShapeDraft, "fill" | "line"> = {
  fill: { color: "#4472C4", transparency: 0 },
  line: { visible: true, color: "#2F528F", transparency: 0, weight: 1, dash: "solid", compound: "sng" },
};
const BOX_LOOK: Pick<ShapeDraft, "fill" | "line"> = {
  fill: { color: "#FFFFFF", transparency: 0 },
  line: { visible: true, color: "#BCBCBC", transparency: 0, weight: 0.75, dash: "solid", compound: "sng" },
};

const NO_LINE: ShapeDraft["line"] = { ...SHAPE_LOOK.line, visible: false };

/** The shapes of a sheet that were put there through the host; a sheet that came with others lists none. */
export class ShapeCollection extends HostCollection {
  readonly className = "ShapeCollection";
  readonly members = shapeCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  items(): readonly Shape[] {
    if (this.sheet.hasOwnShapes) throw notImplemented("shapes that the file came with");
    return this.held.map((shape) => new Shape(this.open, shape));
  }

  getItem(key: unknown): Shape {
    const shape = this.getItemOrNullObject(key);
    if (shape === null) throw itemNotFound();
    return shape;
  }

  /** By name or by id. */
  getItemOrNullObject(key: unknown): Shape | null {
    const wanted = textArgument(key);
    return this.items().find(({ id, name }) => id === wanted || name === wanted) ?? null;
  }

  getItemAt(index: unknown): Shape {
    const shape = this.items()[indexArgument(index)];
    if (shape === undefined) throw invalidArgument();
    return shape;
  }

  getCount(): number {
    return this.items().length;
  }

  addGeometricShape(type: unknown): Shape {
    return this.add({ ...plainShape(presetArgument(type)), ...SHAPE_LOOK });
  }

  addTextBox(text?: unknown): Shape {
    const plain = plainShape("rect");
    const said = { ...plain.text, text: optionalText(text) ?? "", color: "#000000", align: "l" as const };
    const box = { ...plain, ...BOX_LOOK, isTextBox: true };
    return this.add({ ...box, text: { ...said, anchor: "t" as const } });
  }

  /** Shapes of this sheet that go together from then on. */
  addGroup(shapes: unknown): Shape {
    if (!Array.isArray(shapes) || shapes.length < 2) throw invalidArgument();
    const inside = shapes.map((shape: unknown) => {
      if (!(shape instanceof Shape) || shape.held.sheet !== this.sheet || shape.held.group !== null) {
        throw invalidArgument();
      }
      return shape.held;
    });
    const drafts = inside.map(({ draft }) => draft);
    const [left, top] = [
      Math.min(...drafts.map((one) => one.left)),
      Math.min(...drafts.map((one) => one.top)),
    ];
    const right = Math.max(...drafts.map((one) => one.left + one.width));
    const bottom = Math.max(...drafts.map((one) => one.top + one.height));
    const box = { left, top, width: right - left, height: bottom - top };
    const group = { ...plainShape("group"), ...box };
    return this.add(group, inside);
  }

  private add(draft: ShapeDraft, inside: readonly HeldShape[] = []): Shape {
    this.open.requireUnprotected(this.sheet);
    const kind = draft.preset === "group" ? "Group" : draft.isTextBox ? "TextBox" : "Shape";
    const name = `${kind} ${this.held.length + inside.length + 1}`;
    return new Shape(this.open, this.open.shapes.add(this.sheet, { ...draft, name }, inside));
  }

  private get held(): readonly HeldShape[] {
    return this.open.shapes.on(this.sheet);
  }
}

function plainShape(preset: string): ShapeDraft {
  return {
    ...{ name: "", preset, isTextBox: false, left: 0, top: 0, width: 72, height: 72 },
    ...{ rotation: 0, lockAspectRatio: false, visible: true, fill: null, line: NO_LINE },
    text: {
      ...{ text: "", size: 11, bold: false, italic: false, color: "#FFFFFF", font: null },
      ...{ align: "ctr", anchor: "ctr", autoSize: "none" },
    },
  };
}
