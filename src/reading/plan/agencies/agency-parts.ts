import { NAME_THAT_GOES_ON } from "../../../plan/language/agency-words";
import { AND_OR_IN_DOUBT } from "../../../plan/language/spelling/joining-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { ofLanguages } from "../../../languages/in-use";

/** A longer text names no single agency; it is cut before any pattern sees it. */
const LONGEST_NAME = 300;

const OPENING = "([（";
const CLOSING = ")]）";

/** A part of a text, with the place at which it begins. */
interface PlacedPart {
  readonly text: string;
  readonly at: number;
}

/** The parts of a text between dividers that stand outside of its parentheses; goes through the text once. */
function partsOutside(text: string, divider: RegExp): readonly (PlacedPart & { readonly joint: string })[] {
  const parts: (PlacedPart & { joint: string })[] = [];
  let [at, joint, depth] = [0, "", 0];
  for (let place = 0; place < text.length; place++) {
    const char = text.charAt(place);
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    divider.lastIndex = place;
    const found = divider.exec(text)?.[0] ?? "";
    if (found === "") continue;
    parts.push({ text: text.slice(at, place), at, joint });
    at = place + found.length;
    joint = found;
    place = at - 1;
  }
  return [...parts, { text: text.slice(at), at, joint }];
}

/** What divides agencies whatever stands around it. A slash does next to a space and after a shortened name. */
const SURE_DIVIDER = /[;\n•●▪◦‣|]|\s[/+]\s|\s\/|\/\s|(?<=\.)\/(?=\p{Lo})/uy;

/** A hundred agencies and more; what stands in a cell beyond is a story. */
export const LONGEST_CELL = 4_000;

/** The parts of a cell that name agencies of their own for sure, none longer than a name can be. */
export function sureParts(cellText: string): readonly string[] {
  const text = withNamesOnOneLine(cellText.slice(0, LONGEST_CELL));
  const parts = partsOutside(text, SURE_DIVIDER).map((part) => part.text);
  // A bracket that is never closed would hold all the rest.
  const isOpen = parts.length === 1 && /[,;\n]/.test(text) && isUnclosed(text);
  return (isOpen ? text.split(/[,;\n]/) : parts).map((part) =>
    part.trim().replace(MARK_BEFORE, "").slice(0, LONGEST_NAME),
  );
}

/** "Department of", "Justice" in two lines is one name. */
function withNamesOnOneLine(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const before = lines.at(-1) ?? "";
    if (line.trim() !== "" && NAME_THAT_GOES_ON().test(before.slice(-LONGEST_BEGINNING)))
      lines.splice(-1, 1, `${before.trimEnd()} ${line.trimStart()}`);
    else lines.push(line);
  }
  return lines.join("\n");
}

/** No longer is what names the kind of an agency: "Vice-Ministry of". */
const LONGEST_BEGINNING = 40;

const MARK_BEFORE = /^(?:[•●▪◦‣·*§]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*/u;

function isUnclosed(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** What can divide agencies and can stand within a name. */
const JOINT_OF_WORDS = ofLanguages(
  () => String.raw`[,،、]\s?${AND_OR_IN_DOUBT()}|[,،、]|${AND_OR_IN_DOUBT()}|\s[-–—]\s`,
);
const JOINT = ofLanguages(() => new RegExp(`${JOINT_OF_WORDS()}|/`, "iuy"));
/** Of "SG/NCCT" neither half is known to be an agency. */
const JOINT_BUT_SLASH = ofLanguages(() => new RegExp(JOINT_OF_WORDS(), "iuy"));

/** A piece of a part between the joints that can divide agencies. */
export interface AgencyPiece {
  readonly text: string;
  /** Where it begins in the part. */
  readonly at: number;
  /** What stands before it: a comma, "and", a dash, a slash; blank for the first. */
  readonly joint: string;
}

/** The pieces of a part between commas, "and", dashes and slashes outside of parentheses. */
export function piecesOfPart(part: string): readonly AgencyPiece[] {
  return partsOutside(part, JOINT()).map(({ text, at, joint }) => ({ text, at, joint }));
}

/** More than a plan has parts of agencies. */
const MAX_KEYS = 5_000;

/** What the cells of a column tell of the names in them. */
export class AgencyEvidence {
  /** How often a part stands in the column, folded. */
  private readonly counts = new Map<string, number>();
  /** The parts in which a piece stands, three at most: two can be asked about. */
  private readonly partsOfPiece = new Map<string, Set<string>>();

  /** The keys of parts: each is asked for at each of its joints. */
  private readonly keys = new Map<string, string>();

  constructor(cellTexts: Iterable<string>) {
    const cells = new Map<string, number>();
    for (const text of cellTexts) cells.set(text, (cells.get(text) ?? 0) + 1);
    for (const [text, count] of cells) for (const part of sureParts(text)) this.add(part, count);
  }

  /** A part as parts are compared: "Housing & Development" is "Housing and Development". */
  private keyOf(part: string): string {
    const known = this.keys.get(part);
    if (known !== undefined) return known;
    const folded = piecesOfPart(part).map(({ text }) => foldText(text));
    const key = folded.join(" ").trim();
    if (this.keys.size >= MAX_KEYS) this.keys.clear();
    this.keys.set(part, key);
    return key;
  }

  private add(part: string, times: number): void {
    const key = this.keyOf(part);
    if (key === "") return;
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + times);
    if (count > 0) return;
    for (const { text } of partsOutside(part, JOINT_BUT_SLASH())) {
      const piece = foldText(text);
      const parts = this.partsOfPiece.get(piece) ?? new Set<string>();
      if (parts.size < 3) this.partsOfPiece.set(piece, parts.add(key));
    }
  }

  /** Whether a piece stands in other parts of the column than these: alone, or beside other names. */
  standsElsewhere(piece: string, ...except: readonly string[]): boolean {
    const own = except.map((part) => this.keyOf(part));
    return [...(this.partsOfPiece.get(foldText(piece)) ?? [])].some((part) => !own.includes(part));
  }

  /**
   * Whether a piece stands nowhere in the column but at the end of this text, or of the text without its beginning
   * ("Finance & Budget"): then the two are one name.
   */
  standsOnlyWithin(piece: string, text: string): boolean {
    const [own, whole] = [foldText(piece), this.keyOf(text)];
    const parts = [...(this.partsOfPiece.get(own) ?? [])];
    const isWithin = (part: string): boolean =>
      part.includes(whole) || (part !== own && whole.endsWith(` ${part}`));
    return parts.length > 1 && parts.every(isWithin);
  }

  /** Whether a text of several pieces is all that another part of the column says. */
  standsAlone(text: string, part: string): boolean {
    const key = this.keyOf(text);
    return key !== this.keyOf(part) && this.counts.has(key);
  }

  /** Whether a piece is all of a part of the column. */
  isWhole(piece: string): boolean {
    return this.counts.has(this.keyOf(piece));
  }

  /** Whether the part stands in the column more than once. */
  recurs(part: string): boolean {
    return (this.counts.get(this.keyOf(part)) ?? 0) > 1;
  }
}

/** What is known where no column is. */
export const NO_EVIDENCE = ofLanguages(() => new AgencyEvidence([]));
