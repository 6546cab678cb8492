import type { DatasetTelling } from '../../core/query/dataset.ts';
import { explainerOf } from '../explaining.ts';
import { explanationText } from '../explanation-text.ts';
import { ledgerOf } from '../ledger.ts';
import type { Session } from '../session.ts';
import { readable } from '../terminal/telling.ts';
import { viewerOf } from '../view.ts';

/** Why a telling was read so, as `claims explain` says it. */
export function explained(session: Session, found: DatasetTelling): string {
  const { io, theme } = session;
  const viewer = viewerOf(ledgerOf(session), io.folder);
  const look = { theme, width: readable(io.columns), aligned: true };
  return explanationText(explainerOf(viewer)(found), viewer, look);
}
