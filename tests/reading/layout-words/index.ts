import { en } from "./en";
import { es } from "./es";
import { fil } from "./fil";
import { fr } from "./fr";
import { he } from "./he";
import { it } from "./it";
import { km } from "./km";
import { th } from "./th";
import { tr } from "./tr";

export { COLUMNS, type Column, type Language } from "./language";

/** Languages in which random plans are set out. */
export const LANGUAGES = { en, es, fr, th, km, fil, it, tr, he } as const;

export type LanguageCode = keyof typeof LANGUAGES;

/** The codes of them all. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];
