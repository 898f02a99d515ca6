import { Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { sayFinding, type Finding, type PreviewedEdit } from "../../app";
import { newNumbersAfter, type JointDecision } from "../../app/comparing";
import type { Session } from "../session";
import { focusIfLost } from "../ui/focus";
import { Count } from "../ui/lists/count";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { Spinner } from "../ui/spinner";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";
import { proposePutting, putIntoPlan, type Putting } from "./deciding";
import { decisionName } from "./decision-words";
import type { Table } from "./shown";
import { TrackedText } from "./tracked-text";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  heading: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: {
    ...{ listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Preview {
  readonly putting: Putting;
  readonly newNumbers: readonly Finding[];
}

/** What putting the agreed texts into the plan changes there, cell by cell, and what stays to be done by hand. */
export function PutIntoPlan(props: {
  readonly session: Session;
  readonly table: Table;
  readonly onDone: () => void;
}) {
  const { session, table, onDone } = props;
  const { say, translate } = useWords();
  const styles = useStyles();
  const preview = usePreview(table);
  if (preview === null) return <Spinner />;
  const { putting, newNumbers } = preview;
  const { edits } = putting.proposed;
  const [first] = edits;
  const planSheet = table.shown.compared.ours.plan.sheet;
  return (
    <>
      <h2 ref={focusIfLost} tabIndex={-1} className={styles.title}>
        {say("pane-compare-put-title", { count: table.of.agreed.length, cells: edits.length })}
      </h2>
      <ul className={styles.list}>
        {edits.map((edit) => (
          <li key={placeName(edit.cell, "")}>
            <Caption1>
              <strong>{placeName(edit.cell, planSheet)}</strong>{" "}
              <TrackedText from={shownValue(edit.before)} to={shownValue(edit.after)} isWhole={false} />
            </Caption1>
          </li>
        ))}
      </ul>
      {edits.length > 0 && newNumbers.length === 0 && (
        <Paragraph quiet>{say("pane-compare-put-clean")}</Paragraph>
      )}
      {newNumbers.length > 0 && (
        <>
          <Paragraph>{say("pane-compare-put-new", { count: newNumbers.length })}</Paragraph>
          <ul className={styles.list}>
            {newNumbers.map((finding) => (
              <li key={finding.key}>
                <Caption1>{sayFinding(finding, translate)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      <ByHand table={table} putting={putting} />
      <Listed title={say("pane-compare-still-open")} table={table} decisions={table.of.open} />
      <PrimaryFoot>
        <Button
          appearance="primary"
          disabledFocusable={table.isBusy || edits.length === 0}
          onClick={() => void putIntoPlan(session, table, putting.proposed).then(onDone)}
        >
          {say("pane-fix-apply", {
            count: edits.length,
            cell: first === undefined ? "" : placeName(first.cell, planSheet),
          })}
        </Button>
        <Button onClick={onDone}>{say("pane-compare-back")}</Button>
      </PrimaryFoot>
    </>
  );
}

/** What a cell holds; `null` for nothing. */
function shownValue(value: PreviewedEdit["before"]): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.error : String(value);
}

/** Found when the view has been drawn, since the plan is read anew for it. */
function usePreview(table: Table): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const putting = proposePutting(table);
      setPreview({ putting, newNumbers: newNumbersAfter(table.shown.compared, putting.proposed.edits) });
    });
    return () => clearTimeout(timer);
  }, [table]);
  return preview;
}

/** What stays agreed and not in the plan, and why. */
function ByHand({ table, putting }: { readonly table: Table; readonly putting: Putting }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const left = putting.differences.flatMap(({ id }, place) => {
    const kind = putting.proposed.proposed[place]?.kind;
    const decision = table.of.agreed.find(({ differences }) => differences.some((each) => each.id === id));
    return decision !== undefined && (kind === "rows" || kind === "byHand") ? [{ id, kind, decision }] : [];
  });
  if (left.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {say("pane-compare-stays")} <Count of={left.length} />
      </h3>
      <ul className={styles.list}>
        {left.map(({ id, kind, decision }) => (
          <li key={id}>
            <Caption1 block>{titleOf(decision, decisionName(decision, table, words))}</Caption1>
            <Caption1 block>{say("pane-compare-by-hand", { what: kind })}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

function Listed(props: {
  readonly title: string;
  readonly table: Table;
  readonly decisions: readonly JointDecision[];
}) {
  const { title, table, decisions } = props;
  const styles = useStyles();
  const words = useWords();
  if (decisions.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {title} <Count of={decisions.length} />
      </h3>
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <li key={decision.key}>
            <Caption1>{titleOf(decision, decisionName(decision, table, words))}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

function titleOf({ differences: [first] }: JointDecision, name: string): string {
  const number = first?.ids.ours ?? first?.ids.theirs ?? "";
  return number === "" ? name : `${number} ${name}`;
}
