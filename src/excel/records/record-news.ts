/**
 * Custom XML tells nobody that it has changed, and a setting of the add-in's does. So whoever saves a record sets this
 * one to something that no other saving has.
 */
const SETTING = "PoaRecords";

/** The savings of one pane, by which it knows its own. */
export class OwnSavings {
  private readonly stamps = new Set<string>();

  /** Tells others of a saving, with the next sync. */
  tell(context: Excel.RequestContext, saving: string): void {
    this.stamps.add(saving);
    context.workbook.settings.add(SETTING, saving);
  }

  /** Whether the last saving was somebody else's. */
  async areOvertaken(context: Excel.RequestContext): Promise<boolean> {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return !setting.isNullObject && !this.stamps.has(String(setting.value));
  }
}
