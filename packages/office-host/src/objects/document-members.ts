import type { Members } from "../requests/host-object";

// The members of a document's properties, by class, each with the ExcelApi set that has it.

export const documentPropertiesMembers = {
  scalars: {
    author: "1.7",
    category: "1.7",
    comments: "1.7",
    company: "1.7",
    creationDate: "1.7",
    keywords: "1.7",
    lastAuthor: "1.7",
    manager: "1.7",
    revisionNumber: "1.7",
    subject: "1.7",
    title: "1.7",
  },
  links: {
    custom: "1.7",
  },
} as const satisfies Members;

export const customPropertyCollectionMembers = {
  methods: {
    getItem: "1.7",
    getItemOrNullObject: "1.7",
    getCount: "1.7",
    add: "1.7",
    deleteAll: "1.7",
  },
} as const satisfies Members;

export const customPropertyMembers = {
  scalars: {
    key: "1.7",
    type: "1.7",
    value: "1.7",
  },
  methods: {
    delete: "1.7",
  },
} as const satisfies Members;
