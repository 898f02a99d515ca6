import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list(`
    dipilah, dipilah menurut, terpilah, terpilah menurut, dipilah berdasarkan, terpilah berdasarkan,
    pemilahan, disagregasi, rincian, dirinci menurut, menurut`),
  dimensions: {
    sex: list("jenis kelamin, gender, kelamin"),
    age: list("usia, umur, kelompok umur, kelompok usia"),
    nationality: list("kewarganegaraan, kebangsaan, negara asal"),
    exploitation: list("bentuk eksploitasi, jenis eksploitasi, eksploitasi, tujuan eksploitasi"),
    place: list(`
      tempat, lokasi, provinsi, kabupaten, kota, kabupaten kota, kecamatan, wilayah, daerah`),
  },
  categories: {
    sex: list(`
      perempuan, wanita, anak perempuan, putri, laki laki, pria, anak laki laki, putra`),
    age: list("anak, anak anak, dewasa, remaja, lansia"),
    nationality: list(`
      wni, wna, warga negara asing, warga negara indonesia, tanpa kewarganegaraan, kewarganegaraan lain, orang
      asing`),
    exploitation: list(`
      kerja paksa, eksploitasi seksual, eksploitasi tenaga kerja, eksploitasi kerja, pelacuran, prostitusi,
      pornografi, perbudakan, perhambaan, jeratan utang, penjeratan utang, pekerja anak, pengambilan organ,
      transplantasi organ, kawin paksa, perkawinan paksa, mengemis, pengemisan paksa, penipuan daring, bentuk
      lain, bentuk lainnya`),
    place: list("perkotaan, perdesaan"),
  },
  unknown: list("tidak diketahui, tidak disebutkan"),
};
