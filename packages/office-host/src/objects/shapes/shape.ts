import {
  booleanArgument,
  indexArgument,
  numberArgument,
  oneOf,
  textArgument,
} from "../../requests/arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { HeldShape, ShapeDraft } from "../../open/shape-drafts";
import type { OpenWorkbook } from "../../open/open-workbook";
import { ShapeFill, ShapeLineFormat } from "./shape-paint";
import { groupShapeCollectionMembers, shapeGroupMembers, shapeMembers } from "./shape-members";
import { presetArgument, presetName } from "./shape-presets";
import { TextFrame } from "./text-frame";

export class Shape extends HostObject {
  readonly className = "Shape";
  readonly members = shapeMembers;

  constructor(
    private readonly open: OpenWorkbook,
    readonly held: HeldShape,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.held.id;
  }

  get name(): string {
    return this.held.draft.name;
  }

  set name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw invalidArgument();
    this.change.name = name;
  }

  get type(): string {
    return this.held.draft.preset === "group" ? "Group" : "GeometricShape";
  }

  get geometricShapeType(): string {
    return presetName(this.held.draft.preset);
  }

  set geometricShapeType(value: unknown) {
    if (this.type === "Group") throw invalidArgument();
    this.change.preset = presetArgument(value);
  }

  get left(): number {
    return this.held.draft.left;
  }

  set left(value: unknown) {
    this.moveBy(numberArgument(value) - this.left, 0);
  }

  get top(): number {
    return this.held.draft.top;
  }

  set top(value: unknown) {
    this.moveBy(0, numberArgument(value) - this.top);
  }

  get width(): number {
    return this.held.draft.width;
  }

  set width(value: unknown) {
    this.resize("width", numberArgument(value));
  }

  get height(): number {
    return this.held.draft.height;
  }

  set height(value: unknown) {
    this.resize("height", numberArgument(value));
  }

  get rotation(): number {
    return this.held.draft.rotation;
  }

  set rotation(value: unknown) {
    this.change.rotation = ((numberArgument(value) % 360) + 360) % 360;
  }

  get lockAspectRatio(): boolean {
    return this.held.draft.lockAspectRatio;
  }

  set lockAspectRatio(value: unknown) {
    this.change.lockAspectRatio = booleanArgument(value);
  }

  get visible(): boolean {
    return this.held.draft.visible;
  }

  set visible(value: unknown) {
    this.change.visible = booleanArgument(value);
  }

  get zOrderPosition(): number {
    return this.open.shapes.on(this.held.sheet).indexOf(this.held);
  }

  get fill(): ShapeFill {
    return new ShapeFill(this.open, this.held);
  }

  get lineFormat(): ShapeLineFormat {
    return new ShapeLineFormat(this.open, this.held);
  }

  get textFrame(): TextFrame {
    return new TextFrame(this.open, this.held);
  }

  get group(): ShapeGroup {
    if (this.type !== "Group") throw itemNotFound();
    return new ShapeGroup(this.open, this.held);
  }

  incrementLeft(by: unknown): void {
    this.moveBy(numberArgument(by), 0);
  }

  incrementTop(by: unknown): void {
    this.moveBy(0, numberArgument(by));
  }

  incrementRotation(by: unknown): void {
    this.rotation = this.rotation + numberArgument(by);
  }

  scaleHeight(factor: unknown, type: unknown, from?: unknown): void {
    this.scale("height", factor, type, from);
  }

  scaleWidth(factor: unknown, type: unknown, from?: unknown): void {
    this.scale("width", factor, type, from);
  }

  setZOrder(position: unknown): void {
    this.open.requireUnprotected(this.held.sheet);
    if (this.held.group !== null) throw notImplemented("the order inside of groups");
    const places = {
      BringToFront: (_: number, last: number) => last,
      BringForward: (now: number, last: number) => Math.min(now + 1, last),
      SendToBack: () => 0,
      SendBackward: (now: number) => Math.max(0, now - 1),
    };
    const wanted = oneOf(position, ["BringToFront", "BringForward", "SendToBack", "SendBackward"]);
    this.open.shapes.reorder(this.held, places[wanted]);
  }

  delete(): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.shapes.remove(this.held);
  }

  private scale(side: "width" | "height", factor: unknown, type: unknown, from: unknown): void {
    const by = numberArgument(factor);
    // Only pictures have an original size.
    if (by <= 0 || oneOf(type, ["CurrentSize", "OriginalSize"]) === "OriginalSize") throw invalidArgument();
    const origin = oneOf(from ?? "ScaleFromTopLeft", [
      ...(["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"] as const),
    ]);
    const before = { width: this.width, height: this.height };
    this.resize(side, this.held.draft[side] * by);
    const share = origin === "ScaleFromTopLeft" ? 0 : origin === "ScaleFromMiddle" ? 0.5 : 1;
    this.moveBy((before.width - this.width) * share, (before.height - this.height) * share);
  }

  /** With its proportions locked both sides grow. */
  private resize(side: "width" | "height", size: number): void {
    if (size < 0) throw invalidArgument();
    if (this.held.inside.length > 0) throw notImplemented("the size of groups");
    const { draft } = this.held;
    const factor = draft[side] === 0 ? 1 : size / draft[side];
    const other = side === "width" ? "height" : "width";
    const { change } = this;
    change[side] = size;
    if (draft.lockAspectRatio) change[other] *= factor;
  }

  /** The shapes of a group go along. */
  private moveBy(left: number, top: number): void {
    const { change } = this;
    change.left += left;
    change.top += top;
    for (const inside of this.held.inside) new Shape(this.open, inside).moveBy(left, top);
  }

  private get change(): ShapeDraft {
    this.open.requireUnprotected(this.held.sheet);
    this.open.shapes.change(this.held);
    return this.held.draft;
  }
}

class ShapeGroup extends HostObject {
  readonly className = "ShapeGroup";
  readonly members = shapeGroupMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldShape,
  ) {
    super();
  }

  get shapes(): GroupShapeCollection {
    return new GroupShapeCollection(this.open, this.held);
  }

  ungroup(): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.shapes.ungroup(this.held);
  }
}

class GroupShapeCollection extends HostCollection {
  readonly className = "GroupShapeCollection";
  readonly members = groupShapeCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldShape,
  ) {
    super();
  }

  items(): readonly Shape[] {
    return this.held.inside.map((shape) => new Shape(this.open, shape));
  }

  getItem(key: unknown): Shape {
    const wanted = textArgument(key);
    const found = this.items().find(({ id, name }) => id === wanted || name === wanted);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  getItemAt(index: unknown): Shape {
    const shape = this.items()[indexArgument(index)];
    if (shape === undefined) throw invalidArgument();
    return shape;
  }

  getCount(): number {
    return this.held.inside.length;
  }
}
