import { agencyLookup } from "../../../plan/agency";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { JointAction } from "../../../plan/plan";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const jointActionOneSided = defineRule({
  id: "joint-action-one-sided",
  matter: "entry",
  severity: "info",
  needs: "agencies",
  *find({ agencies, plan }) {
    if (agencies.parties.length < 2) return;
    const { partiesOf } = agencyLookup(agencies);
    for (const action of plan.actions) {
      const names = namesIn(action);
      const parties = new Set(names.flatMap((name) => partiesOf(name)));
      const [only] = parties;
      if (only === undefined || parties.size > 1) continue;
      const others = agencies.parties.filter((party) => party !== only);
      const open = names.filter((name) => partiesOf(name).length === 0);
      const values = {
        action: quote(action.title),
        party: only,
        others: others.join(", "),
        open: open.join(", "),
        count: open.length,
      };
      const cell = action.responsibleAgencies[0]?.cell ?? action.implementingPartners[0]?.cell ?? action.cell;
      yield { cell, about: action.id, message: "joint-action-one-sided", values };
    }
  },
});

function namesIn({ responsibleAgencies, implementingPartners }: JointAction): readonly string[] {
  const names = [...responsibleAgencies, ...implementingPartners].map(({ name }) => onOneLine(name));
  return [...new Set(names)];
}
