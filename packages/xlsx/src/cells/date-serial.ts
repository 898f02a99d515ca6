const MS_PER_DAY = 86_400_000;
/** Day 0 of the date system of 1900 as it counts from March 1900 on, after the leap day that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial of an ISO 8601 date as cells of type `d` hold it; `null` if the text is none. */
export function serialFromIso(text: string, date1904: boolean): number | null {
  const milliseconds = Date.parse(/(Z|[+-]\d\d:?\d\d)$|^[\d-]+$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(milliseconds)) return null;
  return (milliseconds - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
}
