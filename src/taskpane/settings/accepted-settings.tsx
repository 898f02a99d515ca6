import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { isRuleId, type Settings, type StudiedPlan } from "../../app";
import { useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  row: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

type Acceptance = Settings["accepted"][number];

/** The findings that somebody accepted in this workbook, by their checks. */
export function AcceptedSettings(props: {
  readonly study: StudiedPlan;
  readonly disabled: boolean;
  readonly onWithdraw: (acceptance: Acceptance) => void;
}) {
  const { study, disabled, onWithdraw } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const { accepted } = study.settings;
  const messages = new Map(study.findings.map(({ key, message }) => [key, message]));
  const rules = [...new Set(accepted.map(({ rule }) => rule))];
  return (
    <SettingsSection title={say("pane-settings-accepted")}>
      {accepted.length === 0 && <Paragraph quiet>{say("pane-settings-accepted-none")}</Paragraph>}
      <FoldedList
        heading="h3"
        folds={rules.map((rule) => ({
          key: rule,
          title: isRuleId(rule) ? say(`ruleTitle-${rule}`) : rule,
          items: accepted.filter((each) => each.rule === rule),
        }))}
        keyOf={({ key }) => key}
        row={(acceptance) => {
          const message = messages.get(acceptance.key);
          const what = message === undefined ? say("pane-settings-accepted-stale") : translate(message);
          return (
            <div className={styles.row}>
              <Caption1>{what}</Caption1>
              <Caption1>
                {say("pane-settings-accepted-by", {
                  day: acceptance.on,
                  by: acceptance.by === "" ? "none" : acceptance.by,
                  reason: acceptance.reason,
                })}
              </Caption1>
              <Button size="small" disabledFocusable={disabled} onClick={() => onWithdraw(acceptance)}>
                {say("pane-accept-withdraw")}
              </Button>
            </div>
          );
        }}
      />
    </SettingsSection>
  );
}
