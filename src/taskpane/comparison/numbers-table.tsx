import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Sides } from "./draft-comparison";
import type { SaidOfBoth } from "./decision-words";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderSpacing: 0, fontVariantNumeric: "tabular-nums" },
  head: {
    ...typographyStyles.caption1,
    padding: `0 ${tokens.spacingHorizontalM} 0 0`,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
  },
  number: { padding: `0 ${tokens.spacingHorizontalM} 0 0`, textAlign: "end" },
  theirs: { fontWeight: tokens.fontWeightSemibold },
});

/** The numbers of both sides, a row for each period. */
export function NumbersTable({
  said,
  sides,
}: {
  readonly said: readonly SaidOfBoth[];
  readonly sides: Sides;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={styles.head} />
          {(["ours", "theirs"] as const).map((side) => (
            <th key={side} scope="col" className={styles.head}>
              {say("pane-compare-side", { side: sides[side] })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {said.map(({ id, field, ours, theirs }) => (
          <tr key={id}>
            <th scope="row" className={styles.head}>
              {field}
            </th>
            <td className={styles.number}>{ours ?? "–"}</td>
            <td className={mergeClasses(styles.number, styles.theirs)}>{theirs ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
