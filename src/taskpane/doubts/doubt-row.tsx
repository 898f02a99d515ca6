import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCell } from "../../app";
import type { ReadingToLookAt } from "../../app/study/doubtful-readings";
import { placeName } from "../wording/place-name";
import type { Session } from "../session";
import { shortened } from "../wording/shortened";
import { useWords, type Words } from "../wording/words";

const useStyles = makeStyles({
  what: { margin: 0 },
  row: { display: "grid", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

const LONGEST_TEXT = 160;
const LONGEST_ANSWER = 20;

/** Something that was read with doubt or not read: where, as what, and the answers that a person can give. */
export function DoubtRow(props: {
  readonly session: Session;
  readonly reading: ReadingToLookAt;
  /** The title of the sheet that has the plan. */
  readonly planSheet: string;
  readonly busy: boolean;
}) {
  const { session, reading, planSheet, busy } = props;
  const { cells, text } = reading;
  const styles = useStyles();
  const { say } = useWords();
  const [first, ...others] = cells;
  if (first === undefined) return null;
  const place = placeName(first, planSheet);
  return (
    <div className={styles.row}>
      <Body1 as="p" block className={styles.what}>
        <Link
          as="button"
          aria-label={say("pane-doubts-cell", { cell: place })}
          onClick={() => session.select(first)}
        >
          {place}
        </Link>{" "}
        {say("pane-doubts-text", { text: shortened(withSignsOfLines(text), LONGEST_TEXT) })}
      </Body1>
      <Caption1>
        {howItWasRead(reading, say)}
        {others.length > 0 && ` ${say("pane-doubts-same", { count: others.length })}`}
      </Caption1>
      <Answers session={session} reading={reading} place={place} busy={busy} />
    </div>
  );
}

function howItWasRead(reading: ReadingToLookAt, say: Words["say"]): string {
  const { taken, why, others, yearFrom, yearText, yearStart, meaning } = reading;
  if (taken === null) return say(`pane-not-read-${why ?? "leftOver"}`);
  if (yearStart !== null) return say("pane-doubts-year-start", { month: String(yearStart) });
  if (yearFrom !== null)
    return say(`pane-doubts-year-from-${yearFrom}`, {
      taken,
      other: others[0] ?? "none",
      text: shortened(yearText?.text ?? "", LONGEST_TEXT),
      place: placeOfText(yearText),
    });
  if (meaning !== null) return say("pane-doubts-taken", { taken: say(`pane-column-${meaning}`) });
  return others.length > 0
    ? say("pane-doubts-could-be", { others: others.map((other) => `“${other}”`).join(", ") })
    : say("pane-doubts-taken", { taken: shortened(taken, LONGEST_TEXT) });
}

/** Where the text stands that tells a year: its cell, or "sheet" where it is the name of one. */
function placeOfText(text: ReadingToLookAt["yearText"]): string {
  if (text === null) return "none";
  return text.cell === null ? "sheet" : formatCell(text.cell);
}

function Answers(props: {
  readonly session: Session;
  readonly reading: ReadingToLookAt;
  readonly place: string;
  readonly busy: boolean;
}) {
  const { session, reading, place, busy } = props;
  const styles = useStyles();
  const { say } = useWords();
  const right = rightAnswer(reading, say);
  if (reading.answer !== null) {
    return (
      <div className={styles.line}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${say("pane-doubts-again")}: ${place}`}
          onClick={() => void session.answerReading(reading, { kind: "open" })}
        >
          {say("pane-doubts-again")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={`${right}: ${place}`}
        onClick={() => void session.answerReading(reading, { kind: "right", reason: right })}
      >
        {right}
      </Button>
      {reading.alternatives.map(({ text, fix }) => (
        <Button
          key={text}
          size="small"
          disabledFocusable={busy}
          onClick={() => void session.answerReading(reading, { kind: "is", fix })}
        >
          {say("pane-doubts-is", { alternative: text })}
        </Button>
      ))}
      {reading.isOfColumn && (
        <Button size="small" onClick={() => session.chooseView("columns")}>
          {say("pane-view-columns")}
        </Button>
      )}
    </div>
  );
}

/** The answer that it was read rightly, in words that say what it is. */
function rightAnswer({ taken, meaning, text, yearStart }: ReadingToLookAt, say: Words["say"]): string {
  if (taken === null) return say("pane-doubts-leave");
  if (meaning !== null) return say("pane-doubts-is", { alternative: say(`pane-column-${meaning}`) });
  const isShort = yearStart === null && taken.length <= LONGEST_ANSWER && taken !== text;
  return isShort ? say("pane-doubts-is", { alternative: taken }) : say("pane-doubts-keep");
}

function withSignsOfLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ⏎ ");
}
