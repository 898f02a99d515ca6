import { plainText } from "./plain-text";

/** Where a scan cannot be sure of what it sees. */
export const UNSURE = -1;

const [TAB, LINE_FEED, RETURN, SPACE, AND, SLASH] = [9, 10, 13, 32, 38, 47];
const [DOUBLE_QUOTE, SINGLE_QUOTE, LESS, EQUALS, GREATER, TILDE] = [34, 39, 60, 61, 62, 126];

/**
 * Reads tags of one namespace in a text without a parser, for parts with millions of them. Every method that gives an
 * offset gives `UNSURE` where it meets what a parser has to look at.
 */
export class TagScan {
  /** Whether the tag that was read last is an empty-element tag. */
  protected isEmpty = false;
  /** The contents of the element that `readText` read last. */
  protected content = "";
  private names: string[] = [];
  private values: string[] = [];
  private readonly declared = new Map<string, boolean>();

  /** `prefix` is the namespace's, with its colon; prefixes of attributes have to be declared in `header`. */
  constructor(
    protected readonly text: string,
    protected readonly prefix: string,
    private readonly header: string,
  ) {}

  protected skipSpace(start: number): number {
    let at = start;
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return at;
      at++;
    }
  }

  /** Whether a start tag of that name begins there. */
  protected isStart(at: number, name: string): boolean {
    if (this.text.charCodeAt(at) !== LESS || !this.hasName(at + 1, name)) return false;
    const next = this.text.charCodeAt(this.afterName(at, name));
    return (
      next === GREATER ||
      next === SPACE ||
      next === SLASH ||
      next === LINE_FEED ||
      next === RETURN ||
      next === TAB
    );
  }

  /** The offset behind the name of a start tag. */
  protected afterName(start: number, name: string): number {
    return start + 1 + this.prefix.length + name.length;
  }

  protected isEnd(at: number, name: string): boolean {
    return this.endOf(at, name) !== UNSURE;
  }

  /** The offset behind an end tag of that name. */
  protected endOf(at: number, name: string): number {
    const { text } = this;
    if (at < 0 || text.charCodeAt(at) !== LESS || text.charCodeAt(at + 1) !== SLASH) return UNSURE;
    const end = at + 2 + this.prefix.length + name.length;
    return this.hasName(at + 2, name) && text.charCodeAt(end) === GREATER ? end + 1 : UNSURE;
  }

  private hasName(at: number, name: string): boolean {
    const { text, prefix } = this;
    const first = at + prefix.length;
    if (text.charCodeAt(first) !== name.charCodeAt(0)) return false;
    return (
      (prefix === "" || text.startsWith(prefix, at)) && (name.length === 1 || text.startsWith(name, first))
    );
  }

  /** The offset behind the end of a tag, of which only that is left; notes whether the tag is empty. */
  protected endOfTag(start: number): number {
    const at = this.skipSpace(start);
    const code = this.text.charCodeAt(at);
    this.isEmpty = code === SLASH;
    if (code === GREATER) return at + 1;
    return code === SLASH && this.text.charCodeAt(at + 1) === GREATER ? at + 2 : UNSURE;
  }

  /** An attribute of the tag that `readAttributes` read last. */
  protected attribute(name: string): string | undefined {
    return this.values[this.names.indexOf(name)];
  }

  /** Reads an element with nothing but text in it, and gives the offset behind it. */
  protected readText(start: number, name: string): number {
    const from = this.readAttributes(start, name);
    this.content = "";
    if (from === UNSURE || this.isEmpty) return from;
    const to = this.text.indexOf("<", from);
    const plain = to < 0 ? null : plainText(this.text.slice(from, to));
    if (plain === null) return UNSURE;
    this.content = plain;
    return this.endOf(to, name);
  }

  /** Reads the attributes of a start tag, and gives the offset behind it. */
  protected readAttributes(start: number, name: string): number {
    this.names = [];
    this.values = [];
    let at = this.afterName(start, name);
    for (;;) {
      const end = this.endOfTag(at);
      if (end !== UNSURE) return end;
      const next = this.skipSpace(at);
      at = next === at ? UNSURE : this.readAttribute(next);
      if (at === UNSURE) return UNSURE;
    }
  }

  private readAttribute(start: number): number {
    const { text } = this;
    let at = start;
    while (isNameCharacter(text.charCodeAt(at))) at++;
    const name = text.slice(start, at);
    const mark = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) !== EQUALS || (mark !== DOUBLE_QUOTE && mark !== SINGLE_QUOTE)) return UNSURE;
    const first = at + 2;
    for (at = first; text.charCodeAt(at) !== mark; at++) {
      const code = text.charCodeAt(at);
      if (!(code >= SPACE && code <= TILDE) || code === LESS || code === AND) return UNSURE;
    }
    if (this.names.includes(name) || !this.isBound(name)) return UNSURE;
    this.names.push(name);
    this.values.push(text.slice(first, at));
    return at + 1;
  }

  /** Whether a name has no prefix, or one that is declared above. */
  private isBound(name: string): boolean {
    const colon = name.indexOf(":");
    if (colon < 0) return name !== "xmlns" && /^[A-Za-z_]/.test(name);
    const prefix = name.slice(0, colon);
    if (prefix === "xml") return true;
    const known = this.declared.get(prefix);
    if (known !== undefined) return known;
    const isDeclared =
      /^[A-Za-z]\w*$/.test(prefix) && prefix !== "xmlns" && this.header.includes(`xmlns:${prefix}=`);
    this.declared.set(prefix, isDeclared);
    return isDeclared;
  }
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58) || code === 95
  );
}
