import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { type CellReference, type Finding, type Fix, formatCell, type StudiedPlan } from "../../app";
import type { FixState } from "../slices/fixing";
import type { Selection } from "../slices/selecting";
import { useWords } from "../words";
import { FindingRow } from "./finding-row";
import { focusIfLost } from "./focus-if-lost";
import { Paragraph } from "./paragraph";

/** Rows shown at first and added at a time: a plan of thousands of rows has as many findings. */
const ROWS_AT_A_TIME = 100;

type Group = Finding["severity"] | "accepted";

const GROUPS: readonly Group[] = ["error", "warning", "info", "accepted"];

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  panel: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

export interface FindingsProps {
  readonly study: StudiedPlan;
  readonly fix: FixState;
  readonly selection: Selection | null;
  readonly onSelect: (cell: CellReference, finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

/** What the checks found, the gravest first. */
export function Findings(props: FindingsProps) {
  const { findings, failed } = props.study;
  const styles = useStyles();
  const { say, number } = useWords();
  const groups = grouped(findings);

  // A finding that was mended takes its button with it, and with that the focus.
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => focusIfLost(root.current), [findings]);

  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
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
      {groups.length === 0 && failed.length === 0 && (
        <Paragraph className={styles.none}>
          <CheckmarkCircleRegular fontSize={20} className={styles.good} />
          {say("pane-findings-none")}
        </Paragraph>
      )}
      <Accordion multiple collapsible defaultOpenItems={openAtFirst(groups)}>
        {groups.map(({ group, findings: members }) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h3" expandIconPosition="end" icon={<GroupIcon group={group} />}>
              <span className={styles.heading}>
                {say(`pane-group-${group}`)}
                <Badge appearance="tint" color="informative" size="small">
                  {number(members.length)}
                </Badge>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Rows {...props} findings={members} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

function Rows(props: FindingsProps & { readonly findings: readonly Finding[] }) {
  const { study, findings, fix, selection, onSelect, onFix } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const hidden = findings.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={`${finding.key} ${formatCell(finding.cell)}`}
            finding={finding}
            study={study}
            fix={fix.kind !== "none" && fix.finding === finding ? fix : null}
            selection={selection?.finding === finding ? selection : null}
            onSelect={onSelect}
            onFix={onFix}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {say("pane-show-more", { count: Math.min(hidden, ROWS_AT_A_TIME), left: hidden })}
        </Button>
      )}
    </>
  );
}

function GroupIcon({ group }: { readonly group: Group }): ReactElement {
  const styles = useStyles();
  switch (group) {
    case "error":
      return <ErrorCircleFilled className={styles.error} />;
    case "warning":
      return <WarningFilled className={styles.warning} />;
    case "info":
      return <InfoRegular className={styles.info} />;
    case "accepted":
      return <CheckmarkCircleRegular className={styles.info} />;
  }
}

function grouped(findings: readonly Finding[]): { group: Group; findings: readonly Finding[] }[] {
  const byGroup = new Map<Group, Finding[]>();
  for (const finding of findings) {
    const group = finding.accepted === null ? finding.severity : "accepted";
    const others = byGroup.get(group);
    if (others === undefined) byGroup.set(group, [finding]);
    else others.push(finding);
  }
  return GROUPS.flatMap((group) => {
    const members = byGroup.get(group);
    return members === undefined ? [] : [{ group, findings: members }];
  });
}

/** The groups in which there is something to do; where there is none, the first. */
function openAtFirst(groups: readonly { readonly group: Group }[]): Group[] {
  const pressing = groups
    .map(({ group }) => group)
    .filter((group) => group === "error" || group === "warning");
  return pressing.length > 0 ? pressing : groups.slice(0, 1).map(({ group }) => group);
}
