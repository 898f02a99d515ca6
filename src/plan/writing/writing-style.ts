/** The calendars in which sheets can show years: 2567 of the Buddhist era is 2024 of the Gregorian one. */
export const CALENDARS = ["gregorian", "buddhist"] as const;
export type Calendar = (typeof CALENDARS)[number];

/** The digits in which sheets can show numbers: 2024, or ២០២៤ and ๒๐๒๔ in the script of the sheet's language. */
export const DIGITS = ["latin", "native"] as const;
export type Digits = (typeof DIGITS)[number];
