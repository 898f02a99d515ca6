import { matchKnownNames } from "../../checks";
import { namesOfAgency } from "../../meeting/listed-agencies";
import { agencyKey } from "../../plan/agency";
import { NamesOneSlipApart } from "../../plan/language/spelling/slipped-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { agenciesOf } from "../study/agencies-to-check";
import { knownParties, statedParties, titlesAbove } from "../study/known-parties";
import type { StudiedPlan } from "../study/studied-plan";
import { partiesOfPlan } from "./report-form";

/** What can be said about the name of a party; `null` if it is known. */
type PartyJudge = (party: string) => NewParty | null;

export interface NewParty {
  readonly message: Message;
  /** More likely a slip than one that reports for the first time: it is nearly a name that is known, or no party has it. */
  readonly isUnlikely: boolean;
}

/**
 * Tells parties of which nothing in the workbook knows. Known are those that have reported, those of the Agencies
 * sheet, what the plan's titles name, and the agencies of the plan, which may report for themselves. `named` are all
 * that the reports at hand name: two of them can be spellings of one.
 */
export function partyJudge(study: StudiedPlan, named: readonly string[]): PartyJudge {
  // Most reports name no party.
  let known: KnownNames | null = null;
  return (text) => {
    const party = partyOf(text);
    if (party === null) return null;
    known ??= knownNames(study, named);
    const key = agencyKey(party);
    if (known.keys.has(key) || known.titles.includes(` ${foldText(party)} `)) return null;
    const meant = namesNear(party, known);
    const others = known.stated.length > 0 ? [...new Set([...meant, ...known.parties])] : meant;
    return others.length > 0
      ? {
          message: { id: "actuals-party-new", values: { party, known: others.join(", ") } },
          isUnlikely: true,
        }
      : { message: firstOf(party, known), isUnlikely: false };
  };
}

/** The names that a party may stand for: one slip apart, since the north and the south of a country are two; else as the checks have it. */
function namesNear(party: string, { nearly, names, meant }: KnownNames): readonly string[] {
  const key = agencyKey(party);
  const near = nearly.of(key).filter((other) => !differInNumbers(other, key));
  if (near.length > 0) return near.map((other) => names.get(other) ?? other);
  const known = meant().get(party);
  return known === undefined ? [] : [known];
}

/** That nobody has reported before; of several in one table none is the first. */
function firstOf(party: string, { unheardOf }: KnownNames): Message {
  const others = unheardOf.filter((other) => agencyKey(other) !== agencyKey(party));
  const values = {
    party,
    others: others.length === 0 ? "none" : others.map((other) => `“${other}”`).join(", "),
  };
  return { id: "actuals-party-first", values };
}

/** "Province 1" and "Province 2" are two. */
function differInNumbers(a: string, b: string): boolean {
  return a.replace(/\d/g, "") === b.replace(/\d/g, "");
}

interface KnownNames {
  readonly parties: readonly string[];
  /** Those of which somebody has said that they are parties; the others are only guessed from titles. */
  readonly stated: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** Names as they are written, known or reported now, by their keys. */
  readonly names: ReadonlyMap<string, string>;
  readonly nearly: NamesOneSlipApart;
  /** Which names of the workbook those reported now stand for, where they are written differently. */
  readonly meant: () => ReadonlyMap<string, string>;
  /** Those reported now of which nothing in the workbook knows, each once. */
  readonly unheardOf: readonly string[];
  /** The texts above the plan, folded, between spaces. */
  readonly titles: string;
}

function knownNames(study: StudiedPlan, named: readonly string[]): KnownNames {
  const agencies = agenciesOf(study);
  const parties = knownParties(study, agencies);
  const known = [...parties, ...partiesOfPlan(study), ...agencies.flatMap(namesOfAgency)];
  const names = new Map([...named, ...known].map((name) => [agencyKey(name), name]));
  const keys = new Set(known.map(agencyKey));
  const titles = titlesAbove(study)
    .map((text) => ` ${foldText(text)} `)
    .join("");
  const reported = new Map(
    named.flatMap((text) => partyOf(text) ?? []).map((name) => [agencyKey(name), name]),
  );
  const unheardOf = [...reported].flatMap(([key, name]) =>
    keys.has(key) || titles.includes(` ${foldText(name)} `) ? [] : [name],
  );
  let meant: ReadonlyMap<string, string> | null = null;
  return {
    parties,
    unheardOf,
    meant: () => (meant ??= matchKnownNames(unheardOf, known)),
    stated: statedParties(study, agencies),
    keys,
    names,
    nearly: new NamesOneSlipApart([...names.keys()]),
    titles,
  };
}
