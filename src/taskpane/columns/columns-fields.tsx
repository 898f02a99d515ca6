import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { COLUMN_MEANINGS, type MessageId, partsOf, type PartSpan } from "../../app";
import { type ColumnDraft, lacksYear, neededPart, needsYear } from "./column-draft";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  // One line each: it is enough to know the column by.
  example: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // Apart from the values, lest it reads like one of them.
  reason: { display: "block", marginTop: tokens.spacingVerticalXS },
  // The field is a grid itself, which a line of an example would widen.
  meaning: {
    minWidth: 0,
    gridColumnEnd: "span 2",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
});

export interface ColumnsFieldsProps {
  readonly drafts: readonly ColumnDraft[];
  /** The first values of each column, by its letters. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  /** Why each is read as it is, in sentences, by its letters; of a column that nothing was read from there is none. */
  readonly reasons?: ReadonlyMap<string, string>;
  readonly onChange: (draft: ColumnDraft) => void;
}

/** What each column holds: its header and first values, and what it is read as. */
export function ColumnsFields({ drafts, examples, reasons, onChange }: ColumnsFieldsProps) {
  return drafts.map((draft) => (
    <ColumnFields
      key={draft.column}
      draft={draft}
      examples={examples.get(draft.column) ?? []}
      reason={reasons?.get(draft.column) ?? ""}
      onChange={onChange}
    />
  ));
}

function ColumnFields(props: {
  readonly draft: ColumnDraft;
  readonly examples: readonly string[];
  readonly reason: string;
  readonly onChange: (draft: ColumnDraft) => void;
}) {
  const { draft, examples, reason, onChange } = props;
  const styles = useStyles();
  const { say } = useWords();
  const header = say("pane-columns-head", { column: draft.column, header: draft.header ?? "" });
  return (
    <div className={styles.column}>
      <Field label={header} className={styles.meaning} hint={<Hint examples={examples} reason={reason} />}>
        <Select
          value={draft.meaning}
          onChange={(_, { value }) => {
            const meaning = COLUMN_MEANINGS.find((candidate) => candidate === value);
            if (meaning !== undefined) onChange({ ...draft, meaning });
          }}
        >
          {COLUMN_MEANINGS.map((meaning) => (
            <option key={meaning} value={meaning}>
              {say(`pane-column-${meaning}`)}
            </option>
          ))}
        </Select>
      </Field>
      {needsYear(draft) && (
        <Field
          label={say("pane-columns-year")}
          {...(lacksYear(draft) && { validationMessage: say("pane-columns-year-needed") })}
        >
          <Input
            aria-label={`${say("pane-columns-year")}, ${header}`}
            inputMode="numeric"
            value={draft.year}
            onChange={(_, { value }) => onChange({ ...draft, year: value })}
          />
        </Field>
      )}
      <PartField draft={draft} header={header} onChange={onChange} />
    </div>
  );
}

const PART_LABELS = {
  half: "pane-columns-half",
  third: "pane-columns-third",
  quarter: "pane-columns-quarter",
  month: "pane-columns-month",
} as const satisfies Readonly<Record<PartSpan, MessageId>>;

/** The part of the year, where the column's values are of one. */
function PartField(props: {
  readonly draft: ColumnDraft;
  readonly header: string;
  readonly onChange: (draft: ColumnDraft) => void;
}) {
  const { draft, header, onChange } = props;
  const { say } = useWords();
  const part = neededPart(draft);
  if (part === null) return null;
  // Any year has the same parts.
  const parts = partsOf({ year: 2000 }, part, 1).flatMap((period) => period[part] ?? []);
  return (
    <Field label={say(PART_LABELS[part])}>
      <Select
        aria-label={`${say(PART_LABELS[part])}, ${header}`}
        value={draft[part]}
        onChange={(_, { value }) => {
          const chosen = parts.find((candidate) => String(candidate) === value);
          if (chosen !== undefined) onChange({ ...draft, [part]: chosen });
        }}
      >
        {parts.map((candidate) => (
          <option key={candidate} value={candidate}>
            {candidate}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Below the field, and read out with it: what stands in the column, and why it was read so. */
function Hint({ examples, reason }: { readonly examples: readonly string[]; readonly reason: string }) {
  const styles = useStyles();
  return (
    <>
      <Examples texts={examples} />
      {reason !== "" && <span className={styles.reason}>{reason}</span>}
    </>
  );
}

function Examples({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (texts.length === 0) return say("pane-columns-blank");
  return texts.map((text, index) => (
    <span key={index} className={styles.example}>
      {text}
    </span>
  ));
}
