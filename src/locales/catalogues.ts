import { catalogue as en } from "./en";
import { catalogue as km } from "./km";
import type { Catalogue, Language } from "./languages";
import { catalogue as th } from "./th";

export { LANGUAGES, type Catalogue, type Language } from "./languages";

/** The texts of all languages at once, for where nobody waits for them; the pane fetches those that it speaks. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, km, th };
