import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("dari, dari total, dari jumlah"),
  to: list("sampai, sampai dengan, s d, s/d, hingga"),
  between: list("antara, dari"),
  per: list("per, tiap, setiap, untuk setiap, di setiap"),
  ofWhich: list("termasuk, di antaranya, diantaranya, terdiri dari, yang terdiri dari, terdiri atas"),
  inYear: list(
    "pada, pada tahun, tahun, hingga tahun, sampai tahun, pada akhir tahun, akhir tahun, di tahun",
  ),
  cumulative: list("kumulatif, akumulatif, akumulasi"),
  men: list("laki laki, laki, pria, l, lk, putra, anak laki laki"),
  women: list("perempuan, wanita, p, pr, putri, anak perempuan"),
  numerator: list("pembilang"),
  denominator: list("penyebut"),
  articles: [],
  baselines: list("data dasar, nilai awal, kondisi awal"),
  scales: { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
};
