import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { trackedChanges, type TrackedStretch } from "../../app/comparing";
import { shortened } from "../wording/shortened";

/** What both sides say around a change is cut to so much, where not all of it is asked for. */
const CONTEXT = 40;

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  // Of the reds and greens those that are legible on a selected row, light and dark.
  removed: { color: tokens.colorStatusDangerForeground3, textDecorationLine: "line-through" },
  added: {
    color: tokens.colorStatusSuccessForeground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
});

/** Two wordings as one, with what one side has struck and what the other has underlined. */
export function TrackedText(props: {
  readonly from: string | null;
  readonly to: string | null;
  /** All of what both have, and not only what is around the changes. */
  readonly isWhole: boolean;
}) {
  const { from, to, isWhole } = props;
  const styles = useStyles();
  const tracked = stretchesOf(from, to);
  return (
    <span className={styles.root}>
      {tracked.map(({ kind, text }, place) => {
        if (kind === "same") return isWhole ? text : around(text, place === 0, place === tracked.length - 1);
        const words = text.trimStart();
        const space = text.slice(0, text.length - words.length);
        const isJoined = space === "" && tracked[place - 1]?.kind === "removed";
        return (
          <Fragment key={place}>
            {isJoined ? " " : space}
            {kind === "removed" ? (
              <del className={styles.removed}>{words}</del>
            ) : (
              <ins className={styles.added}>{words}</ins>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}

function stretchesOf(from: string | null, to: string | null): readonly TrackedStretch[] {
  if (from !== null && to !== null) return trackedChanges(from, to);
  return [
    ...(from === null ? [] : [{ kind: "removed" as const, text: from }]),
    ...(to === null ? [] : [{ kind: "added" as const, text: to }]),
  ];
}

/** What is next to the changes before and after it. */
function around(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * CONTEXT) return text;
  // From the next word on, where the script has spaces.
  const end = text.slice(-CONTEXT).replace(/^\S{1,15}(?=\s)/u, "");
  if (isFirst) return `…${end}`;
  const beginning = `${/^\s*/u.exec(text)?.[0] ?? ""}${shortened(text, CONTEXT)}`;
  return isLast ? beginning : `${beginning}${end}`;
}
