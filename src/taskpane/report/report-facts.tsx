import {
  Body1Strong,
  Caption1,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { CellReference, MessageId, Period, ReportForm, StandingReport } from "../../app";
import { figureText } from "../wording/figures";
import { placeName } from "../wording/place-name";
import { periodName, useWords, type Words } from "../wording/words";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: "anywhere",
  },
  figure: { display: "flex", flexDirection: "column", justifyContent: "space-between" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: "anywhere",
  },
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  fact: { ...typographyStyles.caption1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
  cell: { ...typographyStyles.caption1, justifySelf: "start" },
  about: { margin: 0, overflowWrap: "anywhere" },
  // Texts of actions can be whole paragraphs, and the field is to be in view.
  action: {
    margin: 0,
    overflowWrap: "anywhere",
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
  },
});

/** What is known of an indicator before it is reported on: target, expected, so far, last report. */
export function ReportFacts(props: {
  readonly form: ReportForm;
  readonly period: Period;
  /** The title of the sheet that has the plan. */
  readonly planSheet: string;
  readonly onSelect: (cell: CellReference) => void;
}) {
  const { form, period, planSheet, onSelect } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const figure = (number: number) => figureText(number, form.measure === "percentage", words);
  const inPeriod = { period: periodName(period, words) };
  const ids: Readonly<Record<"expected" | "soFar", MessageId>> = form.addsUpYears
    ? { expected: "pane-actuals-expected-in-all", soFar: "pane-actuals-so-far-in-all" }
    : { expected: "pane-actuals-expected", soFar: "pane-actuals-so-far" };
  return (
    <>
      <Body1Strong as="p" block className={styles.about}>
        {form.id} {form.text}
      </Body1Strong>
      {form.action !== "" && (
        <Caption1 as="p" block className={styles.action} title={form.action}>
          {form.action}
        </Caption1>
      )}
      <dl className={styles.figures}>
        {form.target === null ? (
          <Fact term={say("pane-actuals-target", inPeriod)} fact={say("pane-actuals-target-none")} isFigure />
        ) : (
          <Fact
            term={say("pane-actuals-target", { period: periodName(form.target.period, words) })}
            fact={figure(form.target.number)}
            isFigure
          />
        )}
        {form.expected !== null && (
          <Fact term={say(ids.expected, inPeriod)} fact={figure(form.expected)} isFigure />
        )}
        <Fact
          term={say(ids.soFar, inPeriod)}
          fact={form.actual === null ? say("pane-actuals-nothing") : figure(form.actual)}
          isFigure
        />
      </dl>
      <dl className={styles.facts}>
        <Fact
          term={say("pane-actuals-last")}
          fact={form.last === null ? say("pane-actuals-nothing") : lastText(form.last, words)}
        />
        {form.meansOfVerification !== null && (
          <Fact term={say("pane-actuals-means")} fact={form.meansOfVerification} />
        )}
      </dl>
      <Link as="button" className={styles.cell} onClick={() => onSelect(form.cell)}>
        {say("pane-indicators-cell", { cell: placeName(form.cell, planSheet) })}
      </Link>
    </>
  );
}

function lastText({ actual, period, party }: StandingReport, words: Words): string {
  const values = { actual, period: periodName(period, words) };
  return party === null
    ? words.say("pane-actuals-last-of", values)
    : words.say("pane-actuals-last-of-party", { ...values, party });
}

/** A fact with its term next to it, or a figure below its own. */
function Fact(props: { readonly term: string; readonly fact: string; readonly isFigure?: boolean }) {
  const { term, fact, isFigure = false } = props;
  const styles = useStyles();
  return (
    <div className={isFigure ? styles.figure : styles.pair}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </div>
  );
}
