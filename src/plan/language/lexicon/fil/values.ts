import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    walang target, walang itinakda, walang itinakdang target, walang nakatakda, hindi nakaplano, hindi planado,
    hindi naka iskedyul, hindi nakaprograma, hindi itinakda`),
  notApplicable: list(`
    hindi naaangkop, hindi angkop, di naaangkop, di angkop, hindi aplikable, di aplikable, wala, walang datos,
    walang makuhang datos`),
  undecided: list(`
    itatakda pa, itatakda, tutukuyin pa, tutukuyin, pagpapasyahan pa, kukumpirmahin pa, aalamin pa, pag uusapan pa,
    isasapinal pa, bubuuin pa, hindi pa natutukoy, hindi pa tiyak, hindi pa naitatakda, hindi pa napagpapasyahan`),
  answers: {
    yes: list("oo, opo, tapos, tapos na, nagawa, nagawa na, nakamit, natapos, natapos na, naisagawa"),
    no: list("hindi, hindi pa, wala pa"),
    none: list("wala, wala pa, sero, zero"),
    notReached: list(`
      isinasagawa, isinasagawa pa, kasalukuyang isinasagawa, hindi pa nasisimulan, hindi pa nagsisimula, hindi
      natapos, hindi pa tapos, hindi naisagawa, hindi nakamit, naantala, ipinagpaliban`),
  },
  approximate: list(`
    humigit kumulang, mga, halos, tinatayang, tinatantya`),
  beforeNumbers: list(`
    hindi bababa sa, di bababa sa, hindi kukulangin sa, hindi hihigit sa, di hihigit sa, kahit, mahigit, mahigit sa,
    higit sa, lampas sa, humigit kumulang, halos, tinatayang, mga, hanggang, hanggang sa, kabuuang, karagdagang,
    umabot sa, aabot sa, pagtaas ng, pagbaba ng, antas, bilang, target`),
  percent: list("porsyento, porsyentong, porsiyento, porsiyentong, bahagdan, bahagdang"),
  units: {
    count: list("bilang, dami"),
    rate: list("tantos, rasyo, proporsyon, indeks"),
    inParts: pattern`ektarya|kilometro|metro|tonelada|kilo|litro|oras|libo|milyon|bilyon|piso`,
  },
};
