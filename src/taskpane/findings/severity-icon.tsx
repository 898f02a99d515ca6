import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../app";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** The sign of a severity, or of what was accepted. With a title it is read out, else it stands beside its words. */
export function SeverityIcon(props: { readonly of: Severity | "accepted"; readonly title?: string }) {
  const styles = useStyles();
  const { of, title } = props;
  const told = title === undefined ? { "aria-hidden": true } : { "aria-label": title, role: "img" };
  switch (of) {
    case "error":
      return <ErrorCircleFilled className={styles.error} {...told} />;
    case "warning":
      return <WarningFilled className={styles.warning} {...told} />;
    case "info":
      return <InfoRegular className={styles.info} {...told} />;
    case "accepted":
      return <CheckmarkCircleRegular className={styles.info} {...told} />;
  }
}
