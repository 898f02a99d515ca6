import type { OfficeHost } from "../office-host";

/** So many bytes at a time are handed to a function as its arguments. */
const BYTES_AT_A_TIME = 0x8000;

/** Opens a workbook of one's own making next to the one that is open, unsaved and under a name of Excel's. */
export async function openNewWorkbook(host: OfficeHost, bytes: Uint8Array): Promise<void> {
  const letters: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_A_TIME) {
    letters.push(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_A_TIME)));
  }
  await host.createWorkbook(btoa(letters.join("")));
}
