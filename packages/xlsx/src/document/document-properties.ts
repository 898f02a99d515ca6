import { PACKAGE_RELATIONSHIPS, XML_DECLARATION } from "../xml/namespaces";
import type { Package } from "../package/package";
import { ensureChild } from "../xml/ordered-children";
import { officeType } from "../package/relationships";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

/** What a document says about itself in a text of its own (ECMA-376 part 2, 11; part 1, 22.2). */
export type DocumentText =
  | ("author" | "category" | "comments" | "created" | "keywords" | "lastAuthor" | "revision")
  | ("subject" | "title")
  | ("company" | "manager");

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format id that all properties of users have. */
const USERS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_CUSTOM = 2;

/** Where the package has each part, what type it is of, and what it is where there is none. */
const PARTS = {
  core: {
    part: "docProps/core.xml",
    type: `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`,
    content: "application/vnd.openxmlformats-package.core-properties+xml",
    empty: `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}" xmlns:dcterms="${TERMS}" xmlns:xsi="${INSTANCE}"></cp:coreProperties>`,
  },
  extended: {
    part: "docProps/app.xml",
    type: officeType("extended-properties"),
    content: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    empty: `<Properties xmlns="${EXTENDED}"></Properties>`,
  },
  custom: {
    part: "docProps/custom.xml",
    type: officeType("custom-properties"),
    content: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    empty: `<Properties xmlns="${CUSTOM}"></Properties>`,
  },
} as const;

const CORE_NAMES: Readonly<Partial<Record<DocumentText, readonly [uri: string, local: string]>>> = {
  author: [DUBLIN_CORE, "creator"],
  category: [CORE, "category"],
  comments: [DUBLIN_CORE, "description"],
  created: [TERMS, "created"],
  keywords: [CORE, "keywords"],
  lastAuthor: [CORE, "lastModifiedBy"],
  revision: [CORE, "revision"],
  subject: [DUBLIN_CORE, "subject"],
  title: [DUBLIN_CORE, "title"],
};

/** The properties that are before the company, in the schema's order. */
const EXTENDED_ORDER = [
  ...["Template", "Manager", "Company", "Pages", "Words", "Characters", "PresentationFormat", "Lines"],
  ...["Paragraphs", "Slides", "Notes", "TotalTime", "HiddenSlides", "MMClips", "ScaleCrop", "HeadingPairs"],
  ...["TitlesOfParts", "LinksUpToDate", "CharactersWithSpaces", "SharedDoc", "HyperlinkBase", "HLinks"],
  ...["HyperlinksChanged", "DigSig", "Application", "AppVersion", "DocSecurity"],
];

/** What is said about a workbook as a document: texts, and properties of the users' own. */
export class DocumentFile {
  constructor(private readonly pack: Package) {}

  /** An empty text where nothing is said. */
  text(what: DocumentText): string {
    const core = CORE_NAMES[what];
    if (core === undefined) return this.root("extended")?.child(pascal(what))?.text ?? "";
    return this.coreElement(core)?.text ?? "";
  }

  setText(what: DocumentText, text: string): void {
    const core = CORE_NAMES[what];
    if (core === undefined) {
      ensureChild(this.ensure("extended"), EXTENDED_ORDER, pascal(what)).setText(text);
      return;
    }
    const root = this.ensure("core");
    const known = this.coreElement(core);
    if (known !== null) known.setText(text);
    else {
      const [uri, local] = core;
      root.insert(`<p:${local} xmlns:p="${uri}">${escapeXml(text)}</p:${local}>`);
    }
  }

  customKeys(): string[] {
    return this.properties().map((property) => property.get("name") ?? "");
  }

  custom(key: string): string | number | boolean | null {
    const [value] = this.property(key)?.elements ?? [];
    if (value === undefined) return null;
    if (value.local === "bool") return value.text === "true" || value.text === "1";
    return /^(?:i[1248]|int|ui[1248]|uint|r4|r8|decimal)$/.test(value.local)
      ? Number(value.text)
      : value.text;
  }

  /** Sets a property, or with `null` removes it. */
  setCustom(key: string, value: string | number | boolean | null): void {
    const before = this.property(key);
    if (value === null) {
      before?.remove();
      return;
    }
    const ids = this.properties().map((property) => Number(property.get("pid")));
    const id = before?.get("pid") ?? String(Math.max(FIRST_CUSTOM - 1, ...ids) + 1);
    before?.remove();
    const xml = `<property fmtid="${USERS}" pid="${id}" name="${escapeXml(key)}">${valueXml(value)}</property>`;
    this.ensure("custom").insert(xml);
  }

  private coreElement([uri, local]: readonly [string, string]): XmlElement | null {
    return this.root("core")?.elements.find((one) => one.uri === uri && one.local === local) ?? null;
  }

  private properties(): XmlElement[] {
    return this.root("custom")?.childrenNamed("property") ?? [];
  }

  private property(key: string): XmlElement | null {
    return this.properties().find((property) => property.get("name") === key) ?? null;
  }

  private root(name: keyof typeof PARTS): XmlElement | null {
    const part = this.pack.related("", PARTS[name].type);
    return part === null || !this.pack.has(part) ? null : this.pack.document(part).root;
  }

  private ensure(name: keyof typeof PARTS): XmlElement {
    const known = this.root(name);
    if (known !== null) return known;
    const { part, type, content, empty } = PARTS[name];
    this.pack.addPart(part, XML_DECLARATION + empty, content);
    this.pack.relationshipsOf("").add(type, part);
    return this.pack.document(part).root;
  }
}

function valueXml(value: string | number | boolean): string {
  const number = Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31 ? "i4" : "r8";
  const type = typeof value === "boolean" ? "bool" : typeof value === "string" ? "lpwstr" : number;
  return `<v:${type} xmlns:v="${VALUES}">${escapeXml(String(value))}</v:${type}>`;
}

function pascal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
