import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { sayFinding } from "../../app";
import type { Contradictions, JointDecision, Resolution } from "../../app/comparing";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { decideAll } from "./deciding";
import { decisionName } from "./decision-words";
import type { Table } from "./shown";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    justifyItems: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What would contradict itself if a side were chosen, and the two decisions together after which nothing does. */
export function BeforeChoosing(props: {
  readonly session: Session;
  readonly table: Table;
  readonly decision: JointDecision;
  readonly left: Contradictions;
  readonly resolution: Resolution | null;
  readonly onLeft: () => void;
}) {
  const { session, table, decision, left, resolution, onLeft } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  if (left.ours.length + left.theirs.length === 0) return null;
  const { sides } = table;
  return (
    <div className={styles.root} role="note">
      <Leaves left={left} table={table} />
      {resolution !== null && (
        <Link
          as="button"
          onClick={() => {
            onLeft();
            decideAll(session, table, [
              { decision, chosen: { side: resolution.side } },
              { decision: resolution.other, chosen: { side: resolution.otherSide } },
            ]);
          }}
        >
          <Caption1>
            {say("pane-compare-resolve", {
              ...{ what: decisionName(decision, table, words), side: sides[resolution.side] },
              ...{
                other: decisionName(resolution.other, table, words),
                otherSide: sides[resolution.otherSide],
              },
            })}
          </Caption1>
        </Link>
      )}
    </div>
  );
}

/** What each side would leave that contradicts itself, in the words of the check. */
export function Leaves({ left, table }: { readonly left: Contradictions; readonly table: Table }) {
  const { say, translate } = useWords();
  return (["ours", "theirs"] as const).flatMap((side) =>
    left[side].map((finding) => (
      <Caption1 key={`${side} ${finding.key}`}>
        {say("pane-compare-leaves", { side: table.sides[side], finding: sayFinding(finding, translate) })}
      </Caption1>
    )),
  );
}
