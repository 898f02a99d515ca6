import type { ActivityWords } from "./activity-words";
import { activities as en } from "./en/activities";
import { activities as es } from "./es/activities";
import { activities as fil } from "./fil/activities";
import { activities as fr } from "./fr/activities";
import { activities as id } from "./id/activities";
import { activities as it } from "./it/activities";
import { activities as km } from "./km/activities";
import { activities as lo } from "./lo/activities";
import { activities as pt } from "./pt/activities";
import { activities as th } from "./th/activities";
import { activities as vi } from "./vi/activities";

export type { ActivityWords } from "./activity-words";

/** What all languages say of activities. */
export const activityLexicons: readonly ActivityWords[] = [en, es, fr, th, km, lo, vi, id, pt, fil, it];
