import { Field, Select } from "@fluentui/react-components";
import { type Weight, weightOf } from "./weighing";
import { useWords } from "../wording/words";
import type { FactRowProps } from "./fact-state";

/** `usual` leaves it to the catalogue of checks. */
const CHOICES: readonly (Weight | "usual")[] = ["usual", "error", "warning", "info", "off"];

/** What the check of a finding weighs in this workbook, to be changed for all that it finds. */
export function WeightField({ session, fact, study }: FactRowProps) {
  const { say } = useWords();
  const { rule } = fact.findings[0];
  return (
    <Field label={say("pane-weight-of")} size="small">
      <Select
        size="small"
        value={weightOf(study, rule) ?? "usual"}
        onChange={(_, { value }) => {
          const chosen = CHOICES.find((choice) => choice === value);
          if (chosen !== undefined) void session.weigh(rule, chosen === "usual" ? null : chosen);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {say(`pane-weight-${choice}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
