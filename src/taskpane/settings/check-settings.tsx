import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { CHECK_CATALOGUE, type RuleId, type Settings } from "../../app";
import type { Weight } from "../findings/weighing";
import { useWords } from "../wording/words";
import { AskFirst } from "../ui/ask-first";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

const WEIGHTS: readonly Weight[] = ["error", "warning", "info", "off"];

type Check = (typeof CHECK_CATALOGUE)[number];

/** The severity of each check in this workbook. */
export function CheckSettings(props: {
  readonly severities: Settings["severities"];
  readonly disabled: boolean;
  readonly onWeigh: (rule: RuleId, weight: Weight | null) => void;
  readonly onReset: () => void;
}) {
  const { severities, disabled, onWeigh, onReset } = props;
  const { say } = useWords();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search).trim().toLowerCase();
  const found = CHECK_CATALOGUE.filter(({ id }) =>
    `${id} ${say(`ruleTitle-${id}`)}`.toLowerCase().includes(wanted),
  );
  const isChanged = ({ id }: Check) => severities[id] !== undefined;
  const changed = found.filter(isChanged);
  const others = found.filter((check) => !isChanged(check));
  return (
    <SettingsSection title={say("pane-settings-checks")}>
      <Paragraph quiet>{say("pane-settings-checks-how")}</Paragraph>
      <Field label={say("pane-settings-search")}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {found.length === 0 && <Paragraph>{say("pane-settings-checks-none")}</Paragraph>}
      <FoldedList
        heading="h3"
        // Most checks are never touched: those are shown when they are looked for.
        key={wanted === "" ? "folded" : "found"}
        closed={wanted === "" ? ["others"] : []}
        folds={[
          {
            key: "changed",
            title: say("pane-settings-checks-changed"),
            items: changed,
          },
          {
            key: "others",
            title: say("pane-settings-checks-others"),
            items: others,
          },
        ].filter(({ items }) => items.length > 0)}
        keyOf={({ id }) => id}
        row={(check) => (
          <WeightChoice
            check={check}
            weight={severities[check.id] ?? null}
            disabled={disabled}
            onWeigh={onWeigh}
          />
        )}
      />
      {Object.keys(severities).length > 0 && (
        <AskFirst
          ask={say("pane-settings-checks-reset")}
          meaning={say("pane-settings-checks-reset-means", { count: Object.keys(severities).length })}
          now={say("pane-settings-checks-reset-now")}
          busy={disabled}
          onDo={onReset}
        />
      )}
    </SettingsSection>
  );
}

function WeightChoice(props: {
  readonly check: Check;
  readonly weight: Weight | null;
  readonly disabled: boolean;
  readonly onWeigh: (rule: RuleId, weight: Weight | null) => void;
}) {
  const { check, weight, disabled, onWeigh } = props;
  const styles = useStyles();
  const { say } = useWords();
  const title = say(`ruleTitle-${check.id}`);
  return (
    <Field label={title} size="small" className={styles.row}>
      <Select
        size="small"
        aria-label={say("pane-settings-weight", { check: title })}
        value={weight ?? ""}
        disabled={disabled}
        onChange={(_, { value }) => onWeigh(check.id, WEIGHTS.find((each) => each === value) ?? null)}
      >
        <option value="">
          {say("pane-settings-weight-usual", { weight: say(`pane-weight-${check.severity}`) })}
        </option>
        {WEIGHTS.map((each) => (
          <option key={each} value={each}>
            {say(`pane-weight-${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
