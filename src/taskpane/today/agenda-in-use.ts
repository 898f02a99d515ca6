import { type Agenda, agendaOf, type Day, formatDay, type StudiedPlan } from "../../app";

const known = new WeakMap<StudiedPlan, { readonly day: string; readonly agenda: Agenda }>();

/** What a day asks of a plan, computed once for all that shows it. */
export function agendaInUse(study: StudiedPlan, on: Day): Agenda {
  const day = formatDay(on);
  const kept = known.get(study);
  if (kept?.day === day) return kept.agenda;
  const agenda = agendaOf(study, on);
  known.set(study, { day, agenda });
  return agenda;
}
