import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { StudiedPlan } from "../../app";
import type { Session } from "../session";
import { focusIfLost } from "../ui/focus";
import { useWords, type Words } from "../wording/words";
import type { ViewName } from "./tabs";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexShrink: 0,
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    // Office draws its own menu over the top right corner, 34 px wide and 32 px high.
    padding: `${tokens.spacingVerticalSNudge} 44px ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  plan: { flexGrow: 1, minWidth: 0 },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    outlineStyle: "none",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** Which plan was found, how much of it was read, and the way to how it was read: above all views. */
export function PlanHeader(props: {
  readonly session: Session;
  readonly study: StudiedPlan;
  readonly view: ViewName;
  readonly isSearching: boolean;
}) {
  const { session, study, view, isSearching } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { plan, isToConfirm } = study;
  const title = say("pane-plan-found", { sheet: plan.parts.map(({ sheet }) => sheet).join(", ") });
  return (
    <header className={styles.header}>
      <div className={styles.plan}>
        <h1 id="plan-heading" ref={focusIfLost} tabIndex={-1} className={styles.title} title={title}>
          {title}
        </h1>
        <Caption1 className={styles.line}>
          <span>
            {say("pane-plan-size", {
              years: yearsText(plan.years, say),
              actions: plan.actions.length,
              indicators: plan.indicators.length,
            })}
          </span>
          {/* Where it is asked whether this is the plan, the columns are offered with the question. */}
          {!isToConfirm && (
            <Link as="button" className={styles.link} onClick={() => session.chooseView("columns")}>
              {say("pane-columns-correct")}
            </Link>
          )}
        </Caption1>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowSyncRegular />}
        onClick={session.check}
        title={say("pane-check-again")}
        aria-label={say("pane-check-again")}
      />
      {view === "findings" && study.findings.length > 0 && (
        <Button
          appearance="subtle"
          size="small"
          icon={<SearchRegular />}
          onClick={() => session.showSearch(!isSearching)}
          title={say("pane-search")}
          aria-label={say("pane-search")}
          aria-expanded={isSearching}
        />
      )}
    </header>
  );
}

function yearsText(years: readonly number[], say: Words["say"]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return say("pane-years-none");
  if (first === last) return say("pane-years-one", { year: String(first) });
  return say("pane-years", { first: String(first), last: String(last) });
}
