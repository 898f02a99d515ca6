/** Units that have a digit of their own, right behind a number: "10 km2", "5tCO2e". */
export const UNIT_WITH_DIGIT = /(?:[kcdmh]?m[23]|t?co2e?)(?![\p{L}\d])/iuy;
