import { checkReasons as en } from "./en/checks/check-reasons";
import { checkReasons as km } from "./km/checks/check-reasons";
import type { Catalogue, Language } from "./languages";
import { checkReasons as th } from "./th/checks/check-reasons";

/** Why each check is made: a sentence or two for whoever asks at a finding. The page of the check says more. */
export const checkReasons: Readonly<Record<Language, Catalogue>> = { en, km, th };
