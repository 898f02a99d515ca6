import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { choiceTextId, DEFINITION_CHOICES, type ListedDefinition, type StatedDefinition } from "../../app";
import { type DefinitionDraft, hasWrongYear, statedDefinition } from "./definition-draft";
import { useWords } from "../wording/words";
import { focusIfLost } from "../ui/focus";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type ChoiceName = keyof typeof DEFINITION_CHOICES;
type TextName = "unit" | "baseline" | "baselineYear" | "meansOfVerification" | "parties";

const CHOICES: readonly ChoiceName[] = ["measure", "aggregation", "direction", "frequency", "partyParts"];

export interface DefinitionFormProps {
  readonly definition: ListedDefinition;
  readonly draft: DefinitionDraft;
  readonly onDraft: (draft: DefinitionDraft) => void;
  readonly saving: boolean;
  readonly onSave: (stated: StatedDefinition) => void;
  readonly onCancel: () => void;
}

/** How one indicator is measured, to be changed. */
export function DefinitionForm(props: DefinitionFormProps) {
  const { definition, draft, saving, onSave, onCancel } = props;
  const styles = useStyles();
  const { say } = useWords();
  const change = (changes: Partial<DefinitionDraft>) => props.onDraft({ ...draft, ...changes });
  const stated = statedDefinition(definition, draft);
  const text = (name: TextName, fault?: string) => (
    <TextField
      name={name}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      fault={fault}
    />
  );
  return (
    <form
      className={styles.form}
      aria-label={say("pane-indicators-change-title", { id: definition.id })}
      onSubmit={(event) => {
        event.preventDefault();
        if (stated !== null && !saving) onSave(stated);
      }}
    >
      {CHOICES.map((name) => (
        <ChoiceField key={name} name={name} draft={draft} onChange={change} />
      ))}
      {text("unit")}
      <div className={styles.pair}>
        {text("baseline")}
        {text("baselineYear", hasWrongYear(draft) ? say("pane-indicators-year-wrong") : undefined)}
      </div>
      {text("meansOfVerification")}
      {text("parties")}
      <Checkbox
        label={say("indicatorSheet-keyIndicator")}
        checked={draft.keyIndicator === "yes"}
        onChange={(_, { checked }) => change({ keyIndicator: checked === true ? "yes" : "no" })}
      />
      <div className={styles.buttons}>
        <Button
          ref={focusIfLost}
          appearance="primary"
          type="submit"
          disabledFocusable={saving || stated === null}
        >
          {say(saving ? "pane-indicators-saving" : "pane-indicators-save")}
        </Button>
        <Button disabledFocusable={saving} onClick={onCancel}>
          {say("pane-indicators-cancel")}
        </Button>
      </div>
    </form>
  );
}

/** A closed choice; the line below it says what the one that is chosen means. */
function ChoiceField(props: {
  readonly name: ChoiceName;
  readonly draft: DefinitionDraft;
  readonly onChange: (changes: Partial<DefinitionDraft>) => void;
}) {
  const { name, draft, onChange } = props;
  const { say } = useWords();
  const chosen = draft[name];
  return (
    <Field
      label={say(`indicatorSheet-${name}`)}
      hint={chosen === null ? "" : say(`pane-means-${choiceTextId(name, chosen)}`)}
    >
      <Select
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          const choice = DEFINITION_CHOICES[name].find((candidate) => candidate === value);
          if (choice !== undefined) onChange({ [name]: choice });
        }}
      >
        {DEFINITION_CHOICES[name].map((choice) => (
          <option key={choice} value={choice}>
            {say(choiceTextId(name, choice))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TextField(props: {
  readonly name: TextName;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { name, value, fault, onChange } = props;
  const { say } = useWords();
  return (
    <Field label={say(`indicatorSheet-${name}`)} {...(fault !== undefined && { validationMessage: fault })}>
      <Input value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
