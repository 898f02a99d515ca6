import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import {
  indicatorsSheetTitle,
  listDefinitions,
  type ListedDefinition,
  type StatedDefinition,
} from "../../app";
import { DraftsSetAside } from "../drafts/drafts-set-aside";
import { asShown } from "./definition-draft";
import { sheetWords } from "../wording/sheet-words";
import { shortened } from "../wording/shortened";
import { useWords, type Words } from "../wording/words";
import type { PaneState } from "../pane-state";
import { AskFirst } from "../ui/ask-first";
import { DefinitionRow } from "./definition-row";
import { FoldedList } from "../ui/lists/folded-list";
import { foldByObjective } from "../ui/lists/objective-folds";
import { Paragraph } from "../ui/paragraph";
import type { PlanViewProps } from "../frame/plan-view";
import { ProblemNotice } from "../ui/problem-notice";

const useStyles = makeStyles({
  filter: {
    display: "grid",
    // At 320 px the choice shows its words and its count whole.
    gridTemplateColumns: "minmax(0, 4fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** A longer wording would be cut by the list anyway. */
const LONGEST_CHOICE = 70;

type Shown = "open" | "all";

/** How the indicators are measured, for a person to confirm or change. */
export function IndicatorsView({ session, state, study }: PlanViewProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const definitions = useMemo(() => listDefinitions(study), [study]);
  const open = useMemo(() => definitions.filter(({ confirmed }) => !confirmed), [definitions]);
  const [shown, setShown] = useState<Shown>(() => (open.length > 0 ? "open" : "all"));
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState("");
  const receiver = definitions.find(({ id }) => id === chosen);
  const wanted = useDeferredValue(search);
  const listed = useMemo(
    () => withWords(shown === "open" ? open : definitions, wanted),
    [shown, open, definitions, wanted],
  );
  const sheetTitle = indicatorsSheetTitle(study);
  const busy = state.confirming.kind === "saving";
  const write = useCallback(
    (stated: readonly StatedDefinition[]) => void session.confirmDefinitions(stated, language),
    [session, language],
  );
  const writeOne = useCallback((stated: StatedDefinition) => write([stated]), [write]);

  if (definitions.length === 0) return <Paragraph>{say("pane-indicators-none")}</Paragraph>;
  return (
    <>
      <DraftsSetAside
        session={session}
        state={state}
        kind="definition"
        indicator={receiver === undefined ? null : { id: receiver.id, text: receiver.indicator }}
        onGiven={(id) => {
          setShown("all");
          setSearch(id);
        }}
      >
        <Field label={say("pane-actuals-choose")}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            <option value="" />
            {definitions.map(({ id, indicator }) => (
              <option key={id} value={id}>
                {shortened(`${id} ${indicator}`, LONGEST_CHOICE)}
              </option>
            ))}
          </Select>
        </Field>
      </DraftsSetAside>
      <Paragraph quiet>{say("pane-indicators-how")}</Paragraph>
      <ConfirmAll
        open={open}
        busy={busy}
        sheet={sheetTitle ?? sheetWords(study, language)({ id: "indicatorSheet-tab" })}
        isNew={sheetTitle === null}
        onConfirm={() => write(open.map((definition) => asShown(definition, true)))}
      />
      <Outcome state={state} onRetry={write} onShow={() => session.chooseView("findings")} />
      <div className={styles.filter}>
        <Field label={say("pane-indicators-show")}>
          <Select value={shown} onChange={(_, { value }) => setShown(value === "open" ? "open" : "all")}>
            <option value="open">{say("pane-indicators-open", { count: open.length })}</option>
            <option value="all">{say("pane-indicators-all", { count: definitions.length })}</option>
          </Select>
        </Field>
        <Field label={say("pane-indicators-search")}>
          <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
      </div>
      {listed.length === 0 && (
        <Paragraph>
          {say(wanted.trim() === "" ? "pane-indicators-none-open" : "pane-indicators-none-such")}
        </Paragraph>
      )}
      <FoldedList
        // What was searched for is not left in folds that are closed.
        key={wanted.trim() === "" ? "all" : "found"}
        {...(wanted.trim() !== "" && { closed: [] })}
        folds={foldByObjective(
          study.plan,
          listed,
          ({ objective }) => objective,
          say("pane-indicators-no-objective"),
        )}
        keyOf={({ id }) => id}
        row={(definition) => (
          <DefinitionRow
            definition={definition}
            planSheet={study.plan.sheet}
            busy={busy}
            draft={state.definitionDrafts[definition.id] ?? null}
            onDraft={session.draftDefinition}
            onSelect={session.select}
            onState={writeOne}
          />
        )}
      />
    </>
  );
}

/** Confirms all that is open, after it has said what that means. */
function ConfirmAll(props: {
  readonly open: readonly ListedDefinition[];
  readonly busy: boolean;
  /** The title of the Indicators sheet. */
  readonly sheet: string;
  /** It has to be made. */
  readonly isNew: boolean;
  readonly onConfirm: () => void;
}) {
  const { open, busy, sheet, isNew, onConfirm } = props;
  const { say } = useWords();
  const count = open.length;
  if (count === 0) return null;
  return (
    <AskFirst
      ask={say("pane-indicators-confirm-all", { count })}
      meaning={say("pane-indicators-confirm-all-means", { count, sheet, isNew: String(isNew) })}
      now={say("pane-indicators-confirm-all-now", { count })}
      busy={busy}
      onDo={onConfirm}
    />
  );
}

function Outcome(props: {
  readonly state: PaneState;
  readonly onRetry: (stated: readonly StatedDefinition[]) => void;
  /** Goes to the findings. */
  readonly onShow: () => void;
}) {
  const words = useWords();
  const { confirming } = props.state;
  if (confirming.kind === "failed") {
    return (
      <ProblemNotice
        title={words.say("pane-indicators-failed")}
        problem={confirming.problem}
        onRetry={() => props.onRetry(confirming.stated)}
      />
    );
  }
  if (confirming.kind !== "saved") return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{confirmingNews(props.state, words)}</MessageBarBody>
      {confirming.newErrors > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={props.onShow}>
            {words.say("pane-indicators-show-errors")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What there is to say of the writing of definitions. */
export function confirmingNews({ confirming }: PaneState, { say, translate }: Words): string {
  switch (confirming.kind) {
    case "none":
      return "";
    case "saving":
      return say("pane-indicators-saving");
    case "saved": {
      const { ids, sheet, newErrors } = confirming;
      const saved = say("pane-indicators-saved", { count: ids.length, ids: ids.join(", "), sheet });
      return newErrors > 0 ? `${saved} ${say("pane-indicators-brought", { count: newErrors })}` : saved;
    }
    case "failed":
      return `${say("pane-indicators-failed")} ${translate(confirming.problem)}`;
  }
}

function withWords(definitions: readonly ListedDefinition[], search: string): readonly ListedDefinition[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return definitions;
  return definitions.filter(({ id, indicator }) => `${id} ${indicator}`.toLowerCase().includes(wanted));
}
