import { type Area, intersection, type SheetConditionalFormat, type SheetFile } from "../../workbook-file";
import { oneOf } from "../../requests/arguments";
import type { ConditionalDraft } from "../../open/conditional-drafts";
import { itemNotFound, notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { CustomConditionalFormat, DataBarConditionalFormat } from "./conditional-looks";
import { conditionalFormatCollectionMembers, conditionalFormatMembers } from "./cell-members";

/** The conditional formats that touch one or more areas. */
export class ConditionalFormatCollection extends HostCollection {
  readonly className = "ConditionalFormatCollection";
  readonly members = conditionalFormatCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const written = this.sheet.conditionalFormats.flatMap((format, index) =>
      this.touches(format.area)
        ? new ConditionalFormat(this.open, `written-${index}`, typeOf(format), null)
        : [],
    );
    const drafts = this.open.conditionals
      .on(this.sheet)
      .filter(({ areas }) => areas.some((area) => this.touches(area)))
      .map((draft) => new ConditionalFormat(this.open, draft.id, draft.kind, draft));
    return [...written, ...drafts];
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.items().find((item) => item.id === id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.items()[Number(index)];
    if (found === undefined) throw itemNotFound();
    return found;
  }

  getCount(): number {
    return this.items().length;
  }

  add(type: unknown): ConditionalFormat {
    this.open.requireUnprotected(this.sheet);
    if (type !== "Custom" && type !== "DataBar") throw notImplemented(`conditional format ${String(type)}`);
    const draft = this.open.conditionals.add(this.sheet, this.areas, oneOf(type, ["Custom", "DataBar"]));
    return new ConditionalFormat(this.open, draft.id, draft.kind, draft);
  }

  clearAll(): void {
    this.open.requireUnprotected(this.sheet);
    for (const item of this.items()) item.discard();
    for (const area of this.areas) this.sheet.removeConditionalFormats(area);
  }

  private touches(area: Area): boolean {
    return this.areas.some((own) => intersection(own, area) !== null);
  }
}

function typeOf(format: SheetConditionalFormat): string {
  return format.kind === "dataBar" ? "DataBar" : "Custom";
}

/** One conditional format; what it says can be set in the request that adds it. */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  readonly members = conditionalFormatMembers;

  constructor(
    private readonly open: OpenWorkbook,
    readonly id: string,
    readonly type: string,
    private readonly draft: ConditionalDraft | null,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.open.conditionals, this.draftOf("Custom"));
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.open.conditionals, this.draftOf("DataBar"));
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === "DataBar" ? this.dataBar : null;
  }

  discard(): void {
    if (this.draft !== null) this.open.conditionals.discard(this.draft);
  }

  private draftOf(type: string): ConditionalDraft {
    if (this.type !== type) throw itemNotFound();
    if (this.draft === null) throw notImplemented("reading or changing a conditional format of the file");
    return this.draft;
  }
}
