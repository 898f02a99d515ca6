import type { Members } from "../../requests/host-object";

// The members of comments, by class, each with the ExcelApi set that has it.

export const commentCollectionMembers = {
  methods: {
    getItem: "1.10",
    getItemOrNullObject: "1.14",
    getItemAt: "1.10",
    getItemByCell: "1.10",
    getItemByReplyId: "1.10",
    getCount: "1.10",
    add: "1.10",
  },
} as const satisfies Members;

export const commentMembers = {
  scalars: {
    id: "1.10",
    content: "1.10",
    contentType: "1.12",
    authorName: "1.10",
    resolved: "1.11",
  },
  links: {
    replies: "1.10",
  },
  methods: {
    getLocation: "1.10",
    delete: "1.10",
  },
} as const satisfies Members;

export const commentReplyCollectionMembers = {
  methods: {
    getItem: "1.10",
    getItemOrNullObject: "1.14",
    getItemAt: "1.10",
    getCount: "1.10",
    add: "1.10",
  },
} as const satisfies Members;

export const commentReplyMembers = {
  scalars: {
    id: "1.10",
    content: "1.10",
    contentType: "1.12",
    authorName: "1.10",
    resolved: "1.11",
  },
  methods: {
    getLocation: "1.10",
    getParentComment: "1.10",
    delete: "1.10",
  },
} as const satisfies Members;
