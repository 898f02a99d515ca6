import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { StudiedPlan } from "../../../app";
import { VIEW_NAMES, type ViewName } from "../../slices/navigation";
import { useWords } from "../../words";
import { PLAN_VIEWS } from "./plan-views";

const useStyles = makeStyles({
  // The tabs take a second line rather than hide in a menu: all there is to do is in reach of one click.
  bar: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export interface NavigationBarProps {
  readonly view: ViewName;
  readonly study: StudiedPlan;
  readonly onChosen: (view: ViewName) => void;
}

/** The tabs of the views. */
export function NavigationBar({ view, study, onChosen }: NavigationBarProps) {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.bar}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = VIEW_NAMES.find((candidate) => candidate === value);
        if (chosen !== undefined) onChosen(chosen);
      }}
    >
      {VIEW_NAMES.filter((name) => PLAN_VIEWS[name].hasTab).map((name) => (
        <Tab key={name} id={tabId(name)} value={name} aria-controls={panelId(name)}>
          <Title name={name} study={study} />
        </Tab>
      ))}
    </TabList>
  );
}

function Title({ name, study }: { readonly name: ViewName; readonly study: StudiedPlan }) {
  const styles = useStyles();
  const { say, number } = useWords();
  const { title, count } = PLAN_VIEWS[name];
  return (
    <span className={styles.title}>
      {say(title)}
      {count !== undefined && (
        <Badge appearance="tint" color="informative" size="small">
          {number(count(study))}
        </Badge>
      )}
    </span>
  );
}

/** The id of a view's tab. */
export function tabId(name: ViewName): string {
  return `${name}-tab`;
}

/** The id of the panel that a view's tab controls. */
export function panelId(name: ViewName): string {
  return `${name}-panel`;
}
