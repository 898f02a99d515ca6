import { agencyKey, agencyLookup } from "../../../plan/agency";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { defineRule } from "../../rule";

export const agencyUnknown = defineRule({
  id: "agency-unknown",
  matter: "entry",
  severity: "info",
  needs: "agencies",
  *find({ agencies, plan }) {
    const { isKnown } = agencyLookup(agencies);
    const found = new Set<string>();
    for (const { id, responsibleAgencies, implementingPartners } of plan.actions) {
      for (const { name, cell } of [...responsibleAgencies, ...implementingPartners]) {
        if (isKnown(name) || found.has(agencyKey(name))) continue;
        found.add(agencyKey(name));
        yield { cell, about: id, message: "agency-unknown", values: { agency: onOneLine(name) } };
      }
    }
  },
});
