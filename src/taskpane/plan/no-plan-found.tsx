import {
  Body1Strong,
  Button,
  Caption1,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type CellReference, type ColumnMeaning, formatAddress, type SheetLookedAt } from "../../app";
import { useWords } from "../wording/words";
import type { Session } from "../session";
import type { CheckState } from "../check/checking";
import type { PlanMakingState } from "./plan-making";
import type { PointingState } from "./pointing";
import { MakePlan, PlanOffers } from "./plan-offers";
import { focusIfLost } from "../ui/focus";
import { MisfitNotice } from "./misfit-notice";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { Problem } from "../ui/problem-notice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  heading: { margin: 0 },
  sheets: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  sheet: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  named: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface NoPlanFoundProps {
  readonly session: Session;
  readonly check: Extract<CheckState, { kind: "noPlan" }>;
  readonly making: PlanMakingState;
  readonly pointing: PointingState;
}

/** No plan: what was looked for, what each sheet was found to hold, and what to do. */
export function NoPlanFound(props: NoPlanFoundProps) {
  const { session, making, pointing } = props;
  const { lookedAt, mappingMisfit } = props.check;
  const styles = useStyles();
  const { say } = useWords();
  const nearest = nearestOf(lookedAt);
  const isEmpty = lookedAt.every(({ why }) => why === "empty");
  return (
    <div className={styles.root}>
      <h1 id="no-plan-heading" ref={focusIfLost} tabIndex={-1} className={styles.title}>
        {say(isEmpty ? "pane-today-empty" : "pane-no-plan")}
      </h1>
      {mappingMisfit !== null && <MisfitNotice misfit={mappingMisfit} />}
      {isEmpty ? (
        <>
          <PlanOffers session={session} making={making} isFirst />
          <PrimaryFoot>
            <MakePlan session={session} making={making} isFirst />
          </PrimaryFoot>
        </>
      ) : (
        <>
          <Paragraph>{say("pane-no-plan-looked-for")}</Paragraph>
          <Paragraph>{say("pane-point-offer")}</Paragraph>
          {pointing.kind === "failed" && (
            <Problem
              title={say("pane-check-failed")}
              problem={pointing.problem}
              onRetry={() => void session.pointToPlan()}
            />
          )}
          <Body1Strong as="h2" block className={styles.heading}>
            {say("pane-no-plan-sheets")}
          </Body1Strong>
          <ul className={styles.sheets}>
            {lookedAt.map((sheet) => (
              <Sheet
                key={sheet.sheet}
                sheet={sheet}
                onSelect={session.select}
                {...(sheet === nearest && { onUse: () => void session.pointToPlan(sheet.sheet) })}
              />
            ))}
          </ul>
          <PlanOffers session={session} making={making} isFirst={false} />
          <PrimaryFoot>
            <Button
              appearance="primary"
              disabledFocusable={pointing.kind === "reading"}
              onClick={() => void session.pointToPlan()}
            >
              {say(pointing.kind === "reading" ? "pane-reading" : "pane-point")}
            </Button>
          </PrimaryFoot>
        </>
      )}
    </div>
  );
}

/** The sheet on which most columns of a plan were found, which is offered; `null` where none has any. */
function nearestOf(sheets: readonly SheetLookedAt[]): SheetLookedAt | null {
  const most = Math.max(0, ...sheets.map(({ found }) => found.length));
  return most === 0 ? null : (sheets.find(({ found }) => found.length === most) ?? null);
}

function Sheet(props: {
  readonly sheet: SheetLookedAt;
  readonly onSelect: (cell: CellReference) => void;
  /** Says what its columns hold; given for the one that is nearest to a plan. */
  readonly onUse?: () => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { sheet, why, bestHeader, found, missing } = props.sheet;
  const columns = (meanings: readonly ColumnMeaning[]) =>
    meanings.map((meaning) => say(`pane-column-${meaning}`)).join(", ");
  return (
    <li className={styles.sheet}>
      <div className={styles.named}>
        <Body1Strong className={styles.text}>{sheet}</Body1Strong>
        {props.onUse !== undefined && (
          <Button size="small" onClick={props.onUse}>
            {say("pane-point-use")}
          </Button>
        )}
      </div>
      <Caption1 block>{say(`pane-sheet-${why}`)}</Caption1>
      {found.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {say("pane-sheet-found", { columns: columns(found) })}
        </Caption1>
      )}
      {missing.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {say("pane-sheet-missing", { columns: columns(missing) })}
        </Caption1>
      )}
      {bestHeader !== null && (
        <Link as="button" onClick={() => props.onSelect(bestHeader)}>
          {say("pane-sheet-best-head", { address: formatAddress(bestHeader.row, bestHeader.column) })}
        </Link>
      )}
    </li>
  );
}
