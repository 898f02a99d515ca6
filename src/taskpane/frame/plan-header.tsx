import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { StudiedPlan } from "../../app";
import type { Session } from "../session";
import { focusIfLost } from "../ui/focus";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexShrink: 0,
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
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
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** Which plan was found, and the ways to how it was read, to what was doubtful in that, and to other drafts of it. */
export function PlanHeader(props: {
  readonly session: Session;
  readonly study: StudiedPlan;
  readonly isSearching: boolean;
}) {
  const { session, study, isSearching } = props;
  const styles = useStyles();
  const { say } = useWords();
  const title = study.plan.parts.map(({ sheet }) => sheet).join(", ");
  return (
    <header className={styles.header}>
      <div className={styles.plan}>
        <h1 ref={focusIfLost} tabIndex={-1} className={styles.title} title={title}>
          {title}
        </h1>
        <Caption1 className={styles.line}>
          {(["columns", "doubts", "comparison"] as const).map((view) => (
            <Link key={view} as="button" className={styles.link} onClick={() => session.chooseView(view)}>
              {say(`pane-view-${view}`)}
            </Link>
          ))}
        </Caption1>
      </div>
      {study.findings.length > 0 && (
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
