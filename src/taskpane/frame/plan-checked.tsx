import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, Suspense, useEffect, useState } from "react";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import type { CheckState } from "../check/checking";
import { isDeeper, placeOfView, VIEW_NAMES, type ViewName } from "./places";
import { useWords } from "../wording/words";
import { later } from "../chunks/fetching";
import { CrashGuard } from "../ui/crash-guard";
import { beginIn } from "../ui/focus";
import { TodayView } from "../today/today-view";
import { BackLine } from "./back-line";
import { MoreView } from "./more-view";
import { PlanHeader } from "./plan-header";
import { panelId, placeId } from "./places-bar";
import { ProblemNotice } from "../ui/problem-notice";
import { Scroller } from "../ui/lists/scroller";
import { HiddenTitle } from "../ui/hidden-title";
import type { OtherViewProps } from "./other-views";
import { StaleNotice } from "../check/stale-notice";
import { Spinner } from "../ui/spinner";

const OtherView = later<OtherViewProps>((write) => write.OtherView);
const FindingsNews = later<{ readonly session: Session; readonly state: PaneState }>(
  (write) => write.FindingsNews,
);

const useStyles = makeStyles({
  notices: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    ":empty": { display: "none" },
  },
  hidden: { display: "none" },
});

export interface PlanCheckedProps {
  readonly session: Session;
  readonly state: PaneState;
  readonly check: Extract<CheckState, { kind: "checked" }>;
}

/** The pages of the plan that was found. */
export function PlanChecked({ session, state, check }: PlanCheckedProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { view } = state;
  const visited = useVisited(view);
  return (
    <>
      <div className={styles.notices}>
        {check.isStaleShown && <StaleNotice checking={check.rereading} onCheck={session.check} />}
        {check.problem !== null && (
          <ProblemNotice title={say("pane-check-failed")} problem={check.problem} onRetry={session.check} />
        )}
      </div>
      {view === "findings" && (
        <PlanHeader session={session} study={check.result} isSearching={state.browsing.isSearching} />
      )}
      {/* What else is shown has a title of its own. */}
      {(view === "actuals" || view === "summary" || view === "more") && (
        <HiddenTitle>{say(`pane-place-${placeOfView(view)}`)}</HiddenTitle>
      )}
      {isDeeper(view) && <BackLine key={view} view={view} onBack={session.chooseView} />}
      {/* Outside of what scrolls: it is seen wherever in the long list something was done. */}
      {visited.has("findings") && (
        <div className={mergeClasses(styles.notices, view !== "findings" && styles.hidden)}>
          <Suspense>
            <FindingsNews session={session} state={state} />
          </Suspense>
        </div>
      )}
      {VIEW_NAMES.map((name) => (
        <Panel key={name} name={name} isShown={name === view}>
          {visited.has(name) && (
            <PlanViewOf {...{ name, session, state, check }} isFirstPage={visited.size === 1} />
          )}
        </Panel>
      ))}
    </>
  );
}

/** The views that were shown. They stay: what was opened, typed and scrolled to is still there on coming back. */
function useVisited(view: ViewName): ReadonlySet<ViewName> {
  const [visited, setVisited] = useState<ReadonlySet<ViewName>>(new Set([view]));
  if (visited.has(view)) return visited;
  const more = new Set([...visited, view]);
  setVisited(more);
  return more;
}

function Panel(props: {
  readonly name: ViewName;
  readonly isShown: boolean;
  readonly children: React.ReactNode;
}) {
  const { name, isShown, children } = props;
  const { say } = useWords();
  useEffect(() => {
    if (isShown) beginIn(document.getElementById(panelId(name)));
  }, [isShown, name]);
  const label = isDeeper(name)
    ? { "aria-label": say(`pane-view-${name}`) }
    : { "aria-labelledby": placeId(placeOfView(name)) };
  return (
    <Scroller id={panelId(name)} role="tabpanel" hidden={!isShown} {...label}>
      <Kept isShown={isShown}>{children}</Kept>
    </Scroller>
  );
}

/** What is not shown stays as it was last drawn, and is drawn with what has changed since when it is shown again. */
const Kept = memo(Children, (_, next) => !next.isShown);

interface KeptProps {
  readonly isShown: boolean;
  readonly children: React.ReactNode;
}

function Children({ children }: KeptProps) {
  return children;
}

interface PlanViewOfProps extends PlanCheckedProps {
  readonly name: ViewName;
  /** It is the only one that was shown. */
  readonly isFirstPage: boolean;
}

function PlanViewOf({ name, session, state, check, isFirstPage }: PlanViewOfProps) {
  const given = { session, state, study: check.result };
  return (
    <CrashGuard>
      <Suspense fallback={<Spinner />}>
        {name === "today" ? (
          <TodayView {...given} isFirstPage={isFirstPage} />
        ) : name === "more" ? (
          <MoreView session={session} hasPlan />
        ) : (
          <OtherView name={name} {...given} />
        )}
      </Suspense>
    </CrashGuard>
  );
}
