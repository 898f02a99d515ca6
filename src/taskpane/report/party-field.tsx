import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { focusWhenShown } from "../ui/focus";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  button: { minWidth: 0 },
  fields: { display: "grid", rowGap: tokens.spacingVerticalXS, width: "100%" },
});

/** The value of the choice to name a party that is not in the list; no party has such a name. */
const OTHER = "\u0000other";

/** Lets another party report next to those that do: one that is known, all together, or one by its name. */
export function PartyField(props: {
  /** Those that may report and have no fields yet; an empty text is all together. */
  readonly parties: readonly string[];
  readonly onAdded: (party: string) => void;
}) {
  const { parties, onAdded } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [name, setName] = useState<string | null>(null);
  if (!isAdding) {
    return (
      <Button size="small" className={styles.button} onClick={() => setAdding(true)}>
        {say("pane-actuals-other-party")}
      </Button>
    );
  }
  const add = (party: string) => {
    setAdding(false);
    setName(null);
    onAdded(party);
  };
  return (
    <div className={styles.fields}>
      <Select
        ref={focusWhenShown}
        aria-label={say("pane-actuals-party")}
        value={name === null ? "" : OTHER}
        onChange={(_, { value }) => (value === OTHER ? setName("") : add(parties[Number(value)] ?? ""))}
      >
        <option value="" disabled>
          {say("pane-actuals-party")}
        </option>
        {parties.map((party, place) => (
          <option key={party} value={place}>
            {party === "" ? say("pane-actuals-all-parties") : party}
          </option>
        ))}
        <option value={OTHER}>{say("pane-actuals-party-name")}</option>
      </Select>
      {name !== null && (
        <Field label={say("pane-actuals-party-name")}>
          <Input
            value={name}
            onChange={(_, { value }) => setName(value)}
            onBlur={() => name.trim() !== "" && add(name.trim())}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              // Enter takes the name, and must not send the form.
              event.preventDefault();
              if (name.trim() !== "") add(name.trim());
            }}
          />
        </Field>
      )}
    </div>
  );
}
