import type { Finding } from '../core/check/finding.ts';
import { rules } from '../core/check/registry.ts';
import { findingsGithub } from '../core/export/findings-github.ts';
import { findingsJunit } from '../core/export/findings-junit.ts';
import { findingsSarif } from '../core/export/findings-sarif.ts';
import { gathered } from '../core/model/diagnostic.ts';
import type { Level } from '../core/model/wordings.ts';
import type { CheckFormat } from './commands/kinds.ts';
import { envelope } from './envelope.ts';
import { toldRule } from './rule-record.ts';
import type { Session } from './session.ts';
import { diagnosticsText, fails } from './terminal/diagnostics.ts';
import { safe, toJson } from './terminal/safe.ts';
import { VERSION } from './version.ts';

export interface Shown {
  readonly format: CheckFormat;
  /** The least level that makes the check fail. */
  readonly failOn: Level | 'never';
}

/** What `check` prints of its findings; their paths are printed as they come. */
export function findingsIn(found: readonly Finding[], { format, failOn }: Shown, { theme }: Session): string {
  switch (format) {
    case 'text':
      return diagnosticsText(gathered(found), theme);
    case 'json':
      return envelope(
        'check',
        found.map(({ identity: _inner, ...told }) => told),
      );
    case 'sarif':
      return `${toJson(findingsSarif(found, { rules: rules.map(toldRule), version: VERSION }), 2)}\n`;
    case 'github':
      return safe(findingsGithub(gathered(found)));
    case 'junit':
      return safe(findingsJunit(found, { rules: rules.map(toldRule), fails: (level) => fails(level, failOn) }));
  }
}
