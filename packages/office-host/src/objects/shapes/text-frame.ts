import type { ShapeText } from "@plan-of-action/xlsx";
import { booleanArgument, colorArgument, numberArgument, textArgument } from "../../requests/arguments";
import { invalidArgument } from "../../requests/host-error";
import { fileName, nameOf } from "./shape-paint";
import { ShapePart } from "./shape-part";
import { shapeFontMembers, textFrameMembers, textRangeMembers } from "./shape-members";

const ACROSS = { Left: "l", Center: "ctr", Right: "r", Justify: "just" } as const;
const DOWN = { Top: "t", Middle: "ctr", Bottom: "b" } as const;
const SIZES = {
  AutoSizeNone: "none",
  AutoSizeShapeToFitText: "shape",
  AutoSizeTextToFitShape: "text",
} as const;

/** The text of a shape. */
abstract class TextPart extends ShapePart {
  protected set(change: Partial<ShapeText>): void {
    this.change.text = { ...this.read.text, ...change };
  }
}

export class TextFrame extends TextPart {
  readonly className = "TextFrame";
  readonly members = textFrameMembers;

  get hasText(): boolean {
    return this.read.text.text !== "";
  }

  get horizontalAlignment(): string {
    return nameOf(ACROSS, this.read.text.align);
  }

  set horizontalAlignment(value: unknown) {
    this.set({ align: fileName(ACROSS, value) });
  }

  get verticalAlignment(): string {
    return nameOf(DOWN, this.read.text.anchor);
  }

  set verticalAlignment(value: unknown) {
    this.set({ anchor: fileName(DOWN, value) });
  }

  get autoSizeSetting(): string {
    return nameOf(SIZES, this.read.text.autoSize);
  }

  set autoSizeSetting(value: unknown) {
    this.set({ autoSize: fileName(SIZES, value) });
  }

  get textRange(): TextRange {
    return new TextRange(this.open, this.held);
  }

  deleteText(): void {
    this.set({ text: "" });
  }
}

class TextRange extends TextPart {
  readonly className = "TextRange";
  readonly members = textRangeMembers;

  get text(): string {
    return this.read.text.text;
  }

  set text(value: unknown) {
    this.set({ text: textArgument(value) });
  }

  get font(): ShapeFont {
    return new ShapeFont(this.open, this.held);
  }
}

class ShapeFont extends TextPart {
  readonly className = "ShapeFont";
  readonly members = shapeFontMembers;

  get name(): string {
    return this.read.text.font ?? "Calibri";
  }

  set name(value: unknown) {
    this.set({ font: textArgument(value) });
  }

  get size(): number {
    return this.read.text.size;
  }

  set size(value: unknown) {
    const size = numberArgument(value);
    if (size < 1 || size > 409) throw invalidArgument();
    this.set({ size });
  }

  get bold(): boolean {
    return this.read.text.bold;
  }

  set bold(value: unknown) {
    this.set({ bold: booleanArgument(value) });
  }

  get italic(): boolean {
    return this.read.text.italic;
  }

  set italic(value: unknown) {
    this.set({ italic: booleanArgument(value) });
  }

  get color(): string {
    return this.read.text.color;
  }

  set color(value: unknown) {
    this.set({ color: colorArgument(value) });
  }
}
