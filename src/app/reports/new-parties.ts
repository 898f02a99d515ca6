import { agencyKey } from "../../plan/agency";
import type { Message } from "../../plan/message";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { agenciesOf } from "../study/agencies-to-check";
import { knownParties } from "../study/known-parties";
import type { StudiedPlan } from "../study/study-plan";
import { partiesOfPlan } from "./report-form";

/** What can be said of the name of a party; `null` where it is known. */
type PartyJudge = (party: string) => NewParty | null;

export interface NewParty {
  readonly message: Message;
  /** The plan has parties, and this is none of them: more likely a slip than one that reports for the first time. */
  readonly isUnlikely: boolean;
}

/**
 * Tells parties of which nothing in the workbook knows. Known are those that have reported, those of the Agencies
 * sheet, the countries in the plan's titles, and the agencies of the plan, which may report for themselves.
 */
export function partyJudge(study: StudiedPlan): PartyJudge {
  // Most reports name no party.
  let known: ReturnType<typeof partiesKnown> | null = null;
  return (text) => {
    const party = partyOf(text);
    if (party === null) return null;
    known ??= partiesKnown(study);
    const { parties, keys } = known;
    if (keys.has(agencyKey(party))) return null;
    return parties.length === 0
      ? { message: { id: "actuals-party-first", values: { party } }, isUnlikely: false }
      : {
          message: { id: "actuals-party-new", values: { party, known: parties.join(", ") } },
          isUnlikely: true,
        };
  };
}

function partiesKnown(study: StudiedPlan) {
  const parties = knownParties(study, agenciesOf(study));
  return { parties, keys: new Set([...parties, ...partiesOfPlan(study)].map(agencyKey)) };
}
