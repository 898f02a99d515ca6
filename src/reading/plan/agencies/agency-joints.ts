import {
  ACRONYM_AT_START,
  BEGINNING_OF_NAME,
  ENDING_OF_NAME,
  ENDING_WITH_PLAIN_NAME,
  NAMED_FOR,
  PLAIN_NAME,
  PORTFOLIO,
  UNSPACED_BEGINNING,
  UNSPACED_NAMED_FOR,
} from "../../../plan/language/agency-words";
import { isAndInDoubt } from "../../../plan/language/spelling/joining-words";
import { withoutAtEnd } from "../../../plan/language/spelling/text-ends";
import { piecesOfPart, type AgencyEvidence, type AgencyPiece } from "./agency-parts";

/**
 * The names in a part that nothing divides for sure: whether a comma, an "and", a dash or a slash divides two agencies
 * or stands within a name is told by the words beside it and by the column.
 */
export function namesInPart(part: string, column: AgencyEvidence): readonly string[] {
  const told = withoutShouting(part);
  const pieces = piecesOfPart(told);
  if (pieces.length === 1) return [part];
  const names: string[] = [];
  let start = 0;
  for (let place = 1; place < pieces.length; place++) {
    const joint = new AgencyJoint(told, pieces, start, place, column);
    if (!joint.divides()) continue;
    const begun = pieces[start]?.at ?? 0;
    names.push(part.slice(begun, begun + joint.before.length));
    start = place;
  }
  return [...names, part.slice(pieces[start]?.at ?? 0)];
}

/**
 * "DEPARTMENT OF HEALTH AND NUTRITION" as "Department Of Health And Nutrition": where a name of several words, or a long
 * one, is in capitals throughout these tell of no acronym, but for a word that nobody can speak ("BPBD").
 */
function withoutShouting(part: string): string {
  if (/\p{Ll}/u.test(part) || !(NAMED_FOR().test(part) || LONGER_THAN_ACRONYM.test(part))) return part;
  const told = part.replace(/\p{L}+/gu, (word) =>
    VOWEL.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
  return told.length === part.length ? told : part;
}

/** "SERVICIOS": acronyms have eight letters at the most. */
const LONGER_THAN_ACRONYM = /\p{L}{9}/u;

const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýăơư]/iu;

/** "Ministry of Trade, Small Industry, Crafts and Tourism" has three; what has many more is a list. */
const MAX_JOINTS_OF_NAME = 5;

const COMMA = /^[,،、]/u;

/** What may divide the name that has begun from the piece behind it. */
class AgencyJoint {
  readonly before: string;
  private readonly piece: AgencyPiece;

  constructor(
    private readonly part: string,
    private readonly pieces: readonly AgencyPiece[],
    private readonly start: number,
    private readonly place: number,
    private readonly column: AgencyEvidence,
  ) {
    this.piece = pieces[place] ?? { text: "", at: part.length, joint: "" };
    this.before = part.slice(pieces[start]?.at ?? 0, this.piece.at - this.piece.joint.length);
  }

  divides(): boolean {
    const { joint, text } = this.piece;
    if (this.isWithinKnownName()) return false;
    if (joint === "/") return this.isSlashBetweenNames();
    if (/^\s[-–—]\s$/u.test(joint)) return /^\p{Lu}/u.test(text) && /^\S+$/.test(this.before.trim());
    if (COMMA.test(joint)) return !this.goesOnBehindComma();
    return this.dividesByAnd();
  }

  private stands(text: string): boolean {
    return this.column.standsElsewhere(text, this.part);
  }

  private isName(text: string): boolean {
    return isNameByItself(text) || ENDING_OF_NAME().test(text) || this.stands(text);
  }

  /** "Ministry of Agriculture, Forestry and Fisheries", which another cell has alone. */
  private isWithinKnownName(): boolean {
    const furthest = Math.min(this.pieces.length - 1, this.place + MAX_JOINTS_OF_NAME);
    for (let last = furthest; last >= this.place; last--) {
      const own = this.pieces.slice(this.start, last + 1);
      const end = own.at(-1);
      if (end === undefined || isBareList(own)) continue;
      const name = this.part.slice(own[0]?.at ?? 0, end.at + end.text.length);
      if (this.column.standsAlone(name, this.part) && !this.isListOfKnown(own, name)) return true;
    }
    return false;
  }

  /** Where each piece is known from other cells, the text is a list that another cell has too. */
  private isListOfKnown(pieces: readonly AgencyPiece[], text: string): boolean {
    return pieces.every(
      (piece) => isNameByItself(piece.text) || this.column.standsElsewhere(piece.text, text, this.part),
    );
  }

  /** "SG/NCCT" is one agency, unless the column has both of them apart; "Harbour Office/Fishing Council" are two. */
  private isSlashBetweenNames(): boolean {
    const { text } = this.piece;
    const names = [this.before, text];
    return (
      names.every((name) => this.stands(name) || SPELLED_OUT.test(name)) ||
      names.every((name) => ONE_WORD.test(name)) ||
      NAMED_FOR().test(firstWords(text))
    );
  }

