import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "fil",
  headers: {
    year: list("taon"),
    quarter: list("kuwarter, quarter"),
    activity: list("aktibidad, gawain"),
    output: list("awtput, produkto"),
    action: list("magkasanib na aksyon, aksyon"),
    host: list("punong abala, nag-organisa"),
    place: list("lugar, pook, lokasyon"),
    date: list(
      `petsa, petsa ng simula, petsa ng pagtatapos, takdang petsa, iskedyul, panahon, hanggang kailan, huling araw, itinakdang petsa`,
    ),
    status: list("katayuan, estado, kalagayan, status, progreso"),
    movedTo: list("inilipat sa, bagong petsa"),
    evidence: list("ebidensiya, ebidensya, patunay"),
    reason: list("dahilan, puna, komento, tala, suliranin"),
  },
  statuses: {
    planned: list(
      `nakaplano, binalak, hindi pa nasisimulan, hindi pa nagsisimula, hindi pa tapos, hindi natapos, hindi kumpleto, nakabinbin, naantala, hindi pa`,
    ),
    underWay: list(
      `bahagya, bahagyang, isinasagawa, kasalukuyang isinasagawa, nagpapatuloy, nasimulan na, sinimulan, kasalukuyan, bahagyang natapos`,
    ),
    done: list(
      `tapos, tapos na, natapos, natapos na, naisagawa, nagawa, naisakatuparan, kumpleto, nakumpleto`,
    ),
    moved: list("inilipat, ipinagpaliban, naipagpaliban, iniskedyul muli, sinuspinde"),
    dropped: list("kinansela, nakansela, itinigil, inalis, hindi na itutuloy"),
  },
  placesBehind: list("sa"),
  hostsBehind: list("inorganisa ng, pinangunahan ng"),
  partySays: list("mayroon na, wala pa, nagmumungkahi, humihiling, kukumpirmahin"),
  openThings: list("pagbisita, lugar, petsa, pulong"),
  openWords: list(`tentatibo, kukumpirmahin pa, pagpapasyahan pa`),
  weakWords: list(`posibleng`),
};
