import {
  Button,
  Caption1,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { StudiedPlan } from "../../app";
import { GROUPINGS, SEVERITIES } from "./finding-groups";
import type { Session } from "../session";
import type { BrowsingState } from "./browsing";
import { useWords } from "../wording/words";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  grouping: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  severity: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

export interface FindingFiltersProps {
  readonly session: Session;
  readonly browsing: BrowsingState;
  readonly counts: StudiedPlan["counts"];
}

/** What of the findings is shown, and how they are put together. */
export function FindingFilters({ session, browsing, counts }: FindingFiltersProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.root} role="search" aria-label={say("pane-filter")}>
      <div className={styles.line}>
        <Input
          type="search"
          size="small"
          contentBefore={<SearchRegular />}
          placeholder={say("pane-search")}
          aria-label={say("pane-search")}
          value={browsing.search}
          onChange={(_, { value }) => session.searchFindings(value)}
        />
        <div className={styles.grouping}>
          <Caption1 aria-hidden>{say("pane-group-by")}</Caption1>
          <Select
            size="small"
            aria-label={say("pane-group-by")}
            value={browsing.grouping}
            onChange={(_, { value }) => {
              const grouping = GROUPINGS.find((candidate) => candidate === value);
              if (grouping !== undefined) session.groupFindings(grouping);
            }}
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {say(`pane-group-by-${grouping}`)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <Severities session={session} browsing={browsing} counts={counts} />
    </div>
  );
}

function Severities({ session, browsing, counts }: FindingFiltersProps) {
  const styles = useStyles();
  const { say, number } = useWords();
  return (
    <div className={styles.severities} role="group" aria-label={say("pane-filter-severity")}>
      {SEVERITIES.filter((severity) => counts[severity] > 0 || browsing.severities.includes(severity)).map(
        (severity) => (
          <Button
            key={severity}
            size="small"
            shape="circular"
            className={mergeClasses(styles.severity, browsing.severities.includes(severity) && styles.chosen)}
            aria-pressed={browsing.severities.includes(severity)}
            icon={<SeverityIcon of={severity} />}
            onClick={() => session.toggleSeverity(severity)}
          >
            {say("pane-filter-count", {
              what: say(`pane-group-${severity}`),
              count: number(counts[severity]),
            })}
          </Button>
        ),
      )}
    </div>
  );
}
