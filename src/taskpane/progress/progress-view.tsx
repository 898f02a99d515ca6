import { makeStyles, Select, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useMemo, useRef, useState } from "react";
import {
  indicatorStandings,
  type IndicatorStanding,
  type Period,
  type Plan,
  responsibleAgencies,
  rollUp,
  STATUS_LOOKS,
} from "../../app";
import { activitiesStanding } from "../../app/activities-standing";
import type { PlanViewProps } from "../frame/plan-view";
import { PeriodField } from "../period/period-field";
import { usePeriodInUse } from "../period/period-in-use";
import type { Fold } from "../ui/lists/folded-list";
import { IndicatorRow } from "../ui/lists/indicator-row";
import { ListHeading } from "../ui/lists/list-heading";
import { foldByObjective } from "../ui/lists/objective-folds";
import { focusRow, useRovingRows } from "../ui/lists/roving-rows";
import { SomeRows } from "../ui/lists/some-rows";
import { Paragraph } from "../ui/paragraph";
import { shortened } from "../wording/shortened";
import { useWords, type Words } from "../wording/words";
import { achievedText } from "./achieved-text";
import { progressInUse } from "./progress-in-use";
import { StandingDetails } from "./standing-details";
import { Shares } from "./status-bar";
import { countIn, GROUP_NAMES, groupOf, STATUS_GROUPS, type StatusGroup, worstFirst } from "./status-groups";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  top: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  headline: { ...typographyStyles.body1Strong, margin: 0 },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
  // From side to side of what scrolls.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
});

/** Objectives of plans run over many lines. */
const LONGEST_TITLE = 110;

/** How the plan stands at the end of a period. */
export function ProgressView(props: PlanViewProps) {
  const { session, study } = props;
  const { say } = useWords();
  const period = usePeriodInUse(props);
  if (study.plan.indicators.length === 0) return <Paragraph>{say("pane-progress-empty")}</Paragraph>;
  return <Standings session={session} study={study} period={period} />;
}

/** By what the indicators are listed; an agency's name lists those of it alone. */
type Listing = "objectives" | "agencies" | { readonly agency: string };

type StandingsProps = Pick<PlanViewProps, "session" | "study"> & { readonly period: Period };

/** Drawn again only where the plan or the period is another. */
const Standings = memo(function Standings({ session, study, period }: StandingsProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [listing, setListing] = useState<Listing>("objectives");
  const [group, setGroup] = useState<StatusGroup | null>(null);
  const progress = progressInUse(study, period);
  const standings = useMemo(() => indicatorStandings(study, progress), [study, progress]);
  const activities = useMemo(
    () => activitiesStanding(study, progress, session.today()),
    [study, progress, session],
  );
  const listed =
    typeof listing === "string"
      ? standings
      : standings.filter(({ agencies }) => agencies.includes(listing.agency));
  const isIn = ({ progress: { status } }: IndicatorStanding) => group === null || groupOf(status) === group;
  // What was chosen of one agency may be there of no other.
  const chosen = listed.filter(isIn);
  const shown = chosen.length === 0 ? listed : chosen;
  return (
    <>
      <div className={styles.top}>
        <div className={styles.line}>
          <PeriodField
            plan={study.plan}
            today={session.today()}
            period={period}
            isBare
            onChosen={session.choosePeriod}
          />
          <ListingField plan={study.plan} listing={listing} onChosen={setListing} />
        </div>
        {activities === null ? (
          <Together standings={listed} group={chosen.length === 0 ? null : group} onChosen={setGroup} />
        ) : (
          <Paragraph>{say("summary-headline-activities", { ...activities })}</Paragraph>
        )}
      </div>
      <StandingList
        session={session}
        study={study}
        period={period}
        folds={foldsOf(study.plan, shown, listing, words)}
      />
    </>
  );
});

function foldsOf(
  plan: Plan,
  standings: readonly IndicatorStanding[],
  listing: Listing,
  { say }: Words,
): readonly Fold<IndicatorStanding>[] {
  const sorted = worstFirst(standings);
  if (listing !== "agencies")
    return foldByObjective(plan, sorted, ({ objective }) => objective, say("pane-indicators-no-objective"));
  return responsibleAgencies(plan)
    .names.map((name) => ({
      ...{ key: name, title: name },
      items: sorted.filter(({ agencies }) => agencies.includes(name)),
    }))
    .filter(({ items }) => items.length > 0);
}

