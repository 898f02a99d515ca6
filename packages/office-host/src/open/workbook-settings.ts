import { SaxesParser } from "saxes";
import type { CustomXmlPart, WorkbookFile } from "@plan-of-action/xlsx";

const NAMESPACE = "urn:headless-excel-host:settings";

/**
 * The add-in's settings of the workbook. Excel keeps them in a part of the add-in's own; here they
 * are in a custom XML part, which the custom XML of the object model does not show.
 */
export class WorkbookSettings {
  private readonly settings: Map<string, unknown>;

  constructor(private readonly file: WorkbookFile) {
    const part = this.part();
    this.settings = part === undefined ? new Map<string, unknown>() : readSettings(part.xml);
  }

  keys(): readonly string[] {
    return [...this.settings.keys()];
  }

  has(key: string): boolean {
    return this.settings.has(key);
  }

  get(key: string): unknown {
    return this.settings.get(key);
  }

  set(key: string, value: unknown): void {
    this.settings.set(key, value);
    this.write();
  }

  delete(key: string): void {
    this.settings.delete(key);
    this.write();
  }

  /** The custom XML parts that are not the host's own. */
  othersParts(): readonly CustomXmlPart[] {
    return this.file.customXmlParts.filter(({ namespace }) => namespace !== NAMESPACE);
  }

  private part(): CustomXmlPart | undefined {
    return this.file.customXmlParts.find(({ namespace }) => namespace === NAMESPACE);
  }

  private write(): void {
    const part = this.part();
    const xml = writeSettings(this.settings);
    if (part === undefined) this.file.addCustomXml(xml);
    else this.file.setCustomXml(part, xml);
  }
}

function writeSettings(settings: ReadonlyMap<string, unknown>): string {
  const items = Array.from(
    settings,
    ([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
  );
  return `<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
}

function readSettings(xml: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const parser = new SaxesParser();
  let key: string | null = null;
  let text = "";
  parser.on("opentag", ({ name, attributes }) => {
    key = name === "setting" ? (attributes.key ?? null) : null;
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", () => {
    if (key !== null) settings.set(key, valueOf(text));
    key = null;
  });
  parser.write(xml).close();
  return settings;
}

/** A text that somebody has damaged is the value itself: it is neither lost nor does it keep the workbook from opening. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\r\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}
