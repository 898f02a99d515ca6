import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list("hinati ayon sa, pinaghiwalay ayon sa, hinati hinati ayon sa, paghahati"),
  dimensions: {
    sex: list("kasarian, seks"),
    age: list("edad, gulang, pangkat ng edad"),
    nationality: list("nasyonalidad, pagkamamamayan"),
    exploitation: list("uri ng pagsasamantala, anyo ng pagsasamantala, pagsasamantala"),
    place: list("lugar, lalawigan, probinsya, rehiyon, lungsod"),
  },
  categories: {
    sex: list(`
      babae, kababaihan, batang babae, lalaki, lalake, kalalakihan, batang lalaki`),
    age: list("bata, mga bata, kabataan, nakatatanda, matatanda"),
    nationality: list("pilipino, dayuhan, mga dayuhan, ibang nasyonalidad"),
    exploitation: list(`
      sapilitang paggawa, sapilitang trabaho, sekswal na pagsasamantala, prostitusyon, pornograpiya, pang
      aalipin, child labor, sapilitang pag aasawa, pamamalimos, ibang anyo`),
    place: list("lungsod, kanayunan"),
  },
  unknown: list("hindi alam, hindi tinukoy"),
};