function ListingField(props: {
  readonly plan: Plan;
  readonly listing: Listing;
  readonly onChosen: (listing: Listing) => void;
}) {
  const { plan, listing, onChosen } = props;
  const { say } = useWords();
  const { names } = responsibleAgencies(plan);
  const general = ["objectives", "agencies"] as const;
  const place = typeof listing === "string" ? listing : String(names.indexOf(listing.agency));
  return (
    <Select
      size="small"
      aria-label={say("pane-progress-listed")}
      value={place}
      onChange={(_, { value }) => {
        const agency = names[Number(value)];
        onChosen(
          general.find((each) => each === value) ?? (agency === undefined ? "objectives" : { agency }),
        );
      }}
    >
      <option value="objectives">{say("pane-progress-by-objective")}</option>
      <option value="agencies">{say("pane-progress-by-agency")}</option>
      {names.map((name, at) => (
        <option key={name} value={at}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** How indicators stand together, as counts that choose those that are shown: a mean would hide silence. */
function Together(props: {
  readonly standings: readonly IndicatorStanding[];
  readonly group: StatusGroup | null;
  readonly onChosen: (group: StatusGroup | null) => void;
}) {
  const { standings, group, onChosen } = props;
  const styles = useStyles();
  const { say, number } = useWords();
  const { byStatus, headline } = rollUp(standings.map(({ progress }) => progress));
  const { due, onTrackOrBetter } = headline;
  const countOf = (each: StatusGroup): number => countIn(byStatus, each);
  const chip = (each: StatusGroup | null, text: string) => (
    <ToggleButton
      key={each ?? "all"}
      size="small"
      className={styles.chip}
      checked={group === each}
      onClick={() => onChosen(each)}
    >
      {text}
    </ToggleButton>
  );
  return (
    <>
      <h2 className={styles.headline}>
        {due === 0
          ? say("pane-progress-nothing-due")
          : say("pane-progress-standing", { due, good: onTrackOrBetter })}
      </h2>
      <Shares counts={byStatus} />
      <div className={styles.chips} role="group" aria-label={say("pane-progress-status")}>
        {chip(null, say("pane-progress-all", { count: standings.length }))}
        {GROUP_NAMES.filter((each) => countOf(each) > 0).map((each) =>
          chip(
            each,
            [STATUS_GROUPS[each].sign, say(STATUS_GROUPS[each].text), number(countOf(each))].join(" "),
          ),
        )}
      </div>
    </>
  );
}

type StandingListProps = StandingsProps & { readonly folds: readonly Fold<IndicatorStanding>[] };

/** A row for each indicator, the worst first below each heading. */
function StandingList({ session, study, period, folds }: StandingListProps) {
  const styles = useStyles();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const keyOf = (fold: string, { id }: IndicatorStanding) => `${fold} ${id}`;
  const keys = folds.flatMap((fold) => fold.items.map((each) => keyOf(fold.key, each)));
  const { listProps, tabIndexOf } = useRovingRows(keys, (event) => {
    if (event.key !== "Escape" || open === null || event.repeat) return false;
    setOpen(null);
    if (root.current !== null) focusRow(root.current, open);
    return true;
  });
  const row = (fold: string) => (standing: IndicatorStanding) => {
    const key = keyOf(fold, standing);
    const { id, text, measure, progress, cells } = standing;
    const { tone, text: word } = STATUS_GROUPS[groupOf(progress.status)];
    const isOpen = key === open;
    return (
      <IndicatorRow
        rowKey={key}
        stands={{ sign: STATUS_LOOKS[progress.status].sign, tone, word: words.say(word) }}
        indicator={id}
        text={text}
        beside={achievedText(progress, measure === "percentage", words)}
        isOpen={isOpen}
        tabIndex={tabIndexOf(key)}
        cell={cells.indicator}
        planSheet={study.plan.sheet}
        onToggle={() => setOpen(isOpen ? null : key)}
        onSelect={session.select}
      >
        {isOpen && (
          <StandingDetails
            standing={standing}
            period={period}
            planSheet={study.plan.sheet}
            onSelect={session.select}
            onReport={(indicator) => session.goToReport({ indicator, period })}
          />
        )}
      </IndicatorRow>
    );
  };
  return (
    <div ref={root} className={styles.list} {...listProps}>
      {folds.map((fold) => (
        <div key={fold.key}>
          <ListHeading title={shortened(fold.title, LONGEST_TITLE)} count={fold.items.length} />
          <SomeRows
            label={fold.title}
            items={fold.items}
            keyOf={(each) => keyOf(fold.key, each)}
            open={open}
            row={row(fold.key)}
          />
        </div>
      ))}
    </div>
  );
}
