import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { exportSettings, settingsFaultMessage, type SettingsFault, settingsOf } from "../../../app";
import type { PaneState } from "../../pane-state";
import { PROGRESS_FIELDS, settingsTextWith } from "../../drafts/progress-draft";
import type { KeepingOrder } from "../../slices/keeping-settings";
import { useWords, type Words } from "../../wording/words";
import { AcceptedSettings } from "./accepted-settings";
import { CheckSettings } from "./check-settings";
import type { PlanViewProps } from "../frame/plan-view";
import { OpenWithWorkbook } from "./open-with-workbook";
import { Problem, ProblemNotice } from "../ui/problem-notice";
import { ProgressSettings } from "./progress-settings";
import { SettingsExchange } from "./settings-exchange";
import { SheetSettings } from "./sheet-settings";

const useStyles = makeStyles({
  // What came of a change is in view wherever in the long list it was made.
  news: { position: "sticky", top: 0, zIndex: 1, ":empty": { display: "none" } },
  list: { margin: 0, paddingInlineStart: "1.2em", overflowWrap: "anywhere" },
});

/** What the workbook keeps for its users. */
export function SettingsView({ session, state, study }: PlanViewProps) {
  const { say } = useWords();
  const { settings, contents } = study;
  const isNewer = settingsOf(contents).kind === "newer";
  const disabled = isNewer || state.keeping.kind === "saving" || state.weigh.kind === "saving";
  const keep = (order: KeepingOrder) => void session.keepSettings(order);
  const change = (changes: Extract<KeepingOrder, { kind: "changes" }>["changes"]) =>
    keep({ kind: "changes", changes });
  return (
    <>
      <Notices state={state} faults={study.settingsFaults} isNewer={isNewer} onRetry={keep} />
      <OpenWithWorkbook disabled={disabled} />
      <SheetSettings settings={settings} disabled={disabled} onChange={change} />
      <ProgressSettings
        // What was imported is shown again.
        key={JSON.stringify(settings.progress)}
        progress={settings.progress}
        disabled={disabled}
        onSave={(draft) => keep({ kind: "text", text: settingsTextWith(contents, draft) })}
      />
      <CheckSettings
        severities={settings.severities}
        disabled={disabled}
        onWeigh={(rule, weight) => void session.weigh(rule, weight)}
        onReset={() => change({ severities: {} })}
      />
      <AcceptedSettings
        study={study}
        disabled={disabled}
        onWithdraw={({ key }) =>
          change({ accepted: settings.accepted.filter((acceptance) => acceptance.key !== key) })
        }
      />
      <SettingsExchange
        text={exportSettings(contents)}
        disabled={disabled}
        onImport={(text) => keep({ kind: "text", text })}
      />
      <Link href="self-test.html">{say("pane-settings-self-test")}</Link>
    </>
  );
}

function Notices(props: {
  readonly state: PaneState;
  readonly faults: readonly SettingsFault[];
  readonly isNewer: boolean;
  readonly onRetry: (order: KeepingOrder) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const standing = props.faults.filter(({ kind }) => kind !== "newerVersion");
  return (
    <>
      {props.isNewer && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("pane-settings-newer")}</MessageBarBody>
        </MessageBar>
      )}
      {standing.length > 0 && <Faults title={say("pane-settings-unusable")} faults={standing} />}
      <div className={styles.news}>
        <News state={props.state} onRetry={props.onRetry} />
      </div>
    </>
  );
}

function News(props: { readonly state: PaneState; readonly onRetry: (order: KeepingOrder) => void }) {
  const { keeping, weigh } = props.state;
  const { say } = useWords();
  return (
    <>
      {weigh.kind === "failed" && <Problem title={say("pane-weight-failed")} problem={weigh.problem} />}
      {keeping.kind === "faults" && (
        <Faults title={say("pane-settings-faults")} faults={keeping.faults} isError />
      )}
      {keeping.kind === "kept" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say("pane-settings-kept")}</MessageBarBody>
        </MessageBar>
      )}
      {keeping.kind === "failed" && (
        <ProblemNotice
          title={say("pane-settings-failed")}
          problem={keeping.problem}
          onRetry={() => props.onRetry(keeping.order)}
        />
      )}
    </>
  );
}

function Faults(props: {
  readonly title: string;
  readonly faults: readonly SettingsFault[];
  readonly isError?: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <MessageBar intent={props.isError === true ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        <ul className={styles.list}>
          {props.faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{faultText(fault, words)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A fault in words; a setting that has a field here is named as its field is. */
function faultText(fault: SettingsFault, { say, translate }: Words): string {
  const message = settingsFaultMessage(fault);
  const setting = message.values?.setting;
  const field = PROGRESS_FIELDS.find((name) => setting === `progress.${name}`);
  if (field === undefined) return translate(message);
  const named = say(`pane-settings-field-${field}`);
  return translate({ ...message, values: { ...message.values, setting: `“${named}”` } });
}

/** What there is to say of the keeping of settings. */
export function keepingNews({ keeping }: PaneState, words: Words): string {
  const { say, translate } = words;
  switch (keeping.kind) {
    case "none":
      return "";
    case "saving":
      return say("pane-settings-saving");
    case "kept":
      return say("pane-settings-kept");
    case "faults":
      return [say("pane-settings-faults"), ...keeping.faults.map((fault) => faultText(fault, words))].join(
        " ",
      );
    case "failed":
      return `${say("pane-settings-failed")} ${translate(keeping.problem)}`;
  }
}
