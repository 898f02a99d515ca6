import {
  Button,
  Menu,
  MenuItemRadio,
  MenuGroup,
  MenuGroupHeader,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { type Weight, weightOf } from "../slices/weighing";
import { useWords } from "../words";
import type { FindingRowProps } from "./finding-row";

/** `usual` leaves it to the catalogue of checks. */
const CHOICES: readonly (Weight | "usual")[] = ["usual", "error", "warning", "info", "off"];

/** What the check of a finding weighs in this workbook, to be changed for all that it finds. */
export function WeightMenu({ session, finding, study, tabIndex }: FindingRowProps) {
  const { say } = useWords();
  const { rule } = finding;
  return (
    <Menu
      checkedValues={{ weight: [weightOf(study, rule) ?? "usual"] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = CHOICES.find((choice) => choice === checkedItems[0]);
        if (chosen !== undefined) void session.weigh(rule, chosen === "usual" ? null : chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          tabIndex={tabIndex}
          aria-label={say("pane-weight-menu")}
          title={say("pane-weight-menu")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say("pane-weight-of", { check: say(`ruleTitle-${rule}`) })}</MenuGroupHeader>
            {CHOICES.map((choice) => (
              <MenuItemRadio key={choice} name="weight" value={choice}>
                {say(`pane-weight-${choice}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
