import { Checkbox, Field, Select } from "@fluentui/react-components";
import { CALENDARS, DIGITS, type Settings } from "../../app";
import { isLanguage } from "../../locales/languages";
import { useWords } from "../wording/words";
import { LanguageOptions } from "../ui/language-options";
import { SettingsSection } from "./settings-section";

export interface SettingsSectionProps {
  readonly settings: Settings;
  /** Nothing can be changed now. */
  readonly disabled: boolean;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** In what language and writing sheets are made. */
export function SheetSettings({ settings, disabled, onChange }: SettingsSectionProps) {
  const { say } = useWords();
  return (
    <SettingsSection title={say("pane-settings-sheets")}>
      <Field label={say("pane-settings-language")}>
        <Select
          value={settings.language ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => onChange({ language: isLanguage(value) ? value : null })}
        >
          <option value="">{say("pane-settings-language-pane")}</option>
          <LanguageOptions />
        </Select>
      </Field>
      <Field label={say("pane-settings-calendar")}>
        <Select
          value={settings.calendar ?? ""}
          disabled={disabled}
          onChange={(_, { value }) =>
            onChange({ calendar: CALENDARS.find((candidate) => candidate === value) ?? null })
          }
        >
          <option value="">{say("pane-settings-calendar-plan")}</option>
          {CALENDARS.map((calendar) => (
            <option key={calendar} value={calendar}>
              {say(`pane-settings-calendar-${calendar}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("pane-settings-digits")}>
        <Select
          value={settings.digits}
          disabled={disabled}
          onChange={(_, { value }) => {
            const digits = DIGITS.find((candidate) => candidate === value);
            if (digits !== undefined) onChange({ digits });
          }}
        >
          {DIGITS.map((digits) => (
            <option key={digits} value={digits}>
              {say(`pane-settings-digits-${digits}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={say("pane-settings-chart-data")}
        checked={settings.printChartData}
        disabled={disabled}
        onChange={(_, { checked }) => onChange({ printChartData: checked === true })}
      />
    </SettingsSection>
  );
}
