import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MessageId, ReportForm } from "../../app";
import { figureText } from "../wording/figures";
import { periodName, useWords } from "../wording/words";

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
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  fact: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** What is known of an indicator before it is reported on, in a line: target, expected, so far. */
export function ReportFigures({ form }: { readonly form: ReportForm }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const figure = (number: number | null) => figureText(number, form.measure === "percentage", words);
  const inPeriod = { period: periodName(form.period, words) };
  const ids: Readonly<Record<"expected" | "soFar", MessageId>> = form.addsUpYears
    ? { expected: "pane-actuals-expected-in-all", soFar: "pane-actuals-so-far-in-all" }
    : { expected: "pane-actuals-expected", soFar: "pane-actuals-so-far" };
  const ofTarget = form.target === null ? inPeriod : { period: periodName(form.target.period, words) };
  const facts = [
    {
      term: say("pane-actuals-target", ofTarget),
      fact: form.target === null ? say("pane-actuals-target-none") : figure(form.target.number),
    },
    ...(form.expected === null ? [] : [{ term: say(ids.expected, inPeriod), fact: figure(form.expected) }]),
    { term: say(ids.soFar, inPeriod), fact: figure(form.actual) },
  ];
  return (
    <dl className={styles.figures}>
      {facts.map(({ term, fact }) => (
        <div key={term} className={styles.figure}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
