export const LIST_KINDS = ['articles', 'claims', 'speakers', 'outlets'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** How `check` prints: for people, for programs, and for those who show it elsewhere. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];
