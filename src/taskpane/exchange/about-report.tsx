import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { StudiedPlan } from "../../app";
import type { ReportAbout } from "../../app/exchange";
import { shortened } from "../wording/shortened";
import { periodName, useWords } from "../wording/words";

/** Two lines of a narrow pane have room for so many letters. */
const MAX_LETTERS = 60;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The words of the plan's indicators, by their numbers. */
export type IndicatorTexts = ReadonlyMap<string, string>;

export function indicatorTexts({ indicators }: StudiedPlan["plan"]): IndicatorTexts {
  return new Map(indicators.map(({ id, text }) => [id, text]));
}

/** What a report is about: the indicator, and below it the period, the party, the part, and what else is to be said. */
export function AboutReport(props: {
  readonly about: ReportAbout;
  readonly texts: IndicatorTexts;
  readonly more?: readonly string[];
}) {
  const { about, texts, more = [] } = props;
  const styles = useStyles();
  const words = useWords();
  const { indicator, period, party, part } = about;
  const name = `${indicator} ${texts.get(indicator) ?? ""}`;
  const beside = [periodName(period, words), party ?? "", part?.category ?? "", ...more];
  return (
    <span>
      <span title={name}>{shortened(name, MAX_LETTERS)}</span>
      <Caption1 block className={styles.quiet}>
        {beside.filter((text) => text !== "").join(" · ")}
      </Caption1>
    </span>
  );
}
