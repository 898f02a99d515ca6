import type { DocumentText } from "@plan-of-action/xlsx";
import { booleanArgument, numberArgument, textArgument } from "../requests/arguments";
import { invalidArgument, itemNotFound } from "../requests/host-error";
import { HostCollection, HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import {
  customPropertyCollectionMembers,
  customPropertyMembers,
  documentPropertiesMembers,
} from "./document-members";

/** What is said about the workbook as a document. */
export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";
  readonly members = documentPropertiesMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  get lastAuthor(): string {
    return this.open.file.document.text("lastAuthor");
  }

  /** The first day of its clock where the file does not say. */
  get creationDate(): string {
    return this.open.file.document.text("created") || "1601-01-01T00:00:00Z";
  }

  get revisionNumber(): number {
    return Number(this.open.file.document.text("revision")) || 0;
  }

  set revisionNumber(value: unknown) {
    const revision = numberArgument(value);
    if (!Number.isInteger(revision) || revision < 0) throw invalidArgument();
    this.say("revision", String(revision));
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.open);
  }

  readText(what: DocumentText): string {
    return this.open.file.document.text(what);
  }

  say(what: DocumentText, text: string): void {
    this.open.requireWritable();
    this.open.file.document.setText(what, text);
  }
}

const TEXTS = [
  ...(["author", "category", "comments", "company"] as const),
  ...(["keywords", "manager", "subject", "title"] as const),
];
for (const name of TEXTS) {
  Object.defineProperty(DocumentProperties.prototype, name, {
    get(this: DocumentProperties) {
      return this.readText(name);
    },
    set(this: DocumentProperties, value: unknown) {
      this.say(name, textArgument(value));
    },
  });
}

/** What else is said about it, by keys that are compared without regard to case. */
export class CustomPropertyCollection extends HostCollection {
  readonly className = "CustomPropertyCollection";
  readonly members = customPropertyCollectionMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  items(): readonly CustomProperty[] {
    return this.open.file.document.customKeys().map((key) => new CustomProperty(this.open, key));
  }

  getItem(key: unknown): CustomProperty {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const wanted = textArgument(key).toLowerCase();
    return this.items().find((property) => property.key.toLowerCase() === wanted) ?? null;
  }

  getCount(): number {
    return this.items().length;
  }

  /** Adds a property, or sets the one of that key. */
  add(key: unknown, value: unknown): CustomProperty {
    const wanted = textArgument(key);
    if (wanted === "" || wanted.length > LONGEST_KEY) throw invalidArgument();
    this.open.requireWritable();
    const name = this.getItemOrNullObject(wanted)?.key ?? wanted;
    this.open.file.document.setCustom(name, customValue(value));
    return new CustomProperty(this.open, name);
  }

  deleteAll(): void {
    this.open.requireWritable();
    for (const key of this.open.file.document.customKeys()) this.open.file.document.setCustom(key, null);
  }
}

const LONGEST_KEY = 255;

function customValue(value: unknown): string | number | boolean {
  if (typeof value === "boolean") return booleanArgument(value);
  return typeof value === "number" ? numberArgument(value) : textArgument(value);
}

class CustomProperty extends HostObject {
  readonly className = "CustomProperty";
  readonly members = customPropertyMembers;

  constructor(
    private readonly open: OpenWorkbook,
    readonly key: string,
  ) {
    super();
  }

  override identity() {
    return { Key: this.key };
  }

  get value(): string | number | boolean {
    const value = this.open.file.document.custom(this.key);
    if (value === null) throw itemNotFound();
    return value;
  }

  set value(value: unknown) {
    this.open.requireWritable();
    this.open.file.document.setCustom(this.key, customValue(value));
  }

  get type(): string {
    const { value } = this;
    if (typeof value === "boolean") return "Boolean";
    if (typeof value === "string") return "String";
    return Number.isInteger(value) ? "Number" : "Float";
  }

  delete(): void {
    this.open.requireWritable();
    this.open.file.document.setCustom(this.key, null);
  }
}
