import { Button, Input, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo } from "react";
import { factsOf, type StudiedPlan } from "../../app";
import { searchFacts } from "./fact-search";
import { factSections } from "./fact-sections";
import { subjectFinder } from "./finding-subject";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { FactsList } from "./facts-list";
import { focusIfLost, focusWhenShown } from "../ui/focus";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  none: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", outlineStyle: "none" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

export interface FindingsProps {
  readonly session: Session;
  readonly state: PaneState;
  readonly study: StudiedPlan;
}

/** What the checks found, to be looked through. */
export function Findings(props: FindingsProps) {
  const { findings, failed } = props.study;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root}>
      {failed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say("pane-checks-failed", {
              count: failed.length,
              rules: failed.map(({ rule }) => rule).join(", "),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {findings.length > 0 && <FoundList {...props} />}
      {findings.length === 0 && failed.length === 0 && (
        // The last finding may have had the focus.
        <div ref={focusIfLost} tabIndex={-1} className={styles.none}>
          <CheckmarkCircleRegular fontSize={20} className={styles.good} />
          <Paragraph>{say("pane-findings-none")}</Paragraph>
        </div>
      )}
    </div>
  );
}

function FoundList({ session, state, study }: FindingsProps) {
  const { say, translate } = useWords();
  const { isSearching } = state.browsing;
  // Typing goes on while a long list is searched.
  const search = useDeferredValue(state.browsing.search);
  const facts = useMemo(() => factsOf(study.findings), [study]);
  const subjectOf = useMemo(() => subjectFinder(study.plan), [study]);
  const shown = useMemo(
    () => searchFacts(facts, search, { translate, subjectOf }),
    [facts, search, translate, subjectOf],
  );
  const sections = useMemo(() => factSections(shown), [shown]);
  const findings = useMemo(() => shown.flatMap((fact) => fact.findings), [shown]);
  return (
    <>
      {isSearching && (
        <Input
          type="search"
          size="small"
          contentBefore={<SearchRegular />}
          placeholder={say("pane-search")}
          aria-label={say("pane-search")}
          value={state.browsing.search}
          onChange={(_, { value }) => session.searchFacts(value)}
          onKeyDown={({ key }) => {
            if (key === "Escape") session.showSearch(false);
          }}
          input={{ ref: focusWhenShown }}
        />
      )}
      {sections.length === 0 ? (
        <div>
          <Paragraph>{say("pane-filter-none")}</Paragraph>
          <Button size="small" onClick={() => session.searchFacts("")}>
            {say("pane-filter-clear")}
          </Button>
        </div>
      ) : (
        <FactsList
          session={session}
          state={state}
          study={study}
          shown={findings}
          sections={sections}
          subjectOf={subjectOf}
        />
      )}
    </>
  );
}
