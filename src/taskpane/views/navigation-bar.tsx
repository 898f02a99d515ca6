import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { StudiedPlan } from "../../app";
import { VIEW_NAMES, type ViewName } from "../slices/navigation";
import { useWords } from "../words";
import { PLAN_VIEWS } from "./plan-views";

const WITH_TAB = VIEW_NAMES.filter((name) => PLAN_VIEWS[name].hasTab);

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
  },
  tabs: { flexShrink: 0 },
  tab: { flexShrink: 0 },
  more: { flexShrink: 0 },
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export interface NavigationBarProps {
  readonly view: ViewName;
  readonly study: StudiedPlan;
  readonly onChosen: (view: ViewName) => void;
}

/** The tabs of the views; those for which the pane is too narrow stand in a menu behind them. */
export function NavigationBar({ view, study, onChosen }: NavigationBarProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Overflow minimumVisible={1}>
      <nav className={styles.bar} aria-label={say("pane-navigation")}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            const chosen = VIEW_NAMES.find((candidate) => candidate === value);
            if (chosen !== undefined) onChosen(chosen);
          }}
        >
          {WITH_TAB.map((name) => (
            // The tab of the view that is shown never goes into the menu.
            <OverflowItem key={name} id={name} priority={name === view ? 1 : 0}>
              <Tab id={tabId(name)} className={styles.tab} value={name} aria-controls={panelId(name)}>
                <Title name={name} study={study} />
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews view={view} study={study} onChosen={onChosen} />
      </nav>
    </Overflow>
  );
}

function MoreViews({ study, onChosen }: NavigationBarProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={say("pane-more-views")}
            title={say("pane-more-views")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {WITH_TAB.map((name) => (
              <MoreView key={name} name={name} study={study} onChosen={onChosen} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function MoreView(props: Pick<NavigationBarProps, "study" | "onChosen"> & { readonly name: ViewName }) {
  const { name, study, onChosen } = props;
  const hasRoom = useIsOverflowItemVisible(name);
  if (hasRoom) return null;
  return (
    <MenuItem onClick={() => onChosen(name)}>
      <Title name={name} study={study} />
    </MenuItem>
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
