import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  type CellReference,
  cellsOfFinding,
  type Fact,
  type Finding,
  formatCell,
  type Plan,
  sayFinding,
  onOneLine,
} from "../../app";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";
import type { FactRowProps } from "./fact-state";
import { CELL_CHIP, OPENING_ROW, ROW_AS_BUTTON } from "../ui/looks";
import { KindSign } from "./kind-sign";
import { OpenedFact } from "./opened-fact";

/** So many cells are chips; the others are counted. */
const MAX_CHIPS = 2;

const useStyles = makeStyles({
  ...OPENING_ROW,
  button: {
    ...ROW_AS_BUTTON,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
  },
  headline: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { minWidth: 0, overflowWrap: "anywhere" },
  second: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 34px`,
  },
  chip: CELL_CHIP,
  shownChip: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  fix: { flexShrink: 0, marginLeft: "auto", minWidth: 0 },
});

/** One fact in two lines: what it says, its cells, and the way to fix it. Choosing it shows its cell and opens it. */
export function FactRow(props: FactRowProps) {
  const { session, fact, study, selection, isOpen, tabIndex } = props;
  const styles = useStyles();
  const { say } = useWords();
  const headline = useHeadline(fact);
  const [first] = fact.findings;
  const { action } = props.subjectOf(first);
  const cells = cellsOfFact(fact).map(({ cell }) => placeName(cell, study.plan.sheet));
  const open = () => {
    session.openFact(fact.key);
    void session.select(first.cell, first);
  };
  return (
    <div className={mergeClasses(styles.root, isOpen && styles.open)}>
      <button
        type="button"
        data-main
        tabIndex={tabIndex}
        className={styles.button}
        aria-expanded={isOpen}
        aria-current={selection?.problem === null ? "true" : undefined}
        aria-label={[headline, action, ...cells].filter(Boolean).join(", ")}
        onClick={() => (isOpen ? session.openFact(null) : open())}
      >
        <KindSign of={fact.isAccepted ? "accepted" : fact.kind} />
        <span className={isOpen ? styles.whole : styles.headline} title={isOpen ? undefined : headline}>
          {headline}
        </span>
      </button>
      <div className={styles.second}>
        <Chips {...props} />
        <Subject plan={study.plan} action={action} />
        {!isOpen && !fact.isAccepted && first.fixes.length > 0 && (
          <Button size="small" className={styles.fix} tabIndex={tabIndex} onClick={open}>
            {say(first.fixes.length > 1 ? "pane-fact-choose" : "pane-fact-fix")}
          </Button>
        )}
      </div>
      {isOpen && <OpenedFact {...props} />}
    </div>
  );
}

/** What a fact says in one line: of several things that are said, what they have in common. */
function useHeadline({ findings }: Fact): string {
  const { say, translate } = useWords();
  const said = new Set(findings.map((finding) => sayFinding(finding, translate)));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : say(`ruleTitle-${findings[0].rule}`);
}

/** The first cells of a fact, each the way to it, and how many more there are. */
function Chips({ session, fact, study, selection, tabIndex }: FactRowProps) {
  const styles = useStyles();
  const { say } = useWords();
  const cells = cellsOfFact(fact);
  const more = cells.length - MAX_CHIPS;
  const shown = selection?.problem === null ? formatCell(selection.cell) : null;
  return (
    <>
      {cells.slice(0, MAX_CHIPS).map(({ cell, finding }) => (
        <button
          key={formatCell(cell)}
          type="button"
          tabIndex={tabIndex}
          className={mergeClasses(styles.chip, formatCell(cell) === shown && styles.shownChip)}
          aria-pressed={formatCell(cell) === shown}
          onClick={() => session.select(cell, finding)}
        >
          {placeName(cell, study.plan.sheet)}
        </button>
      ))}
      {more > 0 && <Caption1 className={styles.more}>{say("pane-fact-more", { count: more })}</Caption1>}
    </>
  );
}

/** Each cell once, with the finding that is in it. */
function cellsOfFact({
  findings,
}: Fact): readonly { readonly cell: CellReference; readonly finding: Finding }[] {
  const cells = findings.flatMap((finding) => cellsOfFinding(finding).map((cell) => ({ cell, finding })));
  return [...new Map(cells.reverse().map((each) => [formatCell(each.cell), each])).values()].reverse();
}

/** The action that a fact is about. */
function Subject({ plan, action: id }: { readonly plan: Plan; readonly action: string | null }) {
  const styles = useStyles();
  const action = plan.actions.find((each) => each.id === id);
  if (action === undefined) return null;
  const title = onOneLine(action.title);
  return (
    <Caption1 className={styles.subject} title={title}>
      {title.startsWith(action.id) ? title : `${action.id} ${title}`}
    </Caption1>
  );
}
