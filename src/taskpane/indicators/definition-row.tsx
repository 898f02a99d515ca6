import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { memo } from "react";
import type { CellReference, ListedDefinition, StatedDefinition } from "../../app";
import { asShown, type DefinitionDraft, definitionDraft } from "./definition-draft";
import { figureText } from "../wording/figures";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";
import { DefinitionForm } from "./definition-form";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  reasons: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  state: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  id: { fontWeight: tokens.fontWeightSemibold },
});

export interface DefinitionRowProps {
  readonly definition: ListedDefinition;
  /** The title of the sheet that has the plan. */
  readonly planSheet: string;
  /** Something is being written; nothing else can be meanwhile. */
  readonly busy: boolean;
  /** What is typed into its form; `null` while that is closed. */
  readonly draft: DefinitionDraft | null;
  readonly onDraft: (id: string, draft: DefinitionDraft | null) => void;
  readonly onSelect: (cell: CellReference) => void;
  readonly onState: (stated: StatedDefinition) => void;
}

/** How one indicator is measured and why it is taken so, to be confirmed or changed. */
export const DefinitionRow = memo(function DefinitionRow(props: DefinitionRowProps) {
  const { definition, planSheet, busy, draft, onDraft, onSelect, onState } = props;
  const { id, indicator, cell, confirmed } = definition;
  const styles = useStyles();
  const { say } = useWords();
  const named = (label: string) => `${label}: ${id}`;
  return (
    <div className={styles.row}>
      <span>
        <span className={styles.id}>{id}</span> <span>{indicator}</span>
      </span>
      <Caption1>{useMeasured(definition)}</Caption1>
      <Example definition={definition} />
      <Notes definition={definition} />
      <Link as="button" onClick={() => onSelect(cell)}>
        <Caption1>{say("pane-indicators-cell", { cell: placeName(cell, planSheet) })}</Caption1>
      </Link>
      {draft !== null ? (
        <DefinitionForm
          definition={definition}
          draft={draft}
          onDraft={(changed) => onDraft(id, changed)}
          saving={busy}
          onSave={onState}
          onCancel={() => onDraft(id, null)}
        />
      ) : (
        <div className={styles.buttons}>
          {!confirmed && (
            <Button
              size="small"
              icon={<CheckmarkRegular />}
              disabledFocusable={busy}
              aria-label={named(say("pane-indicators-confirm"))}
              onClick={() => onState(asShown(definition, true))}
            >
              {say("pane-indicators-confirm")}
            </Button>
          )}
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={named(say("pane-indicators-change"))}
            onClick={() => onDraft(id, definitionDraft(definition))}
          >
            {say("pane-indicators-change")}
          </Button>
          {confirmed && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              aria-label={named(say("pane-indicators-take-back"))}
              onClick={() => onState(asShown(definition, false))}
            >
              {say("pane-indicators-take-back")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
});

/** What the plan's own numbers make by the definition, and what they would make by another. */
function Example({ definition }: { readonly definition: ListedDefinition }) {
  const words = useWords();
  const { example, values } = definition;
  if (example === null) return null;
  const figure = (number: number) => figureText(number, values.measure === "percentage", words);
  const { years, made, otherwise, overall } = example;
  return (
    <Caption1>
      {words.say("pane-indicators-example", {
        aggregation: values.aggregation ?? "latest",
        sum: years.map(figure).join(" + "),
        list: years.map(figure).join(", "),
        made: figure(made),
        other: otherwise.aggregation,
        otherwise: figure(otherwise.made),
        overall: overall === null ? "none" : figure(overall),
      })}
    </Caption1>
  );
}

/** Whether it is confirmed; else why it is taken so. */
function Notes({ definition }: { readonly definition: ListedDefinition }) {
  const { confirmed, reasons, isTyped, unknown } = definition;
  const styles = useStyles();
  const { say, translate } = useWords();
  if (confirmed) {
    return (
      <Caption1 className={styles.state}>
        <CheckmarkCircleRegular className={styles.good} />
        {say("pane-indicators-confirmed")}
      </Caption1>
    );
  }
  return (
    <>
      {isTyped && <Caption1>{say("pane-indicators-typed")}</Caption1>}
      {unknown.length > 0 && (
        <Caption1>
          {say("pane-indicators-unknown", { texts: unknown.map((text) => `“${text}”`).join(", ") })}
        </Caption1>
      )}
      {!isTyped && (
        <ul className={styles.reasons} aria-label={say("pane-indicators-why")}>
          {reasons.map((reason) => (
            <li key={reason.id}>{translate(reason)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function useMeasured({ values }: ListedDefinition): string {
  const { say } = useWords();
  return say("pane-indicators-measured", {
    measure: values.measure === null ? "" : say(`measure-${values.measure}`),
    aggregation: values.aggregation ?? "",
    direction: values.direction ?? "",
    partyParts: values.partyParts ?? "",
    unit: values.unit ?? "none",
  });
}
