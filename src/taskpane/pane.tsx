import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../locales/languages";
import type { Environment } from "./office/environment";
import { languageInUse, useLoadedLanguage, yearsInUse } from "./wording/language-in-use";
import { isBusy, type PaneState } from "./pane-state";
import { ProblemNotice } from "./ui/problem-notice";
import type { Problem } from "./problem";
import type { Session } from "./session";
import type { CheckState } from "./check/checking";
import { paneTheme, useScheme } from "./theme";
import { Announcer } from "./frame/announcer";
import type { ColumnsPointingProps } from "./columns/columns-pointing";
import { EnvironmentContext } from "./ui/environment-context";
import { CrashGuard } from "./ui/crash-guard";
import { NotRead } from "./check/not-read";
import { MoreView } from "./frame/more-view";
import { panelId, placeId, PlacesBar } from "./frame/places-bar";
import { type PlaceName, placeOfView } from "./frame/places";
import { OldExcelNotice } from "./office/old-excel-notice";
import type { PlaceCountProps } from "./today/place-count";
import { LanguageChoiceContext } from "./frame/language-choice";
import { later, withChecks } from "./chunks/fetching";
import type { NoPlanFoundProps } from "./plan/no-plan-found";
import type { PlanCheckedProps } from "./frame/plan-checked";
import { Reading } from "./check/reading";
import { Waiting } from "./frame/waiting";
import { HiddenTitle } from "./ui/hidden-title";
import { Scroller } from "./ui/lists/scroller";
import { useWords, WordsProvider } from "./wording/words";

const PlanChecked = withChecks<PlanCheckedProps>((checker) => checker.PlanChecked);
const PlaceCount = withChecks<PlaceCountProps>((checker) => checker.PlaceCount);
const NoPlanFound = withChecks<NoPlanFoundProps>((checker) => checker.NoPlanFound);
const ColumnsPointing = later<ColumnsPointingProps>((views) => views.ColumnsPointing);

const useStyles = makeStyles({
  page: {
    height: "100vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    // Where the pane is lower than that, as when it is magnified, it scrolls as a whole.
    minHeight: "240px",
    display: "flex",
    flexDirection: "column",
  },
});

export interface PaneProps {
  readonly session: Session;
  /** The language that the user chose before, on this machine. */
  readonly chosenLanguage: Language | null;
  /** The language in which Office shows itself. */
  readonly officeLanguage: Language;
  readonly onLanguageChosen: (language: Language) => void;
  readonly isOfficeDark: () => boolean | null;
  readonly environment: Environment;
}

/** The task pane. */
export function Pane(props: PaneProps) {
  const { session, officeLanguage, onLanguageChosen, isOfficeDark } = props;
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [chosenLanguage, setChosenLanguage] = useState(props.chosenLanguage);
  const language = useLoadedLanguage(languageInUse(chosenLanguage, state, officeLanguage));
  const scheme = useScheme(isOfficeDark);
  const theme = useMemo(() => paneTheme(scheme, language), [scheme, language]);

  // Screen readers choose their voice by it, browsers their line breaks.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const chooseLanguage = (chosen: Language) => {
    setChosenLanguage(chosen);
    onLanguageChosen(chosen);
  };

  return (
    <FluentProvider theme={theme}>
      <EnvironmentContext value={props.environment}>
        <WordsProvider language={language} {...yearsInUse(state, language)}>
          <LanguageChoiceContext value={chooseLanguage}>
            <div className={styles.page}>
              <main className={styles.main} aria-busy={isBusy(state)}>
                <PlacesBar
                  view={state.view}
                  count={(place) => <Count place={place} session={session} state={state} />}
                  onChosen={session.chooseView}
                />
                <OldExcelNotice />
                <Waiting isWaiting={isBusy(state) || state.awaitingCell} />
                <CrashGuard>
                  <View session={session} state={state} />
                </CrashGuard>
              </main>
              <Announcer state={state} />
            </div>
          </LanguageChoiceContext>
        </WordsProvider>
      </EnvironmentContext>
    </FluentProvider>
  );
}

/** How much is to be done in a place, as far as it is known. */
function Count({ place, session, state }: ViewProps & { readonly place: PlaceName }) {
  if (state.check.kind !== "checked") return null;
  return (
    <Suspense>
      <PlaceCount place={place} study={state.check.result} today={session.today()} />
    </Suspense>
  );
}

interface ViewProps {
  readonly session: Session;
  readonly state: PaneState;
}

function View({ session, state }: ViewProps) {
  const { say } = useWords();
  if (state.check.kind === "checked") {
    return (
      <Suspense fallback={<Reading />}>
        <PlanChecked session={session} state={state} check={state.check} />
      </Suspense>
    );
  }
  const place = placeOfView(state.view);
  return (
    <Scroller id={panelId(state.view)} role="tabpanel" aria-labelledby={placeId(place)}>
      {(place === "more" || state.check.kind !== "noPlan") && (
        <HiddenTitle>{say(`pane-place-${place}`)}</HiddenTitle>
      )}
      {place === "more" ? (
        <MoreView session={session} hasPlan={false} />
      ) : (
        <WithoutPlan session={session} state={state} check={state.check} />
      )}
    </Scroller>
  );
}

function WithoutPlan({
  session,
  state,
  check,
}: ViewProps & { readonly check: Exclude<CheckState, { kind: "checked" }> }) {
  switch (check.kind) {
    case "notChecked":
      return <NotRead onRead={session.check} />;
    case "reading":
      return <Reading onStop={session.stopReading} />;
    case "noPlan":
      return <NoPlan session={session} state={state} check={check} />;
    case "failed":
      return <FailedCheck problem={check.problem} onRetry={session.check} />;
  }
}

function NoPlan(props: ViewProps & { readonly check: Extract<CheckState, { kind: "noPlan" }> }) {
  const { session, state, check } = props;
  const { pointing } = state;
  return (
    <Suspense fallback={<Reading />}>
      {pointing.kind === "pointing" ? (
        <ColumnsPointing session={session} pointing={pointing} mapping={state.mapping} />
      ) : (
        <NoPlanFound session={session} check={check} making={state.planMaking} pointing={pointing} />
      )}
    </Suspense>
  );
}

function FailedCheck(props: { readonly problem: Problem; readonly onRetry: () => void }) {
  const { say } = useWords();
  return <ProblemNotice title={say("pane-check-failed")} problem={props.problem} onRetry={props.onRetry} />;
}
