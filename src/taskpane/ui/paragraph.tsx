import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  normal: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A paragraph; `quiet` for what is there to be read once. */
export function Paragraph(props: {
  readonly quiet?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(props.quiet ? styles.quiet : styles.normal, props.className)}>
      {props.children}
    </p>
  );
}
