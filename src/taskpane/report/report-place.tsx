import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { ReportPlace } from "./report-draft";
import type { ReportingState } from "./reporting";
import { periodName, useWords } from "../wording/words";
import { focusWhenShown } from "../ui/focus";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  chosen: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  change: { flexShrink: 0, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    outlineStyle: "none",
  },
});

/** What is reported on, in a line; its lists are there until a report of it was recorded or asked for, or to change it. */
export function PlaceOfReport(props: {
  readonly place: ReportPlace;
  readonly reporting: ReportingState;
  readonly children: ReactNode;
}) {
  const { place, reporting, children } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { lists, open } = useLists(reporting);
  if (lists !== "folded") {
    return (
      <div
        ref={lists === "askedFor" ? focusFirstField : undefined}
        className={styles.fields}
        role="group"
        aria-label={say("pane-actuals-place")}
      >
        {children}
      </div>
    );
  }
  const { period, party, indicator } = place;
  const parts = [
    periodName(period, words),
    party === "" ? say("pane-actuals-all-parties") : party,
    indicator,
  ];
  return (
    <div className={styles.line}>
      <Caption1 className={styles.chosen}>{parts.join(" · ")}</Caption1>
      <Button
        size="small"
        className={styles.change}
        aria-label={`${say("pane-actuals-place-change")}: ${say("pane-actuals-place")}`}
        onClick={open}
      >
        {say("pane-actuals-place-change")}
      </Button>
    </div>
  );
}

function focusFirstField(element: HTMLElement | null): void {
  focusWhenShown(element?.querySelector("select") ?? null);
}

type Lists = "atFirst" | "askedFor" | "folded";

/** The lists are folded by what is done with what was chosen, never while somebody chooses. */
function useLists({ recording, opened, indicator, search }: ReportingState) {
  const [lists, setLists] = useState<Lists>(indicator === null || search !== "" ? "atFirst" : "folded");
  const [seen, setSeen] = useState({ recording, opened });
  if (seen.recording !== recording || seen.opened !== opened) {
    setSeen({ recording, opened });
    if (recording.kind === "recorded" || seen.opened !== opened) setLists("folded");
  }
  return { lists, open: () => setLists("askedFor") };
}
