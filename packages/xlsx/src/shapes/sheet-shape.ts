/** A shape on a sheet. Lengths are in points from the sheet's upper left corner. */
export interface SheetShape {
  readonly name: string;
  /** The kind of its outline by the file's names (ST_ShapeType); `group` for shapes that go together. */
  readonly preset: string;
  /** A box for text is laid out differently from a shape with a text in it. */
  readonly isTextBox: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** In degrees, clockwise. */
  readonly rotation: number;
  readonly lockAspectRatio: boolean;
  readonly visible: boolean;
  /** `null` for none. */
  readonly fill: ShapePaint | null;
  readonly line: ShapeLine;
  readonly text: ShapeText;
  /** Of a group. */
  readonly shapes: readonly SheetShape[];
}

export interface ShapePaint {
  readonly color: string;
  /** From 0 to 1, which cannot be seen. */
  readonly transparency: number;
}

export interface ShapeLine extends ShapePaint {
  readonly visible: boolean;
  readonly weight: number;
  /** ST_PresetLineDashVal. */
  readonly dash: string;
  /** ST_CompoundLine. */
  readonly compound: string;
}

export interface ShapeText {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly font: string | null;
  /** ST_TextAlignType and ST_TextAnchoringType. */
  readonly align: "l" | "ctr" | "r" | "just";
  readonly anchor: "t" | "ctr" | "b";
  /** Whether the shape grows with its text, or the text shrinks. */
  readonly autoSize: "none" | "shape" | "text";
}
