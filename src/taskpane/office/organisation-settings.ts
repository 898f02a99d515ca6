/** Next to the pane's page; an administrator may put settings there that hold for all workbooks without their own. */
const FILE = "organisation.json";

/**
 * The settings of the organisation as JSON text; `null` if it has none, or the file cannot be fetched. What belongs to
 * one workbook, its columns and what was accepted in it, is left out. A text that is not JSON stays as it is, so that
 * whoever looks at the settings is notified.
 */
export async function organisationSettings(): Promise<string | null> {
  try {
    const answer = await fetch(FILE, { cache: "no-cache" });
    return answer.ok ? ofNoWorkbook(await answer.text()) : null;
  } catch {
    return null;
  }
}

function ofNoWorkbook(text: string): string | null {
  try {
    const fields = Object.entries(JSON.parse(text) as Readonly<Record<string, unknown>>);
    const kept = fields.filter(([name]) => name !== "mapping" && name !== "accepted");
    return kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept));
  } catch {
    return text;
  }
}
