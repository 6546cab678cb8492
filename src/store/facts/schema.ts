import type { Keeping } from '../index/open-index.ts';

/**
 * What `check --since` has to know of files that did not change: who tells what, who is named, what people wrote, what is broken.
 * Each row follows from the bytes of one file, or from the names in one folder.
 */
export const FACTS: Keeping = {
  file: 'facts.db',
  form: 1,
  tables: `
create table about (name text primary key, value text not null) without rowid;
create table folder (path text primary key, inner text not null, names text not null, odd text not null, stamps blob not null, sums text not null) without rowid;
create table fault (path text primary key, found text not null) without rowid;
create table people (path text primary key, id text not null, value text not null) without rowid;
create table told (article text primary key, reading text not null) without rowid;
create table telling (id text not null, article text not null, role text not null, primary key (id, article, role)) without rowid;
create index telling_article on telling (article);
create table name (id text not null, role text not null, article text not null, primary key (id, role, article)) without rowid;
create index name_article on name (article);
`,
};
