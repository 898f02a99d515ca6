import type { JointAction } from "../../../plan/plan";
import { defineRule, type Found } from "../../rule";

export const agencyBothRoles = defineRule({
  id: "agency-both-roles",
  matter: "words",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan: { actions } }) {
    const found = actions.flatMap((action) => inBothRoles(action) ?? []);
    const withPartners = actions.filter(({ implementingPartners }) => implementingPartners.length > 0).length;
    const [first] = found;
    // Where most actions do it, it is the way of the plan.
    if (first === undefined || found.length * 2 <= withPartners || found.length === 1) yield* found;
  },
});

function inBothRoles({ id, responsibleAgencies, implementingPartners }: JointAction): Found | null {
  const responsible = new Set(responsibleAgencies.map(({ name }) => name));
  const both = implementingPartners.filter(({ name }) => responsible.has(name));
  const [first] = both;
  if (first === undefined) return null;
  const agencies = [...new Set(both.map(({ name }) => name))].join(", ");
  return { cell: first.cell, about: id, message: "agency-both-roles", values: { agencies } };
}
