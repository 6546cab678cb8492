/** A dash as a token of its own, as news sets it. */
export const DASH = /^(?:—|–|--|-|―)$/;
