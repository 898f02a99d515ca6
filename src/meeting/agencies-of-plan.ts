import { findSpellingVariants, type Spelling } from "../checks/agency-spelling";
import { agencyKey, joinedNames } from "../plan/agency";
import { isCountry } from "../plan/language/countries";
import { onOneLine } from "../plan/language/spelling/text-folding";
import type { JointAction, Plan } from "../plan/plan";

/** An agency as the plan names it, before a person has looked at it. */
export interface ProposedAgency {
  /** The commonest spelling of its short name. */
  readonly name: string;
  /** "Ministry of Justice" of "Ministry of Justice (MoJ)"; blank where the plan gives none. */
  readonly fullName: string;
  /** The country that is next to its name; blank where none does. */
  readonly party: string;
  /** All its names in the plan, its own first. */
  readonly spellings: readonly string[];
}

/** A part of a joined name that is shorter says what an office of the agency it is: the "SG" of "SG/NCCT". */
const MIN_LETTERS = 3;

/**
 * The agencies that a plan's actions name, in the order of the plan. Spellings of one agency are one, "NCCT/DATIP" is
 * two; the full name, the short one and the country in brackets are distinguished. All of it is for a person to
 * confirm.
 */
export function agenciesOfPlan({ actions }: Pick<Plan, "actions">): readonly ProposedAgency[] {
  const named = new NamedAgencies();
  for (const action of actions) {
    const names = namesIn(action);
    for (const name of names) named.add(name, names);
  }
  return named.proposed();
}

function namesIn({ responsibleAgencies, implementingPartners }: JointAction): readonly NameParts[] {
  return [...responsibleAgencies, ...implementingPartners].flatMap(({ name }) =>
    apart(name).map(partsOfName),
  );
}

function apart(name: string): readonly string[] {
  const parts = joinedNames(name);
  const areAgencies = parts.every((part) => part.replace(/[^\p{L}]/gu, "").length >= MIN_LETTERS);
  return areAgencies ? parts : [name];
}

/** A name with what is in brackets behind it. */
interface NameParts {
  readonly name: string;
  readonly fullName: string;
  readonly party: string;
  readonly written: string;
}

function partsOfName(text: string): NameParts {
  const written = onOneLine(text);
  const plain = { name: written, fullName: "", party: "", written };
  const [, before = "", inside = ""] = /^([^()（）]+)[(（]([^()（）]+)[)）]$/u.exec(written) ?? [];
  const outside = before.trimEnd();
  if (outside === "") return plain;
  if (isCountry(inside)) return { ...plain, name: outside, party: inside };
  const [short, long] = inside.length <= outside.length ? [inside, outside] : [outside, inside];
  const isShortForm = !/\s\S+\s/u.test(short) && isSubsequence(short, long);
  return isShortForm ? { ...plain, name: short, fullName: long } : plain;
}

/** Whether the letters of the short form are in the long one in their order, as those of "MoJ" and "พม." do. */
function isSubsequence(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");
  let place = 0;
  for (const char of long.toLowerCase()) if (char === letters[place]) place++;
  return letters !== "" && place === letters.length;
}

/** Names by their keys, each with its spellings and what is next to it. */
class NamedAgencies {
  private readonly spellings = new Map<string, { name: string; count: number; besides: Set<string> }>();
  private readonly said = new Map<string, { fullName: string; party: string; written: Set<string> }>();

  add({ name, fullName, party, written }: NameParts, besides: readonly NameParts[]): void {
    const spelling = this.spellings.get(name) ?? { name, count: 0, besides: new Set<string>() };
    spelling.count++;
    for (const other of besides) if (other.name !== name) spelling.besides.add(other.name);
    this.spellings.set(name, spelling);
    const said = this.said.get(name) ?? { fullName: "", party: "", written: new Set<string>() };
    said.written.add(written);
    this.said.set(name, {
      ...said,
      fullName: said.fullName || fullName,
      party: said.party || party,
    });
  }

  proposed(): readonly ProposedAgency[] {
    const groups = new Map<string, string[]>();
    const names = this.usualNames();
    for (const name of this.spellings.keys()) {
      const usual = names(name);
      groups.set(usual, [...(groups.get(usual) ?? []), name]);
    }
    return Array.from(groups, ([name, all]) => {
      const said = all.flatMap((each) => this.said.get(each) ?? []);
      const written = said.flatMap((each) => [...each.written]);
      return {
        name,
        fullName: said.map(({ fullName }) => fullName).find((text) => text !== "") ?? "",
        party: said.map(({ party }) => party).find((text) => text !== "") ?? "",
        spellings: [...new Set([name, ...all, ...written])],
      };
    });
  }

  /** The usual name of each spelling: the commonest of those with the same letters, of a full name its short one. */
  private usualNames(): (name: string) => string {
    const usual = new Map<string, string>();
    const commonest = new Map<string, Spelling>();
    for (const spelling of this.spellings.values()) {
      const former = commonest.get(agencyKey(spelling.name));
      if (former === undefined || spelling.count > former.count)
        commonest.set(agencyKey(spelling.name), spelling);
    }
    for (const name of this.spellings.keys()) {
      const common = commonest.get(agencyKey(name))?.name ?? name;
      if (common !== name) usual.set(name, common);
    }
    for (const [name, { fullName }] of this.said) {
      if (fullName !== "" && this.spellings.has(fullName)) usual.set(fullName, name);
    }
    for (const { rare, common } of findSpellingVariants([...commonest.values()]))
      if (!usual.has(rare.name)) usual.set(rare.name, common.name);
    return (name) => {
      const seen = new Set([name]);
      let found = name;
      for (let next = usual.get(found); next !== undefined && !seen.has(next); next = usual.get(found)) {
        seen.add(next);
        found = next;
      }
      return found;
    };
  }
}
