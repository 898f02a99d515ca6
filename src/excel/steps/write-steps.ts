/** Excel on the web refuses a request of 5 MB; a fifth of it, with what frames it, leaves room and keeps the pane answering. */
const BYTES_PER_REQUEST = 850_000;

const encoder = new TextEncoder();

/** The bytes that a text takes in a request: JSON in UTF-8. */
export function textBytes(text: string): number {
  return encoder.encode(JSON.stringify(text)).length;
}

/** A part of writing a sheet that is asked for at once. */
export interface WriteStep {
  /** About how many bytes it adds to the request. */
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** Asks for the steps in their order, in as few round trips as the size of a request allows. */
export async function runSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  steps: readonly WriteStep[],
): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  await inRequests(
    context,
    steps.map((step) => ({ bytes: step.bytes, apply: () => step.apply(sheet) })),
    () => application.suspendScreenUpdatingUntilNextSync(),
  );
}

/** The same for what concerns no sheet; `begin` is done at the header of each further request. */
export async function inRequests(
  context: Excel.RequestContext,
  steps: readonly { readonly bytes: number; readonly apply: () => void }[],
  begin: () => void = () => undefined,
): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > BYTES_PER_REQUEST) {
      // eslint-disable-next-line no-restricted-syntax -- one request cannot carry more bytes
      await context.sync();
      begin();
      bytes = 0;
    }
    step.apply();
    bytes += step.bytes;
  }
  await context.sync();
}
