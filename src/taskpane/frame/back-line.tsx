import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { focusIfLost } from "../ui/focus";
import { useWords } from "../wording/words";
import { placeId } from "./places-bar";
import { type DeeperView, placeOfView, rootOf, type ViewName } from "./places";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
});

/** The title of a page that was opened from a place, and the way back to the place. */
export function BackLine(props: { readonly view: DeeperView; readonly onBack: (root: ViewName) => void }) {
  const { view, onBack } = props;
  const styles = useStyles();
  const { say } = useWords();
  const place = placeOfView(view);
  const label = say("pane-back", { place: say(`pane-place-${place}`) });
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        title={label}
        aria-label={label}
        onClick={() => {
          // This button goes, and what has the focus with it.
          document.getElementById(placeId(place))?.focus();
          onBack(rootOf(place));
        }}
      />
      <h1 ref={focusIfLost} tabIndex={-1} className={styles.title}>
        {say(`pane-view-${view}`)}
      </h1>
    </div>
  );
}
