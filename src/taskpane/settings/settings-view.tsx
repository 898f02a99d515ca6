import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { exportSettings, type SettingsFault, settingsOf } from "../../app";
import type { PaneState } from "../pane-state";
import { settingsTextWith } from "./progress-draft";
import type { KeepingOrder, KeepingState } from "./keeping-settings";
import { useWords, type Words } from "../wording/words";
import { AcceptedSettings } from "./accepted-settings";
import { CheckSettings } from "./check-settings";
import type { PlanViewProps } from "../frame/plan-view";
import { OpenWithWorkbook } from "./open-with-workbook";
import { Problem, ProblemNotice } from "../ui/problem-notice";
import { ProgressSettings, type RefusedProgress } from "./progress-settings";
import { SettingsExchange } from "./settings-exchange";
import { faultText, fieldsOfFault } from "./settings-fault-text";
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
        refused={refusedIn(state.keeping)}
        onSave={(typed) => keep({ kind: "text", text: settingsTextWith(contents, typed), typed })}
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

/** What was typed into fields and cannot be used. */
function refusedIn(keeping: KeepingState): RefusedProgress | null {
  if (keeping.kind !== "faults" || keeping.order.kind !== "text") return null;
  const { faults, order } = keeping;
  return order.typed === undefined ? null : { faults, typed: order.typed };
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
  // What was typed into a field is told beside it.
  const apart =
    keeping.kind === "faults"
      ? keeping.faults.filter((fault) => refusedIn(keeping) === null || fieldsOfFault(fault).length === 0)
      : [];
  return (
    <>
      {weigh.kind === "failed" && <Problem title={say("pane-weight-failed")} problem={weigh.problem} />}
      {apart.length > 0 && <Faults title={say("pane-settings-faults")} faults={apart} isError />}
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
