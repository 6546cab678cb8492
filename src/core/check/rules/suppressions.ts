import { diagnose } from '../../model/diagnostic.ts';
import { withFingerprints } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { covers, isExpired } from '../suppressed.ts';

/** What was suppressed is told again; this says why, where a person can decide anew. */
export const suppressionExpired: Rule = {
  code: 'suppression-expired',
  description: 'Nothing is suppressed for longer than somebody decided.',
  reach: 'settings',
  example: {
    path: 'claims.config.yaml',
    text: 'format: 1\nsuppress:\n  - code: alias-collides\n    path: speakers/karsk-port.yaml\n    reason: The merger is not settled.\n    by: Ana\n    until: 2031-03-02\n',
    note: 'on any later day',
  },
  check: ({ files: { config }, today }) =>
    (config?.value.suppress ?? []).flatMap((one, at) => {
      if (config === null || !isExpired(one, today)) return [];
      const place = { path: config.path, ...config.locate(['suppress', at, 'until']) };
      return [diagnose('suppression-expired', place, { rule: one.code, until: one.until, reason: one.reason })];
    }),
};

/** After all others: what is suppressed must have been found. */
export const suppressionUnused: Rule = {
  code: 'suppression-unused',
  description: 'What is suppressed is there still.',
  reach: 'settings',
  example: {
    path: 'claims.config.yaml',
    text: 'format: 1\nsuppress:\n  - code: alias-collides\n    path: speakers/\n    reason: The merger is not settled.\n    by: Ana\n    until: 2031-12-31\n',
    note: 'where no two speakers have one name',
  },
  check: ({ files: { config }, today, sha256 }, before) => {
    if (config?.value.suppress === undefined) return [];
    const findings = withFingerprints(before, sha256);
    return config.value.suppress.flatMap((one, at) => {
      if (isExpired(one, today) || findings.some((found) => covers(one, found))) return [];
      const place = { path: config.path, ...config.locate(['suppress', at, 'code']) };
      return [diagnose('suppression-unused', place, { rule: one.code, about: one.id ?? one.path ?? '' })];
    });
  },
};
