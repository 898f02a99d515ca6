import { HostObject } from "../../requests/host-object";
import type { HeldShape, ShapeDraft } from "../../open/shape-drafts";
import type { OpenWorkbook } from "../../open/open-workbook";

/** Something of a shape. */
export abstract class ShapePart extends HostObject {
  constructor(
    protected readonly open: OpenWorkbook,
    protected readonly held: HeldShape,
  ) {
    super();
  }

  protected get read(): Readonly<ShapeDraft> {
    return this.held.draft;
  }

  protected get change(): ShapeDraft {
    this.open.requireUnprotected(this.held.sheet);
    this.open.shapes.change(this.held);
    return this.held.draft;
  }
}
