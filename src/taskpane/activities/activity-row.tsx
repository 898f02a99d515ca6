import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type ActivityEntry, onOneLine, type Period } from "../../app";
import { OPENING_ROW, ROW_AS_BUTTON } from "../ui/looks";
import { periodName, useWords } from "../wording/words";
import { ActivityFields, type ActivityRowProps } from "./activity-fields";
import { MARKS, type Mark, withMark } from "./marks";

const useStyles = makeStyles({
  ...OPENING_ROW,
  row: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  button: {
    ...ROW_AS_BUTTON,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  two: { display: "block", maxHeight: `calc(2 * ${tokens.lineHeightBase300})`, overflow: "hidden" },
  when: { fontWeight: tokens.fontWeightSemibold },
  marks: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  mark: {
    minWidth: 0,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** An activity with a button for each thing that can be said of it; opened, with all that can be. */
export function ActivityRow(props: ActivityRowProps) {
  const { of, draft, quarters, tabIndex, onDraft } = props;
  const { key, activity, standing } = of;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const entry: ActivityEntry = { ...standing, ...draft };
  const { year, quarter } = activity;
  const when = year === null ? "" : periodName(quarter === null ? { year } : { year, quarter }, words);
  const text = onOneLine(activity.text);
  const isShown = isOpen || draft !== undefined;
  const mark = (status: Mark) => onDraft(withMark(standing, draft, status, movedTo(quarters, words)));
  return (
    <li data-key={key} className={mergeClasses(styles.root, isShown && styles.open)}>
      <div className={styles.row}>
        <button
          type="button"
          data-main
          tabIndex={tabIndex}
          className={styles.button}
          aria-expanded={isOpen}
          title={isOpen ? undefined : text}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={isOpen ? undefined : styles.two}>
            {when !== "" && <span className={styles.when}>{when} </span>}
            {text}
          </span>
        </button>
        <div className={styles.marks} role="group" aria-label={say("activitySheet-status")}>
          {MARKS.map(({ status, text: label, sign }) => {
            const isChosen = entry.status === status;
            return (
              <button
                key={status}
                type="button"
                tabIndex={tabIndex}
                className={mergeClasses(styles.mark, isChosen && styles.chosen)}
                aria-pressed={isChosen}
                onClick={() => mark(status)}
              >
                {isChosen ? `${sign} ${say(label)}` : say(label)}
              </button>
            );
          })}
        </div>
        {isShown && <ActivityFields {...props} entry={entry} isWhole={isOpen} onOpen={() => setOpen(true)} />}
      </div>
    </li>
  );
}

/** The text of the likeliest quarter; blank where there is none. */
export function movedTo([first]: readonly Period[], words: Parameters<typeof periodName>[1]): string {
  return first === undefined ? "" : periodName(first, words);
}
