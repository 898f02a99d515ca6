import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "fr",
  headers: {
    year: list("année"),
    quarter: list("trimestre"),
    activity: list("activité, activités, tâche"),
    output: list("produit, produits, extrant"),
    action: list("action conjointe, action"),
    host: list("hôte, pays hôte, organisé par, organisateur"),
    place: list("lieu, endroit, localité"),
    date: list(
      `date, dates, date de début, date de fin, début, fin, échéance, délai, date prévue, date limite, calendrier, chronogramme, période, pour quand, d'ici quand, date d'échéance, date butoir, au plus tard`,
    ),
    status: list(
      `statut, état, état d'avancement, état de mise en œuvre, niveau d'exécution, niveau de réalisation, avancement, niveau d'avancement`,
    ),
    movedTo: list("reporté à, nouvelle date, date révisée"),
    evidence: list(`preuve, preuves, justificatif, moyen de vérification, moyens de vérification`),
    reason: list(
      `raison, motif, observation, observations, commentaire, commentaires, remarque, remarques, difficultés, justification`,
    ),
  },
  statuses: {
    planned: list(
      `prévu, planifié, programmé, non démarré, non commencé, pas commencé, pas encore, à faire, en attente, non réalisé, non exécuté, en retard, à venir, prévue, planifiée, programmée, non démarrée, non commencée, non réalisée, non exécutée, non terminé, non terminée, non fait, incomplet, incomplète, inachevé, inachevée`,
    ),
    underWay: list(
      `partiellement, partiel, partielle, en partie, en cours, en cours d'exécution, en cours de réalisation, entamé, démarré, commencé, partiellement réalisé, partiellement exécuté, en préparation, entamée, démarrée, commencée, partiellement réalisée, partiellement exécutée`,
    ),
    done: list(
      `fait, réalisé, terminé, achevé, exécuté, accompli, tenu, mis en œuvre, complété, clôturé, effectué, finalisé, faite, réalisée, terminée, achevée, exécutée, accomplie, tenue, complétée, clôturée, effectuée, finalisée`,
    ),
    moved: list(
      "reporté, déplacé, ajourné, différé, reprogrammé, suspendu, repoussé, reportée, déplacée, ajournée, différée, reprogrammée, suspendue, repoussée",
    ),
    dropped: list("annulé, abandonné, supprimé, retiré, annulée, abandonnée, supprimée, retirée"),
  },
  placesBehind: list("à, en, au, aux"),
  hostsBehind: list("accueilli par, organisé par, organisée par"),
  partySays: list("a déjà, dispose, propose, demande, à confirmer, doit confirmer"),
  openThings: list("visite, lieu, date, mission, réunion"),
  openWords: list(`provisoirement, à confirmer, à déterminer, à définir, à préciser, sous réserve`),
  weakWords: list(`éventuelle, éventuel, possible`),
};
