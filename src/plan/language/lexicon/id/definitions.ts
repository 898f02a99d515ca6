import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, kode, kode indikator, no, nomor"),
    action: list("kegiatan, aksi, aksi bersama, kegiatan bersama"),
    indicator: list("indikator, indikator kinerja"),
    measure: list("jenis ukuran, ukuran, cara mengukur"),
    unit: list("satuan"),
    aggregation: list("agregasi, cara agregasi, cara penggabungan"),
    direction: list("arah, tren, arah perubahan"),
    baseline: list("data dasar, nilai awal, kondisi awal"),
    baselineYear: list("tahun dasar, tahun data dasar"),
    frequency: list("frekuensi, frekuensi pelaporan, periode pelaporan"),
    meansOfVerification: list("alat verifikasi, sumber verifikasi, sarana verifikasi, bukti, data dukung"),
    parties: list("pihak, para pihak, penanggung jawab, instansi penanggung jawab"),
    partyParts: list("bagian para pihak, cara penggabungan pihak"),
    confirmed: list("dikonfirmasi, konfirmasi, terkonfirmasi"),
  },
  choices: {
    measure: {
      number: list("jumlah, angka, bilangan"),
      percentage: list("persentase, persen, tingkat"),
      milestone: ownSheets.milestone,
      qualitative: list("kualitatif, teks, dengan kata-kata"),
    },
    aggregation: {
      sum: list("dijumlahkan, jumlah, penjumlahan, total"),
      latest: list("terakhir, nilai terakhir, terkini, terbaru"),
      max: list("tertinggi, maksimum, nilai tertinggi"),
      average: list("rata-rata, rerata"),
      constant: list("sama setiap tahun, tetap, konstan"),
    },
    direction: {
      increase: list("naik, meningkat, peningkatan, bertambah"),
      decrease: list("turun, menurun, penurunan, berkurang"),
      maintain: list("dipertahankan, mempertahankan, tetap, stabil"),
    },
    frequency: {
      monthly: list("bulanan, setiap bulan"),
      quarterly: list("triwulanan, setiap triwulan, per triwulan"),
      halfYearly: list("semesteran, setiap semester, enam bulanan, dua kali setahun"),
      yearly: list("tahunan, setiap tahun"),
      once: list("sekali, satu kali, pada akhir"),
    },
    partyParts: {
      byMeasure: list("menurut ukuran, sesuai jenis ukuran"),
      sum: list("dijumlahkan, jumlah"),
      each: list("setiap pihak mencapai target, setiap pihak, masing-masing pihak, setiap negara"),
      joint: list("dilaporkan sekali untuk semua, bersama, bersama-sama"),
    },
    confirmed: {
      yes: list("ya, sudah, dikonfirmasi"),
      no: list("tidak, belum"),
    },
  },
};
