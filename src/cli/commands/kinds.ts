export const LIST_KINDS = ['articles', 'claims', 'speakers', 'outlets'] as const;
export type ListKind = (typeof LIST_KINDS)[number];
