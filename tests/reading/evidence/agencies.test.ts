import { itReads } from "./columns-read";

describe("agencies as headers", () => {
  itReads([
    [
      "a target of the department is none responsible",
      "Action: actions | Indicator: indicators | Target of the responsible agency 2026: numbers | Responsible: agencies",
      "action | indicator | annualTarget | responsibleAgencies",
      "action | indicator | responsibleAgencies | ignored",
    ],
    [
      "marks stand under the name of an agency",
      "RWB: marks | Activity: nothing",
      "responsibleAgencies | action",
      "actionNumber | action",
    ],
    [
      "persons alone are who is responsible",
      "Activity: actions | Responsible: persons | Responsible officer: persons",
      "action | responsibleAgencies | responsibleAgencies",
      "action | responsibleAgencies | remarks",
    ],
    [
      "officers beside their units are no agencies",
      "Activity: actions | Responsible unit: offices | Responsible officer: persons",
      "action | responsibleAgencies | remarks",
      "action | responsibleAgencies | responsibleAgencies",
    ],
  ]);
});
