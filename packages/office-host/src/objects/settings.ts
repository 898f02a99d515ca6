import { textArgument } from "../requests/arguments";
import { itemNotFound } from "../requests/host-error";
import { HostCollection, HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { settingCollectionMembers, settingMembers } from "./sheet-members";

export class SettingCollection extends HostCollection {
  readonly className = "SettingCollection";
  readonly members = settingCollectionMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  items(): readonly Setting[] {
    return this.open.settings.keys().map((key) => new Setting(this.open, key));
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = textArgument(key);
    return this.open.settings.has(name) ? new Setting(this.open, name) : null;
  }

  getCount(): number {
    return this.open.settings.keys().length;
  }

  /** Adds a setting, or sets the one of that key. */
  add(key: unknown, value: unknown): Setting {
    const name = textArgument(key);
    this.open.requireWritable();
    this.open.settings.set(name, value);
    this.open.events.settingChanged();
    return new Setting(this.open, name);
  }
}

export class Setting extends HostObject {
  readonly className = "Setting";
  readonly members = settingMembers;

  constructor(
    private readonly open: OpenWorkbook,
    readonly key: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.key };
  }

  get value(): unknown {
    return this.open.settings.get(this.key);
  }

  set value(value: unknown) {
    this.open.requireWritable();
    this.open.settings.set(this.key, value);
    this.open.events.settingChanged();
  }

  delete(): void {
    this.open.requireWritable();
    this.open.settings.delete(this.key);
    this.open.events.settingChanged();
  }
}
