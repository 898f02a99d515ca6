import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ActivityDraft, ActivityEntry, ActivityToReport, Message, Period, Plan } from "../../app";
import { focusWhenShown } from "../ui/focus";
import { shortened } from "../wording/shortened";
import { periodName, useWords } from "../wording/words";

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  two: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

/** What a row of an activity and its fields are given. */
export interface ActivityRowProps {
  readonly of: ActivityToReport;
  readonly draft: ActivityDraft | undefined;
  /** The quarters that it can be moved to at a click, the likeliest first. */
  readonly quarters: readonly Period[];
  readonly actions: Plan["actions"];
  /** Why what is said of it was not taken. */
  readonly refusal: Message | undefined;
  readonly tabIndex: 0 | -1;
  readonly onDraft: (draft: ActivityDraft | null) => void;
}

interface FieldsProps extends ActivityRowProps {
  readonly entry: ActivityEntry;
  /** Whether all fields are shown, and not only those that a tap asks for. */
  readonly isWhole: boolean;
  readonly onOpen: () => void;
}

/** To when an activity was moved, when and where it takes place; and, where its row is open, all else of it. */
export function ActivityFields(props: FieldsProps) {
  const { of, draft, entry, refusal, isWhole, onDraft, onOpen } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const change = (changes: ActivityDraft) => onDraft(changed(of.standing, { ...draft, ...changes }));
  return (
    <div className={styles.fields}>
      {refusal !== undefined && (
        <Caption1 role="alert" className={styles.refused}>
          {translate(refusal)}
        </Caption1>
      )}
      {entry.status === "moved" && <MovedTo {...props} onChange={change} />}
      {(isWhole || entry.status !== "moved") && (
        <div className={styles.two}>
          {(["date", "place"] as const).map((column) => (
            <Input
              key={column}
              size="small"
              aria-label={say(`activitySheet-${column}`)}
              placeholder={say(`activitySheet-${column}`)}
              value={entry[column]}
              onChange={(_, { value }) => change({ [column]: value })}
            />
          ))}
        </div>
      )}
      {isWhole ? (
        <Details {...props} onChange={change} />
      ) : (
        <div className={styles.line}>
          <Button size="small" className={styles.button} onClick={onOpen}>
            {say("pane-activities-more")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A draft without what is as it was. */
function changed(standing: ActivityEntry, draft: ActivityDraft): ActivityDraft {
  const names = Object.keys(draft) as (keyof ActivityEntry)[];
  return Object.fromEntries(
    names.filter((name) => draft[name] !== standing[name]).map((name) => [name, draft[name]]),
  );
}

/** The quarters that it can be moved to at a click, or any other time. */
function MovedTo(props: FieldsProps & { readonly onChange: (changes: ActivityDraft) => void }) {
  const { quarters, entry, onChange } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [isOther, setOther] = useState(false);
  const texts = quarters.map((quarter) => periodName(quarter, words));
  const isTyped = isOther || !texts.includes(entry.movedTo);
  return (
    <div className={styles.line} role="group" aria-label={say("activitySheet-movedTo")}>
      <Caption1>{say("pane-activities-to")}</Caption1>
      {texts.map((text) => (
        <Button
          key={text}
          size="small"
          className={styles.button}
          aria-pressed={!isTyped && entry.movedTo === text}
          appearance={!isTyped && entry.movedTo === text ? "primary" : "secondary"}
          onClick={() => {
            setOther(false);
            onChange({ movedTo: text });
          }}
        >
          {text}
        </Button>
      ))}
      {isTyped ? (
        <Field hint={say("pane-activities-moved-to-hint")}>
          <Input
            size="small"
            input={{ ref: isOther ? focusWhenShown : undefined }}
            aria-label={say("activitySheet-movedTo")}
            value={entry.movedTo}
            onChange={(_, { value }) => onChange({ movedTo: value })}
          />
        </Field>
      ) : (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setOther(true);
            onChange({ movedTo: "" });
          }}
        >
          {say("pane-activities-other")}
        </Button>
      )}
    </div>
  );
}

function Details(props: FieldsProps & { readonly onChange: (changes: ActivityDraft) => void }) {
  const { entry, onChange } = props;
  const { say } = useWords();
  return (
    <>
      <Field size="small" label={say("activitySheet-evidence")}>
        <Input value={entry.evidence} onChange={(_, { value }) => onChange({ evidence: value })} />
      </Field>
      <Field size="small" label={say("activitySheet-reason")}>
        <Textarea rows={2} value={entry.reason} onChange={(_, { value }) => onChange({ reason: value })} />
      </Field>
      <Field size="small" label={say("activitySheet-host")}>
        <Input value={entry.host} onChange={(_, { value }) => onChange({ host: value })} />
      </Field>
      <ActionField {...props} />
    </>
  );
}

/** What no action is called. */
const PROPOSED = "?";

/** A longer title makes the list of choices wider than the pane. */
const LONGEST_TITLE = 60;

/** Which joint action it belongs to; one that its words proposed is confirmed with a click. */
function ActionField(props: FieldsProps & { readonly onChange: (changes: ActivityDraft) => void }) {
  const { of, entry, actions, onChange } = props;
  const { action } = of.activity;
  const proposed = action?.inferred === true ? action.id : null;
  const styles = useStyles();
  const { say } = useWords();
  const isOpen = entry.action === null && proposed !== null;
  return (
    <>
      <Field
        size="small"
        label={say("activitySheet-action")}
        hint={isOpen ? say("pane-activities-proposed") : null}
      >
        <Select
          value={entry.action ?? PROPOSED}
          onChange={(_, { value }) => onChange({ action: value === PROPOSED ? null : value })}
        >
          {proposed !== null && (
            <option value={PROPOSED}>{say("activitySheet-proposed", { id: proposed })}</option>
          )}
          <option value="">{say("pane-activities-no-action")}</option>
          {actions.map(({ id, title }) => (
            <option key={id} value={id}>
              {shortened(`${id} ${title}`, LONGEST_TITLE)}
            </option>
          ))}
        </Select>
      </Field>
      {isOpen && (
        <div className={styles.line}>
          <Button size="small" className={styles.button} onClick={() => onChange({ action: proposed })}>
            {say("pane-activities-confirm", { id: proposed })}
          </Button>
        </div>
      )}
    </>
  );
}
