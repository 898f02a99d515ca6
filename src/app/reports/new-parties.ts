import { namesOfAgency } from "../../meeting/kept-agencies";
import { agencyKey } from "../../plan/agency";
import { SlippedWords } from "../../plan/language/spelling/slipped-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { agenciesOf } from "../study/agencies-to-check";
import { knownParties, statedParties, titlesAbove } from "../study/known-parties";
import type { StudiedPlan } from "../study/study-plan";
import { partiesOfPlan } from "./report-form";

/** What can be said of the name of a party; `null` where it is known. */
type PartyJudge = (party: string) => NewParty | null;

export interface NewParty {
  readonly message: Message;
  /** More likely a slip than one that reports for the first time: it is nearly a name that is known, or no party has it. */
  readonly isUnlikely: boolean;
}

/**
 * Tells parties of which nothing in the workbook knows. Known are those that have reported, those of the Agencies
 * sheet, what the plan's titles name, and the agencies of the plan, which may report for themselves.
 */
export function partyJudge(study: StudiedPlan): PartyJudge {
  // Most reports name no party.
  let known: KnownNames | null = null;
  return (text) => {
    const party = partyOf(text);
    if (party === null) return null;
    known ??= knownNames(study);
    const { parties, keys, nearly, titles, areStated } = known;
    const key = agencyKey(party);
    if (keys.has(key) || titles.includes(` ${foldText(party)} `)) return null;
    const isUnlikely = areStated || nearly.meantBy(key).length > 0;
    return isUnlikely
      ? { message: { id: "actuals-party-new", values: { party, known: parties.join(", ") } }, isUnlikely }
      : { message: { id: "actuals-party-first", values: { party } }, isUnlikely };
  };
}

interface KnownNames {
  readonly parties: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly nearly: SlippedWords;
  /** The texts above the plan, folded, between spaces. */
  readonly titles: string;
  /** Whether somebody has said who the parties are; otherwise they are only guessed from titles. */
  readonly areStated: boolean;
}

function knownNames(study: StudiedPlan): KnownNames {
  const agencies = agenciesOf(study);
  const parties = knownParties(study, agencies);
  const names = [...parties, ...partiesOfPlan(study), ...agencies.flatMap(namesOfAgency)];
  const keys = names.map(agencyKey);
  return {
    parties,
    keys: new Set(keys),
    nearly: new SlippedWords(keys),
    titles: titlesAbove(study)
      .map((text) => ` ${foldText(text)} `)
      .join(""),
    areStated: statedParties(study, agencies).length > 0,
  };
}
