import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
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
  actuals: {
    indicator: list("indikator, indikator kinerja, kode indikator"),
    year: list("tahun"),
    quarter: list("triwulan, tw, kuartal"),
    party: list("pihak, negara, dilaporkan oleh"),
    actual: list("realisasi, capaian, nilai, nilai realisasi, hasil"),
    evidence: list("bukti, data dukung, alat verifikasi, sumber"),
    varianceReason: list("alasan, penyebab, alasan deviasi, alasan selisih"),
    comment: list("komentar, keterangan, catatan"),
    reportedOn: list("tanggal, tanggal laporan, tanggal pelaporan, dilaporkan pada"),
  },
  period: list("periode, periode pelaporan"),
  wholeYear: list("setahun, satu tahun, tahunan, tahun"),
  allParties: list("semua, semua pihak, kedua pihak, bersama, total, jumlah"),
  choices: {
    measure: {
      number: list("jumlah, angka, bilangan"),
      percentage: list("persentase, persen, tingkat"),
      milestone: list("tonggak, tonggak capaian, ya atau tidak, ya/tidak"),
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
