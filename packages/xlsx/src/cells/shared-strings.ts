import { plainText } from "../xml/plain-text";
import { TagScan, UNSURE } from "../xml/tag-scan";
import { scanXml } from "../xml/xml-scan";
import { decodeCellText } from "./cell-text";
import { mayHaveLooks } from "./formatted-text";

/** The texts that cells share by their numbers. */
export interface SharedStrings {
  /** The text of that number; `undefined` if there is none. */
  at(index: number): string | undefined;
  /** The element of that number, within one with its namespace, where it may have runs that are struck through or raised. */
  withLooks(index: number): string | null;
}

export const NO_SHARED_STRINGS: SharedStrings = { at: () => undefined, withLooks: () => null };

/**
 * The texts of a shared strings part; each is made when it is first asked for. The runs of a formatted text are joined;
 * phonetic readings are left out. Throws `damaged`.
 */
export function readSharedStrings(xml: string, part: string): SharedStrings {
  return ScannedStrings.scan(xml, part) ?? parsed(xml, part);
}

function parsed(xml: string, part: string): SharedStrings {
  const texts = parseSharedStrings(xml, part);
  return { at: (index) => texts[index], withLooks: () => null };
}

/** All texts of the part in their order. */
export function parseSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let current = "";
  let phoneticDepth = 0;
  let isText = false;
  scanXml(xml, part, {
    open(tag) {
      if (tag.local === "si") current = "";
      else if (tag.local === "rPh") phoneticDepth++;
      else if (tag.local === "t") isText = phoneticDepth === 0;
    },
    close(tag) {
      if (tag.local === "si") texts.push(decodeCellText(current));
      else if (tag.local === "rPh") phoneticDepth--;
      else if (tag.local === "t") isText = false;
    },
    text(text) {
      if (isText) current += text;
    },
  });
  return texts;
}

const ROOT = /<((?:[A-Za-z][\w.-]*:)?)sst(?:\s[^<>]*[^<>/])?>/;
/** What could hide a tag from a search for it. */
const HIDES_TAGS = /<!|<\?(?!xml\s)/;

/** Knows where each text is, and makes it when it is asked for. */
class ScannedStrings extends TagScan implements SharedStrings {
  /** Where each text begins and ends; that of an element with more than one plain text in it is negative. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly end: string;

  private constructor(
    xml: string,
    private readonly part: string,
    prefix: string,
    header: string,
    /** The tag of the root. */
    private readonly root: string,
  ) {
    super(xml, prefix, header);
    this.end = `</${prefix}si>`;
  }

  /** The texts of a part; `null` if a parser has to read it. */
  static scan(xml: string, part: string): ScannedStrings | null {
    const found = ROOT.exec(xml);
    if (found === null) return null;
    const start = found.index + found[0].length;
    const header = xml.slice(0, start);
    if (HIDES_TAGS.test(header)) return null;
    const strings = new ScannedStrings(xml, part, found[1] ?? "", header, found[0]);
    return strings.isRead(start) ? strings : null;
  }

  at(index: number): string | undefined {
    const known = this.texts[index];
    const end = this.ends[index];
    if (known !== undefined || end === undefined) return known;
    const text = this.textIn(this.starts[index] ?? 0, end);
    this.texts[index] = text;
    return text;
  }

  withLooks(index: number): string | null {
    this.hasLooks ??= mayHaveLooks(this.text);
    const start = this.starts[index] ?? 0;
    if (!this.hasLooks || start >= 0) return null;
    const element = this.text.slice(-start, this.ends[index]);
    return mayHaveLooks(element) ? this.root + element + this.rootEnd : null;
  }

  private hasLooks: boolean | undefined;

  private get rootEnd(): string {
    const name = this.root.slice(1).split(/[\s>]/, 1)[0] ?? "";
    return `</${name}>`;
  }

  private textIn(start: number, end: number): string {
    const plain = start < 0 ? null : plainText(this.text.slice(start, end));
    if (plain !== null) return decodeCellText(plain);
    const element = start < 0 ? this.text.slice(-start, end) : this.simple(this.text.slice(start, end));
    return parseSharedStrings(`${this.root}${element}${this.rootEnd}`, this.part)[0] ?? "";
  }

  private simple(text: string): string {
    return `<${this.prefix}si><${this.prefix}t>${text}</${this.prefix}t></${this.prefix}si>`;
  }

  private isRead(start: number): boolean {
    let at = this.skipSpace(start);
    while (this.isStart(at, "si")) {
      at = this.element(at);
      if (at === UNSURE) return false;
      at = this.skipSpace(at);
    }
    const end = this.endOf(at, "sst");
    return end !== UNSURE && this.skipSpace(end) === this.text.length;
  }

  /** Notes the text of one element, and gives the offset behind it. */
  private element(start: number): number {
    const inside = this.endOfTag(this.afterName(start, "si"));
    if (inside !== UNSURE && this.isEmpty) return this.note(inside, inside, inside);
    const from = inside !== UNSURE && this.isStart(inside, "t") ? this.readAttributes(inside, "t") : UNSURE;
    const to = from === UNSURE || this.isEmpty ? UNSURE : this.text.indexOf("<", from);
    const behind = this.endOf(this.endOf(to, "t"), "si");
    if (behind !== UNSURE) return this.note(from, to, behind);
    const end = this.text.indexOf(this.end, start) + this.end.length;
    const isClosed = end >= this.end.length && inside !== UNSURE;
    return isClosed && !/<[!?]/.test(this.text.slice(start, end)) ? this.note(-start, end, end) : UNSURE;
  }

  private note(start: number, end: number, behind: number): number {
    this.starts.push(start);
    this.ends.push(end);
    return behind;
  }
}
