import { Field, Input, Select } from "@fluentui/react-components";
import { partiesNotIn, type ReportForm } from "../../app";
import { keepName } from "../kept-name";
import { useWords, type Words } from "../wording/words";
import type { ReportDraft } from "./report-draft";
import { statingsOf, statingText } from "./stating";

/** How far the report of a party has come, and what is to be said of that: it is saved with the value. */
export function StateField(props: {
  readonly form: ReportForm;
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
}) {
  const { form, draft, onChange } = props;
  const { stating } = draft;
  const words = useWords();
  const { say } = words;
  const statings = statingsOf(form);
  const isOfParties = form.partiesToAgree.length > 0;
  const chosen = statings.findIndex(
    ({ state, by }) => state === stating?.state && (!isOfParties || by === stating.by),
  );
  const change = (more: Partial<NonNullable<typeof stating>>) =>
    stating !== null && onChange({ ...draft, stating: { ...stating, ...more } });
  const isBySomebody = stating?.state === "agreed" || stating?.state === "returned";
  const standing = form.standing?.state;
  return (
    <>
      <Field orientation="horizontal" label={say("actuals-state")} hint={standingText(form, words)}>
        <Select
          value={chosen}
          onChange={(_, { value }) => onChange({ ...draft, stating: statings[Number(value)] ?? null })}
        >
          <option value={-1}>{standing === undefined ? "–" : say(`report-state-${standing}`)}</option>
          {statings.map((each, place) => (
            <option key={`${each.state} ${each.by}`} value={place}>
              {isOfParties ? statingText(each, words) : say(`report-state-${each.state}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isBySomebody && !isOfParties && (
        <Field label={say("actuals-agreedBy")}>
          <Input
            autoComplete="name"
            value={stating.by}
            onChange={(_, { value }) => {
              keepName(value.trim());
              change({ by: value });
            }}
          />
        </Field>
      )}
      {stating?.state === "returned" && (
        <Field label={say("pane-actuals-remark")}>
          <Input
            autoComplete="off"
            value={stating.remark}
            onChange={(_, { value }) => change({ remark: value })}
          />
        </Field>
      )}
    </>
  );
}

/** Who has agreed to a report or returned it, with the remark, and who has to agree yet. */
function standingText({ standing, partiesToAgree }: ReportForm, { say }: Words): string {
  const missing = standing?.state === "agreed" ? partiesNotIn(standing, partiesToAgree) : [];
  const waits = missing.length === 0 ? "" : say("summary-waits-for", { parties: missing.join(", ") });
  return [standing?.agreedBy ?? "", waits].filter((text) => text !== "").join(" · ");
}
