import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../locales/catalogues";
import { isBusy, type PaneState } from "./pane-state";
import type { Session } from "./session";
import { paneTheme, useScheme } from "./theme";
import { Announcer } from "./views/announcer";
import { CrashGuard } from "./views/crash-guard";
import { FailedCheck } from "./views/failed-check";
import { FirstRun } from "./views/first-run";
import { Footer } from "./views/footer";
import { Header } from "./views/header";
import { NoPlanFound } from "./views/no-plan-found";
import { PlanChecked } from "./views/plan-checked";
import { Reading } from "./views/reading";
import { WordsProvider } from "./words";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

export interface PaneProps {
  readonly session: Session;
  readonly language: Language;
  readonly onLanguageChosen: (language: Language) => void;
  readonly isOfficeDark: () => boolean | null;
}

/** The task pane. */
export function Pane({ session, language, onLanguageChosen, isOfficeDark }: PaneProps) {
  const styles = useStyles();
  const [shownLanguage, setShownLanguage] = useState(language);
  const scheme = useScheme(isOfficeDark);
  const theme = useMemo(() => paneTheme(scheme, shownLanguage), [scheme, shownLanguage]);
  const state = useSyncExternalStore(session.subscribe, session.state);

  // Screen readers choose their voice by it, browsers their line breaks.
  useEffect(() => {
    document.documentElement.lang = shownLanguage;
  }, [shownLanguage]);

  const chooseLanguage = (chosen: Language) => {
    setShownLanguage(chosen);
    onLanguageChosen(chosen);
  };

  return (
    <FluentProvider theme={theme}>
      <WordsProvider language={shownLanguage}>
        <div className={styles.page}>
          <Header />
          <main className={styles.main} aria-busy={isBusy(state)}>
            <CrashGuard>
              <View session={session} state={state} />
            </CrashGuard>
          </main>
          <Footer language={shownLanguage} onLanguageChosen={chooseLanguage} />
          <Announcer state={state} />
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}

function View({ session, state }: { readonly session: Session; readonly state: PaneState }) {
  switch (state.check.kind) {
    case "notChecked":
      return <FirstRun onCheck={session.check} />;
    case "reading":
      return <Reading />;
    case "checked":
      return <PlanChecked session={session} state={state} check={state.check} />;
    case "noPlan":
      return (
        <NoPlanFound lookedAt={state.check.lookedAt} onCheck={session.check} onSelect={session.select} />
      );
    case "failed":
      return <FailedCheck problem={state.check.problem} onRetry={session.check} />;
  }
}
