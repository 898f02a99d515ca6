import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useDeferredValue, useMemo } from "react";
import { countByMatter, type StudiedPlan } from "../../app";
import { type FindingGroup, groupFindings, type Grouping } from "./finding-groups";
import { filterFindings } from "./finding-search";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { FindingFilters } from "./finding-filters";
import { FindingsList } from "./findings-list";
import { focusIfLost } from "../ui/focus";
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
      {findings.length > 0 && (
        <>
          <Paragraph>{say("pane-sum-up", countByMatter(findings))}</Paragraph>
          <FoundList {...props} />
        </>
      )}
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
  const { browsing } = state;
  const { grouping, opened } = browsing;
  // Typing goes on while a long list is searched.
  const search = useDeferredValue(browsing.search);
  const { severities } = browsing;
  const shown = useMemo(
    () => filterFindings(study.findings, { severities, search }, translate),
    [study, severities, search, translate],
  );
  const groups = useMemo(() => groupFindings(shown, grouping, study.plan), [shown, grouping, study.plan]);
  const isSearching = search.trim() !== "" || severities.length > 0;
  return (
    <>
      <FindingFilters session={session} browsing={browsing} counts={study.counts} />
      {groups.length === 0 ? (
        <div>
          <Paragraph>{say("pane-filter-none")}</Paragraph>
          <Button size="small" onClick={session.clearFilter}>
            {say("pane-filter-clear")}
          </Button>
        </div>
      ) : (
        <FindingsList
          session={session}
          state={state}
          study={study}
          shown={shown}
          groups={groups}
          isOpen={(group) =>
            opened[foldKey(grouping, group)] ?? (isSearching || isOpenAtFirst(grouping, group, groups))
          }
          onToggle={(group, isOpen) => session.openGroup(foldKey(grouping, group), isOpen)}
        />
      )}
    </>
  );
}

function foldKey(grouping: Grouping, { key }: FindingGroup): string {
  return `${grouping} ${key}`;
}

/**
 * By cause and by severity, what is pressing; by objective, all that is not accepted; by check, none, for an
 * overview. Where that would leave all of them folded, the first is open.
 */
function isOpenAtFirst(grouping: Grouping, group: FindingGroup, groups: readonly FindingGroup[]): boolean {
  const isPressing = ({ severity, isAccepted }: FindingGroup) =>
    !isAccepted && (grouping === "objective" || severity === "error" || severity === "warning");
  if (grouping === "rule") return groups.length === 1;
  return isPressing(group) || (group === groups[0] && !groups.some(isPressing));
}
