import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  box: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is asked before something is done, above the buttons that answer it; named by a text, or by the id of a heading in it. */
export function QuestionBox(props: {
  readonly name: { readonly "aria-label": string } | { readonly "aria-labelledby": string };
  readonly children: ReactNode;
  readonly answers: ReactNode;
  readonly boxRef?: Ref<HTMLDivElement>;
}) {
  const { name, children, answers, boxRef } = props;
  const styles = useStyles();
  return (
    <div role="group" {...name} className={styles.box} {...(boxRef !== undefined && { ref: boxRef })}>
      {children}
      <div className={styles.answers}>{answers}</div>
    </div>
  );
}
