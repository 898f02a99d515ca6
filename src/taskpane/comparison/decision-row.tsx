import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { CellReference } from "../../app";
import {
  contradictionsOf,
  resolutionOf,
  type Contradictions,
  type JointDecision,
  type Resolution,
} from "../../app/comparing";
import type { Session } from "../session";
import { ROW_AS_BUTTON } from "../ui/looks";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";
import { AgreeForm } from "./agree-form";
import { BeforeChoosing } from "./before-choosing";
import { asItWas, decideAll, reopen } from "./deciding";
import { decisionName, isOfRows, saidOfBoth, type SaidOfBoth } from "./decision-words";
import { NumbersTable } from "./numbers-table";
import type { Table } from "./shown";
import { TrackedText } from "./tracked-text";

/** So many cells are chips; the others are counted. */
const MAX_CHIPS = 2;

const useStyles = makeStyles({
  root: {
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    ...ROW_AS_BUTTON,
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 10px`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Beside what the decision is about.
  cells: {
    position: "absolute",
    top: tokens.spacingVerticalXXS,
    right: tokens.spacingHorizontalM,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  besideCells: { paddingRight: "96px" },
  more: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  small: { minWidth: "24px", padding: `0 ${tokens.spacingHorizontalXS}` },
  key: {
    marginRight: tokens.spacingHorizontalXS,
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    // Drawn, not written: it is no word of the button's name.
    "::before": { content: "attr(data-key-name)" },
  },
});

/** The sign of where a decision stands. */
export const STAGE_SIGNS = { open: "○", agreed: "◐", inPlan: "●" } as const;

export interface DecisionRowProps {
  readonly session: Session;
  readonly table: Table;
  readonly decision: JointDecision;
  readonly isOpen: boolean;
  /** The text that is typed to be agreed on; left out where none is. */
  readonly typed: string | undefined;
  /** Keeps that text; `null` gives it up. */
  readonly onTyped: (text: string | null) => void;
  readonly onShown: () => void;
  readonly onSide: (side: "ours" | "theirs") => void;
  /** The decision is made, and the focus goes on. */
  readonly onLeft: () => void;
}

/** One decision: what it is about and how both sides differ; opened the ways to decide it, with what to know before. */
export function DecisionRow(props: DecisionRowProps) {
  const { session, table, decision, isOpen, onShown } = props;
  const styles = useStyles();
  const words = useWords();
  const name = decisionName(decision, table, words);
  const said = useMemo(() => saidOfBoth(decision, table, words), [decision, table, words]);
  const [first] = decision.differences;
  const show = () => {
    onShown();
    const cell = first?.ours?.cell ?? null;
    if (cell !== null) void session.select(cell);
  };
  return (
    <div className={mergeClasses(styles.root, isOpen && styles.open)}>
      <button
        type="button"
        data-main
        tabIndex={isOpen ? 0 : -1}
        aria-expanded={isOpen}
        className={styles.button}
        onClick={show}
      >
        <span aria-hidden>{STAGE_SIGNS[decision.stage]}</span>
        <span>
          <Caption1 block className={mergeClasses(styles.quiet, isOpen && styles.besideCells)}>
            {name}
          </Caption1>
          <Said decision={decision} said={said} table={table} isWhole={isOpen} />
        </span>
      </button>
      {isOpen && <Cells session={session} table={table} decision={decision} />}
      {isOpen && <Opened {...props} said={said} />}
    </div>
  );
}

/** How both sides differ, in one text; the numbers of several cells one after the other, or as a table. */
function Said(props: {
  readonly decision: JointDecision;
  readonly said: readonly SaidOfBoth[];
  readonly table: Table;
  readonly isWhole: boolean;
}) {
  const { decision, said, table, isWhole } = props;
  const [only] = said;
  if (decision.kind === "numbers" && said.length > 1) {
    if (isWhole) return <NumbersTable said={said} sides={table.sides} />;
    return said.map(({ id, field, ours, theirs }, place) => (
      <span key={id}>
        {place > 0 && " · "}
        {[field, ""].join(": ")}
        <TrackedText from={ours ?? "–"} to={theirs ?? "–"} isWhole />
      </span>
    ));
  }
  return only === undefined ? null : <TrackedText from={only.ours} to={only.theirs} isWhole={isWhole} />;
}

function Opened(props: DecisionRowProps & { readonly said: readonly SaidOfBoth[] }) {
  const { table, decision } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const { deciding } = table.shown;
  const failure =
    deciding.kind === "failed" && decision.differences.some(({ id }) => deciding.ids.includes(id))
      ? deciding.problem
      : null;
  return (
    <div className={styles.more}>
      {decision.stage === "open" ? <Choices {...props} /> : <Decided {...props} />}
      {failure !== null && (
        <Caption1 role="alert">
          {say("pane-compare-decide-failed")} {translate(failure)}
        </Caption1>
      )}
    </div>
  );
}

/** The cells of both drafts; those of a file cannot be gone to. */
function Cells({ session, table, decision }: Pick<DecisionRowProps, "session" | "table" | "decision">) {
  const styles = useStyles();
  const { say } = useWords();
  const { shown, sides } = table;
  const planSheet = shown.compared.ours.plan.sheet;
  const isTheirsHere = shown.source.kind === "sheet";
  const cells = decision.differences.flatMap(({ ours, theirs }) => [
    ...(ours === null ? [] : [{ cell: ours.cell, side: sides.ours }]),
    ...(theirs === null || !isTheirsHere ? [] : [{ cell: theirs.cell, side: sides.theirs }]),
  ]);
  if (cells.length === 0) return null;
  const go = (cell: CellReference) => () => void session.select(cell);
  return (
    <div className={styles.cells}>
      {cells.slice(0, MAX_CHIPS).map(({ cell, side }) => (
        <Button
          key={`${side} ${placeName(cell, planSheet)}`}
          size="small"
          className={styles.small}
          aria-label={say("pane-compare-go", { side, cell: placeName(cell, planSheet) })}
          onClick={go(cell)}
        >
          {placeName(cell, planSheet)}
        </Button>
      ))}
      {cells.length > MAX_CHIPS && (
        <Caption1 className={styles.quiet}>
          {say("pane-fact-more", { count: cells.length - MAX_CHIPS })}
        </Caption1>
      )}
    </div>
  );
}

/** The ways to decide, with what would contradict itself after one of them. */
function Choices(props: DecisionRowProps & { readonly said: readonly SaidOfBoth[] }) {
  const { session, table, decision, typed, onTyped, onSide, onLeft } = props;
  const styles = useStyles();
  const { say } = useWords();
  const foreseen = useForeseen(table, decision);
  const proposed = proposedFor(table, decision);
  if (typed !== undefined) {
    return (
      <AgreeForm
        text={typed}
        onTyped={onTyped}
        onCancel={() => onTyped(null)}
        onAgreed={(text) => {
          onTyped(null);
          onLeft();
          decideAll(session, table, [{ decision, chosen: { text } }]);
        }}
      />
    );
  }
  return (
    <>
      {proposed !== null && (
        <Caption1>
          {say(/^\p{L}\p{M}*$/u.test(proposed) ? "pane-compare-letter" : "pane-compare-proposed", {
            text: proposed,
          })}
        </Caption1>
      )}
      {foreseen !== null && (
        <BeforeChoosing session={session} table={table} decision={decision} {...foreseen} onLeft={onLeft} />
      )}
      <div className={styles.line}>
        {(["ours", "theirs"] as const).map((side, place) => (
          <Button key={side} size="small" className={styles.small} onClick={() => onSide(side)}>
            <span aria-hidden className={styles.key} data-key-name={place + 1} />
            {say("pane-compare-side", { side: table.sides[side] })}
          </Button>
        ))}
        {decision.differences.length === 1 && (
          <Button size="small" className={styles.small} onClick={() => onTyped(textAtFirst(table, decision))}>
            <span aria-hidden className={styles.key} data-key-name="A" />
            {say("pane-compare-agree")}
          </Button>
        )}
      </div>
    </>
  );
}

/** What there is to begin with: their wording is nearer to what is agreed than nothing; of a part that only we have ours is. */
export function textAtFirst(table: Table, decision: JointDecision): string {
  const [first] = decision.differences;
  return proposedFor(table, decision) ?? String(first?.theirs?.value ?? first?.ours?.value ?? "");
}

/** A text that stands on the sheet for it and is not agreed; `null` if there is none. */
function proposedFor({ shown }: Table, { differences }: JointDecision): string | null {
  for (const { id } of differences) {
    const state = shown.decided.decided.states.get(id);
    if (state?.kind === "open" && state.proposed !== null) return state.proposed;
  }
  return null;
}

/** What contradicts itself after a choice; found when the row has been drawn, since it takes a moment. */
function useForeseen(
  table: Table,
  decision: JointDecision,
): { readonly left: Contradictions; readonly resolution: Resolution | null } | null {
  const [found, setFound] = useState<{
    readonly of: JointDecision;
    readonly left: Contradictions;
    readonly resolution: Resolution | null;
  } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { decided } = table.shown;
      const left = contradictionsOf(decided, [decision]);
      setFound({ of: decision, left, resolution: resolutionOf(decided, decision, table.of.open) });
    });
    return () => clearTimeout(timer);
  }, [table, decision]);
  return found?.of === decision ? found : null;
}

/** How it was decided, what is still to be done for the plan to say so, and the way back. */
function Decided({
  session,
  table,
  decision,
  said,
  onShown,
}: DecisionRowProps & { readonly said: readonly SaidOfBoth[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const { states, settled } = table.shown.decided.decided;
  const [first] = [...decision.differences, ...decision.settled];
  const state = first === undefined ? undefined : states.get(first.id);
  const made = state?.kind === "agreed" ? state.decision : settled.find(({ id }) => id === first?.id);
  const agreed = said.flatMap(({ agreed: text }) => text ?? []).join(" · ");
  return (
    <>
      {made !== undefined && (
        <Caption1>
          {say("pane-compare-agreed", {
            choice: made.choice === "text" ? "text" : "side",
            text: made.choice === "text" ? agreed : table.sides[made.choice],
            by: made.by === "" ? "none" : made.by,
            on: made.on,
          })}
        </Caption1>
      )}
      {decision.stage === "agreed" && isOfRows(decision) && (
        <Caption1>{say("pane-compare-by-hand", { what: "rows" })}</Caption1>
      )}
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() => {
            onShown();
            reopen(session, table, decision);
          }}
        >
          {asItWas(table.shown, decision) !== null && (
            <span aria-hidden className={styles.key} data-key-name="Z" />
          )}
          {say("pane-compare-reopen")}
        </Button>
      </div>
    </>
  );
}