  /**
   * After "Ministry of" a comma can go on with the name, which then ends with "and": where the part stands in the
   * column again and again, or all that is joined is what governments are responsible for, or a word alone. What is a
   * name by itself, or stands elsewhere, is none of its parts.
   */
  private goesOnBehindComma(): boolean {
    if (!NAMED_FOR().test(this.before)) return false;
    const end = this.pieces.findIndex(
      ({ joint }, place) => place >= this.place && !/^[,،、]\s?$/u.test(joint),
    );
    if (end < 0 || !isAnd(this.pieces[end]?.joint ?? "")) return false;
    const others = this.pieces.slice(this.place, end + 1);
    if (others.some(({ text }) => isNameByItself(text) || this.stands(text))) return false;
    return this.column.recurs(this.part) || others.every(({ text }) => isFieldOfGovernment(text));
  }

  private dividesByAnd(): boolean {
    const { text, joint } = this.piece;
    if (isAndInDoubt(joint)) return [this.before, text].every(isNameByItself);
    // "&" stands within names, "Parks & Rivers", far more often than between them.
    const names = [this.before, text];
    const arePlain = names.every((name) => PLAIN_NAME().test(name));
    if (joint.trim() === "&" && !arePlain && !names.every((name) => this.isName(name))) return false;
    const joined = this.part.slice(this.pieces[this.start]?.at ?? 0, this.piece.at + text.length);
    const isOfWords =
      !isNameByItself(text) &&
      !/\p{Lu}{2}/u.test(text) &&
      (NAMED_FOR().test(this.before) || this.column.recurs(joined));
    if (isOfWords && this.column.standsOnlyWithin(text, joined)) return false;
    // "Department of Hospitals and Care" beside "Department of Hospitals and of Care": what stands within other names is none.
    const isOneByItself = isNameByItself(text) || this.column.isWhole(text) || !NAMED_FOR().test(this.before);
    if (isOneByItself && this.stands(this.before) && this.stands(text)) return true;
    if (!joinsNames(this.before, text, joint)) return false;
    // "Security and Justice", of which nothing stands elsewhere or names an agency, is one name far more often than two.
    return arePlain || names.some((name) => this.isName(name)) || this.pieces.length > 2;
  }
}

/** "Health, pharmacies, wellbeing": several commas and no "and" are no name, unless it begins as that of a ministry. */
function isBareList([first, ...others]: readonly AgencyPiece[]): boolean {
  return (
    others.length > 1 &&
    others.every(({ joint }) => COMMA.test(joint) && !isAnd(joint)) &&
    !NAMED_FOR().test(first?.text ?? "")
  );
}

/** "Veterans", "Youth Rehabilitation", "de la Famille". */
function isFieldOfGovernment(text: string): boolean {
  return /^\s*(?:\S+\s*$|\p{Ll})/u.test(text) || PORTFOLIO().test(text);
}

function isAnd(joint: string): boolean {
  return joint !== "" && joint !== "/" && !/^\s[-–—]\s$/u.test(joint) && !/^[,،、]\s?$/u.test(joint);
}

/** Two words or more, each with a capital. */
const SPELLED_OUT = /^\s*\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){1,4}\s*$/u;
const ONE_WORD = /^\s*\p{Lu}\p{Ll}{3,}\s*$/u;

function firstWords(text: string): string {
  return text.slice(0, LONGEST_BEGINNING);
}
const LONGEST_BEGINNING = 40;

/** An acronym, "Ministry of …", "Policía Nacional": what names an agency whatever stands around it. */
export function isNameByItself(text: string): boolean {
  return (
    ACRONYM_AT_START().test(text) ||
    NAMED_FOR().test(text) ||
    BEGINNING_OF_NAME().test(text) ||
    UNSPACED_NAMED_FOR().test(text)
  );
}

/**
 * "MoI (GDI) and MoSVY" are two agencies, "independent interpretation and translation agencies" one:
 * what is joined must look like names, an acronym or a parenthesis before, or a capital after.
 */
function joinsNames(before: string, after: string, joint: string): boolean {
  const isAcronymBefore = endsWithAcronym(before.trimEnd());
  if (/^\s*\p{Lo}/u.test(after)) {
    return isAcronymBefore || (/^\s|\s$/.test(joint) && !isPhraseOfUnspacedName(before, after, joint));
  }
  const isNameAfter = /^\s*\p{Lu}/u.test(after);
  return isAcronymBefore || (isNameAfter && !isPhraseOfOneName(before, after));
}

/** "MoI", "MoI (GDI)". */
function endsWithAcronym(text: string): boolean {
  const word = text.slice(withoutAtEnd(text, /[\p{L}\d/-]/u).length);
  return /[)）]$/u.test(text) || (word.match(/\p{Lu}/gu) ?? []).length > 1;
}

/** "Ministry of Labour and Vocational Training", "Bộ Giáo dục và Đào tạo", "Policy and Planning Unit": one name. */
function isPhraseOfOneName(before: string, after: string): boolean {
  if (isNameByItself(after) || ENDING_WITH_PLAIN_NAME().test(after)) return false;
  const isFirstOfTwo = /^\s*\p{Lu}\p{Ll}+\s*$/u.test(before) && /\S\s/u.test(after.trim());
  return NAMED_FOR().test(before) || (isFirstOfTwo && ENDING_OF_NAME().test(after));
}

/**
 * "ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ" (labour and vocational training) is one ministry: what is joined
 * stands at the joining word and does not begin as the name of an agency does.
 */
function isPhraseOfUnspacedName(before: string, after: string, joint: string): boolean {
  return UNSPACED_NAMED_FOR().test(before) && !/\s$/.test(joint) && !UNSPACED_BEGINNING().test(after);
}
