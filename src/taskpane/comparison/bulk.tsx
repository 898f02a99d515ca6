import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { contradictionsOf, DECISION_KINDS, type DecisionKind } from "../../app/comparing";
import type { Session } from "../session";
import { focusIfLost } from "../ui/focus";
import { useWords } from "../wording/words";
import { Leaves } from "./before-choosing";
import { decideAll } from "./deciding";
import { saidOfBoth } from "./decision-words";
import type { Table } from "./shown";
import { TrackedText } from "./tracked-text";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
  },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "40vh", overflowY: "auto" },
});

/** How many decisions of each kind are open; each is the way to make them all at once. */
export function KindsOfOpen(props: {
  readonly table: Table;
  readonly chosen: DecisionKind | null;
  readonly onChosen: (kind: DecisionKind | null) => void;
}) {
  const { table, chosen, onChosen } = props;
  const styles = useStyles();
  const { say } = useWords();
  const counts = DECISION_KINDS.map((kind) => ({
    kind,
    count: table.of.open.filter((each) => each.kind === kind).length,
  }));
  return (
    <div className={styles.line}>
      {counts
        .filter(({ count }) => count > 1)
        .map(({ kind, count }) => (
          <Button
            key={kind}
            size="small"
            aria-expanded={chosen === kind}
            onClick={() => onChosen(chosen === kind ? null : kind)}
          >
            {say("pane-compare-kind", { kind, count })}
          </Button>
        ))}
    </div>
  );
}

/** All open decisions of one kind, decided for one side, with what would contradict itself then. */
export function DecideKind(props: {
  readonly session: Session;
  readonly table: Table;
  readonly kind: DecisionKind;
  readonly onDone: () => void;
}) {
  const { session, table, kind, onDone } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const decisions = table.of.open.filter((each) => each.kind === kind);
  const left = useMemo(
    () =>
      contradictionsOf(
        table.shown.decided,
        table.of.open.filter((each) => each.kind === kind),
      ),
    [table, kind],
  );
  const title = say("pane-compare-kind-open", { kind, count: decisions.length });
  return (
    <section aria-label={title} tabIndex={-1} ref={focusIfLost} className={styles.panel}>
      <strong>{title}</strong>
      {/* A list that scrolls has to be reached by the keyboard. */}
      <ul className={styles.list} tabIndex={decisions.length > 3 ? 0 : undefined}>
        {decisions.map((decision) => (
          <li key={decision.key}>
            {saidOfBoth(decision, table, words).map(({ id, ours, theirs }) => (
              <Caption1 key={id} block>
                <TrackedText from={ours} to={theirs} isWhole={false} />
              </Caption1>
            ))}
          </li>
        ))}
      </ul>
      <Leaves left={left} table={table} />
      <div className={styles.line}>
        {(["ours", "theirs"] as const).map((side) => (
          <Button
            key={side}
            size="small"
            onClick={() => {
              onDone();
              decideAll(
                session,
                table,
                decisions.map((decision) => ({ decision, chosen: { side } })),
              );
            }}
          >
            {say("pane-compare-all-side", { count: decisions.length, side: table.sides[side] })}
          </Button>
        ))}
        <Button size="small" onClick={onDone}>
          {say("pane-fix-cancel")}
        </Button>
      </div>
    </section>
  );
}
