import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../wording/words";

/** The value of the choice to name a party that is not in the list; no party has such a name. */
const OTHER = "\u0000other";

export interface PartyFieldProps {
  /** Parties that report, or that the plan names. */
  readonly parties: readonly string[];
  /** An empty text is all together. */
  readonly party: string;
  readonly onChosen: (party: string) => void;
}

/** Who reports: all together, a party that is known, or another one by its name. */
export function PartyField({ parties, party, onChosen }: PartyFieldProps) {
  const { say } = useWords();
  const isKnown = party === "" || parties.includes(party);
  const [naming, setNaming] = useState(!isKnown);
  const isOther = naming || !isKnown;
  return (
    <>
      <Field>
        <Select
          aria-label={say("pane-actuals-party")}
          value={isOther ? OTHER : party}
          onChange={(_, { value }) => {
            setNaming(value === OTHER);
            onChosen(value === OTHER ? "" : value);
          }}
        >
          <option value="">{say("pane-actuals-all-parties")}</option>
          {parties.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{say("pane-actuals-other-party")}</option>
        </Select>
      </Field>
      {isOther && (
        <Field label={say("pane-actuals-party-name")}>
          <Input value={party} onChange={(_, { value }) => onChosen(value)} />
        </Field>
      )}
    </>
  );
}
