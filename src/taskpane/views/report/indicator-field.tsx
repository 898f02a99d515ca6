import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ReportableIndicator, ReportRound } from "../../../app";
import type { Session } from "../../session";
import { shortened } from "../../wording/shortened";
import { useWords } from "../../wording/words";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

/** A longer wording would be cut by the list anyway. */
const LONGEST_WORDING = 70;

/** A list of more is searched rather than looked through. */
const LONGEST_LIST = 20;

/**
 * Which indicator is reported on; those that are due and not reported are marked. A plan can have
 * thousands, so they can be searched by their words, and are not drawn again at every key in the form.
 */
export const IndicatorField = memo(function IndicatorField(props: {
  readonly session: Session;
  readonly round: ReportRound;
  readonly indicator: string;
  readonly party: string;
}) {
  const { session, round, indicator, party } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [search, setSearch] = useState("");
  const found = withWords(round.indicators, search);
  const listed = round.indicators.filter((each) => each.id === indicator || found.includes(each));
  const choose = (id: string) => session.chooseReport(id, party);
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
            onChange={(_, { value }) => setSearch(value)}
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
      <Field label={say("pane-actuals-choose")}>
        <Select value={indicator} onChange={(_, { value }) => choose(value)}>
          {listed.map((each) => (
            <option key={each.id} value={each.id}>
              {optionText(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
});

/** Those that have all words, or parts of words, in their number or wording. */
function withWords(
  indicators: readonly ReportableIndicator[],
  search: string,
): readonly ReportableIndicator[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return indicators;
  return indicators.filter(({ id, text }) => {
    const own = `${id} ${text}`.toLowerCase();
    return words.every((word) => own.includes(word));
  });
}

function optionText({ id, text, isDue, isReported }: ReportableIndicator): string {
  const mark = isReported ? "✓ " : isDue ? "• " : "";
  return `${mark}${id} ${shortened(text, LONGEST_WORDING)}`;
}
