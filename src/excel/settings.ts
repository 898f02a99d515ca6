import { WorkbookError } from "../workbook/workbook-error";

/** The namespace of the custom XML part that keeps the product's settings in the workbook. */
const NAMESPACE = "urn:plan-of-action-tracker:settings";

function settingsXml(json: string): string {
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<settings xmlns="${NAMESPACE}">${text}</settings>`;
}

function settingsText(xml: string): string | null {
  const match = /<settings\b[^>]*>([^<]*)<\/settings>/.exec(xml);
  return match?.[1]?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&") ?? null;
}

/**
 * Looks for the settings. After one sync `askForText` asks for what they say; after the next its answer
 * gives it, `null` where the workbook keeps none.
 */
export function findSettings(context: Excel.RequestContext) {
  const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  return {
    part,
    askForText(): () => string | null {
      const xml = part.isNullObject ? null : part.getXml();
      return () => (xml === null ? null : settingsText(xml.value));
    },
  };
}

/** Keeps the settings, in place of the former ones, and reads them back: hosts have been seen to lose them. */
export async function saveSettings(context: Excel.RequestContext, json: string): Promise<void> {
  const { part } = findSettings(context);
  await context.sync();
  if (part.isNullObject) context.workbook.customXmlParts.add(settingsXml(json));
  else part.setXml(settingsXml(json));
  const kept = findSettings(context);
  await context.sync();
  const text = kept.askForText();
  await context.sync();
  if (text() !== json) throw new WorkbookError({ kind: "settingsNotKept" });
}
