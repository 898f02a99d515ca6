import { SaxesParser } from "saxes";
import type { CustomXmlPart as Part } from "@plan-of-action/xlsx";
import { textArgument } from "../requests/arguments";
import { internalError, invalidArgument, invalidOperation, itemNotFound } from "../requests/host-error";
import { HostCollection, HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import {
  customXmlPartCollectionMembers,
  customXmlPartMembers,
  customXmlPartScopedCollectionMembers,
} from "./sheet-members";

/** Parts found by what is in them; the two collections of Office.js share this. */
abstract class PartCollection extends HostCollection {
  constructor(protected readonly open: OpenWorkbook) {
    super();
  }

  abstract parts(): readonly Part[];

  items(): readonly CustomXmlPart[] {
    return this.parts().map(({ id }) => new CustomXmlPart(this.open, id));
  }

  getItem(id: unknown): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (part === null) throw itemNotFound();
    return part;
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    const wanted = textArgument(id);
    return this.items().find((item) => item.id === wanted) ?? null;
  }

  getCount(): number {
    return this.parts().length;
  }
}

export class CustomXmlPartCollection extends PartCollection {
  readonly className = "CustomXmlPartCollection";
  readonly members = customXmlPartCollectionMembers;

  constructor(open: OpenWorkbook) {
    super(open);
    if (open.quirks.refusesCustomXml) throw internalError("custom XML of a workbook that was never saved");
  }

  parts(): readonly Part[] {
    return this.open.settings.othersParts();
  }

  add(xml: unknown): CustomXmlPart {
    this.open.requireWritable();
    const part = this.open.file.addCustomXml(wellFormed(xml));
    return new CustomXmlPart(this.open, part.id);
  }

  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection | null {
    const found = new CustomXmlPartScopedCollection(this.open, textArgument(namespace));
    return this.open.quirks.hasNoEmptyNamespace && found.getCount() === 0 ? null : found;
  }
}

class CustomXmlPartScopedCollection extends PartCollection {
  readonly className = "CustomXmlPartScopedCollection";
  readonly members = customXmlPartScopedCollectionMembers;

  constructor(
    open: OpenWorkbook,
    private readonly namespace: string,
  ) {
    super(open);
  }

  parts(): readonly Part[] {
    return this.open.settings.othersParts().filter(({ namespace }) => namespace === this.namespace);
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (part === null) throw invalidOperation();
    return part;
  }

  /** Nothing if there is none, and also where there are several. */
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.items();
    return more.length > 0 ? null : (only ?? null);
  }
}

export class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";
  readonly members = customXmlPartMembers;

  constructor(
    private readonly open: OpenWorkbook,
    readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get namespaceUri(): string {
    return this.part.namespace;
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: unknown): void {
    this.open.requireWritable();
    this.open.file.setCustomXml(this.part, wellFormed(xml));
  }

  delete(): void {
    this.open.requireWritable();
    this.open.file.removeCustomXml(this.part);
  }

  private get part(): Part {
    const part = this.open.settings.othersParts().find(({ id }) => id === this.id);
    if (part === undefined) throw itemNotFound();
    return part;
  }
}

function wellFormed(value: unknown): string {
  const xml = textArgument(value);
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
  } catch {
    throw invalidArgument();
  }
  return xml;
}
