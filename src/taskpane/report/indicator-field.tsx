import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ReportableIndicator, ReportRound } from "../../app";
import type { Session } from "../session";
import { shortened } from "../wording/shortened";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

/** A longer wording would be cut by the list anyway. */
const LONGEST_WORDING = 70;

/** A list of more is searched rather than looked through. */
const LONGEST_LIST = 20;

/**
 * Which indicator is reported on; those that are due and not reported are marked. A plan can have
 * thousands, so they can be searched by their words, and are not drawn again at every key in the form. The one that is
 * found alone is chosen; one that is not found is shown as chosen no longer.
 */
export const IndicatorField = memo(function IndicatorField(props: {
  readonly session: Session;
  readonly round: ReportRound;
  readonly indicator: string;
  readonly party: string;
  readonly search: string;
}) {
  const { session, round, indicator, party, search } = props;
  const styles = useStyles();
  const { say } = useWords();
  const found = foundIndicators(round, search);
  const isFound = found.some(({ id }) => id === indicator);
  const choose = (id: string) => session.chooseReport(id, party);
  const searchFor = (words: string) => {
    session.searchReport(words);
    const [only, ...others] = foundIndicators(round, words);
    if (only !== undefined && others.length === 0 && only.id !== indicator) choose(only.id);
  };
  return (
    <div className={styles.fields}>
      {round.indicators.length > LONGEST_LIST && (
        <Field
          label={say("pane-actuals-search")}
          hint={search.trim() === "" ? "" : say("pane-actuals-found", { count: found.length })}
        >
          <Input
            type="search"
            value={search}
            onChange={(_, { value }) => searchFor(value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
              // Enter takes the first that was found, and must not send the form.
              event.preventDefault();
              const [first] = found;
              if (first !== undefined) choose(first.id);
            }}
          />
        </Field>
      )}
      <Field>
        <Select
          aria-label={say("pane-actuals-choose")}
          value={isFound ? indicator : ""}
          onChange={(_, { value }) => choose(value)}
        >
          {!isFound && (
            <option value="" disabled>
              {say("pane-actuals-choose-first")}
            </option>
          )}
          {found.map((each) => (
            <option key={each.id} value={each.id}>
              {optionText(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
});

/** Those that have all words that are searched for, or parts of words, in their number or wording; of a short list all. */
export function foundIndicators(
  { indicators }: Pick<ReportRound, "indicators">,
  search: string,
): readonly ReportableIndicator[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0 || indicators.length <= LONGEST_LIST) return indicators;
  return indicators.filter(({ id, text }) => {
    const own = `${id} ${text}`.toLowerCase();
    return words.every((word) => own.includes(word));
  });
}

function optionText({ id, text, isDue, isReported }: ReportableIndicator): string {
  const mark = isReported ? "✓ " : isDue ? "• " : "";
  return `${mark}${id} ${shortened(text, LONGEST_WORDING)}`;
}
