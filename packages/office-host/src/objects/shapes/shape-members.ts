import type { Members } from "../../requests/host-object";

// The members of shapes, by class, each with the ExcelApi set that has it.

export const shapeCollectionMembers = {
  methods: {
    getItem: "1.9",
    getItemOrNullObject: "1.14",
    getItemAt: "1.9",
    getCount: "1.9",
    addGeometricShape: "1.9",
    addTextBox: "1.9",
    addGroup: "1.9",
  },
} as const satisfies Members;

export const shapeMembers = {
  scalars: {
    id: "1.9",
    name: "1.9",
    type: "1.9",
    geometricShapeType: "1.9",
    left: "1.9",
    top: "1.9",
    width: "1.9",
    height: "1.9",
    rotation: "1.9",
    lockAspectRatio: "1.9",
    visible: "1.9",
    zOrderPosition: "1.9",
  },
  links: {
    fill: "1.9",
    lineFormat: "1.9",
    textFrame: "1.9",
    group: "1.9",
  },
  methods: {
    incrementLeft: "1.9",
    incrementTop: "1.9",
    incrementRotation: "1.9",
    scaleHeight: "1.9",
    scaleWidth: "1.9",
    setZOrder: "1.9",
    delete: "1.9",
  },
} as const satisfies Members;

export const shapeFillMembers = {
  scalars: {
    foregroundColor: "1.9",
    transparency: "1.9",
    type: "1.9",
  },
  methods: {
    setSolidColor: "1.9",
    clear: "1.9",
  },
} as const satisfies Members;

export const shapeLineFormatMembers = {
  scalars: {
    color: "1.9",
    dashStyle: "1.9",
    style: "1.9",
    transparency: "1.9",
    visible: "1.9",
    weight: "1.9",
  },
} as const satisfies Members;

export const textFrameMembers = {
  scalars: {
    hasText: "1.9",
    horizontalAlignment: "1.9",
    verticalAlignment: "1.9",
    autoSizeSetting: "1.9",
  },
  links: {
    textRange: "1.9",
  },
  methods: {
    deleteText: "1.9",
  },
} as const satisfies Members;

export const textRangeMembers = {
  scalars: {
    text: "1.9",
  },
  links: {
    font: "1.9",
  },
} as const satisfies Members;

export const shapeFontMembers = {
  scalars: {
    bold: "1.9",
    color: "1.9",
    italic: "1.9",
    name: "1.9",
    size: "1.9",
  },
} as const satisfies Members;

export const shapeGroupMembers = {
  links: {
    shapes: "1.9",
  },
  methods: {
    ungroup: "1.9",
  },
} as const satisfies Members;

export const groupShapeCollectionMembers = {
  methods: {
    getItem: "1.9",
    getItemAt: "1.9",
    getCount: "1.9",
  },
} as const satisfies Members;
