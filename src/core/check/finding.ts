import type { Diagnostic } from '../model/diagnostic.ts';
import type { Sha256 } from '../model/ids.ts';

/** A diagnostic that is known again in a later run. */
export interface Finding extends Diagnostic {
  /** 16 hex digits of rule, file and what is said, without line and column: stays when lines move. */
  readonly fingerprint: string;
}

const DIGITS = 16;

/** Gives each its fingerprint; of several that say the same of one file the second is `…` of itself and 2, and so on. */
export function withFingerprints(diagnostics: readonly Diagnostic[], sha256: Sha256): Finding[] {
  const met = new Map<string, number>();
  return diagnostics.map((one) => {
    const own = `${one.code}\n${one.path}\n${one.identity}`;
    const count = (met.get(own) ?? 0) + 1;
    met.set(own, count);
    return { ...one, fingerprint: sha256(`${own}\n${count}`).slice(0, DIGITS) };
  });
}
