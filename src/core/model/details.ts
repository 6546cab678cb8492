/** What a person or an input may say about an article; null where it says nothing. */
export interface Details {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** EDTF level 0. */
  readonly published: string | null;
}

export const noDetails: Details = { title: null, outlet: null, url: null, published: null };
