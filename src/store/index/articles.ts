import type { ArticleMatter } from '../../core/model/article.ts';
import { decodeMatterText } from '../read-article.ts';
import { type ChangedFile, changedFiles, type Looking } from './changed-files.ts';

/** Brings what the index knows of the articles' files up to date. */
export function refreshArticles(looking: Looking): void {
  for (const file of changedFiles(looking, 'articles')) refreshArticle(looking, file);
}

function refreshArticle({ database }: Looking, { id, version, path, text }: ChangedFile): void {
  const matter: ArticleMatter | null = text === null ? null : decodeMatterText(text, { id, path });
  database.run('delete from version where article = ? and number = ?', id, version);
  if (matter !== null) database.run('insert into version values (?, ?, ?)', id, version, matter.sha256);
  if (version > 0) return;
  database.run('delete from article where id = ?', id);
  if (matter !== null) database.run('insert into article values (?, ?)', id, matter.url ?? null);
}
