import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type Period, responsibleAgencies } from "../../app";
import type { PlanViewProps } from "../frame/plan-view";
import { PeriodField } from "../period/period-field";
import { periodsToReport } from "../period/reporting-periods";
import { focusWhenShown } from "../ui/focus";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr) auto",
    gap: tokens.spacingHorizontalS,
  },
});

/** For which period is reported, of which agencies, and the way to search. */
export function ReportFilters(props: {
  readonly view: PlanViewProps;
  readonly period: Period;
  /** `null` is all of them. */
  readonly agency: string | null;
  readonly found: number;
  readonly onAgency: (agency: string | null) => void;
  /** Opens the first that was found. */
  readonly onFound: () => void;
}) {
  const { view, period, agency, found, onAgency, onFound } = props;
  const { session, state, study } = view;
  const styles = useStyles();
  const { say } = useWords();
  const { search } = state.reporting;
  return (
    <>
      <div className={styles.line}>
        <PeriodField
          plan={study.plan}
          today={session.today()}
          period={period}
          periods={periodsToReport(study.plan, session.today())}
          isBare
          onChosen={session.choosePeriod}
        />
        <Select
          size="small"
          aria-label={say("pane-progress-agency")}
          value={agency ?? ""}
          onChange={(_, { value }) => onAgency(value === "" ? null : value)}
        >
          <option value="">{say("pane-progress-no-agency")}</option>
          {responsibleAgencies(study.plan).names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <Button
          appearance="subtle"
          size="small"
          icon={<SearchRegular />}
          title={say("pane-actuals-search")}
          aria-label={say("pane-actuals-search")}
          aria-expanded={search !== null}
          onClick={() => session.searchReport(search === null ? "" : null)}
        />
      </div>
      {search !== null && (
        <Field hint={search.trim() === "" ? "" : say("pane-actuals-found", { count: found })}>
          <Input
            type="search"
            input={{ ref: focusWhenShown }}
            aria-label={say("pane-actuals-search")}
            value={search}
            onChange={(_, { value }) => session.searchReport(value)}
            onKeyDown={({ key }) => {
              if (key === "Enter") onFound();
              if (key === "Escape") session.searchReport(null);
            }}
          />
        </Field>
      )}
    </>
  );
}
